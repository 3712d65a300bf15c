"""What somebody wrote, as one list: reflections, notes, what happened, and answers to questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Worksheet
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    Answer,
    CheckIn,
    Event,
    FollowUp,
    Reflection,
    utc,
)
from evenwichtapp.signals.past import still_known


class PieceKind(StrEnum):
    """What a piece of writing is."""

    REFLECTION = "reflection"
    NOTE = "note"
    EVENT = "event"
    FOLLOW_UP = "follow_up"
    HELPED = "helped"
    AGREEMENT = "agreement"


@dataclass(frozen=True)
class Written:
    """One piece. ``words`` are its texts; ``record`` is what it comes from."""

    kind: PieceKind
    day: date
    at: datetime
    words: tuple[str, ...]
    record: Reflection | CheckIn | FollowUp | Event | Answer | Agreement

    @property
    def unfinished(self) -> bool:
        """Whether it is a reflection that can be gone on with."""
        return isinstance(self.record, Reflection) and not self.record.finished

    def holds(self, sought: str) -> bool:
        """Whether ``sought`` stands in it, in small letters or capitals."""
        return any(sought.casefold() in text.casefold() for text in self.words)


def written(diary: Diary, catalogue: Catalogue) -> list[Written]:
    """Everything with words of the person's own, and everything that happened, with words or
    without: it is opened and closed from here. Unfinished reflections first, then by moment.

    The order says nothing of how the days were; nothing is put forward.
    """
    pieces = [
        *_reflections(diary, catalogue),
        *_notes(diary),
        *_events(diary),
        *_follow_ups(diary),
        *_helped(diary, catalogue),
        *_agreements(diary),
    ]
    newest = sorted(pieces, key=lambda piece: (utc(piece.at), piece.record.id), reverse=True)
    return sorted(newest, key=lambda piece: not piece.unfinished)


def _reflections(diary: Diary, catalogue: Catalogue) -> Iterator[Written]:
    for reflection in diary.reflections:
        known = catalogue.worksheets.get(reflection.worksheet)
        fields = _text_fields(known) if known else list(reflection.answers)
        words = tuple(str(reflection.answers[f]) for f in fields if reflection.answers.get(f))
        yield Written(
            PieceKind.REFLECTION, reflection.day, reflection.changed_at, words, reflection
        )


def _text_fields(worksheet: Worksheet) -> list[str]:
    return [f.id for step in worksheet.steps for f in step.fields if f.kind == "text"]


def _helped(diary: Diary, catalogue: Catalogue) -> Iterator[Written]:
    """What helped at a rise: it stands by itself, and is no mark of the day."""
    for record in diary.answers:
        if still_known(record, diary, catalogue):
            yield Written(PieceKind.HELPED, record.day, _end_of(record.day), (), record)


def _agreements(diary: Diary) -> Iterator[Written]:
    for record in diary.agreements:
        words = tuple(text for text in (record.words, record.note, record.with_whom) if text)
        yield Written(PieceKind.AGREEMENT, record.day, _end_of(record.day), words, record)


def _end_of(day: date) -> datetime:
    """The moment by which stands in order what knows only its day."""
    return datetime.combine(day, time.max, UTC)


def _notes(diary: Diary) -> Iterator[Written]:
    for record in diary.check_ins:
        if record.note:
            yield Written(PieceKind.NOTE, record.day, record.at, (record.note,), record)


def _events(diary: Diary) -> Iterator[Written]:
    for record in diary.events:
        words = (record.note,) if record.note else ()
        yield Written(PieceKind.EVENT, record.day, record.at, words, record)


def _follow_ups(diary: Diary) -> Iterator[Written]:
    for follow_up in diary.follow_ups:
        if follow_up.answered_at is not None:
            words = (follow_up.note,) if follow_up.note else ()
            day = follow_up.answered_at.date()
            yield Written(PieceKind.FOLLOW_UP, day, follow_up.answered_at, words, follow_up)
