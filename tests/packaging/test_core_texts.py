"""The texts of the core are found in its source, and none hides from the translators."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from core_texts import CoreText, core_texts, write_core_texts  # noqa: E402 - a script's folder
from translations import (  # noqa: E402
    UnknownLanguageError,
    language_files,
    translation_file,
)

sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "reader"
    (folder / "store").mkdir(parents=True)
    (folder / "cli").mkdir()
    return folder


def test_every_text_of_the_core_is_a_literal() -> None:
    texts, hidden = core_texts(ROOT / "reader")
    assert hidden == [], "nobody can translate an f-string; give a template and its values"
    assert len(texts) > 200


def test_errors_are_known_by_what_they_derive_from(package: Path) -> None:
    (package / "errors.py").write_text(
        "class MaqalError(Exception): ...\n"
        "class Broken(MaqalError): ...\n"
        "class VeryBroken(Broken): ...\n"
        "class Other(Exception): ...\n"
    )
    (package / "store" / "a.py").write_text(
        'raise Broken("One {name}.", name=1)\n'
        'raise errors.VeryBroken("Two " "{count}.", count=2)\n'
        'raise Other("not ours")\n'
        'TABLE = {1: marked("Three.")}\n'
        "raise Broken(TABLE[1], name=1)\n"
        'raise Broken("Four." if a else "Five.")\n'
        '@line_rule("name", "Six.")\n'
        "def rule(): ...\n"
    )
    (package / "cli" / "b.py").write_text('raise Broken(f"Only {english}.")\n')
    texts, hidden = core_texts(package)
    assert texts == [
        CoreText("Five.", counted=False),
        CoreText("Four.", counted=False),
        CoreText("One {name}.", counted=False),
        CoreText("Six.", counted=False),
        CoreText("Three.", counted=False),
        CoreText("Two {count}.", counted=True),
    ]
    assert hidden == []


@pytest.mark.parametrize(
    "hiding",
    [
        'raise MaqalError(f"The file {name}.")',
        'raise MaqalError("The file " + name)',
        'raise MaqalError("The file %s" % name)',
        'Sentence("The file {}".format(name))',
    ],
)
def test_a_text_put_together_at_run_time_is_named(package: Path, hiding: str) -> None:
    (package / "store" / "a.py").write_text(f"\n{hiding}\n")
    _, hidden = core_texts(package)
    assert [(place.path.name, place.line) for place in hidden] == [("a.py", 2)]


def test_what_is_written_for_lupdate_is_python(package: Path, tmp_path: Path) -> None:
    (package / "store" / "a.py").write_text(
        'MaqalError("A \\"quoted\\" {name}\\n.", name=1)\nSentence("{count} times", count=1)\n'
    )
    target = tmp_path / "build" / "core.py"
    write_core_texts(package, target)
    assert target.read_text("utf-8").splitlines()[2:] == [
        r'QT_TRANSLATE_NOOP("Core", "A \"quoted\" {name}\n.")',
        'QCoreApplication.translate("Core", "{count} times", None, 1)',
    ]


def test_languages_are_the_files_of_a_folder(tmp_path: Path) -> None:
    for name in ("maqal_fr.ts", "maqal_ar.ts", "maqal_ar.qm", "notes.ts"):
        (tmp_path / name).touch()
    assert [path.name for path in language_files(tmp_path)] == ["maqal_ar.ts", "maqal_fr.ts"]
    assert translation_file(tmp_path, "pt_BR") == tmp_path / "maqal_pt_BR.ts"
    for wrong in ("../x", "French", "", "fr.ts"):
        with pytest.raises(UnknownLanguageError):
            translation_file(tmp_path, wrong)
