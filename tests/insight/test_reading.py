from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.insight.reading import Voice, reading, recent
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from tests.insight.people import TODAY, check_in, event, scored

FIRST = TODAY - timedelta(days=91)
USUAL = "7 6 8 7 7 6 8 7 6 7 7 8 6 7 7 6 8 7 7 7 "


def headline(diary: Diary, voice: Voice = Voice.YOU) -> str:
    return reading(diary, load(), FIRST, TODAY, TODAY, voice=voice).headline.nl


def remarks(diary: Diary) -> list[str]:
    return [remark.nl for remark in reading(diary, load(), FIRST, TODAY, TODAY).remarks]


def test_the_demo_person_reads_as_in_the_design() -> None:
    found = reading(demo_diary(), load(), date(2026, 8, 13), DEMO_DAY, DEMO_DAY)
    assert found.headline.nl == (
        "Je zat meestal tussen 6 en 8. Vanaf eind oktober overleden drie patiënten in tien dagen. "
        "Daarna zat je ruim een week lager. Sinds maandag gaat het omhoog."
    )
    assert [remark.nl for remark in found.remarks] == [
        "Een hoog cijfer zegt niet alles: op 9 van je 20 dagen met een 8 of hoger was je moe.",
        "Je vulde 80 van de 92 dagen in. Dagen zonder cijfer blijven open.",
    ]


def test_the_report_speaks_as_the_person_and_names_the_date() -> None:
    found = reading(demo_diary(), load(), date(2026, 8, 13), DEMO_DAY, DEMO_DAY, voice=Voice.I)
    assert found.headline.nl.startswith("Ik zat meestal tussen 6 en 8.")
    assert "met een 3 als laagste cijfer" in found.headline.nl
    assert found.headline.nl.endswith("Sinds 9 november gaat het omhoog.")
    assert "je" not in " ".join(text.nl for text in found.remarks).split()


def test_without_enough_scores_nothing_is_called_usual() -> None:
    assert headline(scored("7 6 7")) == (
        "Vanaf 14 dagen met een cijfer zie je hier waar je meestal zit."
    )


def test_an_empty_period_is_no_fault() -> None:
    found = reading(Diary(), load(), FIRST, TODAY, TODAY)
    assert found.headline.nl == "In deze periode staat nog niets. Een dag overslaan mag gewoon."
    assert found.remarks == ()


def test_a_period_far_below_the_usual_is_not_called_usual() -> None:
    year = scored("7 6 8 " * 60 + "3 4 3 4 3 4 3 4")
    first = TODAY - timedelta(days=7)
    said = reading(year, load(), first, TODAY, TODAY).headline.nl
    assert said.startswith("Meestal zit je tussen 6 en 8. In deze periode zat je lager.")


def test_two_deaths_are_no_quick_succession_and_three_are() -> None:
    days = [TODAY - timedelta(days=n) for n in (13, 5, 0)]
    two = scored(USUAL, more=tuple(event(day, "death") for day in days[1:]))
    three = scored(USUAL, more=tuple(event(day, "death") for day in days))
    assert "overleden" not in headline(two)
    assert "overleden drie patiënten in 14 dagen" in headline(three)


def test_deaths_fifteen_days_apart_are_no_quick_succession() -> None:
    days = [TODAY - timedelta(days=n) for n in (14, 5, 0)]
    assert "overleden" not in headline(scored(USUAL, more=tuple(event(d, "death") for d in days)))


def test_different_heavy_events_are_named_without_their_kind() -> None:
    days = [TODAY - timedelta(days=n) for n in (9, 5, 0)]
    kinds = ("death", "moral_situation", "error")
    events = tuple(event(day, kind) for day, kind in zip(days, kinds, strict=True))
    assert "drie dingen die kunnen wegen, in tien dagen" in headline(scored(USUAL, more=events))
    good = tuple(event(day, "good") for day in days)
    assert "dingen" not in headline(scored(USUAL, more=good))


def test_three_deaths_on_one_day() -> None:
    events = tuple(event(TODAY, "death") for _ in range(3))
    assert "Op 12 november overleden drie patiënten." in headline(scored(USUAL, more=events))


def test_a_low_stretch_without_events_is_dated() -> None:
    assert "Vanaf 5 november zat je zes dagen lager." in headline(
        scored(USUAL * 2 + "4 5 . 4 5 4 7 7")
    )


def test_three_low_days_are_no_stretch() -> None:
    assert "lager" not in headline(scored(USUAL * 2 + "4 4 4 7 7"))


def test_two_missing_days_do_not_end_a_stretch_and_three_do() -> None:
    assert "zes dagen lager" in headline(scored(USUAL * 2 + "4 4 . . 4 4 7 7"))
    assert "lager" not in headline(scored(USUAL * 2 + "4 4 . . . 4 4 7 7"))


