"""What reads a sentence aloud: the part of Qt TextToSpeech that the reader needs."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal


class Absence(Enum):
    """Why nothing can be read aloud."""

    NOT_INSTALLED = auto()
    """Qt TextToSpeech is not there."""
    NOT_LOADABLE = auto()
    """It is, but a library of the system is missing that it needs."""
    NO_ENGINE = auto()
    """It is, but the system has no voice that it can use."""


@dataclass(frozen=True, slots=True)
class NoEngine:
    """That there is no engine: why, and the system's own words for it."""

    why: Absence
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of the system: its ``name``, its ``language`` (ISO 639) and what region it is of."""

    name: str
    language: str
    region: str = ""


class SpeechEngine(QObject):
    """Says one text at a time.

    ``finished`` is emitted when a text was said to its end, never after ``stop``; ``failed`` with
    the system's own words when it cannot be said.
    """

    finished = Signal()
    failed = Signal(str)

    @abstractmethod
    def voices(self, language: str) -> tuple[Voice, ...]:
        """The voices for ``language`` (ISO 639); empty: those that the system prefers."""

    @abstractmethod
    def say(self, text: str, voice: Voice | None, rate: float) -> None:
        """Say ``text``, instead of what is being said; ``rate`` is from -1 (slowest) to 1."""

    @abstractmethod
    def pause(self) -> bool:
        """Hold on; False if this engine cannot go on where it held, so that it was stopped."""

    @abstractmethod
    def resume(self) -> None:
        """Go on after a ``pause`` that was True."""

    @abstractmethod
    def stop(self) -> None:
        """Be silent."""

    @abstractmethod
    def close(self) -> None:
        """Be silent for good and give the system's resources back."""
