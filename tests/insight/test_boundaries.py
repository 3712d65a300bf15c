"""Limits of the reading that stand on one day or one score: a step aside says other words."""

from datetime import date, timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Helped, Mark, MarkKind, Practice, Scale
from evenwichtapp.diary.series import day_series
from evenwichtapp.insight import day_words
from evenwichtapp.insight.claim import Claim
from evenwichtapp.insight.levels import Levels, Side, levels, outside
from evenwichtapp.insight.load import OrganisationShare, load_by_domain
from evenwichtapp.insight.own_range import OwnRange
from evenwichtapp.insight.reading import reading, recent
from evenwichtapp.insight.span import Span, calendar_year
from evenwichtapp.insight.support_given import support
from tests.insight.people import TODAY, check_in, event, scored

USUAL = "7 6 8 7 7 6 8 7 6 7 7 8 6 7 7 6 8 7 7 7 "


def claims(diary: Diary, days: int, today: date = TODAY) -> dict[str, Claim]:
    first = TODAY - timedelta(days=days - 1)
    return {claim.id: claim for claim in reading(diary, load(), first, TODAY, today).claims}


def found(scores: str) -> Levels:
    return levels(day_series(scored(scores)))


def test_a_period_of_more_than_a_hundred_days_names_its_stretches_by_month():
    diary = scored(USUAL * 6 + "4 " * 8 + USUAL)
    assert claims(diary, 100)["low.since_over"].numbers["low_days"] == 8
    assert "8" not in claims(diary, 101)["stretches.lower"].text.nl
    assert "low.since_over" not in claims(diary, 101)


def test_a_period_of_a_month_is_one_on_now():
    diary = scored("7 6 8 " * 60 + "3 4 3 4 3 4 3 4")
    assert claims(diary, 31)["recent.low"].numbers["days_low"] == 7
    assert "recent.low" not in claims(diary, 32)


def test_a_level_is_new_for_a_year():
    diary = scored(USUAL * 4 + "4 " * 75 + "4 3 5 " * 97)
    new = claims(diary, 60)["level.new"]
    assert (new.since, new.numbers) == (TODAY - timedelta(days=365), {"low": 4, "high": 4})
    assert "level.new" not in claims(scored(USUAL * 4 + "4 " * 75 + "4 3 5 " * 97 + "4"), 60)


def test_a_new_level_that_was_just_named_is_not_named_again():
    said = claims(scored("8 9 " * 40 + "4 5 " * 40), 60)
    assert said["level.within"].text.nl == "Je zat meestal tussen 4 en 5."
    assert said["level.new_as_said"].text.nl.startswith("Dat is zo sinds ")
    assert "level.new" not in said
    elsewhere = claims(scored("8 9 " * 40 + "4 5 " * 40), 160)
    assert "tussen 4 en 5" in elsewhere["level.new"].text.nl


def test_five_days_with_a_score_are_enough_for_a_verdict():
    assert claims(scored("7 " * 4), 28)["level.too_few"].numbers == {"filled": 4}
    assert "level.too_few" not in claims(scored("7 " * 5), 28)
    foreign = [check_in(TODAY - timedelta(days=n), 7, scale=Scale.FOREIGN) for n in range(9)]
    said = claims(Diary.of(foreign), 28)
    assert said["level.too_few"].numbers == {"filled": 9}
    assert said["filled.all_since_start"].numbers == {"filled": 9, "days": 9}


def test_half_of_the_days_lower_is_lower_and_half_higher_is_higher():
    usual = "8 7 9 " * 60
    lower = claims(scored(usual + "5 8 " * 20), 40)
    assert lower["level.lower"].numbers == {"low": 7, "high": 9, "times": 20, "days": 40}
    assert "level.within" in claims(scored(usual + "8 8 " + "5 8 " * 19), 40)
    higher = claims(scored("3 4 5 " * 60 + "8 4 " * 20), 40)
    assert higher["level.higher"].numbers == {"low": 3, "high": 5, "times": 20, "days": 40}


def test_scores_that_lie_apart_are_said_as_they_ran():
    said = claims(scored("7 " * 200 + "1 7 10 " * 14), 42)["level.spread"]
    assert said.numbers == {"lowest": 1, "highest": 10}


