"""A programme on the list of agreements, and the evenings on which it is reminded of."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.care.programmes import to_practise
from evenwichtapp.care.reminders import Ask, by_own_hour, what_to_ask
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Agreement, CheckIn, Outcome, Person, Practice, Shift

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = date(2026, 11, 9)
ONE_DAY = timedelta(days=1)
MONDAY_AND_THURSDAY = frozenset({1, 4})


def agreed(intervention="five_weeks", ago=7, **more):
    return Agreement(day=MONDAY - ago * ONE_DAY, intervention=intervention, **more)


def practised(intervention="five_weeks", day=MONDAY):
    return Practice(day=day, intervention=intervention)


def written(day=MONDAY):
    return CheckIn(day=day, at=datetime.combine(day, time(15), AMSTERDAM), score=6)


def asked(records, present, shift=Shift.DAY, hour=time(19), *, writing=True, weekdays=(1, 4)):
    reminder, _next = by_own_hour(shift, hour, present)
    return what_to_ask(
        reminder, Diary.of(records), load(), writing=writing, weekdays=frozenset(weekdays)
    )


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("records", "programme"),
    [
        ([], None),
        ([agreed()], "five_weeks"),
        ([agreed("outdoors")], None),
        ([Agreement(day=MONDAY, words="five_weeks")], None),
        ([agreed("of_another_version")], None),
        ([agreed(outcome=Outcome.DONE, closed_on=MONDAY)], None),
        ([agreed(ago=-1)], None),
        ([agreed(), practised()], None),
        ([agreed(), practised(day=MONDAY - ONE_DAY)], "five_weeks"),
        ([agreed(), practised("outdoors")], "five_weeks"),
        ([agreed(ago=2), agreed("eight_weeks", 1)], "eight_weeks"),
        ([agreed(ago=2), agreed("eight_weeks", 1), practised("eight_weeks")], "five_weeks"),
    ],
)
def test_what_is_to_be_practised(records, programme):
    assert to_practise(Diary.of(records), load(), MONDAY) == programme


@pytest.mark.parametrize(
    ("records", "writing", "asks"),
    [
        ([], True, Ask.WRITE),
        ([], False, None),
        ([agreed()], True, Ask.PRACTISE),
        ([agreed()], False, Ask.PRACTISE),
        ([agreed(), written()], True, Ask.PRACTISE),
        ([agreed(), practised()], True, Ask.WRITE),
        ([agreed(), practised()], False, None),
        ([agreed(), practised(), written()], True, None),
    ],
)
def test_one_thing_is_asked_in_an_evening(records, writing, asks):
    assert asked(records, at("2026-11-09T19:00"), writing=writing) is asks


@pytest.mark.parametrize(
    ("shift", "hour", "present", "asks"),
    [
        (Shift.LATE, time(0, 30), "2026-11-10T00:40", Ask.PRACTISE),  # the shift of Monday
        (Shift.LATE, time(0, 30), "2026-11-09T00:40", None),
        (Shift.NIGHT, time(8), "2026-11-10T08:00", Ask.PRACTISE),  # the night began on Monday
        (Shift.NIGHT, time(8), "2026-11-09T08:00", None),
        (Shift.DAY, time(19), "2026-11-10T03:00", Ask.PRACTISE),  # the computer slept
    ],
)
def test_after_midnight_it_is_still_the_evening_before(shift, hour, present, asks):
    assert asked([agreed()], at(present), shift, hour, writing=False) is asks


def test_it_goes_by_the_day_on_the_wall_whenever_ones_own_day_begins():
    records = [agreed(), Person(day_boundary=23)]
    assert asked(records, at("2026-11-09T19:00"), writing=False) is Ask.PRACTISE
    sunday = practised(day=MONDAY - ONE_DAY)  # to this person Monday has not begun
    assert asked([*records, sunday], at("2026-11-09T19:00"), writing=False) is None


weekdays = st.sets(st.integers(1, 7), min_size=2, max_size=2)


@given(
    st.datetimes(datetime(2026, 11, 10), datetime(2028, 12, 31)),
    st.sampled_from((Shift.EARLY, Shift.DAY, Shift.LATE, Shift.NIGHT)),
    st.builds(time, st.integers(0, 23), st.sampled_from((0, 30))),
    weekdays,
)
def test_in_any_seven_evenings_it_comes_on_the_two_chosen(moment, shift, hour, weekdays):
    reminders = [
        by_own_hour(shift, hour, (moment + n * ONE_DAY).replace(tzinfo=AMSTERDAM))[0]
        for n in range(7)
    ]
    diary, catalogue = Diary.of([agreed()]), load()
    on = {
        one.evening.isoweekday()
        for one in reminders
        if what_to_ask(one, diary, catalogue, writing=True, weekdays=weekdays) is Ask.PRACTISE
    }
    assert on == weekdays


@given(st.datetimes(datetime(2026, 11, 10), datetime(2028, 12, 31)), weekdays)
def test_without_a_programme_the_days_change_nothing(moment, weekdays):
    present = moment.replace(tzinfo=AMSTERDAM)
    for records in ([], [agreed("outdoors")], [written((moment - ONE_DAY).date())]):
        usual = asked(records, present, weekdays=())
        assert asked(records, present, weekdays=weekdays) is usual
