"""What a person says of themselves and agrees with themselves, and the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from evenwichtapp.diary.records.checks import (
    Checked,
    Day,
    Hour,
    Id,
    InterventionId,
    ItemId,
    Letter,
    Level,
    Limit,
    OwnItemId,
    PersonId,
    Region,
    Score,
    Short,
    Text,
    Times,
)
from evenwichtapp.diary.records.kind import Cut, Kind, Part
from evenwichtapp.diary.records.values import (
    AgreementWhy,
    AnswerKind,
    ConditionKind,
    MarkKind,
    Outcome,
    Question,
    Rhythm,
    new_id,
)
from evenwichtapp.errors import KnownError


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Checked):
    """When an own signal speaks: ``times`` of the last ``window`` days with a check-in.

    SIGN and COPING_MISSING look at ``item``; SCORE at a day score of ``limit`` or lower.
    """

    kind: ConditionKind
    item: ItemId | None = None
    limit: Score | None = None
    times: Times = 1
    window: Times = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSignal(Checked):
    """The person's own red flag in own words, with what they agreed with themselves."""

    KIND: ClassVar[Kind] = Kind("own_signals", frozenset({Part.OWN_SIGNALS}), Cut.ALWAYS)

    id: Id = field(default_factory=new_id)
    words: Text
    agreement: Text
    condition: Condition
    with_whom: Text = ""
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnItem(Checked):
    """A stressor, sign or coping of the person's own; its id starts with ``own:``."""

    KIND: ClassVar[Kind] = Kind("own_items", frozenset({Part.MARKS, Part.OWN_SIGNALS}), Cut.ALWAYS)

    id: OwnItemId = field(default_factory=lambda: f"own:{new_id()}")
    kind: MarkKind
    label: Text
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Checked):
    """What the person said to a signal; the signal itself is never stored.

    ``signal`` is its id, ``since`` and ``level`` how it stood then. Who recognises a heavy death
    of just now answers the flag that it becomes on the third day: its ``level`` is "flag" while the
    card still said "notice". ``until`` is the day up to which a "not now" keeps it away.
    ``offered`` are the ids of what stood on its card, ``helped_by`` what the person says that
    helped (coping, after a rise).
    """

    KIND: ClassVar[Kind] = Kind("answers", frozenset({Part.SIGNALS}), Cut.BY_DAY)

    id: Id = field(default_factory=new_id)
    signal: Id
    answer: AnswerKind
    day: Day
    since: Day
    level: Level
    until: Day | None = None
    offered: tuple[Id, ...] = ()
    helped_by: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Checked):
    """What the person agreed with themselves or with somebody on a work day.

    ``words`` may be empty where ``intervention`` names what is to be done. ``about`` is the id of
    what it came from: the look-back or another reflection, the signal. ``with_whom`` is a name or
    a relation, "" alone. It is asked about from ``look_again`` on, None at no moment of its own.
    ``outcome`` is what came of it, said on ``closed_on``, with ``note`` as own words; both are None
    while it is open.

    Raises besides ``KnownError("empty_agreement")`` without words and intervention,
    ``look_again_before`` for a day before ``day`` and ``bad_value`` for an outcome without its day.
    """

    KIND: ClassVar[Kind] = Kind("agreements", frozenset({Part.AGREEMENTS}), Cut.BY_DAY)

    id: Id = field(default_factory=new_id)
    day: Day
    words: Text = ""
    why: AgreementWhy = AgreementWhy.SELF
    about: Id | None = None
    intervention: InterventionId | None = None
    with_whom: Text = ""
    look_again: Day | None = None
    outcome: Outcome | None = None
    note: Text = ""
    closed_on: Day | None = None

    def __post_init__(self) -> None:
        Checked.__post_init__(self)
        if not self.words and self.intervention is None:
            raise KnownError("empty_agreement")
        if self.look_again is not None and self.look_again < self.day:
            raise KnownError("look_again_before")
        if (self.outcome is None) != (self.closed_on is None):
            raise KnownError("bad_value")

    @property
    def open(self) -> bool:
        """Whether nothing was said yet of what came of it."""
        return self.outcome is None


@dataclass(frozen=True, slots=True)
class Supporter(Checked):
    """Someone in the person's own support circle."""

    name: Short
    relation: Short = ""
    phone: Short = ""


@dataclass(frozen=True, slots=True)
class CardLetter(Checked):
    """A letter on the printed card, and the stressor, sign or coping it stands for."""

    letter: Letter
    kind: MarkKind
    item: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Checked):
    """What the diary knows of its owner: one record, always there.

    ``day_boundary`` is the hour 0-23 at which a work day begins. ``limits`` holds the limits of
    signals that the person set otherwise, by limit id. ``region`` is "nl" or "be". ``set_aside``
    are the ids of what is not to be offered any more. ``card`` are the letters of the card as it
    was printed, so that an old one still reads right. ``look_back`` is how often to look back,
    ``questions_off`` what is not asked or offered.
    """

    id: PersonId = "person"
    role: Short = ""
    setting: Short = ""
    region: Region = "nl"
    day_boundary: Hour = 5
    foreign_scores_count: bool = False
    support: tuple[Supporter, ...] = ()
    limits: Mapping[Id, Limit] = field(default_factory=dict)
    set_aside: tuple[Id, ...] = ()
    card: tuple[CardLetter, ...] = ()
    look_back: Rhythm = Rhythm.TWO_WEEKS
    questions_off: tuple[Question, ...] = ()
