"""What two weeks (or one, or a month) show to whoever looks back on them: facts, never a why.

All of it is counted in days with an entry. Nothing is said of more than was written: five days out
of fourteen are enough, and one is too few to say anything of but that day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.catalogue.words import capitalised, decimal, joined
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, Event, Helped, MarkKind, Shift
from evenwichtapp.diary.series import DaySeries
from evenwichtapp.diary.succession import DEATH
from evenwichtapp.errors import KnownError
from evenwichtapp.insight.claim import Claim, Shown, Voice
from evenwichtapp.insight.course import Course, course
from evenwichtapp.insight.day_words import day_in
from evenwichtapp.insight.level_claims import FEWEST_DAYS
from evenwichtapp.insight.load import DomainLoad, load_by_domain
from evenwichtapp.insight.own_range import whole
from evenwichtapp.insight.stretch_claims import stretch_claims
from evenwichtapp.insight.support_given import NO_SUPPORT, support
from evenwichtapp.signals.answers import latest
from evenwichtapp.signals.engine import signals
from evenwichtapp.signals.past import name_afterwards

MOST_FACTS = 5
TWICE = 2
"""Days from which something that came back is a fact; what happened is one at once."""
QUESTION = "question."
"""How the id of an answer begins that was given to a question of the app, not to a signal."""
GOOD = "good"
"""The kind of event that is something good; ours to put first, so that it is never left out."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A catalogue item or an own one, and on how many days it was ticked.

    ``helped`` is how it mostly helped, where the person said so (support only).
    """

    item: str
    days: int
    helped: Helped | None = None


@dataclass(frozen=True, slots=True)
class SignalThen:
    """A signal of these days by name, and what was answered last; None while it is open."""

    name: Text
    answer: AnswerKind | None


@dataclass(frozen=True)
class Seen:
    """The days ``since`` up to and including ``until`` as they are looked back on.

    ``shifts`` holds the shift of each day of which it is known, the last one entered. ``facts`` are
    at most five, the most telling first; at least one is good where there is anything good.
    """

    since: date
    until: date
    said: tuple[Claim, ...]
    course: Course
    shifts: dict[date, Shift]
    load: tuple[DomainLoad, ...]
    weighed: tuple[Counted, ...]
    noticed: tuple[Counted, ...]
    supported: tuple[Counted, ...]
    happened: tuple[Event, ...]
    signals: tuple[SignalThen, ...]
    facts: tuple[Claim, ...]

    @property
    def headline(self) -> Text:
        """How much was filled in, and where the scores lay."""
        return joined(*(claim.text for claim in self.said))

    @property
    def filled(self) -> int:
        """On how many days there is a score."""
        return len(self.course.score_of)

    @property
    def good(self) -> tuple[Event, ...]:
        """What was good among what happened."""
        return tuple(event for event in self.happened if event.kind == GOOD)


def seen(diary: Diary, catalogue: Catalogue, since: date, until: date, today: date) -> Seen:
    """What the days ``since`` up to and including ``until`` hold, as looked at on ``today``.

    ``diary`` is the whole one: what is usual comes from all of it, the counts only from the period.
    """
    shown = Shown(diary, catalogue, since, until, today, Voice.I)
    part = shown.part
    return Seen(
        since=since,
        until=until,
        said=tuple(_said(shown)),
        course=course(diary, catalogue, since, until, usual=shown.usual),
        shifts={c.day: c.shift for c in part.check_ins if c.shift},
        load=load_by_domain(diary, catalogue, since, until),
        weighed=_counted(part, MarkKind.STRESSOR),
        noticed=_counted(part, MarkKind.SIGN),
        supported=_supported(part, since, until),
        happened=part.events,
        signals=tuple(_signals(shown)),
        facts=tuple(_facts(shown)),
    )


def _said(shown: Shown) -> Iterator[Claim]:
    days = len(shown.filled.days)
    if not days:
        yield _claim("empty", days=shown.days)
        return
    code = "filled" if days >= FEWEST_DAYS else "few"
    yield _claim(code, filled=days, days=shown.days)
    if days >= FEWEST_DAYS:
        low, high = (whole(end) for end in (min(shown.filled.scores), max(shown.filled.scores)))
        yield _claim("around" if low == high else "range", low=low, high=high)


def _counted(part: Diary, kind: MarkKind) -> tuple[Counted, ...]:
    """What was ticked, by the number of days, most first."""
    days = Counter(
        item
        for check_ins in part.check_ins_by_day.values()
        for item in frozenset[str]().union(*(c.items(kind) for c in check_ins))
    )
    ranked = sorted(days.items(), key=lambda found: (-found[1], found[0]))
    return tuple(Counted(item, count) for item, count in ranked if item != NO_SUPPORT)


def _supported(part: Diary, since: date, until: date) -> tuple[Counted, ...]:
    helped = {given.item: given.helped for given in support(part, since, until)}
    counted = _counted(part, MarkKind.COPING)
    return tuple(Counted(given.item, given.days, helped[given.item]) for given in counted)


def _signals(shown: Shown) -> Iterator[SignalThen]:
    """What was answered in these days, in order of day, and what still stands there unanswered."""
    answered = latest(said for said in shown.part.answers if not said.signal.startswith(QUESTION))
    for signal, said in answered.items():
        name = name_afterwards(shown.known, shown.last, shown.catalogue, signal)
        if name is not None:
            yield SignalThen(name, said.answer)
    for standing in signals(shown.known, shown.last, shown.catalogue):
        if standing.id not in answered:
            yield SignalThen(standing.name, None)


# The facts


@dataclass(frozen=True, slots=True)
class _Telling:
    """A fact and how telling it is: the share of the days it is about, 1 or more for an event."""

    claim: Claim
    weight: float
    good: bool = False


def _facts(shown: Shown) -> list[Claim]:
    found = sorted(_all_facts(shown), key=lambda fact: -fact.weight)
    chosen = found[:MOST_FACTS]
    good = [fact for fact in found if fact.good]
    if good and not any(fact.good for fact in chosen):
        chosen[-1] = good[0]
    return [fact.claim for fact in chosen]


def _all_facts(shown: Shown) -> Iterator[_Telling]:
    days = len(shown.filled.days)
    stretches = stretch_claims(shown)
    for claim in stretches:
        yield _Telling(claim, 2.0, good=claim.id == "rising")
    told = (
        {DEATH} if any(claim.id.startswith("succession.deaths") for claim in stretches) else set()
    )
    yield from _events(shown, told)
    yield from _free_days(shown)
    for kind, code in (
        (MarkKind.STRESSOR, "weighed"),
        (MarkKind.COPING, "supported"),
        (MarkKind.SIGN, "noticed"),
    ):
        for counted in _counted(shown.part, kind):
            label = _quoted(counted.item, shown)
            if label and counted.days >= TWICE:
                claim = _claim(code, label=label, count=counted.days, days=days)
                yield _Telling(claim, counted.days / days, good=kind is MarkKind.COPING)


def _events(shown: Shown, told: set[str]) -> Iterator[_Telling]:
    """What happened, by kind, but for the kinds of which was ``told`` already."""
    by_kind: dict[str, list[Event]] = {}
    for event in shown.part.events:
        by_kind.setdefault(event.kind, []).append(event)
    for kind, events in by_kind.items():
        if kind in told or kind not in shown.catalogue.event_kinds:
            continue
        label = shown.catalogue.event_kinds[kind].label
        last = day_in(events[-1].day, shown.today)
        code = "happened_one" if len(events) == 1 else "happened"
        claim = _claim(code, label=capitalised(label), count=len(events), day=last)
        yield _Telling(claim, 1.0, good=kind == GOOD)


def _free_days(shown: Shown) -> Iterator[_Telling]:
    """The mean of the free days beside that of the work days, where they lie a point apart."""
    free, work = [], []
    for day, check_ins in shown.part.check_ins_by_day.items():
        shifts = {c.shift for c in check_ins}
        if day in shown.series.days and shifts == {Shift.FREE}:
            free.append(_score(day, shown.series))
        elif day in shown.series.days and None not in shifts:
            work.append(_score(day, shown.series))
    if min(len(free), len(work)) < TWICE or abs(fmean(free) - fmean(work)) < 1:
        return
    claim = _claim(
        "free_days",
        free_days=len(free),
        work_days=len(work),
        free=decimal(fmean(free)),
        work=decimal(fmean(work)),
    )
    yield _Telling(claim, len(free) / len(shown.filled.days), good=fmean(free) > fmean(work))


def _score(day: date, series: DaySeries) -> float:
    return series.scores[series.days.index(day)]


def _quoted(item: str, shown: Shown) -> Text | None:
    """The words of an item, own or not; None for one that this version does not know."""
    if own := shown.diary.own_labels.get(item):
        return sentence("signals.quoted", label=Text(own, own))
    try:
        return sentence("signals.quoted", label=shown.catalogue.label(item))
    except KnownError:
        return None


def _claim(code: str, **values: object) -> Claim:
    numbers = {name: value for name, value in values.items() if isinstance(value, int | float)}
    return Claim(f"look_back.{code}", sentence(f"look_back.{code}", **values), numbers)
