"""Would the balance rule do better if it also saw the signs of overload that people tick?

A world with signs: on each day with an entry somebody ticks some of six signs, the more easily the
heavier the day, and a change of level weighs on signs as on the score. How much of a day's strain
signs and score have in common is not known, so several such worlds are tried, with one in which
signs follow nothing and one in which people tick more and more as they get used to the app.
Blows come on 3% of the days and four in five are logged as an event. The combined rule adds the
evidence for a rise of the number of signs to that for a drop of the score, start by start; it may
leave out the days of a logged event from both, as nights are accounted for in both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from evenwichtapp.signals.balance.change_point import Series, evidence
from tests.bench.world import (
    BASELINE_DAYS,
    FIRST_DAY,
    REFERENCE,
    Flags,
    Floats,
    People,
    autoregression,
)

SIGNS = 6
BASE_LOGIT = (-3.5, -1.5)
SILENT_DAYS = 14
WITH_BLOWS = replace(REFERENCE, spike_share=0.03)
LOGGED_SHARE = 0.8
SIGNS_WEIGHT = 0.5
"""How much the evidence of signs counts; 1 does worse, since signs and score share their days."""


@dataclass(frozen=True)
class SignsWorld:
    """How signs go with the rest: ``shared`` is the part of a day's strain that is the score's own
    (variance share), ``weight`` the rise in log odds for a strain of one sd, ``habit`` the rise in
    log odds in a year from getting used to ticking.
    """

    name: str
    shared: float = 0.5
    weight: float = 0.8
    habit: float = 0.0


WORLDS = (
    SignsWorld("signs half in common"),
    SignsWorld("signs nearly all in common", shared=0.9),
    SignsWorld("weak signs", weight=0.4),
    SignsWorld("signs follow nothing", weight=0.0),
    SignsWorld("signs a growing habit", habit=1.0),
)


def ticked(world: SignsWorld, invented: People, seed: int) -> Floats:
    """Number of signs (people, days) ticked on each day with an entry, NaN on others."""
    random = np.random.default_rng(seed)
    own = autoregression(random, invented.phi, invented.days)
    strain = -invented.change - world.shared**0.5 * invented.daily + (1 - world.shared) ** 0.5 * own
    logit = random.uniform(*BASE_LOGIT, (invented.count, 1)) + world.weight * strain
    logit = logit + world.habit * np.arange(invented.days) / 365
    counts = random.binomial(SIGNS, 1 / (1 + np.exp(-logit))).astype(float)
    counts[np.isnan(invented.scores)] = np.nan
    return counts


def logged_events(invented: People, seed: int) -> Flags:
    """The days (people, days) of which people log what happened."""
    random = np.random.default_rng(seed)
    return invented.blows & (random.random(invented.blows.shape) < LOGGED_SHARE)


@dataclass(frozen=True)
class Judged:
    """One person: days with an entry, possible starts as day indices, log likelihood ratios."""

    entries: NDArray[np.int64]
    starts: NDArray[np.int64]
    score: Floats
    signs: Floats

    def alarms(self, days: int, threshold: float, signs_weight: float) -> Flags:
        """On which of ``days`` days the combined rule flags, with the silence of the plain one."""
        # Where no start is possible, both are minus infinity, and half of that as well
        ratios = self.score + signs_weight * self.signs if signs_weight else self.score
        sounded = np.zeros(days, dtype=bool)
        said = -SILENT_DAYS - 1
        for row in np.flatnonzero(np.logaddexp.reduce(ratios, axis=1) > threshold):
            today = self.entries[row]
            fresh = np.where(self.starts[row] > said, ratios[row], -np.inf)
            if today > said + SILENT_DAYS and np.logaddexp.reduce(fresh) > threshold:
                sounded[today] = True
                said = today
        return sounded


def judge(invented: People, counts: Floats, left_out: Flags) -> list[Judged]:
    """The evidence of scores and of signs, for each person on each day with an entry."""
    offset = FIRST_DAY.toordinal()
    kept = ~np.isnan(invented.scores) & ~left_out
    judged = []
    for scores, signs, nights, there in zip(
        invented.scores, counts, invented.nights, kept, strict=True
    ):
        entries = np.flatnonzero(there)
        days = entries + offset
        by_score, by_signs = (
            evidence(Series(days, values[entries], nights[entries], int(days[0])), len(days))
            for values in (scores, signs)
        )
        judged.append(Judged(entries, by_score.starts - offset, by_score.down, by_signs.up))
    return judged


def sounded(judged: list[Judged], days: int, threshold: float, signs_weight: float) -> Flags:
    """Alarms (people, days) of the combined rule."""
    return np.array([person.alarms(days, threshold, signs_weight) for person in judged])


def calibrated(judged: list[Judged], days: int, signs_weight: float) -> float:
    """The threshold for one false alarm a person-year."""
    years = len(judged) * (days - BASELINE_DAYS) / 365
    low, high = 2.0, 14.0
    for _ in range(9):
        middle = (low + high) / 2
        too_many = sounded(judged, days, middle, signs_weight).sum() / years > 1
        low, high = (middle, high) if too_many else (low, middle)
    return high
