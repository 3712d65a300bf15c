"""A claim: one checked sentence of the reading, with the numbers that it says.

A claim is never made from a cut of the diary. ``Shown`` holds the whole diary up to the last day of
a period, and what the period itself holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.series import DaySeries, day_series
from evenwichtapp.insight.levels import Levels, levels
from evenwichtapp.insight.own_range import OwnRange
from evenwichtapp.signals.engine import all_signals
from evenwichtapp.signals.merging import merged
from evenwichtapp.signals.rules.scores import SHIFT
from evenwichtapp.signals.signal import Signal, SignalKind

LONG_PERIOD = 100
"""Days from which a period names its heavy and light stretches by month, not by day."""


class Voice(StrEnum):
    """Who speaks: the app to the person ("je"), or the person in their own report ("ik")."""

    YOU = "you"
    I = "i"  # noqa: E741 - the word itself


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence and the numbers in it; ``since`` is the onset it names, if it names one.

    ``goes_on`` is whether it says that somebody is lower until now.
    """

    id: str
    text: Text
    numbers: Mapping[str, float] = field(default_factory=dict)
    since: date | None = None
    goes_on: bool = False


@dataclass(frozen=True)
class Shown:
    """The days ``first`` up to and including ``last`` of a diary, as read on ``today``."""

    diary: Diary
    catalogue: Catalogue
    first: date
    last: date
    today: date
    voice: Voice

    @cached_property
    def known(self) -> Diary:
        """The whole diary up to the last day: nothing of later days, everything of earlier ones."""
        return self.diary.as_of(self.last)

    @cached_property
    def part(self) -> Diary:
        """What stands in the period itself."""
        return self.diary.between(self.first, self.last)

    @cached_property
    def filled(self) -> DaySeries:
        """The day scores of the period, those of another scale too."""
        return day_series(self.part, foreign=True)

    @cached_property
    def series(self) -> DaySeries:
        """The day scores of the period that may be compared with what is usual."""
        return day_series(self.part)

    @cached_property
    def known_series(self) -> DaySeries:
        """The day scores of the whole diary that may be compared with what is usual."""
        return day_series(self.known)

    @cached_property
    def levels(self) -> Levels:
        """What is usual and which stretches there were, on the whole diary."""
        return levels(self.known_series)

    @property
    def usual(self) -> OwnRange | None:
        """What is usual for this person on the last day; None while that is not known."""
        return self.levels.usual

    @cached_property
    def standing(self) -> tuple[Signal, ...]:
        """What the rules say of the score on the last day: reading and signals are one truth."""
        found = merged(self._all_signals)
        return tuple(signal for signal in found if signal.kind is SignalKind.BALANCE)

    @property
    def shift(self) -> Signal | None:
        """What the balance rule says of a lower level on the last day, whoever speaks for it."""
        return next((signal for signal in self._all_signals if signal.id == SHIFT), None)

    @cached_property
    def _all_signals(self) -> tuple[Signal, ...]:
        return all_signals(self.known, self.last, self.catalogue)

    @property
    def days(self) -> int:
        """How many days the period has, both ends included."""
        return (self.last - self.first).days + 1

    @property
    def is_long(self) -> bool:
        """Whether stretches are named by month."""
        return self.days > LONG_PERIOD

    def claim(self, code: str, *, since: date | None = None, **values: object) -> Claim:
        """The claim with this code in the voice of the reading; its numbers are the plain ones."""
        numbers = {name: value for name, value in values.items() if isinstance(value, int | float)}
        text = sentence(f"insight.{code}.{self.voice}", **values)
        return Claim(code, text, numbers, since)
