"""Score how annotations are found again in texts that were edited.

Usage: python tests/benchmarks/score_anchoring.py [PATH …] [--anchors 10000] [--seed 1]
           [--selector-only] [--megabyte] [--misses N]

Without PATH, on made-up articles (``arabic_vocabulary``) in which formulas and whole sentences
recur; with PATH, on the texts of those files or folders (``*.txt``), cut at 20,000 code points.
Each text gets passages of 1 to 60 words, some beginning or ending within a word, and is edited at
random (``edited_text``: from a word or two to most of the text). Each passage is then placed in
the edited text: with the text of before at hand, as when an article is read again or gets a new
version, or (``--selector-only``) without it, as for annotations from elsewhere.

An anchor counts as wrong if the passage it was placed on is not, for more than half, the passage
it was put on, by the origin of each letter. It counts as a twin if the text said the same twice and
it was placed on the other one, so that no reader could tell: the same words with the same 64 code
points before or after them. ``--megabyte`` times the anchors in one text of a million code points
instead. Times are of the processor.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from arabic_vocabulary import Vocabulary
from edited_text import EditedText

from reader.model.annotation import Placement, Selector
from reader.text.anchoring import Placer, hash_of_body, make_selector

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ANCHORS_PER_TEXT = 50
DEGREES = (0.005, 0.02, 0.05, 0.1, 0.2)
"""Edits per word of the text: from a slip mended to a text rewritten in part."""


@dataclass
class Score:
    """How many anchors came to what."""

    found: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    untouched: Counter[str] = field(default_factory=Counter)
    edges: int = 0
    by_degree: dict[float, Counter[str]] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    def print(self, heading: str, seconds: float, misses: int) -> None:
        """Print what an anchor report has to say."""
        total = self.found + self.lost
        count = total.total()
        print(f"{heading}: {count} anchors in {seconds:.1f} s")
        for name in ("exact", "fuzzy", "review", "twin", "wrong"):
            print(f"  {name:8} {total[name]:6}  {100 * total[name] / max(1, count):6.2f} %")
        print(
            f"  of {self.found.total()} whose passage is there for more than half:"
            f" placed {self.found['exact'] + self.found['fuzzy']},"
            f" under review {self.found['review']}, wrong {self.found['wrong']}"
        )
        print(
            f"  of {self.untouched.total()} whose passage is there word for word:"
            f" under review {self.untouched['review']}"
        )
        for degree, outcomes in sorted(self.by_degree.items()):
            print(
                f"  {degree:5} edits per word: "
                + ", ".join(
                    f"{name} {100 * n / outcomes.total():.1f} %"
                    for name, n in sorted(outcomes.items())
                )
            )
        placed = max(1, total["exact"] + total["fuzzy"])
        print(f"  edges right to the letter: {100 * self.edges / placed:.1f} % of those placed")
        for miss in self.misses[:misses] + self.doubts[:misses]:
            print(miss)


def main() -> int:
    """Print the report; the exit code is 1 if an anchor was placed wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--anchors", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--selector-only", action="store_true")
    parser.add_argument("--megabyte", action="store_true")
    parser.add_argument("--misses", type=int, default=0, metavar="N")
    arguments = parser.parse_args()
    generator = random.Random(arguments.seed)
    words = Vocabulary().slots
    if arguments.megabyte:
        return megabyte(generator, words, arguments.anchors)
    texts = list(read_texts(arguments.paths)) if arguments.paths else None
    source = cycle(texts) if texts else made_up_texts(generator, words)
    score = Score()
    began = time.process_time()
    for number, text in enumerate(islice(source, arguments.anchors // ANCHORS_PER_TEXT)):
        degree = DEGREES[number % len(DEGREES)]
        score_text(text, degree, score, generator, words, arguments.selector_only)
    mode = "by their selectors alone" if arguments.selector_only else "with the earlier text"
    score.print(mode, time.process_time() - began, arguments.misses)
    return 1 if score.found["wrong"] + score.lost["wrong"] else 0


def score_text(
    text: str,
    degree: float,
    score: Score,
    generator: random.Random,
    words: Sequence[str],
    selector_only: bool,
) -> None:
    """Edit one text, place its anchors and count."""
    digest = hash_of_body(text)
    passages = [passage(text, generator) for _ in range(ANCHORS_PER_TEXT)]
    edited = EditedText(text, generator, words)
    edited.edit(max(1, round(degree * len(text.split()))))
    edited.freeze()
    placer = Placer(edited.text, None if selector_only else text)
    for start, end in passages:
        selector = make_selector(text, start, end, digest)
        if selector is None:
            continue
        outcome = count(selector, text, edited, placer, score)
        score.by_degree.setdefault(degree, Counter())[outcome] += 1


def count(selector: Selector, text: str, edited: EditedText, placer: Placer, score: Score) -> str:
    """Place one anchor and count what came of it, which is given back."""
    span = (selector.start, selector.end)
    survives = edited.survives(*span)
    placed = placer.place(selector)
    outcome = placed.placement.value
    if placed.start is not None and placed.end is not None:
        verdict = edited.judge(text, span, (placed.start, placed.end))
        if not verdict.right and is_twin(text, edited, span, (placed.start, placed.end)):
            outcome = "twin"
        elif not verdict.right:
            outcome = "wrong"
            found = edited.text[placed.start : placed.end]
            score.misses.append(
                f"--- {placed.placement} {placed.score:.2f} {verdict}\n"
                f"  was  …{selector.prefix[-40:]}[{selector.exact[:200]}]{selector.suffix[:40]}…\n"
                f"  now  …{edited.text[max(0, placed.start - 40) : placed.start]}[{found[:200]}]"
                f"{edited.text[placed.end : placed.end + 40]}…"
            )
        elif edges_are_right(edited, span, (placed.start, placed.end)):
            score.edges += 1
    (score.found if survives > 0.5 else score.lost)[outcome] += 1
    if selector.exact in edited.text and survives > 0.99:
        score.untouched[outcome] += 1
        if outcome == "review":
            doubts = [(one.score, edited.text[one.start : one.end]) for one in placed.candidates]
            score.doubts.append(
                f"--- …{selector.prefix[-60:]}[{selector.exact[:200]}]{selector.suffix[:60]}…\n"
                f"  {doubts}"
            )
    return outcome


def is_twin(text: str, edited: EditedText, old: tuple[int, int], found: tuple[int, int]) -> bool:
    """Whether what was found reads as our passage does, which the text had twice or more.

    Either the same words (or nearly) stand there with the same 64 code points before or after them
    as ours had; or most of it comes from a place of the text as it was of which that held then.
    """
    exact = text[slice(*old)]
    before, after = text[max(0, old[0] - 64) : old[0]], text[old[1] : old[1] + 64]
    now = edited.text
    if letters(now[max(0, found[0] - 200) : found[0]]).endswith(letters(before)) or letters(
        now[found[1] : found[1] + 200]
    ).startswith(letters(after)):
        one, other = words_of(now[slice(*found)]), words_of(exact)
        if SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.75:
            return True
    origins = [origin for origin in edited.origins[slice(*found)] if origin >= 0]
    place = text.find(exact)
    while place >= 0:
        inside = sum(place <= origin < place + len(exact) for origin in origins)
        beside = text[:place].endswith(before) or text.startswith(after, place + len(exact))
        if place != old[0] and beside and inside > len(origins) / 2:
            return True
        place = text.find(exact, place + 1)
    return False


def words_of(text: str) -> list[str]:
    """The words of ``text``, letters and digits only."""
    return [letters(word) for word in text.split()]


def letters(text: str) -> str:
    """The letters and digits of ``text`` only."""
    return "".join(filter(str.isalnum, text))


def edges_are_right(edited: EditedText, old: tuple[int, int], found: tuple[int, int]) -> bool:
    """Whether nothing of the passage stands just outside ``found``, and it at both ends inside."""
    own = [
        place
        for place in range(max(0, found[0] - 200), min(len(edited.text), found[1] + 200))
        if old[0] <= edited.origins[place] < old[1] and edited.text[place].isalnum()
    ]
    return bool(own) and found[0] <= own[0] and own[-1] < found[1]


def passage(text: str, generator: random.Random) -> tuple[int, int]:
    """A passage as people mark them: some words, a sentence, a paragraph or more."""
    start = generator.randrange(max(1, len(text) - 10))
    kind = generator.random()
    if kind < 0.1:  # by paragraphs
        start = text.rfind("\n", 0, start) + 1
        end = text.find("\n", start)
        return start, end if end > 0 else len(text)
    length = generator.choice((1, 2, 3, 5, 8, 12, 20, 40, 60))
    if kind < 0.9:  # by words
        start = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
    end = start
    for _ in range(length):
        found = text.find(" ", end + 1)
        end = found if found > 0 else len(text)
    if kind >= 0.9:  # within words
        end = max(start + 2, end - generator.randint(1, 3))
    return start, end


def made_up_texts(generator: random.Random, words: Sequence[str]) -> Iterator[str]:
    """Articles of 5 to 40 paragraphs; some sentences are formulas, and some come again."""
    while True:
        formulas = [sentence(generator, words, 3, 7) for _ in range(4)]
        said: list[str] = []
        paragraphs = []
        for _ in range(generator.randint(5, 40)):
            sentences = []
            for _ in range(generator.randint(1, 5)):
                chance = generator.random()
                if chance < 0.1:
                    sentences.append(generator.choice(formulas))
                elif chance < 0.13 and said:
                    sentences.append(generator.choice(said))
                else:
                    said.append(sentence(generator, words, 5, 35))
                    sentences.append(said[-1])
            paragraphs.append(" ".join(sentences))
        yield "\n".join(paragraphs)


def sentence(generator: random.Random, words: Sequence[str], least: int, most: int) -> str:
    """So many words and a full stop; now and then a part of it is quoted."""
    chosen = [generator.choice(words) for _ in range(generator.randint(least, most))]
    if len(chosen) > 8 and generator.random() < 0.2:
        chosen[2], chosen[6] = f"«{chosen[2]}", f"{chosen[6]}»"
    return " ".join(chosen) + "."


def read_texts(paths: Sequence[Path]) -> Iterator[str]:
    """The texts of files, and of the ``*.txt`` files in folders, in UTF-8."""
    for path in paths:
        for file in sorted(path.rglob("*.txt")) if path.is_dir() else [path]:
            text = file.read_text(encoding="utf-8", errors="replace")[:20_000]
            lines = [line.strip() for line in text.splitlines() if line.strip()]
            if len(lines) > 2:
                yield "\n".join(lines)


def megabyte(generator: random.Random, words: Sequence[str], anchors: int) -> int:
    """Time the placing of many anchors in one large text."""
    pieces: list[str] = []
    size = 0
    for text in made_up_texts(generator, words):
        pieces.append(text)
        size += len(text)
        if size > 1_000_000:
            break
    text = "\n".join(pieces)
    digest = hash_of_body(text)
    selectors = [make_selector(text, *passage(text, generator), digest) for _ in range(anchors)]
    edited = text
    for _ in range(3000):  # one word in sixty
        place = edited.find(" ", generator.randrange(len(edited) - 100))
        end = edited.find(" ", place + 1)
        edited = edited[:place] + " " + generator.choice(words) + edited[end:]
    for earlier in (text, None):
        placer = Placer(edited, earlier)
        began = time.process_time()
        outcomes = Counter(placer.place(one).placement for one in selectors if one is not None)
        seconds = time.process_time() - began
        print(
            f"{len(text)} code points, {anchors} anchors,"
            f" {'with' if earlier else 'without'} the earlier text: {seconds:.1f} s,"
            f" {', '.join(f'{kind.value} {outcomes[kind]}' for kind in Placement)}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
