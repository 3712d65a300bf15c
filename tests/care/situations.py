"""Every situation that the tables can meet: a sign, a cause, an event and one of its ticks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

from evenwichtapp.care.places import Suggestion, suggestions
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, Mark, MarkKind, Person, Practice, Shift
from evenwichtapp.signals.signal import Signal, SignalKind, SignalLevel

DAY = date(2026, 11, 12)
AT = datetime(2026, 11, 12, 18, tzinfo=UTC)
WORDS = Text("x", "x")
Happened = tuple[str, str | None] | None

SIGNS: tuple[str | None, ...] = (None, *load().signs)
ONE_OF_EACH_GROUP: tuple[str | None, ...] = (
    None,
    *{sign.group: sign.id for sign in load().signs.values()}.values(),
)
CAUSES: tuple[str | None, ...] = (None, *load().stressors)
EVENTS: tuple[Happened, ...] = (
    None,
    *((kind.id, None) for kind in load().event_kinds.values()),
    *((kind.id, tick.id) for kind in load().event_kinds.values() for tick in kind.ticks),
)


@dataclass(frozen=True)
class Met:
    """A situation: any of the three may be absent."""

    sign: str | None
    cause: str | None
    event: Happened

    @property
    def signal(self) -> Signal:
        """A signal about the sign or, without one, about the event."""
        kind, tick = self.event or (None, None)
        about = (self.sign,) if self.sign else (kind, tick)
        return signal(tuple(item for item in about if item))

    @property
    def diary(self) -> Diary:
        """One day with all of it."""
        marks = [Mark(MarkKind.SIGN, self.sign)] if self.sign else []
        marks += [Mark(MarkKind.STRESSOR, self.cause)] if self.cause else []
        records: list[CheckIn | Event] = [written(DAY, marks)]
        if self.event:
            kind, tick = self.event
            ticks = (tick,) if tick else ()
            records.append(Event(id="event", day=DAY, at=AT, kind=kind, ticks=ticks))
        return Diary.of(records)


def signal(
    about: tuple[str, ...] = (),
    *,
    signal_id: str = "situation.invented",
    level: SignalLevel = SignalLevel.NOTICE,
    days: tuple[date, ...] = (DAY,),
) -> Signal:
    return Signal(
        id=signal_id,
        kind=SignalKind(signal_id.partition(".")[0]),
        level=level,
        since=days[0],
        title=WORDS,
        why=WORDS,
        numbers={},
        limit_sentence=WORDS,
        days=days,
        about=about,
    )


def written(day: date, marks: Iterable[Mark], shift: Shift | None = None) -> CheckIn:
    return CheckIn(id=f"check-in {day}", day=day, at=AT, score=6, shift=shift, marks=tuple(marks))


def situations(signs: Iterable[str | None] = ONE_OF_EACH_GROUP) -> Iterator[Met]:
    """Every cause with every event and tick, and with a sign of each group or with ``signs``."""
    return (Met(*one) for one in product(signs, CAUSES, EVENTS))


def card(met: Met, person: Person | None = None) -> tuple[Suggestion, ...]:
    """What stands on the card in this situation."""
    diary = met.diary if person is None else replace(met.diary, person=person)
    return suggestions(met.signal, diary, load(), DAY)


def done(intervention: str, ago: int, **values: object) -> Practice:
    return Practice(
        id=f"{intervention} {ago}", day=DAY - timedelta(days=ago), intervention=intervention,
        **values,  # type: ignore[arg-type]  # fields of a practice
    )  # fmt: skip
