"""Makes libraries of any size to search in: N articles of about 250 words, and the texts alone.

    python tests/benchmarks/search_corpus.py FOLDER [--articles 100000] [--seed 1]

Writes FOLDER/library.db, a library like any other with its outbox full (nothing is indexed yet),
through the store's own insertion path, ``ImportTable.store_step``: the same rows, checks and
flushes as an import, only without reading files. Prints the rate and the size.

The words are those of ``arabic_vocabulary``. Over fifteen years, articles come in stories of one to
ten, each with names and rare words of its own and within a few weeks; stories belong to one of 150
topics with a vocabulary of its own (14 % of the words are the topic's, 6 % the story's). Of a
hundred articles about two are an edited version of an earlier one (same title, a paragraph or two
rewritten), one is an agency's text under another title, and three quote a paragraph of another.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from arabic_vocabulary import Vocabulary  # noqa: E402

from reader.model.direction import Direction  # noqa: E402
from reader.model.draft import Block, BlockKind, Draft  # noqa: E402
from reader.store import LibraryStore  # noqa: E402
from reader.store.incoming import IncomingFile  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MEAN_WORDS = 250
SHAPES = 600
TOPICS = 150
TOPIC_LEMMAS = 150
TOPIC_SHARE = 0.14
STORY_SHARE = 0.06
OPEN_STORIES = 60
LARGEST_STORY = 10
RECENT = 400
YEARS = 15
FIRST_DAY = date(2009, 1, 1)
ARTICLES_PER_STEP = 4096
"""An import commits fewer together: waiting for the disk is not what is measured here."""

GIVEN_NAMES = (
    "أحمد", "ليلى", "سامي", "نورا", "محمد", "فاطمة", "خالد", "مريم", "يوسف", "هدى", "عمر", "رنا",
    "إبراهيم", "سلمى", "طارق", "آمنة", "حسن", "دينا", "مصطفى", "عبير",
)  # fmt: skip
FAMILY_NAMES = (
    "السيد", "حداد", "عبد الرحمن", "الخطيب", "منصور", "العلي", "بن عيسى", "الشامي", "قاسم",
    "المصري", "زيدان", "الهاشمي", "نجار", "البغدادي", "المغربي", "سليمان", "عثمان", "شاهين",
)  # fmt: skip
PLACES = (
    "القاهرة", "بيروت", "تونس", "الرباط", "عمّان", "الخرطوم", "دمشق", "بغداد", "الجزائر", "صنعاء",
    "الدوحة", "مسقط", "الكويت", "القدس", "طرابلس", "الإسكندرية", "حلب", "الدار البيضاء", "جدة",
    "نواكشوط",
)  # fmt: skip
SECTIONS = ("سياسة", "اقتصاد", "رياضة", "ثقافة", "علوم", "صحة", "منوعات", "رأي")


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the sentences and paragraphs of an article end, and where special words stand."""

    words: int
    paragraphs: tuple[tuple[tuple[int, int], ...], ...]
    topic_places: tuple[int, ...]
    story_places: tuple[int, ...]


@dataclass(slots=True)
class Story:
    """What the articles of one story share; ``left`` are yet to come."""

    number: int
    topic: int
    words: list[str]
    place: str
    left: int


@dataclass(frozen=True, slots=True)
class MadeArticle:
    """One article. ``kind`` is new, version, copy or quote, and ``of`` the number it is of."""

    number: int
    title: str
    paragraphs: tuple[str, ...]
    author: str
    place: str
    section: str
    tags: tuple[str, ...]
    date: str
    topic: int
    story: int
    kind: str = "new"
    of: int | None = None

    @property
    def body(self) -> str:
        """The body as the library keeps it."""
        return "\n".join(self.paragraphs)

    @property
    def text(self) -> str:
        """Title and body, what a plain index is given."""
        return f"{self.title}\n{self.body}"


@dataclass(slots=True)
class Corpus:
    """Makes articles one after the other; the same seed gives the same articles."""

    seed: int = 1
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

    def articles(self, count: int) -> Iterator[MadeArticle]:
        """The first of ``count`` articles, then the next…: their dates are spread over YEARS."""
        return ArticleMaker(self.vocabulary, self.seed).make(count)


