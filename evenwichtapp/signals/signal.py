"""What a signal is: something to stand still at, with every number behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evenwichtapp.catalogue.models import Text

NO_NAME = Text("", "")


class SignalKind(StrEnum):
    """What a signal is about. Symptoms and situations stay apart (KS 9, 2.2)."""

    SYMPTOM = "symptom"
    SITUATION = "situation"
    BALANCE = "balance"
    FOLLOW_UP = "follow_up"
    OWN = "own"


class SignalLevel(StrEnum):
    """How serious: NOTICE is shown as "Let op", FLAG as "Rode vlag"."""

    NOTICE = "notice"
    FLAG = "flag"

    @property
    def weight(self) -> int:
        """0 for a notice, 1 for a flag: a flag goes first."""
        return int(self is SignalLevel.FLAG)


@dataclass(frozen=True, slots=True)
class Fact:
    """One big number of "Waarom zie ik dit?", with the words beside it.

    ``less``: it is less than this.
    """

    name: str
    value: int | float
    caption: Text
    less: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """What a rule says of a diary on a day; recomputed each time and never stored.

    ``since`` is the first day of what is going on now, and so tells a new occasion from one that
    was answered before. ``numbers`` holds every number that ``why`` mentions. ``facts`` are at most
    three. ``limit`` is the id of the limit that a person can adjust, ``limit_sentence`` says where
    it lies and who chose it. ``days`` are the days behind it, ascending; ``about`` the ids of the
    catalogue it is about; ``agreement`` what the person agreed with themselves (own signals only).
    ``name`` is what to call it afterwards. ``asks_again`` is given on the day of a death and the
    next, to a signal about it: the day on which the app comes back to it. Until then it is no flag
    and nobody has to say that it is not theirs. ``held_back`` is whether it would be a flag but for
    that, where who recognises it has answered the flag too. ``together`` holds the ids of all the
    signals that stand on this card as equals, its own first.
    """

    id: str
    kind: SignalKind
    level: SignalLevel
    since: date
    title: Text
    why: Text
    numbers: Mapping[str, int | float]
    limit_sentence: Text
    days: tuple[date, ...]
    facts: tuple[Fact, ...] = ()
    limit: str | None = None
    about: tuple[str, ...] = ()
    agreement: str = ""
    name: Text = NO_NAME
    asks_again: date | None = None
    held_back: bool = False
    together: tuple[str, ...] = ()
