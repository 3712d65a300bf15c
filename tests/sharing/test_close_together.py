"""Deaths close together: one number on the card of the signal, in the reading and the report."""

import pytest

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import Person
from evenwichtapp.diary.succession import fewest_close, latest_close, span_days
from evenwichtapp.insight.reading import reading
from evenwichtapp.sharing.parts import USUAL
from evenwichtapp.sharing.report_contents import report_contents
from evenwichtapp.signals.engine import all_signals
from tests.signals.building import TODAY, before, check_in, event


def diary(*agos: int, fewest: int | None = None) -> Diary:
    limits = {} if fewest is None else {"situation.deaths.count": fewest}
    deaths = [event(ago, "death") for ago in agos]
    return Diary.of([Person(limits=limits), *deaths, *(check_in(ago) for ago in range(60))])


def signal(of: Diary) -> str:
    found = {signal.id: signal for signal in all_signals(of, TODAY, load())}
    return found["situation.deaths"].title.nl if "situation.deaths" in found else ""


def headline(of: Diary, days: int) -> str:
    return reading(of, load(), before(days - 1), TODAY, TODAY).headline.nl


def report(of: Diary, days: int) -> str:
    shown = report_contents(of, load(), before(days - 1), TODAY, "nl", "", USUAL, as_of=TODAY)
    return str(shown["brief"])


@pytest.mark.parametrize("period", [7, 28, 92])
@pytest.mark.parametrize(
    ("agos", "fewest", "count", "days"),
    [
        ((24, 18, 12, 6, 0), None, 5, 25),
        ((45, 24, 18, 12, 6, 0), None, 5, 25),
        ((9, 5, 0), None, 3, 10),
        ((9, 8, 5, 0), 4, 4, 10),
        ((5, 0), 2, 2, 6),
    ],
)
def test_the_same_diary_gives_the_same_number_everywhere(agos, fewest, count, days, period):
    of = diary(*agos, fewest=fewest)
    counted = {2: "twee", 3: "drie", 4: "vier", 5: "vijf"}[count]
    span = {6: "zes", 10: "tien", 25: "25"}[days]
    assert signal(of).lower() == f"{counted} sterfgevallen in {span} dagen"
    told = f"overleden {counted} patiënten in {span} dagen"
    assert told in headline(of, period)
    assert told in report(of, period)


def test_the_persons_own_number_counts_everywhere():
    of = diary(9, 5, 0, fewest=4)
    assert signal(of) == ""
    assert "overleden" not in headline(of, 28)
    assert "overleden" not in report(of, 28)


@pytest.mark.parametrize(("wanted", "counts"), [(None, 3), (2, 2), (0, 2), (99, 20), (3.4, 3)])
def test_a_number_out_of_reason_is_the_nearest(wanted: float | None, counts: int):
    limits = {} if wanted is None else {"situation.deaths.count": wanted}
    assert fewest_close(Person(limits=limits)) == counts


def test_a_row_is_as_long_as_it_goes_on():
    deaths = diary(60, 40, 33, 27, 14, 1).events
    row = latest_close(deaths, 3)
    assert [death.day for death in row] == [before(40), before(33), before(27)]
    assert span_days(row) == 14
    assert latest_close(deaths, 4) == ()