class ArticleMaker:
    """The state of one run through a corpus."""

    def __init__(self, vocabulary: Vocabulary, seed: int) -> None:
        self._chance = random.Random(seed)
        self._vocabulary = vocabulary
        self._slots = vocabulary.slots
        self._shapes = [self._shape() for _ in range(SHAPES)]
        self._topics = [self._topic_words() for _ in range(TOPICS)]
        self._stories: list[Story] = []
        self._story_count = 0
        self._recent: deque[MadeArticle] = deque(maxlen=RECENT)
        self._authors = [f"{given} {family}" for given in GIVEN_NAMES for family in FAMILY_NAMES]

    def make(self, count: int) -> Iterator[MadeArticle]:
        """The articles."""
        days = YEARS * 365
        for number in range(count):
            day = number * days // count + self._chance.randint(0, 20)
            printed = (FIRST_DAY + timedelta(days=day)).isoformat()
            article = self._article(number, printed)
            self._recent.append(article)
            yield article

    def _article(self, number: int, printed: str) -> MadeArticle:
        kind = self._chance.random()
        if kind < 0.03 and self._recent:
            return self._retold(number, printed, "version" if kind < 0.02 else "copy")
        article = self._new(number, printed)
        if kind < 0.06 and self._recent:
            quoted = self._chance.choice(self._recent)
            place = self._chance.randint(0, len(article.paragraphs))
            longest = max(quoted.paragraphs, key=len)
            paragraphs = (*article.paragraphs[:place], longest, *article.paragraphs[place:])
            return _changed(article, paragraphs=paragraphs, kind="quote", of=quoted.number)
        return article

    def _new(self, number: int, printed: str) -> MadeArticle:
        chance, story = self._chance, self._story()
        topic = self._topics[story.topic]
        shape = chance.choice(self._shapes)
        words = chance.choices(self._slots, k=shape.words)
        for places, special in ((shape.topic_places, topic), (shape.story_places, story.words)):
            for place, word in zip(places, chance.choices(special, k=len(places)), strict=True):
                words[place] = word
        paragraphs = tuple(
            " ".join([" ".join(words[start:end]) + "." for start, end in sentences])
            for sentences in shape.paragraphs
        )
        return MadeArticle(
            number=number,
            title=self._title(topic, story),
            paragraphs=paragraphs,
            author=chance.choice(self._authors) if chance.random() < 0.7 else "",
            place=story.place if chance.random() < 0.8 else "",
            section=SECTIONS[story.topic % len(SECTIONS)],
            tags=tuple(word.strip("،") for word in story.words[: chance.randint(0, 3)]),
            date=printed,
            topic=story.topic,
            story=story.number,
        )

    def _title(self, topic: list[str], story: Story) -> str:
        chance = self._chance
        words = chance.sample(story.words, 3) + chance.choices(topic, k=3)
        words += chance.choices(self._slots, k=chance.randint(1, 4))
        chance.shuffle(words)
        return " ".join(words).replace("،", "")

    def _retold(self, number: int, printed: str, kind: str) -> MadeArticle:
        """An earlier article with some of its paragraphs rewritten."""
        other = self._chance.choice(self._recent)
        fresh = self._new(number, printed)
        paragraphs = list(other.paragraphs)
        for _ in range(1 + (len(paragraphs) > 4 and kind == "version")):
            place = self._chance.randrange(len(paragraphs))
            paragraphs[place] = self._chance.choice(fresh.paragraphs)
        return _changed(
            fresh,
            title=other.title if kind == "version" else fresh.title,
            paragraphs=tuple(paragraphs),
            section=other.section,
            topic=other.topic,
            story=other.story,
            kind=kind,
            of=other.number,
        )

    def _story(self) -> Story:
        chance, stories = self._chance, self._stories
        if len(stories) < OPEN_STORIES:
            lemmas = self._vocabulary.lemmas
            rare = self._vocabulary.drawn(lemmas[len(lemmas) // 4 :], 6)
            names = chance.sample(self._vocabulary.names, 6)
            story = Story(
                number=self._story_count,
                topic=chance.randrange(TOPICS),
                words=rare + names,
                place=chance.choice(PLACES),
                left=min(1 + int(chance.expovariate(0.4)), LARGEST_STORY),
            )
            self._story_count += 1
            stories.append(story)
        place = chance.randrange(len(stories))
        story = stories[place]
        story.left -= 1
        if not story.left:
            stories[place] = stories[-1]
            stories.pop()
        return story

    def _topic_words(self) -> list[str]:
        lemmas = self._vocabulary.lemmas
        chosen = self._chance.sample(lemmas[50:6000], TOPIC_LEMMAS)
        return self._vocabulary.drawn(chosen, 4 * TOPIC_LEMMAS)

    def _shape(self) -> Shape:
        chance = self._chance
        wanted = max(60, min(900, int(chance.lognormvariate(5.29, 0.42))))
        position, paragraphs = 0, []
        while position < wanted:
            sentences = []
            for _ in range(chance.randint(1, 4)):
                end = position + chance.randint(8, 26)
                sentences.append((position, end))
                position = end
            paragraphs.append(tuple(sentences))
        places = chance.sample(range(position), int(position * (TOPIC_SHARE + STORY_SHARE)))
        cut = int(position * TOPIC_SHARE)
        return Shape(position, tuple(paragraphs), tuple(places[:cut]), tuple(places[cut:]))


def _changed(article: MadeArticle, **values: object) -> MadeArticle:
    from dataclasses import replace  # noqa: PLC0415 - mypy cannot check a mapping of fields

    return replace(article, **values)  # type: ignore[arg-type]


def incoming(article: MadeArticle) -> IncomingFile:
    """``article`` as an import would hand it to the store."""
    return incoming_text(
        f"{article.number:07}.txt",
        article.title,
        article.paragraphs,
        author=article.author,
        place=article.place,
        section=article.section,
        date=article.date,
        tags=article.tags,
    )


def incoming_text(
    file: str, title: str, paragraphs: Iterable[str], **fields: str | tuple[str, ...]
) -> IncomingFile:
    """A title and paragraphs as an import would hand them to the store."""
    texts = tuple(paragraphs)
    draft = Draft(
        file=f"/made/{file}",
        encoding="utf-8",
        language="ar",
        direction=Direction.RTL,
        title=title,
        blocks=tuple(
            Block(BlockKind.PARAGRAPH, text, 2 * line + 3) for line, text in enumerate(texts)
        ),
        **fields,  # type: ignore[arg-type]
    )
    return IncomingFile(draft, "\n\n".join([title, *texts]).encode(), source="made")


def store_all(library: Path, files: Iterable[IncomingFile]) -> list[str]:
    """Store ``files`` as one import in the library (made if there is none).

    Gives the id of each, in order: of the new article, or of the one it is a duplicate of.
    """
    from reader.model.import_report import AddedFile, DuplicateFile  # noqa: PLC0415 - only here

    ids: list[str] = []
    store = LibraryStore(library)
    try:
        import_id = store.imports.start()
        rest = iter(files)
        while step := list(islice(rest, ARTICLES_PER_STEP)):
            for outcome in store.imports.store_step(import_id, step):
                match outcome:
                    case AddedFile(id=id_):
                        ids.append(id_)
                    case DuplicateFile(of=id_):
                        ids.append(id_)
                    case _:
                        sys.exit(f"Not stored: {outcome.reason}")
        store.imports.finish(import_id, cancelled=False)
    finally:
        store.close()
    return ids


def write_library(library: Path, corpus: Corpus, count: int) -> int:
    """Store ``count`` articles; gives the size of their texts in bytes of UTF-8."""
    size = 0

    def counted() -> Iterator[IncomingFile]:
        nonlocal size
        for article in corpus.articles(count):
            size += len(article.text.encode())
            yield incoming(article)

    store_all(library, counted())
    return size


def library_size(library: Path) -> int:
    """Bytes of the library file with its journal."""
    return sum(file.stat().st_size for file in library.parent.glob(f"{library.name}*"))


def main() -> int:
    """Make the library and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    library = given.folder / "library.db"
    if library.exists():
        sys.exit(f"{library} exists already.")
    corpus = Corpus(given.seed)
    started = time.perf_counter()
    size = write_library(library, corpus, given.articles)
    seconds = time.perf_counter() - started
    print(f"{given.articles} articles, {size / 1e6:.0f} MB of text, in {seconds:.1f} s")
    print(
        f"{given.articles / seconds:.0f} articles/s; {library_size(library) / 1e6:.0f} MB on disk"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
