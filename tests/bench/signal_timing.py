"""How long the signals of one day take on ten years."""

from __future__ import annotations

from collections.abc import Iterator

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.signals.engine import signals
from tests.bench.measuring import Row, median_ms
from tests.bench.ten_years import LAST_DAY, ten_years

TIMES = 9


def signal_rows() -> Iterator[Row]:
    """All signals as of the last day, each time on a diary that was read anew."""
    catalogue = load()
    records = tuple(ten_years().records())
    fresh = iter([Diary.of(records) for _ in range(TIMES)])
    taken = median_ms(lambda: signals(next(fresh), LAST_DAY, catalogue), TIMES)
    yield Row("all signals of one day, ten years", taken, "ms", aim="aim <= 100 ms")
