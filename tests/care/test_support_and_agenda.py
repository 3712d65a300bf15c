"""The support circle, and the point for the team's agenda."""

import pytest

from evenwichtapp.care.agenda import agenda_point
from evenwichtapp.care.supporters import add_supporter, change_supporter, remove_supporter
from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Language
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import MarkKind, OwnItem, Person, Record, Supporter
from evenwichtapp.errors import KnownError
from tests.signals.building import TODAY, before, check_in, event

ONE, TWO = Supporter("Een", "collega"), Supporter("Twee", "thuis", "010")


def circle_after(change: Change) -> Person:
    return change.apply(Diary()).person


def test_circle_keeps_its_order():
    person = circle_after(add_supporter(circle_after(add_supporter(Person(), ONE)), TWO))
    assert person.support == (ONE, TWO)
    changed = circle_after(change_supporter(person, ONE, Supporter(" Drie ", " buur ")))
    assert changed.support == (Supporter("Drie", "buur"), TWO)
    gone = circle_after(remove_supporter(changed, changed.support[0]))
    assert gone.support == (TWO,)
    assert circle_after(remove_supporter(gone, ONE)) == gone
    assert circle_after(change_supporter(gone, ONE, ONE)).support == (TWO, ONE)


def test_supporter_needs_a_name():
    with pytest.raises(KnownError, match="supporter_without_name"):
        add_supporter(Person(), Supporter("  "))


def text(*records: Record, language: Language = "nl") -> str:
    return agenda_point(Diary.of(records), load(), before(30), TODAY, language)


def test_agenda_point_counts_days_at_team_and_organisation_only():
    own = OwnItem(id="own:1", kind=MarkKind.STRESSOR, label="Iets van mij")
    point = text(
        own,
        *(check_in(ago, 3, stressors=["work_pressure", "own:1"]) for ago in range(3)),
        check_in(0, 4, stressors=["work_pressure", "emotions"], signs=["sad"]),
        check_in(31, stressors=["work_pressure"]),
        event(0, "death", "child"),
    )
    assert point == (
        "Agendapunt: wat weegt er in ons werk?\n\n"
        "Van 13 oktober tot en met 12 november 2026, op 3 ingevulde dagen van één zorgverlener.\n\n"
        "Wat het vaakst woog bij team en organisatie:\n"
        "- Werkdruk: 3 dagen, ligt vooral bij de organisatie\n"
        "- Emoties van patiënt of naasten: 1 dag, ligt vooral bij het team\n\n"
        "Vraag aan het team: herkennen jullie dit? Wat kunnen we samen anders doen aan ‘Werkdruk’?"
        " Wat moet de organisatie daarvoor regelen, en wie brengt dat over?\n\n"
        "Dit gaat over het werk en niet over een persoon.\n"
    )


def test_agenda_point_leaves_out_what_lies_with_the_person():
    assert "thuis" not in text(check_in(0, stressors=["private_load"]))


def test_agenda_point_of_an_empty_period_still_asks():
    point = text(language="en")
    assert "In this period nothing weighed at team or organisation." in point
    assert point.endswith("This is about the work and not about a person.\n")
