"""Reading sentence by sentence, whatever the engine can do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.model.article import Article
from reader.model.draft import Block, BlockKind
from reader.views.speech.sentence_reader import ReadingState, SentenceReader, spoken_sentences
from tests.views.speech.conftest import ARABIC, FakeEngine

MakeArticle = Callable[..., Article]
pytestmark = pytest.mark.usefixtures("qapp")

TEXTS = ("وصل القطار. نزل الركاب؟", "ثم عاد الهدوء.")


@pytest.fixture
def article(make_article: MakeArticle) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(TEXTS, 1))
    return make_article(title="مساء المحطة", blocks=blocks)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def reader(engine: FakeEngine) -> SentenceReader:
    return SentenceReader(engine)


def test_the_title_is_read_and_then_each_sentence(
    reader: SentenceReader, engine: FakeEngine, article: Article
) -> None:
    begun: list[tuple[str, int, int]] = []
    ended: list[bool] = []
    reader.sentence_begun.connect(begun.append)
    reader.ended.connect(lambda: ended.append(True))
    reader.read(article, spoken_sentences(article), None)
    while reader.state is ReadingState.READING:
        engine.end()
    assert engine.said == ["مساء المحطة", "وصل القطار.", "نزل الركاب؟", "ثم عاد الهدوء."]
    assert begun == spoken_sentences(article)
    assert ended == [True]
    assert reader.current is None


def test_reading_begins_at_a_place(
    reader: SentenceReader, engine: FakeEngine, article: Article
) -> None:
    reader.read(article, spoken_sentences(article), article.body.index("الركاب"))
    assert engine.said == ["نزل الركاب؟"]
    assert reader.place == (3, 4)
    reader.read(article, spoken_sentences(article), len(article.body))
    assert engine.said[-1] == "ثم عاد الهدوء."


@pytest.mark.parametrize("can_pause", [True, False])
def test_a_pause_holds_and_one_can_go_on(
    reader: SentenceReader, engine: FakeEngine, article: Article, can_pause: bool
) -> None:
    engine.can_pause = can_pause
    reader.read(article, spoken_sentences(article), 0)
    reader.pause()
    assert reader.state is ReadingState.PAUSED
    assert engine.held is can_pause
    assert reader.current is not None
    engine.finished.emit()  # the last sound of what was stopped
    assert len(engine.said) == 1
    reader.resume()
    assert reader.state is ReadingState.READING
    assert engine.speaking == "وصل القطار."
    assert len(engine.said) == (1 if can_pause else 2)
    engine.end()
    assert engine.speaking == "نزل الركاب؟"


def test_steps_stay_within_the_article(
    reader: SentenceReader, engine: FakeEngine, article: Article
) -> None:
    reader.step(1)
    assert engine.said == []
    reader.read(article, spoken_sentences(article), None)
    reader.step(-1)
    assert reader.place == (1, 4)
    for _step in range(9):
        reader.step(1)
    assert reader.place == (4, 4)
    assert engine.speaking == "ثم عاد الهدوء."
    reader.pause()
    reader.step(-1)
    assert reader.state is ReadingState.READING
    assert engine.speaking == "نزل الركاب؟"


def test_another_voice_says_the_sentence_anew(
    reader: SentenceReader, engine: FakeEngine, article: Article
) -> None:
    reader.read(article, spoken_sentences(article), 0)
    reader.set_voice(ARABIC, 0.5)
    assert engine.said == ["وصل القطار."] * 2
    assert engine.spoken_as[-1] == (ARABIC, 0.5)
    reader.set_voice(ARABIC, 0.5)
    assert len(engine.said) == 2
    reader.pause()
    reader.set_voice(ARABIC, 0.0)
    assert len(engine.said) == 2
    reader.resume()
    assert engine.spoken_as[-1] == (ARABIC, 0.0)


def test_silence_is_silence(reader: SentenceReader, engine: FakeEngine, article: Article) -> None:
    reader.read(article, spoken_sentences(article), 0)
    reader.stop()
    assert (reader.state, engine.speaking) == (ReadingState.SILENT, "")
    engine.finished.emit()
    assert len(engine.said) == 1


def test_a_voice_that_breaks_off_is_told(
    reader: SentenceReader, engine: FakeEngine, article: Article
) -> None:
    told: list[str] = []
    reader.failed.connect(told.append)
    reader.read(article, spoken_sentences(article), 0)
    engine.failed.emit("no sound device")
    engine.failed.emit("again")
    assert told == ["no sound device"]
    assert reader.state is ReadingState.SILENT


def test_an_article_without_words_is_not_read(
    reader: SentenceReader, engine: FakeEngine, make_article: MakeArticle
) -> None:
    empty, short = make_article(title="", blocks=()), make_article(title="عنوان", blocks=())
    reader.read(empty, spoken_sentences(empty), None)
    assert reader.state is ReadingState.SILENT
    assert engine.said == []
    reader.read(short, spoken_sentences(short), 5)
    assert engine.said == ["عنوان"]
