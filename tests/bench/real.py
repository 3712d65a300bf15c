"""Real daily series, read from a folder that is not part of the project.

``jang_daily.csv`` (23 Korean out-patients, Jang et al. 2024, Sci Data 11:1264, CC BY 4.0) and
``flueckiger_daily.csv`` (64 Swiss students during 32 days, Flueckiger et al. 2014, PLoS ONE
9:e111080, CC0), both with a column ``score`` mapped to 1-10.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from tests.bench.world import BASELINE_DAYS, FIRST_DAY, REFERENCE, Floats, People

DAYS_AFTER_DROP = 28


def load(file: Path) -> People:
    """The people of one file, each from a Monday on so that weekends stay weekends."""
    scores: dict[str, dict[int, float]] = defaultdict(dict)
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["score"]:
                scores[row["id"]][_day_number(row)] = float(row["score"])
    return _people([_from_monday(series) for series in scores.values()])


def with_drop(real: People, copies: int, seed: int) -> People | None:
    """The same people ``copies`` times, each lowered by one own sd from a drawn day on.

    The day lies at least 14 days after the baseline and 28 before the last entry; None when
    nobody's series is long enough for that.
    """
    random = np.random.default_rng(seed)
    lowered, change_day = [], []
    for series in real.scores:
        last = int(np.flatnonzero(~np.isnan(series))[-1])
        earliest, latest = BASELINE_DAYS + 14, last - DAYS_AFTER_DROP
        for _ in range(copies if latest >= earliest else 0):
            day = int(random.integers(earliest, latest + 1))
            copy = series.copy()
            copy[day:] = np.clip(np.rint(copy[day:] - np.nanstd(series)), 1, 10)
            lowered.append(copy)
            change_day.append(day)
    return replace(_people(lowered), change_day=np.array(change_day)) if lowered else None


def years_judged(real: People) -> float:
    """Person-years from the end of each baseline to the last entry."""
    last = [int(np.flatnonzero(~np.isnan(series))[-1]) for series in real.scores]
    return sum(max(0, day - BASELINE_DAYS) for day in last) / 365


def _day_number(row: dict[str, str]) -> int:
    return date.fromisoformat(row["date"]).toordinal() if "date" in row else int(row["day"])


def _from_monday(series: dict[int, float]) -> Floats:
    """Scores by day from the Monday on or before the first, NaN where there are none."""
    monday = min(series) - (min(series) - FIRST_DAY.toordinal()) % 7
    scores = np.full(max(series) - monday + 1, np.nan)
    scores[np.array(list(series)) - monday] = list(series.values())
    return scores


def _people(rows: list[Floats]) -> People:
    """Real people; of level, spread and the rest the truth is not known."""
    days = max(map(len, rows))
    scores = np.array([np.pad(row, (0, days - len(row)), constant_values=np.nan) for row in rows])
    unknown = np.full(len(rows), np.nan)
    blank = np.zeros(scores.shape)
    return People(
        world=replace(REFERENCE, name="real"),
        scores=scores,
        nights=blank.astype(bool),
        weekend=np.arange(days) % 7 >= 5,
        level=unknown,
        sd=unknown,
        phi=unknown,
        known_effects=blank,
        change_day=np.full(len(rows), -1),
        change=blank,
        blows=blank.astype(bool),
        daily=blank,
    )
