"""Ideas for an agreement: with reasons out of the same days, a person first, nothing set aside."""

from dataclasses import replace
from datetime import date

import pytest

from evenwichtapp.care.experience import set_aside
from evenwichtapp.care.ideas import Idea, ideas
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped, Person, Practice, Supporter
from tests.insight.test_weeks_seen import DRAWN, SINCE, TODAY, UNTIL


def thought_of(diary: Diary) -> dict[str, tuple[Idea, ...]]:
    return dict(ideas(diary, load(), SINCE, UNTIL, TODAY))


def test_one_for_each_place_in_their_order_with_the_counts_of_these_days() -> None:
    found = thought_of(DRAWN)
    assert list(found) == ["somebody", "cause", "now"]
    assert found["cause"][0].why.nl.startswith("‘Werkdruk’ woog het vaakst in deze weken, 4 keer.")
    assert found["now"][0].why.nl.startswith("‘Moe’ vinkte je in deze weken op 4 dagen aan.")


def test_who_stands_first_in_the_circle_comes_before_all_others() -> None:
    circle = (Supporter("Marieke", "collega"), Supporter("Joost", "thuis"))
    first, *rest = thought_of(replace(DRAWN, person=Person(support=circle)))["somebody"]
    assert first.words.nl == "Marieke bellen na een dienst die blijft hangen"
    assert first.with_whom == "Marieke"
    assert rest
    assert not any(idea.with_whom for idea in rest)


def test_without_anything_that_weighed_there_is_no_cause() -> None:
    assert "cause" not in thought_of(Diary())


def test_what_helped_says_so_and_what_was_set_aside_is_no_idea() -> None:
    offer = thought_of(DRAWN)["now"][0].intervention
    helped = Practice(day=date(2026, 11, 1), intervention=offer, helped=Helped.GOOD)
    known = Diary.of([*DRAWN.records(), helped])
    assert thought_of(known)["now"][0].why.nl.startswith("Hielp jou die ene keer. ")
    [person] = set_aside(DRAWN, offer).replace
    assert isinstance(person, Person)
    gone = thought_of(replace(DRAWN, person=person))
    assert offer not in {idea.intervention for idea in gone["now"]}


@pytest.mark.parametrize("intervention", load().interventions.values(), ids=lambda found: found.id)
def test_the_words_go_on_after_i_will(intervention) -> None:
    for words in (intervention.agreed.nl, intervention.agreed.en):
        assert words[0].islower() or words.startswith("één")
        assert words[-1] not in ".!"
        assert len(words.split()) <= 14


def test_only_what_needs_no_words_says_so() -> None:
    needs_none = {key for key, known in load().interventions.items() if known.without_words}
    for idea in thought_of(DRAWN)["now"]:
        assert ("Zonder woorden" in idea.why.nl) <= (idea.intervention in needs_none)
