"""What a page hands to the session: records to add, replace and remove."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Person, Record


@dataclass(frozen=True)
class Change:
    """Records to add, to put in the place of the one with the same id, and ids to remove.

    ``purpose`` is a short id that the window turns into words, such as ``"check_in_saved"``.
    Removing keeps the record in the bin for 30 days; adding it again takes it out.
    """

    purpose: str
    add: tuple[Record, ...] = ()
    replace: tuple[Record, ...] = ()
    remove: tuple[Record, ...] = ()

    @property
    def kinds(self) -> frozenset[type[Any]]:
        """The kinds of record that change, so that only their pages refresh."""
        return frozenset(type(r) for r in (*self.add, *self.replace, *self.remove))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.add or self.replace or self.remove)

    def undo(self, before: Diary) -> Change:
        """The change that brings ``before`` back once this one was applied to it.

        A record to replace that was not there any more is added, and its undo takes it out again.
        """
        known = before.by_id
        return Change(
            purpose=f"{self.purpose}.undone",
            add=self.remove,
            replace=tuple(known[r.id] for r in self.replace if r.id in known),
            remove=(*self.add, *(r for r in self.replace if r.id not in known)),
        )

    def apply(self, diary: Diary) -> Diary:
        """The diary as it is after this change; the one given stays as it was."""
        come = [*self.add, *self.replace]
        gone = {record.id for record in (*come, *self.remove)}
        lists = {
            kind: _exchanged(diary.all(kind), gone, come, kind)
            for kind in self.kinds
            if kind is not Person
        }
        person = next((r for r in come if isinstance(r, Person)), diary.person)
        return replace(diary.with_lists(lists), person=person)


def _exchanged(
    records: Iterable[Any], gone: set[str], come: list[Record], kind: type[Any]
) -> tuple[Any, ...]:
    kept = [record for record in records if record.id not in gone]
    return (*kept, *(record for record in come if type(record) is kind))
