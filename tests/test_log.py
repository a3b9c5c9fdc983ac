"""The log file."""

from __future__ import annotations

import logging
import stat
import sys
from typing import TYPE_CHECKING

from reader.log import LOG_FILE, logging_to

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_our_warnings_are_written_and_others_are_not(tmp_path: Path) -> None:
    with logging_to(lambda: tmp_path / "data") as log:
        assert log.path is None
        logging.getLogger("reader.store").warning("a locked library \udcff كتاب")
        logging.getLogger("reader.store").debug("too much")
        logging.getLogger("qt").warning("a missing plugin")
        logging.getLogger("other").warning("chatter")
    logging.getLogger("reader.store").warning("after the end")
    path = tmp_path / "data" / LOG_FILE
    assert log.path == path
    written = path.read_text(encoding="utf-8")
    assert "reader.store: a locked library \\udcff كتاب" in written
    assert "qt: a missing plugin" in written
    for unwanted in ("too much", "chatter", "after the end"):
        assert unwanted not in written
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_logging_leaves_no_trace_in_the_process(tmp_path: Path) -> None:
    logger = logging.getLogger("reader")
    before = (list(logger.handlers), logger.level)
    with logging_to(lambda: tmp_path, logging.DEBUG):
        assert logger.level == logging.DEBUG
    assert (list(logger.handlers), logger.level) == before
    assert list(tmp_path.iterdir()) == []


def test_without_a_place_to_write_the_program_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    with logging_to(lambda: tmp_path / "file" / "folder") as log:
        logging.getLogger("reader").warning("said")
        assert log.path is None
    assert "said" in caplog.text


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    with logging_to(lambda: tmp_path):
        for _ in range(60):
            logging.getLogger("reader").info("x" * 100_000)
    sizes = [entry.stat().st_size for entry in tmp_path.iterdir()]
    assert len(sizes) == 4
    assert sum(sizes) <= 4_100_000
