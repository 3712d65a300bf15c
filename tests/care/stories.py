"""Prints what the app says to the invented people, day by day, to be read aloud.

``python -m tests.care.stories`` prints the golden texts of ``tests/data/people`` anew and keeps
them: read what changed before keeping it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import get_args

from evenwichtapp.care.follow_ups import due, follow_ups_for
from evenwichtapp.care.places import Suggestion, cards
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Language, Text
from evenwichtapp.diary.diary import Diary
from evenwichtapp.insight.reading import reading, recent
from evenwichtapp.signals.engine import signals
from evenwichtapp.signals.signal import Signal
from tests.data.people import lisa, simone, student

FOLDER = Path(__file__).resolve().parents[1] / "data" / "people"
ONE_DAY = timedelta(days=1)
KEY_DAYS: dict[ModuleType, tuple[date, ...]] = {
    simone: (
        simone.EVENING,
        simone.EVENING + ONE_DAY,
        simone.EVENING + 2 * ONE_DAY,
        simone.THREE_DAYS_LATER,
    ),
    student: (
        student.FIRST_DEATH,
        student.FIRST_DEATH + 2 * ONE_DAY,
        student.A_WEEK_LATER,
        student.SIX_WEEKS_LATER,
    ),
    lisa: (
        lisa.REORGANISATION - ONE_DAY,
        lisa.SECOND_DAY,
        lisa.THIRD_DAY,
        lisa.A_WEEK_IN,
        lisa.REORGANISATION + 27 * ONE_DAY,
        lisa.BACK_AT_WORK,
        lisa.BACK_AT_WORK + ONE_DAY,
    ),
}


def name(person: ModuleType) -> str:
    """Of the person and of their golden text."""
    return person.__name__.rpartition(".")[2]


def golden(person: ModuleType) -> Path:
    """Where the golden text of a person is kept."""
    return FOLDER / f"{name(person)}.golden.txt"


def story(person: ModuleType) -> str:
    """Everything that is said to this person on the key days, in Dutch and in English."""
    told = (_told(person, language) for language in get_args(Language))
    head = f"Printed by python -m tests.care.stories: all that is said to {name(person)}."
    return "\n".join([head, *(line for lines in told for line in lines)]) + "\n"


def _told(person: ModuleType, language: Language) -> Iterator[str]:
    for day in KEY_DAYS[person]:
        yield f"\n=== {day} ({language})"
        yield from _day(_with_questions(person.DIARY, day), day, language)


def _with_questions(diary: Diary, day: date) -> Diary:
    """What is known on a day, with the questions that each event brings."""
    catalogue = load()
    known = diary.between(date.min, day)
    answered = {(f.event, f.after) for f in known.follow_ups}
    questions = (q for event in known.events for q in follow_ups_for(event, catalogue))
    open_ones = (q for q in questions if (q.event, q.after) not in answered)
    return Diary.of([*known.records(), *open_ones])


def _day(diary: Diary, day: date, language: Language) -> Iterator[str]:
    first = diary.check_ins[0].day
    read = reading(diary, load(), first, day, day)
    yield f"Vandaag: {_said(recent(diary, load(), day).sentence, language)}"
    yield f"Verloop: {_said(read.headline, language)}"
    yield from (f"  klein: {_said(remark, language)}" for remark in read.remarks)
    for question in due(diary, day):
        yield f"Vraag: {question.event}, {question.after}"
    for signal, offered in cards(signals(diary, day, load()), diary, load(), day):
        yield from _card(signal, offered, language)


def _card(signal: Signal, offered: tuple[Suggestion, ...], language: Language) -> Iterator[str]:
    yield f"\n[{signal.level}] {signal.id}: {_said(signal.title, language)}"
    yield f"  {_said(signal.why, language)}"
    for fact in signal.facts:
        less = "< " if fact.less else ""
        yield f"  | {less}{fact.value:g} {_said(fact.caption, language)}"
    yield f"  ({_said(signal.limit_sentence, language)})"
    if signal.agreement:
        yield f"  afgesproken: {signal.agreement}"
    for found in offered:
        known = load().interventions[found.intervention]
        sure = (known.evidence_where, known.evidence_strength)
        label = ". ".join(_said(text, language) for text in sure)
        minutes = f", {found.minutes} min" if found.minutes else ""
        yield f"  {found.place}: {_said(known.label, language)}{minutes} [{label}]"
        yield f"     {_said(found.why, language)}"


def _said(text: Text, language: Language) -> str:
    return text.in_language(language)


def main() -> None:
    """Print the stories and keep them."""
    for person in KEY_DAYS:
        told = story(person)
        golden(person).write_text(told, encoding="utf-8")
        print(told)


if __name__ == "__main__":
    main()