def test_a_stretch_that_begins_within_a_week_of_the_last_death_came_after_it() -> None:
    def said(last_death: int) -> str:
        ago = (last_death + 2, last_death + 1, last_death)
        events = tuple(event(TODAY - timedelta(days=days), "death") for days in ago)
        return headline(scored(USUAL * 2 + "4 4 4 4 5 7 7 7", more=events))

    assert "Daarna zat je vier dagen lager." in said(14)  # the low began seven days ago
    assert "lager" not in said(15)


def test_a_rise_of_more_than_two_weeks_ago_is_no_news() -> None:
    low = "4 4 4 4 5 "
    assert "omhoog" in headline(scored(USUAL * 2 + low + "7 " * 14))
    assert "omhoog" not in headline(scored(USUAL * 2 + low + "7 " * 15))


def test_low_days_long_before_the_deaths_did_not_follow_them() -> None:
    events = tuple(event(TODAY - timedelta(days=n), "death") for n in range(3))
    said = headline(scored(USUAL + "4 4 4 4 " + USUAL, more=events))
    assert "overleden" in said
    assert "lager" not in said


@pytest.mark.parametrize(
    ("tail", "since"),
    [
        ("4 4 4 4 6 6 6", "Sinds maandag gaat het omhoog."),  # 12 November is a Thursday
        ("4 4 4 4 4 6 6", ""),  # two scores since are too few
        ("4 4 4 4 6 6 4", ""),  # and down again
        ("7 7 7 6 7 7 7", ""),  # not out of a low
        ("4 3 4 4 5 7 7 7 7", "Sinds zondag gaat het omhoog."),
    ],
)
def test_since_when_it_goes_up(tail: str, since: str) -> None:
    said = headline(scored(USUAL * 2 + tail))
    assert said.endswith(since) if since else "omhoog" not in said


def test_tired_on_high_days_from_a_quarter_on() -> None:
    def diary(tired: int) -> Diary:
        days = [TODAY - timedelta(days=n) for n in range(8)]
        return Diary.of(
            check_in(day, 8, signs=("tired",) if n < tired else ()) for n, day in enumerate(days)
        )

    assert remarks(diary(2))[0] == (
        "Een hoog cijfer zegt niet alles: op 2 van je 8 dagen met een 8 of hoger was je moe."
    )
    assert len(remarks(diary(1))) == 1


def test_other_signs_are_named_by_their_label() -> None:
    records = [check_in(TODAY - timedelta(days=n), 9, signs=("headache",)) for n in range(5)]
    label = load().signs["headache"].label.nl
    assert f"‘{label}’" in remarks(Diary.of(records))[0]


def test_days_before_the_first_entry_are_not_counted_as_missed() -> None:
    assert remarks(scored("7 . 7 7"))[-1].startswith("Je vulde 3 van de 4 dagen in.")
    assert remarks(scored("7 7"))[-1] == "Van elke dag in deze periode staat er een cijfer."


@given(
    st.lists(st.integers(1, 10) | st.none(), max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from(sorted(load().event_kinds)))),
)
def test_any_diary_can_be_read(scores: list[int | None], happened: list[tuple[int, str]]) -> None:
    events = tuple(event(TODAY - timedelta(days=ago), kind) for ago, kind in happened)
    words = " ".join("." if score is None else str(score) for score in scores)
    diary = scored(words, more=events)
    for voice in Voice:
        found = reading(diary, load(), FIRST, TODAY, TODAY, voice=voice)
        for text in (found.headline, *found.remarks, recent(diary, TODAY).sentence):
            assert text.nl
            assert text.en
            assert "{" not in text.nl + text.en


def test_recent_days_have_gaps() -> None:
    found = recent(scored("7 . 5"), TODAY)
    assert len(found.days) == 14
    assert [score for _, score in found.days[-3:]] == [7, None, 5]
    assert found.days[-1][0] == TODAY


@pytest.mark.parametrize(
    ("scores", "sentence"),
    [
        (USUAL * 2 + "4 4 4 4 4 4 4 4", "Je zat lager dan je gewend bent."),
        (USUAL * 2 + "9 9 9 9 9 9 9 9", "Je zat hoger dan je gewend bent."),
        (USUAL * 2, "Je zat zoals je gewend bent."),
        ("7 7 7", "Vanaf 14 dagen met een cijfer zie je hier wat voor jou gewoon is."),
        (USUAL + ". " * 14, "Fijn dat je er bent. De laatste 14 dagen staan nog open."),
    ],
)
def test_recent_in_words(scores: str, sentence: str) -> None:
    assert recent(scored(scores), TODAY).sentence.nl == sentence
