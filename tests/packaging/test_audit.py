"""What ``dev.py audit`` makes of pip-audit's answers; nothing here asks the network."""

import importlib
import json
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SHIPPED = frozenset({"lxml"})
CLEAN: dict[str, Any] = {"name": "rich", "version": "13.0", "vulns": []}
WEAK: dict[str, Any] = {
    "name": "lxml",
    "version": "6.0",
    "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["6.1"]}],
}
UNKNOWN: dict[str, Any] = {"name": "click", "skip_reason": "not found"}


@pytest.fixture
def audit(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module("audit")


@pytest.fixture
def dev(audit: ModuleType) -> ModuleType:
    return importlib.import_module("dev")


def answer(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_a_known_weakness_is_named_with_what_mends_it(
    audit: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    found = audit.read_answer(answer(CLEAN, WEAK, UNKNOWN), "", SHIPPED)
    assert (found.known, found.packages, len(found.findings)) == (2, 3, 1)
    audit.tell(found)
    said = capsys.readouterr()
    told = said.out + said.err
    assert "lxml 6.0 (shipped with the program): PYSEC-2026-1, mended in 6.1" in told
    assert "2 pinned packages were looked up (1 more are not in the database)" in told


def test_packages_that_no_database_knows_are_no_good_news(
    audit: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    found = audit.read_answer(answer(UNKNOWN), "No known vulnerabilities found", SHIPPED)
    assert found.obstacle
    audit.tell(found)
    said = capsys.readouterr()
    assert "Skipped" in said.out + said.err
    assert "no known weakness" not in said.out + said.err


@pytest.mark.parametrize("nonsense", ["", "{}", "[]", '{"dependencies": [1]}', "null"])
def test_an_answer_that_is_none_is_a_skip_with_its_reason(audit: ModuleType, nonsense: str) -> None:
    found = audit.read_answer(nonsense, "one\nERROR: the server is away\n", SHIPPED)
    assert found.obstacle == "ERROR: the server is away"
    assert found.findings == ()


def test_without_the_tool_the_check_goes_on(
    audit: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> str:
        raise subprocess.CalledProcessError(1, ["uv"])

    monkeypatch.setattr(audit, "_auditor", refuse)
    assert "could not be installed" in audit.audit_dependencies().obstacle


def test_only_a_finding_fails_the_audit_and_nothing_fails_the_check(
    audit: ModuleType, dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    weak = audit.read_answer(answer(WEAK), "", SHIPPED)
    for found, code in ((weak, 1), (audit.Audit(obstacle="away"), 0)):
        monkeypatch.setattr(dev, "audit_dependencies", lambda found=found: found)
        assert dev.run_audit([]) == code
        monkeypatch.setattr(dev, "set_up", lambda _kind: None)
        monkeypatch.setattr(
            dev.subprocess, "run", lambda *_a, **_o: subprocess.CompletedProcess([], 0)
        )
        assert dev.run_checks([]) == 0


def test_all_that_is_shipped_is_looked_up(audit: ModuleType) -> None:
    requirements = PACKAGING / "requirements"
    shipped = audit.shipped_packages(requirements / "runtime.txt")
    assert {"lxml", "tantivy", "pyside6-essentials"} <= shipped
    assert shipped <= audit.shipped_packages(requirements / "dev.txt")
    assert "pip-audit==" in Path(requirements / "audit.txt").read_text("utf-8")