def test_the_first_day_of_a_diary_says_nothing_of_days_missed():
    assert "filled.all_since_start" not in claims(scored("7"), 28)
    assert claims(scored("7 7"), 28)["filled.all_since_start"].numbers == {"filled": 2, "days": 2}
    assert claims(scored("7 " * 28), 28)["filled.all"].numbers == {"filled": 28, "days": 28}


def test_a_stretch_that_goes_on_says_since_when_and_one_that_is_over_how_long():
    on = claims(scored(USUAL * 2 + "3 8 3 8 3 3 3"), 40)
    assert on["low.since_going_on"].numbers == {"lowest": 3, "low_days": 7}
    over = claims(scored(USUAL * 2 + "4 4 4 4 3 7 7"), 40)
    assert over["low.since_over"].numbers == {"lowest": 3, "low_days": 5}
    year = claims(scored(USUAL * 10 + "3 4 " * 6), 365)["stretches.lower"].text.nl
    assert year == "Lager zat je: begin november tot nu."


def test_a_high_sign_is_said_from_five_days_and_the_one_ticked_most():
    def remarked(*signs: tuple[str, ...], score: int = 8) -> set[str]:
        days = enumerate(signs)
        diary = Diary.of(check_in(TODAY - timedelta(days=n), score, signs=s) for n, s in days)
        return {
            f"{c.id} {c.numbers['times']}" for c in claims(diary, 28).values() if "high" in c.id
        }

    tired, badly = ("tired",), ("slept_badly",)
    assert remarked(tired, tired, tired, tired) == set()
    assert remarked(tired, tired, tired, (), ()) == {"high_with.tired 3"}
    assert remarked(tired, badly, badly, (), ()) == {"high_with.slept_badly 2"}
    assert remarked(tired, tired, tired, tired, tired, score=7) == set()
    own = ("own:mine",)
    assert remarked(own, own, own, tired, tired) == {"high_with.tired 2"}


@pytest.mark.parametrize(
    ("usual", "lower", "higher"),
    [(OwnRange(6, 8), 5, 9), (OwnRange(6, 7), 4, 9), (OwnRange(7, 7), 5, 9)],
)
def test_a_narrow_range_counts_as_one_wider_at_both_ends(usual: OwnRange, lower: int, higher: int):
    assert outside(lower, usual) is Side.LOWER
    assert outside(higher, usual) is Side.HIGHER
    assert outside(lower + 1, usual) is outside(higher - 1, usual) is None


def test_a_year_back_and_no_day_more_tells_what_is_usual():
    assert found("9 " * 14 + ". " * 344 + "5 " * 7).usual == OwnRange(9, 9)
    assert found("9 " * 14 + ". " * 345 + "5 " * 7).usual is None


def test_a_look_lies_within_four_weeks():
    assert len(found(USUAL * 2 + "3 " + ". " * 23 + "3 3 3 3").stretches) == 1
    assert found(USUAL * 2 + "3 " + ". " * 24 + "3 3 3 3").stretches == ()


def test_a_new_level_takes_fifty_six_days():
    assert found("7 " * 40 + "4 " * 56).new_levels == ()
    heavy = found("7 " * 40 + "4 " * 57)
    assert len(heavy.new_levels) == 1
    assert [stretch.goes_on for stretch in heavy.stretches] == [False]


def test_a_stretch_goes_on_while_five_of_seven_lie_outside():
    (low,) = found(USUAL * 2 + "4 4 4 4 4 7 7 4 4").stretches
    assert (low.days, low.goes_on) == (9, True)


def test_joined_stretches_go_on_as_the_last_one_does():
    (whole,) = found(USUAL * 2 + "4 4 4 4 4 " + "7 " * 10 + "4 4 4 4 4").stretches
    assert (whole.days, whole.goes_on) == (20, True)
    low, high = found(USUAL * 2 + "4 4 4 4 4 " + "9 9 9 9 9").stretches
    assert (low.side, high.side) == (Side.LOWER, Side.HIGHER)


@pytest.mark.parametrize(
    ("times", "total", "said", "words_en"),
    [
        (4, 9, (4, 9), "4 times out of 9"),
        (5, 10, (5, 10), "5 times out of 10"),
        (7, 20, (4, 10), "4 times out of 10"),
    ],
)
def test_a_share_is_said_in_tenths_from_ten(times, total, said, words_en):
    share = OrganisationShare(times, total)
    assert share.said == said
    assert share.in_words().en.startswith(words_en)


