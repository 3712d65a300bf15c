"""What makes a check-in, wherever it comes from: the window, the command line, a draft, a file."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from evenwichtapp.diary.moments import filled_in_moment, moment_of_writing, moved_moment
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, Scale, Shift, new_id
from evenwichtapp.errors import KnownError


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

    def written(self, boundary: int, present: datetime, at: datetime | None = None) -> CheckIn:
        """A new check-in of this entry, written now; a day that is over is filled in later.

        ``present`` is the aware moment of now, ``at`` the one it is about where the person named
        it, ``boundary`` the hour 0-23 at which a day begins. Raises as ``check_in``.
        """
        about = at or moment_of_writing(self.day, boundary, self.shift, present)
        later = filled_in_moment(self.day, boundary, self.shift, present)
        return self.check_in(about, filled_in_at=later)

    def check_in(
        self,
        at: datetime,
        *,
        filled_in_at: datetime | None = None,
        id: str | None = None,
        scale: Scale = Scale.OWN,
        origin: str = "",
    ) -> CheckIn:
        """A new check-in of this entry, made at an aware moment of its day.

        ``filled_in_at`` is the moment of writing where that lies on a later work day; the others
        are what a file says. Raises ``KnownError``: ``bad_score``, also where it has none;
        ``bad_day``, ``note_too_long``.
        """
        return CheckIn(
            id=id or new_id(),
            day=self.day,
            at=at,
            score=self._given_score(),
            shift=self.shift,
            scale=scale,
            marks=self.marks,
            note=self.note,
            origin=origin,
            filled_in_at=filled_in_at,
        )

    def changed(self, check_in: CheckIn, boundary: int) -> CheckIn:
        """``check_in`` with what stands in this entry; raises as ``check_in``.

        It keeps when it was made; moved to another day it keeps the time on the wall.
        ``boundary`` is the hour 0-23 at which a day begins.
        """
        return replace(
            check_in,
            day=self.day,
            at=moved_moment(check_in.at, check_in.day, self.day, boundary, self.shift),
            score=self._given_score(),
            shift=self.shift,
            marks=self.marks,
            note=self.note,
        )

    def upon(self, was: Entry, now: Entry) -> Entry:
        """This entry, begun when ``was`` stood in the diary, now that ``now`` does.

        What the person changed stays, the rest is as it is now.
        """
        changed = {
            part.name: mine
            for part in fields(self)
            if (mine := getattr(self, part.name)) != getattr(was, part.name)
        }
        return replace(now, **changed)

    def _given_score(self) -> int:
        if self.score is None:
            raise KnownError("bad_score", score="-")
        return self.score

    def to_draft(self) -> str:
        """This entry as text; "" when it is empty."""
        return "" if self.empty else self.to_text()

    def to_text(self) -> str:
        """This entry as text that ``from_draft`` understands, also where only a shift stands."""
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
