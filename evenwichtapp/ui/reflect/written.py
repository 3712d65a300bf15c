"""What somebody wrote, as one list: reflections, notes of check-ins, and answers to questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Worksheet
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, FollowUp, Reflection, utc


class Kind(StrEnum):
    """What a piece of writing is."""

    REFLECTION = "reflection"
    NOTE = "note"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True)
class Written:
    """One piece. ``words`` are its texts; ``record`` is what it comes from."""

    kind: Kind
    day: date
    at: datetime
    words: tuple[str, ...]
    record: Reflection | CheckIn | FollowUp | Event

    @property
    def unfinished(self) -> bool:
        """Whether it is a reflection that can be gone on with."""
        return isinstance(self.record, Reflection) and not self.record.finished

    def holds(self, sought: str) -> bool:
        """Whether ``sought`` stands in it, in small letters or capitals."""
        return any(sought.casefold() in text.casefold() for text in self.words)


def written(diary: Diary, catalogue: Catalogue) -> list[Written]:
    """Everything with words of the person's own: unfinished reflections first, then by moment.

    The order says nothing of how the days were; nothing is put forward.
    """
    pieces = [*_reflections(diary, catalogue), *_notes(diary), *_follow_ups(diary)]
    newest = sorted(pieces, key=lambda piece: (utc(piece.at), piece.record.id), reverse=True)
    return sorted(newest, key=lambda piece: not piece.unfinished)


def _reflections(diary: Diary, catalogue: Catalogue) -> Iterator[Written]:
    for reflection in diary.reflections:
        fields = _text_fields(catalogue.worksheets[reflection.worksheet])
        words = tuple(str(reflection.answers[f]) for f in fields if reflection.answers.get(f))
        yield Written(Kind.REFLECTION, reflection.day, reflection.changed_at, words, reflection)


def _text_fields(worksheet: Worksheet) -> list[str]:
    return [f.id for step in worksheet.steps for f in step.fields if f.kind == "text"]


def _notes(diary: Diary) -> Iterator[Written]:
    records: tuple[CheckIn | Event, ...] = (*diary.check_ins, *diary.events)
    for record in records:
        if record.note:
            yield Written(Kind.NOTE, record.day, record.at, (record.note,), record)


def _follow_ups(diary: Diary) -> Iterator[Written]:
    for follow_up in diary.follow_ups:
        if follow_up.answered_at is not None:
            words = (follow_up.note,) if follow_up.note else ()
            day = follow_up.answered_at.date()
            yield Written(Kind.FOLLOW_UP, day, follow_up.answered_at, words, follow_up)
