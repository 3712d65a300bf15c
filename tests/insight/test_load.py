from datetime import timedelta

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.models import Level
from evenwichtapp.diary.diary import Diary
from evenwichtapp.insight.load import load_by_domain, organisation_share
from tests.insight.people import TODAY, check_in

FIRST = TODAY - timedelta(days=27)


def test_each_mark_counts_once_where_it_mostly_lies() -> None:
    days = [TODAY - timedelta(days=n) for n in range(3)]
    diary = Diary.of(
        [
            check_in(days[0], 5, stressors=("work_pressure", "emotions")),
            check_in(days[1], 5, stressors=("work_pressure",)),
            check_in(days[2], 5, stressors=("private_load", "own:mine")),
        ]
    )
    found = load_by_domain(diary, load(), FIRST, TODAY)
    assert [(each.domain, each.total) for each in found] == [
        ("working_conditions", 2),
        ("relation", 1),
        ("individual", 1),
    ]
    assert found[0].by_level == {Level.ORGANISATION: 2, Level.TEAM: 0, Level.SELF: 0}
    assert found[1].by_level[Level.TEAM] == 1
    assert found[2].by_level[Level.SELF] == 1


def test_what_lies_with_the_system_is_shown_with_the_organisation() -> None:
    catalogue = load()
    assert catalogue.stressors["pay"].levels[0] is Level.SYSTEM
    diary = Diary.of([check_in(TODAY, 5, stressors=("pay",))])
    (found,) = load_by_domain(diary, catalogue, FIRST, TODAY)
    assert found.by_level[Level.ORGANISATION] == 1
    assert sum(found.by_level.values()) == found.total == 1


def test_the_share_is_said_in_tenths_from_ten_times_on() -> None:
    many = [check_in(TODAY - timedelta(days=n), 5, stressors=("work_pressure",)) for n in range(12)]
    some = [check_in(TODAY - timedelta(days=n), 5, stressors=("emotions",)) for n in range(8)]
    share = organisation_share(load_by_domain(Diary.of([*many, *some]), load(), FIRST, TODAY))
    assert (share.times, share.total, share.tenths) == (12, 20, 6)
    assert share.in_words().nl.startswith("6 van de 10 keer ligt het bij de organisatie.")
    assert "alleen" in share.in_words().nl


def test_few_times_are_said_as_they_are() -> None:
    records = [
        check_in(TODAY, 5, stressors=("work_pressure", "emotions")),
        check_in(FIRST, 5, stressors=("emotions", "private_load")),
    ]
    share = organisation_share(load_by_domain(Diary.of(records), load(), FIRST, TODAY))
    assert share.in_words().en == "1 time out of 4 it lies with the organisation."


def test_nothing_that_weighed() -> None:
    share = organisation_share(load_by_domain(Diary(), load(), FIRST, TODAY))
    assert share.tenths == 0
    assert share.in_words().nl == "In deze periode vinkte je niets aan dat woog."
