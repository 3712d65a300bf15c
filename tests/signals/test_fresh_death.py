"""The work day of a death and the next: no red flag about it, a person first, and asked again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from evenwichtapp.care.places import suggestions
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import AnswerKind, Event, FollowUpAfter
from evenwichtapp.signals.answers import answer
from evenwichtapp.signals.engine import all_signals, signals
from evenwichtapp.signals.past import history
from tests.signals.building import TODAY, answered, before, check_in, event, found
from tests.signals.cases import known_since

BELONGS = "Wat je nu voelt, hoort bij goed werk."


def deaths(last: int) -> Diary:
    """Three heavy deaths close together and more than usual, the last one so many days ago."""
    each = [event(last + ago, "death", "child", "first", "alone") for ago in (0, 3, 6)]
    return Diary.of([*known_since(300), *each])


@pytest.mark.parametrize("ago", [0, 1])
def test_no_flag_and_the_words_that_belong_there(ago: int):
    for signal in all_signals(deaths(ago), TODAY, load()):
        assert signal.level == "notice", signal.id
        assert signal.asks_again == before(ago) + timedelta(days=2), signal.id
        assert BELONGS in signal.why.nl, signal.id
    (shown,) = signals(deaths(ago), TODAY, load())
    assert (shown.level, shown.asks_again) == ("notice", before(ago - 2))
    first, *_ = suggestions(shown, deaths(ago), load(), TODAY)
    assert first.place == "somebody"


def test_from_the_third_day_it_may_be_a_flag_again():
    there = found(deaths(2).records())
    assert {"situation.deaths", "situation.heavy_death", "situation.deaths_usual"} <= set(there)
    assert there["situation.deaths"].level == there["situation.heavy_death"].level == "flag"
    assert all(signal.asks_again is None for signal in there.values())
    assert all(BELONGS not in signal.why.nl for signal in there.values())


def test_an_older_death_stays_a_flag_unless_it_stands_on_the_card_of_a_new_one():
    older = event(5, "death", "child", "first")
    assert found([older, event(0, "death")])["situation.heavy_death"].level == "flag"
    row = Diary.of([older, event(3, "death"), event(0, "death")])
    (shown,) = signals(row, TODAY, load())
    assert (shown.id, shown.level) == ("situation.deaths", "notice")


@pytest.mark.parametrize("kind", [AnswerKind.RECOGNISED, AnswerKind.NOT_NOW])
def test_it_is_asked_again_on_the_third_day(kind: AnswerKind):
    diary = deaths(0)
    (shown,) = signals(diary, TODAY, load())
    said = answer(shown, kind, TODAY).apply(diary)
    assert signals(said, TODAY + timedelta(days=1), load()) == ()
    (again,) = signals(said, TODAY + timedelta(days=2), load())
    assert (again.id, again.level) == ("situation.deaths", "flag")


def test_little_felt_is_tied_to_the_death():
    death = event(42, "death")
    little = answered(death, FollowUpAfter.SIX_WEEKS, 0, nothing=True)
    signal = found([death, little])["follow_up.nothing"]
    assert signal.why.nl.startswith(
        "Op 1 oktober overleed een patiënt. Je gaf aan dat je er nu weinig bij voelt."
    )
    assert signal.why.en.startswith("On 1 October a patient died.")
    assert signal.numbers == {"day": 1}
    assert signal.about == ("death",)
    talk = event(42, "bad_news_talk")
    of_a_talk = found([talk, answered(talk, FollowUpAfter.WEEK, 0, nothing=True)])
    assert "overleed" not in of_a_talk["follow_up.nothing"].why.nl


@pytest.mark.parametrize(("ago", "tied"), [(34, False), (35, True), (56, True), (57, False)])
def test_numbing_weeks_after_a_heavy_death_is_tied_to_it(ago: int, tied: bool):
    numb = check_in(0, signs=["do_not_care"])
    signal = found([numb, event(ago, "death", "first")])["symptom.numbing"]
    assert ("overleed een patiënt" in signal.why.nl) == tied
    assert ("death" in signal.about) == tied
    light = found([numb, event(ago, "death")])["symptom.numbing"]
    assert "overleed" not in light.why.nl


def test_a_heavy_death_that_was_recognised_at_once_is_not_asked_again_on_the_third_day():
    heavy = event(0, "death", "child", "first")
    diary = Diary.of([*known_since(300), heavy])
    (shown,) = signals(diary, TODAY, load())
    said = answer(shown, AnswerKind.RECOGNISED, TODAY).apply(diary)
    third_day = TODAY + timedelta(days=2)
    assert found(diary.records(), third_day)["situation.heavy_death"].level == "flag"
    assert signals(said, third_day, load()) == ()
    assert [past.level for past in history(said, third_day, load())] == ["notice"]
    put_off = answer(shown, AnswerKind.NOT_NOW, TODAY).apply(diary)
    assert [signal.level for signal in signals(put_off, third_day, load())] == ["flag"]


def test_it_is_asked_again_where_it_grew_heavier_or_another_patient_died():
    diary = Diary.of([*known_since(300), event(0, "death", "child")])
    (shown,) = signals(diary, TODAY, load())
    said = answer(shown, AnswerKind.RECOGNISED, TODAY).apply(diary)
    third_day = TODAY + timedelta(days=2)
    (death,) = said.events
    heavier = said.with_lists({Event: (replace(death, ticks=("child", "first")),)})
    assert [signal.level for signal in signals(heavier, third_day, load())] == ["flag"]
    another = said.with_lists({Event: (death, event(-2, "death", "child", "first"))})
    assert [signal.since for signal in signals(another, third_day, load())] == [third_day]