def test_from_half_on_it_lies_mostly_with_the_organisation():
    mostly, less = OrganisationShare(3, 6).in_words().nl, OrganisationShare(2, 6).in_words().nl
    assert mostly.removeprefix("3") != less.removeprefix("2")
    assert "alleen" in mostly
    assert "alleen" not in less


def test_the_load_holds_both_ends_of_the_period_and_most_first():
    first = TODAY - timedelta(days=5)
    days = (first - timedelta(days=1), first, TODAY, TODAY + timedelta(days=1))
    diary = Diary.of(
        [
            *(check_in(day, 5, stressors=("work_pressure",)) for day in days),
            check_in(TODAY, 5, stressors=("emotions",)),
        ]
    )
    (most, less) = load_by_domain(diary, load(), first, TODAY)
    assert (most.domain, most.total, less.total) == ("working_conditions", 2, 1)


def test_periods_keep_the_names_that_are_stored():
    assert [span.value for span in Span] == ["four_weeks", "three_months", "year", "all"]


@pytest.mark.parametrize(
    ("last", "months", "year"),
    [
        (date(2024, 2, 29), date(2023, 11, 30), date(2023, 3, 1)),
        (date(2026, 3, 31), date(2026, 1, 1), date(2025, 4, 1)),
        (date(2026, 12, 31), date(2026, 10, 1), date(2026, 1, 1)),
        (date(2027, 1, 15), date(2026, 10, 16), date(2026, 1, 16)),
    ],
)
def test_months_of_every_length(last: date, months: date, year: date):
    assert Span.THREE_MONTHS.first_day(Diary(), last) == months
    assert Span.YEAR.first_day(Diary(), last) == year
    assert calendar_year(date(2026, 12, 5)) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 5, 3), date(2026, 5, 8), "begin mei"),
        (date(2025, 5, 3), date(2025, 5, 8), "begin mei 2025"),
        (date(2026, 5, 3), date(2026, 5, 11), "begin mei tot half mei"),
        (date(2025, 12, 28), date(2026, 1, 3), "eind december 2025 tot begin januari"),
        (date(2025, 5, 3), date(2026, 5, 8), "begin mei 2025 tot begin mei"),
    ],
)
def test_spans(first: date, last: date, said: str):
    assert day_words.span(first, last, TODAY).nl == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 8, 13), date(2026, 10, 1), "13 augustus tot en met 1 oktober"),
        (date(2025, 8, 13), TODAY, "13 augustus 2025 tot nu"),
    ],
)
def test_a_period_names_another_year(first: date, last: date, said: str):
    assert day_words.period(first, last, TODAY).nl == said


@pytest.mark.parametrize(
    ("scores", "sentence"),
    [
        ("7 8 7 " * 20 + "9 " * 8, "Je zat hoger dan je gewend bent."),
        (USUAL * 2 + "7 " * 9 + ". 4 4 4 4", "4 van je laatste 7 cijfers waren een 5 of lager."),
    ],
)
def test_the_last_two_weeks_in_words(scores: str, sentence: str):
    assert recent(scored(scores), load(), TODAY).sentence.nl == sentence


def test_what_helped_counts_from_the_first_to_the_last_day():
    first = TODAY - timedelta(days=5)
    days = (first - timedelta(days=1), first, TODAY)
    weights = (3, 1, 2)
    marks = [(Mark(MarkKind.COPING, "hobby", weight),) for weight in weights]
    told = [check_in(day, 6, coping=mark) for day, mark in zip(days, marks, strict=True)]
    done = Practice(day=TODAY, intervention="hobby", helped=Helped.INSUFFICIENT)
    stressed = check_in(TODAY, 5, stressors=("emotions",))
    (hobby,) = support(Diary.of([*told, stressed]), first, TODAY)
    assert (hobby.item, hobby.times, hobby.helped) == ("hobby", 2, Helped.MODERATE)
    (hobby,) = support(Diary.of([*told, done]), first, TODAY)
    assert hobby.helped is Helped.MODERATE


def test_a_row_of_events_is_told_as_far_as_it_reaches_into_the_period():
    days = [TODAY - timedelta(days=n) for n in (30, 28, 27)]
    deaths = scored(USUAL * 2, more=tuple(event(day, "death") for day in days))
    told = claims(deaths, 28)["succession.deaths"]
    assert (told.since, told.numbers) == (days[0], {"events": 3, "days": 4})
    assert "succession.deaths" not in claims(deaths, 27)
