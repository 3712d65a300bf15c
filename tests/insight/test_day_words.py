from datetime import date, timedelta

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.insight import day_words
from tests.insight.people import TODAY


def test_days_in_words() -> None:
    day = date(2026, 11, 9)
    assert (day_words.weekday(day).nl, day_words.weekday(day).en) == ("maandag", "Monday")
    assert (day_words.short_day(day).nl, day_words.short_day(date(2026, 3, 1)).nl) == (
        "9 nov",
        "1 mrt",
    )


def test_a_weekday_stands_only_for_this_past_week() -> None:
    assert day_words.recent_day(TODAY - timedelta(days=6), TODAY).nl == "vrijdag"
    assert day_words.recent_day(TODAY - timedelta(days=7), TODAY).nl == "5 november"


@pytest.mark.parametrize(
    ("day", "part"), [(10, "begin mei"), (11, "half mei"), (20, "half mei"), (21, "eind mei")]
)
def test_parts_of_a_month(day: int, part: str) -> None:
    assert day_words.part_of_month(date(2026, 5, day)).nl == part


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "een dag"),
        (6, "zes dagen"),
        (7, "een week"),
        (8, "ruim een week"),
        (12, "ruim een week"),
        (13, "ongeveer twee weken"),
        (60, "ongeveer negen weken"),
        (200, "ongeveer 29 weken"),
    ],
)
def test_durations(days: int, said: str) -> None:
    assert day_words.duration(days).nl == said


def test_periods() -> None:
    first = date(2026, 8, 13)
    assert day_words.period(first, TODAY, TODAY).nl == "13 augustus tot nu"
    assert day_words.period(first, TODAY, TODAY + timedelta(days=1)).en == (
        "13 August up to and including 12 November"
    )


def test_every_kind_of_event_has_a_short_name() -> None:
    for kind in load().event_kinds:
        assert day_words.event_short(kind).nl
