"""What is known when somebody sees a signal: what it is about, and what weighed on its days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.closing import without_closed
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, CheckIn, MarkKind, Shift
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.signals.signal import Signal, SignalKind, SignalLevel

FOUR_WEEKS, ONE_WEEK = timedelta(days=28), timedelta(days=7)
TIMES = 3
"""How often the same flag is recognised before the third step of the ladder; our own choice."""
WORKING_CONDITIONS = "working_conditions"
LEAST_SHARE = 0.25
AMONG_FIRST = 2


@dataclass(frozen=True, slots=True)
class Weighed:
    """How often one domain weighed, in ``ticks``; ``item`` weighed most of it, ``times``.

    Without ticks the domain is that of an event, and ``item`` its kind.
    """

    domain: str
    ticks: int
    item: str
    times: int


@dataclass(frozen=True, slots=True)
class Situation:
    """What the tables ask for.

    ``facts`` are ids: of the signal, of what it is about with the wider things that belongs to, of
    the person's role and setting. ``happened`` are the kinds of event on its days; where the signal
    is about them, or about nothing in particular, they and their ticks are among the facts.
    ``weighed`` are the domains and ``noticed`` the signs with the days they were ticked, each most
    first, in ``weeks`` or in a week at most. ``free`` is a day without work.
    """

    facts: frozenset[str]
    happened: frozenset[str]
    weighed: tuple[Weighed, ...]
    noticed: tuple[tuple[str, int], ...]
    weeks: bool
    free: bool

    @property
    def work(self) -> Weighed | None:
        """The working conditions, where they are a quarter of what weighed or among the first two.

        Also where the signal itself is about one of them.

        73% name two causes or more (KS 5), so the one named most is not the only one.
        """
        about = WORKING_CONDITIONS in self.facts
        total = sum(weighed.ticks for weighed in self.weighed)
        for rank, weighed in enumerate(self.weighed):
            enough = rank < AMONG_FIRST or weighed.ticks >= LEAST_SHARE * total
            if weighed.domain == WORKING_CONDITIONS and (about or enough):
                return weighed
        return None

    @property
    def only_work(self) -> bool:
        """Whether nothing weighed but the working conditions."""
        return [weighed.domain for weighed in self.weighed] == [WORKING_CONDITIONS]


def situation_of(signal: Signal, diary: Diary, catalogue: Catalogue, day: date) -> Situation:
    """What is known of a signal on a day."""
    check_ins = _check_ins(signal, diary, day)
    events = [event for event in diary.events if event.day in signal.days]
    kinds = {event.kind for event in events}
    theirs = [*kinds, *(tick for event in events for tick in without_closed(event.ticks))]
    counted = not signal.about or not kinds.isdisjoint(signal.about)
    wider = (name for item in signal.about for name in with_wider(item, catalogue))
    person = (diary.person.role, diary.person.setting)
    about = (signal.id, *wider, *person, *_lasting(signal, diary, day))
    return Situation(
        facts=frozenset((*about, *(theirs if counted else ()))),
        happened=frozenset(kinds),
        weighed=_weighed(check_ins, [*sorted(kinds), *signal.about], catalogue),
        noticed=_noticed(check_ins, signal.about, catalogue),
        weeks=_in_weeks(check_ins),
        free=_free(diary, day),
    )


def situation_in(
    diary: Diary, catalogue: Catalogue, since: date, until: date, day: date
) -> Situation:
    """What is known of a period, both days included, for whoever looks back on it on ``day``."""
    part = diary.between(since, until)
    kinds = {event.kind for event in part.events}
    ticks = (tick for event in part.events for tick in without_closed(event.ticks))
    return Situation(
        facts=frozenset((diary.person.role, diary.person.setting, *kinds, *ticks)),
        happened=frozenset(kinds),
        weighed=_weighed(part.check_ins, sorted(kinds), catalogue),
        noticed=_noticed(part.check_ins, (), catalogue),
        weeks=_in_weeks(part.check_ins),
        free=_free(diary, day),
    )


def _check_ins(signal: Signal, diary: Diary, day: date) -> list[CheckIn]:
    """What was written on its days and since it began, the latter at most four weeks back."""
    first = max(signal.since, day - FOUR_WEEKS + ONE_DAY)
    return [
        check_in
        for written, check_ins in diary.check_ins_by_day.items()
        if written in signal.days or first <= written <= day
        for check_in in check_ins
    ]


def _in_weeks(check_ins: Iterable[CheckIn]) -> bool:
    """Whether what was written lies more than a week apart."""
    days = [check_in.day for check_in in check_ins]
    return bool(days) and max(days) - min(days) >= ONE_WEEK


def with_wider(item: str, catalogue: Catalogue) -> Iterator[str]:
    """An item and what it belongs to: the group of a sign, the wider causes, the domain."""
    yield item
    if item in catalogue.signs:
        yield catalogue.signs[item].group
    if item in catalogue.stressors:
        yield from catalogue.wider(item)


def _lasting(signal: Signal, diary: Diary, day: date) -> Iterator[str]:
    """Whether a flag on oneself, or a low score, lasts four weeks or was recognised three times."""
    low = signal.kind is SignalKind.BALANCE
    flag = signal.level is SignalLevel.FLAG and signal.kind in (
        SignalKind.SYMPTOM,
        SignalKind.BALANCE,
    )
    if (low or flag) and day - signal.since >= FOUR_WEEKS:
        yield "four_weeks"
    said = [
        answer
        for answer in diary.answers
        if answer.signal == signal.id
        and answer.answer is AnswerKind.RECOGNISED
        and answer.level == SignalLevel.FLAG
    ]
    if flag and len(said) >= TIMES:
        yield "three_times"


def _weighed(
    check_ins: Iterable[CheckIn], happened: Iterable[str], catalogue: Catalogue
) -> tuple[Weighed, ...]:
    ticks = Counter(
        stressor
        for check_in in check_ins
        for stressor in sorted(check_in.items(MarkKind.STRESSOR) & catalogue.stressors.keys())
    )
    for item in happened:
        domain = _domain(item, catalogue)
        if domain and all(_domain(ticked, catalogue) != domain for ticked in ticks):
            ticks[item] = 0
    domains: dict[str, list[tuple[str, int]]] = {}
    for item, count in ticks.most_common():
        domains.setdefault(_domain(item, catalogue) or "", []).append((item, count))
    found = (
        Weighed(domain, sum(count for _, count in items), *items[0])
        for domain, items in domains.items()
    )
    return tuple(sorted(found, key=lambda weighed: -weighed.ticks))


def _domain(item: str, catalogue: Catalogue) -> str | None:
    if item in catalogue.stressors:
        return catalogue.stressors[item].domain
    return catalogue.event_kinds[item].domain if item in catalogue.event_kinds else None


def _noticed(
    check_ins: Iterable[CheckIn], about: Sequence[str], catalogue: Catalogue
) -> tuple[tuple[str, int], ...]:
    """The signs with their days, those of ``about`` first."""
    days: dict[str, set[date]] = {}
    for check_in in check_ins:
        for sign in sorted(check_in.items(MarkKind.SIGN) & catalogue.signs.keys()):
            days.setdefault(sign, set()).add(check_in.day)
    counted = ((sign, len(on)) for sign, on in days.items())
    return tuple(sorted(counted, key=lambda s: (s[0] not in about, -s[1], s[0])))


def _free(diary: Diary, day: date) -> bool:
    """Whether the day is said to be free; a day of which nothing is known may be one of work."""
    shifts = {check_in.shift for check_in in diary.check_ins_by_day.get(day, ())}
    return shifts == {Shift.FREE}
