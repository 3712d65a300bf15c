"""What gave support: every number counted again from the diary, and nothing added up."""

from dataclasses import fields
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, OwnItem
from evenwichtapp.insight.portfolio import OWN, Portfolio, SourceOfSupport, TwoWeeks, portfolio
from evenwichtapp.insight.support_given import NO_SUPPORT
from tests.insight.people import at

LAST = date(2026, 11, 25)
SAUNA = OwnItem(id="own:sauna", kind=MarkKind.COPING, label="Sauna")
COPING = (*load().coping, SAUNA.id)


def written(ago: int, *coping: str, other: str = "tired") -> CheckIn:
    day = LAST - timedelta(days=ago)
    marks = (Mark(MarkKind.SIGN, other), *(Mark(MarkKind.COPING, item) for item in coping))
    return CheckIn(day=day, at=at(day), score=6, marks=marks)


def of(*records, days: int = 28) -> Portfolio:
    first = LAST - timedelta(days=days - 1)
    return portfolio(Diary.of([SAUNA, *records]), load(), first, LAST)


def test_sources_stand_by_group_with_the_days_they_were_there():
    found = of(
        written(0, "outdoors", "colleagues"),
        written(1, "colleagues", "own:sauna"),
        written(3, NO_SUPPORT),
        written(20, "employer", "something_else"),
        written(40, "coaching"),
    )
    assert found.filled == 4
    assert [(one.item, one.group, len(one.days)) for one in found.sources] == [
        ("colleagues", "people", 2),
        ("employer", "surroundings", 1),
        ("outdoors", "self", 1),
        ("own:sauna", OWN, 1),
        ("something_else", OWN, 1),
    ]
    assert [one.item for one in found.of_group("people")] == ["colleagues"]
    assert [(w.filled, w.different) for w in found.two_weeks] == [(1, 2), (3, 3)]


def test_two_weeks_are_whole_and_the_last_ends_with_the_period():
    found = of(written(0, "outdoors"), days=30)
    assert [(w.first, w.last) for w in found.two_weeks] == [
        (date(2026, 10, 29), date(2026, 11, 11)),
        (date(2026, 11, 12), LAST),
    ]
    assert of(written(0), days=13).two_weeks == ()


def test_twice_on_a_day_is_one_day_and_a_day_without_an_entry_is_none():
    found = of(written(2, "colleagues"), written(2, "colleagues", "hobby"))
    assert found.filled == 1
    assert {one.item: len(one.days) for one in found.sources} == {"colleagues": 1, "hobby": 1}
    assert of().sources == () and of().filled == 0


def test_there_is_no_total_no_score_and_no_judgement():
    """Whoever adds a field here thinks again: there is no agreed measure of resilience."""
    assert [f.name for f in fields(Portfolio)] == [
        "first", "last", "filled", "sources", "two_weeks"
    ]  # fmt: skip
    assert [f.name for f in fields(SourceOfSupport)] == ["item", "group", "days"]
    assert [f.name for f in fields(TwoWeeks)] == ["first", "last", "filled", "different"]


def test_every_kind_of_support_has_its_place_but_none_and_something_else():
    groups = {key: one.source_group for key, one in load().coping.items()}
    assert {key for key, group in groups.items() if group is None} == {NO_SUPPORT, "something_else"}
    assert set(groups.values()) - {None} == set(load().source_groups)


ticks = st.lists(st.tuples(st.integers(-5, 120), st.sets(st.sampled_from(COPING), max_size=4)))


@given(ticks, st.integers(1, 100))
def test_every_number_is_counted_again(drawn, length):
    entries = [written(ago, *sorted(items)) for ago, items in drawn]
    first = LAST - timedelta(days=length - 1)
    found = portfolio(Diary.of([SAUNA, *entries]), load(), first, LAST)

    def days(item=None, since=first, until=LAST):
        return {
            entry.day
            for entry in entries
            if since <= entry.day <= until
            and (item is None or any(mark.item == item for mark in entry.marks))
        }

    assert found.filled == len(days())
    used = {item for item in COPING if item != NO_SUPPORT and days(item)}
    assert {one.item for one in found.sources} == used
    for one in found.sources:
        assert set(one.days) == days(one.item)
        assert len(set(one.days)) == len(one.days) <= found.filled
    assert len(found.two_weeks) == length // 14
    for weeks in found.two_weeks:
        assert (weeks.last - weeks.first).days == 13
        assert weeks.filled == len(days(since=weeks.first, until=weeks.last))
        there = [i for i in used if days(i, weeks.first, weeks.last)]
        assert weeks.different == len(there)
        assert weeks.filled or not weeks.different
