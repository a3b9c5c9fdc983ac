"""Score ``base_direction`` on a TSV of lines with the direction a reader expects.

Usage: python tests/benchmarks/score_direction.py TSV_PATH
Columns: text, paragraph_direction.
"""

import argparse
import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.text.direction import base_direction


def main() -> int:
    """Print the score and the misses; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tsv", type=Path)
    arguments = parser.parse_args()
    with arguments.tsv.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    misses = 0
    for row in rows:
        found = base_direction(row["text"]).value
        if found != row["paragraph_direction"]:
            misses += 1
            print(f"MISS  expected {row['paragraph_direction']}  found {found}  {row['text']}")
    print(f"{len(rows) - misses} of {len(rows)} right")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
