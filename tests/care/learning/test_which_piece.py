"""Which short piece to read fits: a word, a signal, a role; and what was answered to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evenwichtapp.care.agreements import removed
from evenwichtapp.care.learning_items import (
    answered,
    fitting_signal,
    fitting_word,
    in_order,
    new_here,
    on_list,
    piece_of,
    put_on_list,
    to_answer,
    to_begin_with,
)
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Event, Person, Reflection
from evenwichtapp.signals.rules import RULES
from tests.care.situations import AT, DAY, EVENTS, SIGNS, Met, signal

CATALOGUE = load()
PIECES = CATALOGUE.learning


def fits(met: Met) -> str | None:
    piece = fitting_signal(met.signal, met.diary, CATALOGUE, DAY)
    return piece.id if piece else None


def student(*records, role="student"):
    return Diary.of([Person(role=role), *records])


def test_every_rule_that_a_piece_speaks_of_exists():
    named = {
        fact for piece in PIECES.values() for fact in (*piece.about, *piece.besides) if "." in fact
    }
    assert named - {rule.id for rule in RULES} == set()


@pytest.mark.parametrize(
    ("word", "piece"),
    [
        ("touches_less", "numbing"),
        ("over_it_quickly", "numbing"),
        ("work_pressure", "work_causes"),
        ("administration", "work_causes"),
        ("moral_stress", "moral_stress"),
        ("grief", "delayed_grief"),
        ("tired", None),
        ("colleagues", None),
    ],
)
def test_a_word_leads_to_the_piece_that_speaks_of_it(word, piece):
    found = fitting_word(word, CATALOGUE)
    assert (found.id if found else None) == piece


def test_a_signal_leads_to_the_piece_that_speaks_of_it():
    assert fits(Met("touches_less", None, None)) == "numbing"
    assert fits(Met(None, None, ("moral_situation", "not_included"))) == "moral_stress"
    assert fits(Met(None, None, ("death", "first"))) == "first_death"
    assert fits(Met(None, None, ("death", "long_bond"))) == "delayed_grief"
    assert fits(Met("tired", "work_pressure", None)) is None


def test_each_but_the_one_on_guiding_others_is_met_by_some_signal_or_rule():
    met = {fits(Met(sign, None, None)) for sign in SIGNS}
    met |= {fits(Met(None, None, event)) for event in EVENTS if event}
    for rule in RULES:
        met_by = fitting_signal(signal(signal_id=rule.id), Diary(), CATALOGUE, DAY)
        met.add(met_by.id if met_by else None)
    assert {*PIECES} - met == {"supervising"}


def test_a_student_has_a_death_explained_as_a_first_one():
    death = Event(id="event", day=DAY, at=AT, kind="death")
    asked = signal(("death",))
    known = [fitting_signal(asked, student(death, role=r), CATALOGUE, DAY) for r in ("student", "")]
    assert [piece.id for piece in known] == ["first_death", "delayed_grief"]


@pytest.mark.parametrize(("days", "new"), [(0, True), (55, True), (56, False), (400, False)])
def test_a_student_is_new_for_eight_weeks(days, new):
    first = CheckIn(day=DAY - timedelta(days=days), at=AT, score=6)
    diary = student(first)
    assert new_here(diary, DAY) is new
    begins = to_begin_with((), diary, CATALOGUE, DAY).id
    assert begins == "first_death"  # stands first for the role, where nothing else fits
    seen = to_begin_with((signal(("touches_less",)),), diary, CATALOGUE, DAY).id
    assert seen == ("first_death" if new else "numbing")
    assert not new_here(replace(diary, person=Person(role="nurse")), DAY)
    assert new_here(student(), DAY)


def test_the_first_signal_that_a_piece_speaks_of_decides():
    tired, less = signal(("tired",)), signal(("touches_less",))
    assert to_begin_with((tired, less), Diary(), CATALOGUE, DAY).id == "numbing"
    assert to_begin_with((tired,), Diary(), CATALOGUE, DAY).id == "work_causes"
    manager = student(role="manager")
    assert to_begin_with((less,), manager, CATALOGUE, DAY).id == "supervising"
    assert in_order(manager, CATALOGUE)[0].id == "supervising"
    assert [piece.id for piece in in_order(Diary(), CATALOGUE)] == [*PIECES]


def beside(piece, words, days=0, worksheet="learning"):
    at = AT - timedelta(days=days)
    return Reflection(worksheet=worksheet, day=at.date(), changed_at=at, answers={piece: words})


def test_the_last_answer_beside_a_piece_counts():
    old, new, other = beside("numbing", "a", 9), beside("numbing", "b", 2), beside("grief", "c")
    diary = Diary.of([new, old, other, beside("numbing", "d", worksheet="cura")])
    assert answered(diary, "numbing") == new
    assert answered(diary, "supervising") is None
    assert piece_of(new, CATALOGUE).id == "numbing"
    assert piece_of(beside("numbing", "d", worksheet="cura"), CATALOGUE) is None
    assert piece_of(other, CATALOGUE) is None  # a piece of another version
    assert to_answer(DAY, AT).finished


def test_what_it_proposes_is_on_the_list_until_it_is_closed_or_gone():
    change = put_on_list(PIECES["numbing"], "nl", DAY)
    diary = change.apply(Diary())
    (agreed,) = diary.agreements
    assert (agreed.words, agreed.look_again) == (
        PIECES["numbing"].to_do.nl,
        DAY + timedelta(days=7),
    )
    assert on_list(diary, "numbing") == agreed
    assert on_list(diary, "first_death") is None
    assert on_list(removed(agreed).apply(diary), "numbing") is None
