"""What stands in the form of Vandaag before it is saved."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, Shift
from evenwichtapp.diary.workday import NOON, ONE_DAY, work_day


@dataclass(frozen=True)
class Entry:
    """A check-in in the making: ``score`` may still be missing.

    ``editing`` is the id of the saved check-in that is being changed, if any.
    """

    day: date
    score: int | None = None
    shift: Shift | None = None
    marks: tuple[Mark, ...] = ()
    note: str = ""
    editing: str | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen or typed; a shift alone is nothing."""
        return self.score is None and not self.marks and not self.note.strip()

    @classmethod
    def of(cls, check_in: CheckIn) -> Entry:
        """The entry that changes a saved check-in."""
        return cls(
            day=check_in.day,
            score=check_in.score,
            shift=check_in.shift,
            marks=check_in.marks,
            note=check_in.note,
            editing=check_in.id,
        )

    def to_draft(self) -> str:
        """This entry as text; "" when it is empty."""
        if self.empty:
            return ""
        return json.dumps(
            {
                "day": self.day.isoformat(),
                "score": self.score,
                "shift": self.shift,
                "marks": [[mark.kind, mark.item, mark.weight] for mark in self.marks],
                "note": self.note,
                "editing": self.editing,
            }
        )

    @classmethod
    def from_draft(cls, draft: str) -> Entry | None:
        """The entry in a draft, or None when the draft cannot be read."""
        try:
            found = json.loads(draft)
            return cls(
                day=date.fromisoformat(found["day"]),
                score=found["score"],
                shift=Shift(found["shift"]) if found["shift"] else None,
                marks=tuple(Mark(MarkKind(k), item, weight) for k, item, weight in found["marks"]),
                note=found["note"],
                editing=found["editing"],
            )
        except (ValueError, TypeError, KeyError):
            return None


def moment_on(entry: Entry, boundary: int, clock_now: datetime) -> datetime:
    """When a new check-in was made: now if now belongs to its work day, else noon of that day."""
    if work_day(clock_now, boundary, entry.shift) == entry.day:
        return clock_now
    return datetime.combine(entry.day, NOON).astimezone()


def days_ago(day: date, today: date) -> int:
    """How many days before today, 0 or more."""
    return max((today - day) // ONE_DAY, 0)
