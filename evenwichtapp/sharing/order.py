"""The way out: one file to make, and the formats that it can be made in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.destination import Destination
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Part
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.parts import ALL, Parts, selected


@dataclass(frozen=True)
class Format:
    """A kind of file in which a diary can go out.

    ``name`` is what is typed for it, and names its words in ``sharing.toml``. ``holds`` are the
    parts that it can hold, ``usual`` those that go along unless the person chooses. ``write`` gives
    the bytes of the file; ``pages``, where it has any, its pages as PNG at so many dots per inch;
    ``keeps`` what the diary remembers once it was made.
    """

    name: str
    suffix: str
    holds: Parts
    usual: Parts
    write: Callable[[Order], bytes]
    pages: Callable[[Order, float], tuple[bytes, ...]] | None = None
    keeps: Callable[[Order], Change] | None = None
    marks_need_scores: bool = False
    has_question: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is the person's own copy, which holds everything unless they narrow it."""
        return self.usual == ALL

    def words(self, name: str) -> Text:
        """``label``, ``save`` or ``purpose``; ``no_pages`` and ``about`` where it has no pages."""
        return sentence(f"sharing.format.{self.name}.{name}")


@dataclass(frozen=True)
class Summary:
    """The words of what a file holds and of what stays out; ``cannot`` has no place in its form."""

    inside: tuple[Text, ...]
    outside: tuple[Text, ...]
    cannot: tuple[Text, ...]


@dataclass(frozen=True)
class Order:
    """One file to make, carried to another thread: it holds values alone.

    ``first`` and ``last`` are both included; None is open. ``as_of`` is today. ``question`` is what
    the person wants to talk about, where the format has a place for it.
    """

    diary: Diary
    catalogue: Catalogue
    language: Language
    as_of: date
    format: Format
    parts: Parts
    first: date | None = None
    last: date | None = None
    question: str = ""

    @property
    def held(self) -> Parts:
        """The parts that were asked for and that the format can hold."""
        held = self.parts & self.format.holds
        if self.format.marks_need_scores and Part.SCORES not in held:
            held -= {Part.MARKS}
        return held

    def contents(self) -> Diary:
        """What goes along."""
        return selected(self.diary, self.first, self.last, self.held)

    def summary(self) -> Summary:
        """What is in the file and what is not, part by part."""
        held, holds = self.held, self.format.holds
        return Summary(
            inside=_words(part for part in Part if part in held),
            outside=_words(part for part in Part if part in holds - held),
            cannot=_words(part for part in Part if part not in holds) if holds else (),
        )

    def check(self) -> None:
        """Refuse a period that cannot be: ``KnownError`` ``period_reversed``, ``period_empty``."""
        if self.first and self.last and self.first > self.last:
            days = {"first": self.first.isoformat(), "last": self.last.isoformat()}
            raise KnownError("period_reversed", **days)
        if (self.first or self.last) and _no_day(self.diary.between(self.first, self.last)):
            raise KnownError("period_empty")

    def kept(self) -> Change | None:
        """What the diary remembers once the file was made; None for nothing."""
        change = self.format.keeps(self) if self.format.keeps else None
        return None if change is None or change.empty else change

    def write(self, out: Destination) -> Path:
        """Make the file and say where it lies.

        Raises ``KnownError``: those of ``check`` and of ``Destination.write``.
        """
        self.check()
        out.write(self.format.write(self))
        return out.path


def _words(parts: Iterable[Part]) -> tuple[Text, ...]:
    return tuple(sentence(f"sharing.part.{part}") for part in parts)


def _no_day(diary: Diary) -> bool:
    """Whether nothing in it happened on a day; own signals and own items have none."""
    dated = (diary.check_ins, diary.events, diary.practices, diary.reflections, diary.agreements)
    return not any(dated)
