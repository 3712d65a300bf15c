from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from evenwichtapp.care.card_letters import (
    DEFAULTS,
    SHIFTS,
    exchanged,
    fresh_letters,
    keep,
    letters,
    shift_letters,
    short_words,
)
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CardLetter, CheckIn, Mark, MarkKind, OwnItem, Shift
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary

TODAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")


def spelled(card):
    return "".join(one.letter for one in card)


def items(card):
    return [one.item for one in card]


def ticked(*marks, days_ago=1, times=1):
    day = TODAY - timedelta(days=days_ago)
    return [CheckIn(day=day, at=NOON, score=6, marks=marks) for _time in range(times)]


def test_somebody_new_gets_the_usual_six():
    card = letters(Diary(), load(), TODAY, "nl")
    assert spelled(card) == "WCMTEB"
    assert items(card) == [mark.item for mark in DEFAULTS]


def test_the_demo_person_gets_the_letters_of_the_design():
    assert spelled(letters(demo_diary(), load(), DEMO_DAY, "nl")) == "WCMTEB"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_tick_takes_the_letter_of_a_shift(language):
    every = [Mark(kind, item) for kind in MarkKind for item in load().items(kind.value)]
    for begin in range(0, len(every) - 6, 6):
        diary = Diary.of(ticked(*every[begin : begin + 6]))
        found = spelled(fresh_letters(diary, load(), TODAY, language))
        assert len(set(found)) == 6
        assert not set(found) & SHIFTS[language].keys()


def test_the_most_used_come_first_and_what_is_long_ago_not_at_all():
    sad, tense = Mark(MarkKind.SIGN, "sad"), Mark(MarkKind.SIGN, "tense")
    diary = Diary.of([*ticked(sad, times=2), *ticked(tense, days_ago=91, times=9)])
    assert items(fresh_letters(diary, load(), TODAY, "nl"))[0] == "sad"
    assert "tense" not in items(fresh_letters(diary, load(), TODAY, "nl"))


def test_a_weight_makes_no_second_thing_of_it():
    light, heavy = Mark(MarkKind.SIGN, "sad", 1), Mark(MarkKind.SIGN, "sad", 3)
    diary = Diary.of([*ticked(light), *ticked(heavy)])
    assert items(fresh_letters(diary, load(), TODAY, "nl")).count("sad") == 1


def test_once_kept_the_letters_stay_whatever_is_used():
    diary = Diary()
    diary = keep(diary, letters(diary, load(), TODAY, "nl")).apply(diary)
    later = Diary.of([diary.person, *ticked(Mark(MarkKind.SIGN, "sad"), times=30)])
    assert spelled(letters(later, load(), TODAY, "nl")) == "WCMTEB"
    assert keep(later, later.person.card).empty


def test_one_thing_can_be_exchanged_and_the_others_keep_their_letter():
    card = letters(Diary(), load(), TODAY, "nl")
    changed = exchanged(card, 2, Mark(MarkKind.SIGN, "sad"), "Verdrietig", "nl")
    assert spelled(changed) == "WCRTEB"
    assert changed[2] == CardLetter("R", MarkKind.SIGN, "sad")


def test_own_words_without_a_free_letter_still_get_one():
    own = OwnItem(kind=MarkKind.COPING, label="Één vvv")
    accent = exchanged((), 0, Mark(own.kind, own.id), own.label, "nl")
    assert spelled(accent) == "E"
    other = exchanged((), 0, Mark(own.kind, own.id), "שלום", "en")
    assert spelled(other) == "A"


def test_a_card_of_another_language_still_reads_right():
    card = letters(Diary(), load(), TODAY, "nl")  # holds an E, which is Early in English
    assert shift_letters(card, "nl") == SHIFTS["nl"]
    assert shift_letters(card, "en") == {**{"V": Shift.EARLY}, "D": Shift.DAY, "L": Shift.LATE,
                                         "N": Shift.NIGHT, "X": Shift.FREE}  # fmt: skip
    assert "E" not in spelled(letters(Diary(), load(), TODAY, "en"))


def test_short_words_are_those_of_the_card_else_the_label():
    assert short_words("emotions", Diary(), load()).nl == "Emoties"
    assert short_words("crying", Diary(), load()).nl == "Ik huil veel"
    own = OwnItem(kind=MarkKind.SIGN, label="Kort lontje")
    assert short_words(own.id, Diary.of([own]), load()).nl == "Kort lontje"


def test_a_letter_whose_thing_is_gone_stays_out():
    tired = CardLetter("M", MarkKind.SIGN, "tired")
    own, later = (
        CardLetter("G", MarkKind.COPING, "own:tea"),
        CardLetter("Z", MarkKind.SIGN, "of_the_future"),
    )
    tea = OwnItem(id="own:tea", kind=MarkKind.COPING, label="Thee", hidden=True)
    person = replace(Diary().person, card=(own, tired, later))
    assert letters(Diary.of([person, tea]), load(), TODAY, "nl") == (own, tired)
    assert letters(Diary.of([person]), load(), TODAY, "nl") == (tired,)
    nothing_left = Diary.of([replace(person, card=(later,))])
    assert items(letters(nothing_left, load(), TODAY, "nl")) == [mark.item for mark in DEFAULTS]
