"""An invented diary of somebody who writes much: long words and names, many of each, other scripts.

What it holds must be shown shortened, with the whole within reach, and push nothing out.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import (
    Agreement,
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    Mark,
    MarkKind,
    OwnItem,
    OwnSignal,
    Reflection,
    Supporter,
)
from evenwichtapp.sharing.demo import demo_diary

ITEMS, ENTRIES, LENGTH = 60, 30, 200
LONG = ("Het eindeloze overleg over roosters met alle betrokken diensten " * 4)[:LENGTH]
ONE_WORD = "arbeidsongeschiktheidsverzekeringsmaatschappij" * 4
HEBREW = "היום היה יום ארוך, ישבתי ליד המיטה ושתקנו יחד עד שהמשפחה הגיעה."
ARABIC = "كان يوماً طويلاً، جلست بجانب السرير وصمتنا معاً حتى وصلت العائلة."
EMOJI = "Moe 😴 maar ook 🌷🌷 en 👩🏽‍⚕️ even 👨‍👩‍👧‍👦 gelachen 🙃."
NOTES = (HEBREW, ARABIC, EMOJI, LONG, ONE_WORD, f"{EMOJI} {HEBREW} {LONG}")
KINDS = (*MarkKind,)
LONG_NAME = f"{'Marieke-Johanna ' * 12}van den Bovenkamp"[:LENGTH]


def long_diary() -> Diary:
    """The diary of the demo, with all that on its last day."""
    diary = demo_diary()
    last = diary.check_ins[-1]
    items = [_item(number) for number in range(ITEMS)]
    sign = next(item for item in items if item.kind is MarkKind.SIGN)
    marks = tuple(Mark(item.kind, item.id) for item in items)
    entries = [
        CheckIn(
            id=f"long {number}",
            day=last.day,
            at=last.at - timedelta(minutes=20 * (number + 1)),
            score=number % 10 + 1,
            marks=marks[number : number + 2],
            note=NOTES[number % len(NOTES)],
        )
        for number in range(ENTRIES - 1)
    ]
    events = [
        Event(id=f"event {n}", day=last.day, at=last.at, kind="death", note=note)
        for n, note in enumerate(NOTES)
    ]
    reflections = [
        Reflection(worksheet="cura", day=last.day, changed_at=last.at, title=note)
        for note in (*NOTES, LONG_NAME)
    ]
    signals = [
        OwnSignal(
            words=words,
            agreement=LONG,
            with_whom=LONG_NAME,
            condition=Condition(kind=ConditionKind.SIGN, item=sign.id, times=1, window=7),
        )
        for words in (LONG, ONE_WORD, HEBREW)
    ]
    agreements = [
        Agreement(day=last.day, words=words, with_whom=LONG_NAME, look_again=last.day)
        for words in (LONG, ONE_WORD, ARABIC)
    ]
    support = [Supporter(LONG_NAME, LONG, "0" * 30), Supporter(ONE_WORD), Supporter(HEBREW)]
    person = replace(diary.person, support=tuple(support))
    all_ticked = replace(last, marks=marks, note=NOTES[-1])
    kept = [record for record in diary.records() if record not in (diary.person, last)]
    added = (*items, *entries, all_ticked, *events, *reflections, *signals, *agreements)
    return Diary.of([*kept, person, *added])


def _item(number: int) -> OwnItem:
    words = (LONG, ONE_WORD, EMOJI, HEBREW, f"Woord {number}")[number % 5]
    label = f"{number} {words}"[:LENGTH]
    return OwnItem(id=f"own:{number}", kind=KINDS[number % len(KINDS)], label=label)
