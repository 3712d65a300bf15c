"""When somebody wants to be asked to write or to practise, and for which work day.

When is a matter of the clock on the wall: nothing here counts how long ago something was, so that
a computer that slept, a journey and the end of summer time move nothing. For which day is a matter
of the work-day rule.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from evenwichtapp.care.programmes import to_practise
from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Shift
from evenwichtapp.diary.workday import ONE_DAY, work_day

HALF_A_SHIFT = timedelta(hours=4)
STAYS_DUE = timedelta(hours=12)
"""How long after its hour a reminder may still come, where the computer was off or asleep."""
NOT_FOR_EVER = timedelta(days=7)
"""After this a clock that once stood too far ahead no longer keeps reminders away."""
MIDNIGHT = 0


class Ask(StrEnum):
    """What a reminder asks: to write something down, or to practise a programme."""

    WRITE = "write"
    PRACTISE = "practise"


@dataclass(frozen=True)
class Reminder:
    """Asks after one shift. ``during`` is a moment in it, ``due`` when it may be asked.

    Both stand on the wall and have no offset. An own hour is guessed to end a shift of the usual
    length; of a planned shift both are known.
    """

    during: datetime
    due: datetime
    shift: Shift

    @property
    def evening(self) -> date:
        """By what it is known whether it came: the date of the shift, whatever day that counts as.

        It is no work day, so that it can be told while the diary with its day boundary is locked.
        """
        return work_day(self.during, MIDNIGHT, self.shift)

    def day(self, boundary: int) -> date:
        """The work day that it is about; ``boundary`` is the hour 0-23 at which a day begins."""
        return work_day(self.during, boundary, self.shift)

    def after(self, days: int) -> Reminder:
        """The one at the same hour of the wall, that many days later."""
        later = days * ONE_DAY
        return replace(self, during=self.during + later, due=self.due + later)

    def is_due(self, present: datetime) -> bool:
        """Whether it may come at the aware moment ``present``."""
        return timedelta(0) <= _on_the_wall(present) - self.due < STAYS_DUE

    def is_settled(self, evening: date | None) -> bool:
        """Whether nothing needs to be asked, where that is so up to and including ``evening``."""
        return evening is not None and (timedelta(0) <= evening - self.evening <= NOT_FOR_EVER)


def by_own_hour(shift: Shift, hour: time, present: datetime) -> tuple[Reminder, Reminder]:
    """The reminders of the last and of the next time that ``hour`` stands on the wall.

    ``shift`` is what the person works now; it ends at ``hour`` or somewhat before. ``present`` is
    the aware moment of now.
    """
    due = datetime.combine(present.date(), hour)
    if due > _on_the_wall(present):
        due -= ONE_DAY
    last = Reminder(due - HALF_A_SHIFT, due, shift)
    return last, last.after(1)


def what_to_ask(
    reminder: Reminder, diary: Diary, catalogue: Catalogue, *, writing: bool, weekdays: Set[int]
) -> Ask | None:
    """The one thing that ``reminder`` asks, None where it need not come.

    ``writing``: asking to write is wanted. ``weekdays`` are those of the evenings on which
    practising is, 1 Monday - 7 Sunday. It goes first where both fall together: it comes twice a
    week, the other on all other days.
    """
    day = reminder.day(diary.person.day_boundary)
    if reminder.evening.isoweekday() in weekdays and to_practise(diary, catalogue, day):
        return Ask.PRACTISE
    return Ask.WRITE if writing and not is_written(diary, day) else None


def is_written(diary: Diary, day: date) -> bool:
    """Whether something stands in the diary for a work day: a score, an event, a worksheet."""
    return (
        day in diary.check_ins_by_day
        or any(event.day == day for event in diary.events)
        or any(reflection.day == day for reflection in diary.reflections)
    )


def _on_the_wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
