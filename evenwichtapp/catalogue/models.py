"""The shapes of what the app knows. The TOML files are read against exactly these.

A field without a default must stand in the file, one with a default may; nothing else may. Items
are known by their id and never compared, so their classes are no more of a dataclass than is
needed: the first page waits for them to be made.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

Language = Literal["nl", "en"]
ItemKind = Literal["stressor", "sign", "coping", "event", "tick", "intervention"]
FollowUpDelay = Literal["1d", "1w", "6w", "2m", "3m"]
Setting = Literal["work_informal", "work_formal", "work", "private", "none"]
Shape = Literal["circle", "diamond", "triangle", "star", "square", "cross", "hexagon"]
Form = Literal["exercise", "conversation", "group", "course", "worksheet", "activity", "measure"]
Company = Literal["alone", "together", "both"]
Theme = Literal["rest", "talk", "moral", "death", "knowledge", "work", "starter"]
Goal = Literal["restore", "keep", "strengthen"]
PlaceId = Literal["somebody", "cause", "now"]


@dataclass(frozen=True, slots=True)
class Text:
    """One plain text in Dutch and in English."""

    nl: str
    en: str

    def in_language(self, language: Language) -> str:
        """The text in that language."""
        return self.nl if language == "nl" else self.en

    def format(self, **values: object) -> Text:
        """Both texts with their placeholders filled; raises ``KeyError`` where one is missing.

        A value that is itself a Text is put in in its own language.
        """
        return Text(
            self.nl.format(**_spoken("nl", values)), self.en.format(**_spoken("en", values))
        )


def _spoken(language: Language, values: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value.in_language(language) if isinstance(value, Text) else value
        for name, value in values.items()
    }


class Level(StrEnum):
    """Where a load lies, and so where it can be lightened."""

    SELF = "self"
    TEAM = "team"
    ORGANISATION = "organisation"
    SYSTEM = "system"


class Evidence(StrEnum):
    """How sure we are that something helps, from studied close by to aimed at organisations."""

    L1A = "L1a"
    L1B = "L1b"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"
    L6 = "L6"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EvidenceLabel:
    """The honest two lines for one ``Evidence`` level: where it was studied, then how strong.

    ``studied`` is false for what rests on experience, advice or an offer alone.
    """

    id: str
    where: Text
    strength: Text
    studied: bool


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Item:
    """One thing the app knows.

    ``id`` never changes once it was released. ``source`` is a short reference: "KS 4 D1a" is the
    knowledge synthesis on the balanced caregiver, chapter 4, factor D1a.
    """

    id: str
    label: Text
    explanation: Text
    source: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Domain(Item):
    """One of the five fields in which causes of imbalance lie (KS 4)."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Stressor(Item):
    """Something that can weigh on a day.

    ``factor`` is the wider stressor it belongs to. ``levels`` starts with where it mostly lies.
    ``quickscan`` is the percentage of 603 respondents who ticked it in the QuickScan of 2021,
    which is no norm. ``usual`` is the rank 1-6 among the ones shown before a person has their own.
    """

    domain: str
    levels: tuple[Level, ...]
    factor: str | None = None
    quickscan: int | None = None
    usual: int | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SignGroup:
    """A heading above signs that resemble each other."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SourceGroup:
    """A heading above sources of support that lie in the same place: around or in somebody."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sign(Item):
    """Something a person may notice about themselves.

    ``numbing`` marks the signs that are often not seen as one: feeling less than before.
    ``usual`` is the rank 1-6 among the ones shown before a person has their own.
    """

    group: str
    numbing: bool = False
    usual: int | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Coping(Item):
    """Something that can give support.

    ``quickscan`` is the percentage of 603 respondents who do it (QuickScan 2021, no norm);
    ``usual`` the rank 1-6 among the ones shown before a person has their own. ``source_group`` is
    the group of sources it belongs to, where it is one.
    """

    setting: Setting
    quickscan: int | None = None
    usual: int | None = None
    source_group: str | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Tick(Item):
    """Something that was so at an event.

    ``weighs`` is true where it can make the event heavier; ``criterion`` marks an unmet criterion
    of a good death.
    """

    weighs: bool
    criterion: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EventKind(Item):
    """A kind of thing that can happen, with what one may tick about it.

    ``icon`` names a Phosphor icon, or ``candle``, the app's own drawing. ``follow_ups`` tells
    after how long the app asks again. ``prominent`` kinds have a button of their own.
    """

    icon: str
    shape: Shape
    ticks: tuple[Tick, ...]
    levels: tuple[Level, ...]
    follow_ups: tuple[FollowUpDelay, ...] = ()
    worksheet: str | None = None
    domain: str | None = None
    prominent: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Study:
    """How something was studied: by whom it was done, how, for how long, and what came of it.

    Where the source does not tell, the text says so.
    """

    people: Text
    design: Text
    follow_up: Text
    found: Text
    not_found: Text


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Intervention(Item):
    """Something that may help, with an honest word on how sure that is.

    ``purpose`` is the one or two sentences on its card, ``dose`` how much and how often,
    ``minutes`` how long one time takes: our estimate unless ``minutes_sourced``; ``shortest`` how
    long its shortest form does, where there is one. ``breath`` marks what leads the breath,
    ``without_words`` what asks for no words. ``evidence_where`` is the label's own line unless the
    file gives another. ``offered`` marks a named Dutch offer from an inventory of 2019 that may be
    gone; ``self_help`` asks for the catalogue's ``resilience_line`` beside it. Whatever is labelled
    as studied has a ``study``. ``story`` is one that the app holds, made up. ``agreed`` is how one
    agrees on it with oneself, after "Ik ga" and "I will"; ``weekly`` the same where it is something
    for every week. ``programme`` marks what is practised for a number of weeks that its source
    names.
    """

    agreed: Text
    purpose: Text
    form: Form
    dose: Text
    company: Company
    evidence: Evidence
    evidence_where: Text
    evidence_strength: Text
    icon: str
    themes: tuple[Theme, ...]
    goals: tuple[Goal, ...]
    levels: tuple[Level, ...]
    domains: tuple[str, ...] = ()
    minutes: int | None = None
    minutes_sourced: bool = False
    shortest: int | None = None
    worksheet: str | None = None
    breath: bool = False
    without_words: bool = False
    within_shift: bool = False
    offered: bool = False
    self_help: bool = False
    programme: bool = False
    study: Study | None = None
    story: Text | None = None
    weekly: Text | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Place:
    """One of the three places of a suggestion, with the interventions that belong in it.

    ``silent`` names the signals for which it stays empty.
    """

    id: str
    label: Text
    question: Text
    holds: tuple[str, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Row:
    """A row of one of the three tables by which a suggestion is chosen.

    ``when`` says in words when it fits, ``why`` is the reason on the card. It fits where one of
    ``about`` is so (an empty one always is) and one of ``besides``. One of ``offers`` stands on
    the card, in turn; ``more`` is found behind it only. ``step`` is the step of the ladder 1-3;
    ``first`` lets a cause go before what weighed more.
    """

    id: str
    when: Text
    why: Text
    offers: tuple[str, ...]
    more: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    step: int | None = None
    first: bool = False

    def fits(self, facts: Set[str]) -> bool:
        """Whether the row speaks of somebody of whom ``facts`` are known."""
        about = not self.about or not facts.isdisjoint(self.about)
        return about and (not self.besides or not facts.isdisjoint(self.besides))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Work:
    """What somebody does, or where."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class HelpRoute:
    """Where to turn to. The app itself never calls or alerts anybody.

    ``own_contact`` routes have no number here: the person fills in their own, and there is nothing
    to check. ``checked_on`` is the day on which somebody checked number, site and hours, and is
    shown beside them; ``second_hand`` says that this was not done with the route itself.
    ``first_for`` are the roles and settings for which it goes before the others.
    """

    id: str
    region: Literal["nl", "be", "all"]
    label: Text
    text: Text
    source: str
    checked_on: date | None = None
    second_hand: bool = False
    urgent: bool = False
    own_contact: bool = False
    phone: str | None = None
    website: str | None = None
    hours: Text | None = None
    audience: Text | None = None
    first_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Option:
    """A possible answer; ``ticks_event`` and ``unticks_event`` name the event's tick it changes."""

    id: str
    label: Text
    ticks_event: str | None = None
    unticks_event: str | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Field:
    """One thing asked in a step; never required.

    ``low`` and ``high`` are the ends of a ``number``. Where ``marks_event`` is true, the answer
    changes the ticks of the event the worksheet is about: a chosen option sets its ``ticks_event``
    and removes its ``unticks_event``. In a ``ticks`` field an option left open does the reverse,
    once the step was answered.
    """

    id: str
    kind: Literal["text", "ticks", "choice", "number"]
    label: Text
    explanation: Text | None = None
    options: tuple[Option, ...] = ()
    low: int | None = None
    high: int | None = None
    marks_event: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Step:
    """One page of a worksheet: a question with its fields."""

    id: str
    title: Text
    question: Text
    fields: tuple[Field, ...]
    explanation: Text | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Worksheet(Item):
    """Steps that help to stand still; ``minutes`` is about how long, ``closing`` the last words.

    ``own_moment``: it comes at a moment of its own, such as once a year or beside what is read, so
    that it does not stand among what one can take a moment for at any time.
    """

    minutes: int
    steps: tuple[Step, ...]
    closing: Text | None = None
    own_moment: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class RedFlag:
    """A situation that the sources call a red flag; ``code`` is R1-R21, our own numbers for them.

    ``rules`` are the ids of the rules of signals that speak of it; ``reason`` tells why it has no
    rule of its own.
    """

    id: str
    code: str
    label: Text
    source: str
    rules: tuple[str, ...] = ()
    reason: Text | None = None
