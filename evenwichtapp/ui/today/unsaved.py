"""What was typed on Vandaag and not saved yet, each entry with its own day."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CheckIn


class Unsaved:
    """Entries that were set aside because another day or an earlier entry came into the form."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, the one set aside last at the end."""
        return tuple(self._entries)

    def put(self, entry: Entry) -> None:
        """Set an entry aside."""
        self._entries.append(entry)

    def take_for(self, day: date) -> Entry | None:
        """Take the new entry that was being made for a day, or else a change to one of that day."""
        of_day = [entry for entry in self._entries if entry.day == day]
        new = [entry for entry in of_day if entry.editing is None]
        return self._take(lambda entry: entry is (new or of_day)[0]) if of_day else None

    def take_change_to(self, check_in: str) -> Entry | None:
        """Take the change that was being made to the check-in with this id."""
        return self._take(lambda entry: entry.editing == check_in)

    def to_draft(self, in_form: Entry | None) -> str:
        """All of them with what stands in the form, if anything; "" where there is nothing."""
        entries = [*self._entries, *([in_form] if in_form else [])]
        return json.dumps([entry.to_draft() for entry in entries]) if entries else ""

    def _take(self, fits: Callable[[Entry], bool]) -> Entry | None:
        found = next((entry for entry in self._entries if fits(entry)), None)
        if found is not None:
            self._entries.remove(found)
        return found


def entries_in(draft: str, diary: Diary) -> list[Entry]:
    """The entries of a draft, what stood in the form at the end.

    What stands in the diary already, word for word, was saved after the draft was kept.
    """
    try:
        found = json.loads(draft)
    except ValueError:
        return []
    texts = found if isinstance(found, list) else [draft]
    entries = (Entry.from_draft(text) for text in texts if isinstance(text, str))
    return [entry for entry in entries if entry is not None and not _is_written(entry, diary)]


def _is_written(entry: Entry, diary: Diary) -> bool:
    record = diary.by_id.get(entry.editing or "")
    if isinstance(record, CheckIn):
        return _same(entry, record)
    return any(_same(entry, check_in) for check_in in diary.check_ins_by_day.get(entry.day, ()))


def _same(entry: Entry, check_in: CheckIn) -> bool:
    return (
        entry.day == check_in.day
        and entry.score == check_in.score
        and entry.shift == check_in.shift
        and set(entry.marks) == set(check_in.marks)
        and entry.note.strip() == check_in.note
    )
