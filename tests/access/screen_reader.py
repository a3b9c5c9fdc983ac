"""Walks the window as a screen reader does, over AT-SPI; see ``test_screen_reader.py``.

Runs on the system's Python, which has gi, inside a D-Bus session of its own:

    dbus-run-session -- python3 tests/access/screen_reader.py .venv/bin/python -m reader ...

Starts Xvfb and the command that follows, waits for its window, prints the tree (role, name, states)
and what it did on lines that begin with ``#``, and ends with 0 if everything asked for is there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

PATIENCE_SECONDS = 60
LONG = 100
"""Characters of a text that is an article."""
ROWS = 12
"""Children of a list or table that are printed."""
STATES = ("FOCUSABLE", "FOCUSED", "SELECTED", "CHECKED", "EDITABLE", "READ_ONLY", "EXPANDED")


class UnheardError(Exception):
    """Something that a screen reader needs is not there."""


def main(command: list[str]) -> int:
    with ExitStack() as running:
        os.environ["DISPLAY"] = running.enter_context(_display())
        os.environ["NO_AT_BRIDGE"] = "1"  # of this process itself
        import gi  # noqa: PLC0415 - the bus is looked for at once

        gi.require_version("Atspi", "2.0")
        running.enter_context(_program(command))
        try:
            _listen()
        except UnheardError as missing:
            print(f"# missing: {missing}")
            return 1
    print("# all is there")
    return 0


@contextmanager
def _display() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _program(command: list[str]) -> Iterator[None]:
    program = subprocess.Popen(
        command,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
    )
    try:
        yield
    finally:
        program.terminate()
        program.wait()


def _listen() -> None:
    from gi.repository import Atspi  # noqa: PLC0415 - see main

    window = _wait_for("a window", lambda: _window(Atspi))
    rows = _wait_for("a list with rows", lambda: _named_rows(window))
    article = rows[0]
    title = article.get_name()
    print(f"# first row: {title}")
    _wait_for("the first row chosen", lambda: article.get_parent().select_child(0))
    text = _wait_for("the text of the article", lambda: _text(window))
    _read(text, title)
    button = _wait_for("a button that can be pressed", lambda: _toggle(window))
    before = _checked(button)
    button.do_action(0)
    _wait_for("the button doing what it says", lambda: _checked(button) is not before)
    print(f"# pressed: {button.get_name()}")
    _print_tree(window)


def _read(text: object, title: str) -> None:
    """The paragraphs in order, each with a place on the screen; the caret and the selection."""
    words = text.get_text(0, text.get_character_count())
    paragraphs = [line for line in words.splitlines() if line.strip()]
    print(f"# {len(paragraphs)} paragraphs: {paragraphs[0]!r}, {paragraphs[1]!r}…")
    if paragraphs[0].strip() not in title:
        raise UnheardError("the title at the beginning of the text")
    below = len(paragraphs[0]) + 3  # past the line's end and what isolates its first word
    places = [text.get_character_extents(at, 0) for at in (0, below)]
    print(f"# places: {[(place.x, place.y, place.width, place.height) for place in places]}")
    if not places[0].height or places[1].y <= places[0].y:
        raise UnheardError("where the text stands on the screen")
    text.set_caret_offset(3)
    _wait_for("the caret where it was put", lambda: text.get_caret_offset() == 3)
    text.add_selection(0, 5)
    _wait_for("a selection", lambda: text.get_n_selections() == 1)
    chosen = text.get_selection(0)
    print(f"# caret {text.get_caret_offset()}, selected {chosen.start_offset}–{chosen.end_offset}")


def _wait_for(what: str, find: Callable[[], object]) -> object:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.1)  # another process is waited for, over a bus that tells no more
    raise UnheardError(what)


def _window(atspi: object) -> object:
    desktop = atspi.get_desktop(0)
    for application in _children(desktop):
        for window in _children(application):
            if window.get_role_name() in {"frame", "window"} and window.get_name():
                return window
    return None


def _named_rows(window: object) -> list[object]:
    for part in _all(window):
        if part.get_role_name() == "list" and part.get_name():
            rows = list(_children(part))[:ROWS]
            if rows and all(row.get_name() for row in rows):
                return rows
    return []


def _text(window: object) -> object:
    for part in _all(window):
        read_only = part.get_role_name() == "text" and "editable" not in _states(part)
        if read_only and part.get_character_count() > LONG:
            return part
    return None


def _toggle(window: object) -> object:
    for part in _all(window):
        if part.get_role_name() == "check box" and part.get_name() and part.get_n_actions():
            return part
    return None


def _checked(part: object) -> bool:
    part.clear_cache()
    return "checked" in _states(part)


def _states(part: object) -> list[str]:
    return [state.value_nick for state in part.get_state_set().get_states()]


def _all(part: object) -> Iterator[object]:
    yield part
    if part.get_role_name() not in {"list", "table", "tree", "menu bar"}:
        for child in _children(part):
            yield from _all(child)


def _children(part: object) -> Iterator[object]:
    for number in range(part.get_child_count()):
        child = part.get_child_at_index(number)
        if child is not None:
            yield child


def _print_tree(part: object, depth: int = 0) -> None:
    states = [state for state in _states(part) if state.upper().replace("-", "_") in STATES]
    print(f"{'  ' * depth}{part.get_role_name()} «{part.get_name()}» {' '.join(states)}".rstrip())
    for number, child in enumerate(_children(part)):
        if number < ROWS:
            _print_tree(child, depth + 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
