"""Score ``find_date`` on a TSV of date strings with ISO answers.

Usage: python tests/benchmarks/score_dates.py TSV_PATH
Columns: string, iso_gold («NONE»: not a date; «XXXX»: no year), kind, reference_now.
"""

import argparse
import csv
import sys
import time
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.text.dates import find_date


def main() -> int:
    """Print the score, the misses and the time a line takes; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tsv", type=Path)
    arguments = parser.parse_args()
    with arguments.tsv.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    right = wrong_on_none = none_rows = 0
    started = time.perf_counter()
    for row in rows:
        reference = row.get("reference_now") or ""
        now = datetime.fromisoformat(reference) if reference else None
        reading = find_date(row["string"], now)
        found = reading.iso if reading is not None else "NONE"
        expected = row["iso_gold"]
        none_rows += expected == "NONE"
        if found == expected:
            right += 1
            continue
        wrong_on_none += expected == "NONE"
        print(f"MISS  expected {expected}  found {found}  «{row['string']}»  ({row.get('kind')})")
    elapsed = time.perf_counter() - started
    print(f"{right} of {len(rows)} right ({right / max(len(rows), 1):.1%})")
    print(f"{wrong_on_none} of {none_rows} that are no dates were read as one")
    print(f"{elapsed / max(len(rows), 1) * 1e6:.0f} µs a line")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
