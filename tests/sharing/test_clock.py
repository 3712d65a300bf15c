"""Dates and times as other apps and spreadsheets write them."""

from datetime import date, time

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.clock import parse_date, parse_day_of_year, parse_time, plain_digits


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2018-05-18", date(2018, 5, 18)),
        ("2018/5/8", date(2018, 5, 8)),
        ("2018.05.18", date(2018, 5, 18)),
        ("18-5-2018", date(2018, 5, 18)),
        ("18.05.2018", date(2018, 5, 18)),
        (" ٢٠١٨-٠٥-١٨ ", date(2018, 5, 18)),
        ("18/5/2018", None),
        ("2018-13-01", None),
        ("31-4-2018", None),
        ("18-5-18", None),
        ("2018-05-18 12:00", None),
        ("", None),
    ],
)
def test_a_date(text, day):
    assert parse_date(text) == day


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("21:35", time(21, 35)),
        ("0:05", time(0, 5)),
        ("23.59", time(23, 59)),
        ("21h35", time(21, 35)),
        ("21:35:59", time(21, 35)),
        ("21时35", time(21, 35)),
        ("12:00 am", time(0, 0)),
        ("12:59 pm", time(12, 59)),
        ("1:00 a.m.", time(1, 0)),
        ("9:35 PM", time(21, 35)),
        ("9:35 p", time(21, 35)),
        ("11:59 p.m", time(23, 59)),
        ("1:30 a", time(1, 30)),
        ("9:35 μ.μ.", time(21, 35)),
        ("kl. 9.35", time(9, 35)),
        ("午後9:35", time(21, 35)),
        ("오전 12:10", time(0, 10)),
        ("12:00 noon", time(12, 0)),
        ("9:35", time(9, 35)),
        ("13:00 pm", time(13, 0)),
    ],
)
def test_a_time(text, clock):
    assert parse_time(text) == clock


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("24:00", "sharing.no_time"),
        ("12:60", "sharing.no_time"),
        ("noon", "sharing.no_time"),
        ("112:30", "sharing.no_time"),
        ("9:35 ergens", "sharing.unknown_time"),
    ],
)
def test_what_is_no_time(text, code):
    with pytest.raises(KnownError) as caught:
        parse_time(text)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("year", "text", "weekday", "day"),
    [
        ("2018", "18 May", "", date(2018, 5, 18)),
        ("2018", "May 18", "Friday", date(2018, 5, 18)),
        ("2018", "18 mei", "vrijdag", date(2018, 5, 18)),
        ("2018", "7 września", "", date(2018, 9, 7)),
        ("2018", "5月1日", "", date(2018, 5, 1)),
        ("2018", "5월 1일", "화요일", date(2018, 5, 1)),
        ("2018", "1. September", "Samstag", date(2018, 9, 1)),
        ("2018", "3 sept.", "", date(2018, 9, 3)),
        ("2018", "29 Feb", "", None),
        ("2018", "18 5", "", None),
        ("2018", "18 Quux", "", None),
        ("2018", "18 May 19", "", None),
        ("2018", "18 May", "no day of any language", date(2018, 5, 18)),
        # "listopad" is October in Croatian and November in Czech and Polish
        ("2019", "4 listopada", "poniedziałek", date(2019, 11, 4)),
        ("2019", "4 listopada", "petak", date(2019, 10, 4)),
        ("2019", "4 listopada", "", None),
    ],
)
def test_a_day_of_a_year(year, text, weekday, day):
    if day is None:
        with pytest.raises(KnownError) as caught:
            parse_day_of_year(year, text, weekday)
        assert caught.value.code == "sharing.unknown_month"
        assert caught.value.values == {"text": text}
    else:
        assert parse_day_of_year(year, text, weekday) == day


def test_only_the_beginning_of_a_strange_text_is_told():
    with pytest.raises(KnownError) as caught:
        parse_day_of_year("2018", "x" * 50, "")
    assert caught.value.values == {"text": "x" * 40}
    with pytest.raises(KnownError) as caught:
        parse_time("9:35 " + "y" * 50)
    assert len(caught.value.values["text"]) == 40


def test_digits_of_any_script_are_read():
    assert plain_digits(" १२ ３ ") == "12 3"
