"""Invented people with a known truth, to measure the signal rules on.

The reference world is this project's own simulation: a latent AR(1) course a person, seen through
rounding to 1-10, shift and weekend effects, and missing days. Every other world differs from it in
one respect. Real daily well-being gives the ranges: lag-1 correlation median .24-.30 (10th-90th
percentile -.01 to .62), standard deviation .8-1.3 points on a ten-point scale, 0-50% missing
(Jang et al. 2024, Sci Data 11:1264; Flueckiger et al. 2014, PLoS ONE 9:e111080).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

FIRST_DAY = date(2024, 1, 1)
"""A Monday; every invented person starts on it."""
BASELINE_DAYS = 28
"""Nothing changes in the first 28 days, so that each rule can learn."""
NIGHT_EFFECT = (-0.8, 0.0)
WEEKEND_EFFECT = (0.0, 0.6)
RUN_DAYS = (2, 4)
"""Nights, and days without an entry, come in runs of this many days."""


WANDER_PHI = 0.99
"""A wandering level drifts over months: half of it is forgotten after ten weeks."""


@dataclass(frozen=True)
class World:
    """How one kind of people scores; ranges are uniform, one draw a person.

    ``phi`` lag-1 correlation of the latent course, ``sd`` its stationary spread in points, ``mean``
    its level, ``missing`` the share of days without an entry (half of it in runs), ``night_share``
    of the days. ``skip_low`` is how much more often a day one sd below the mean is skipped (0 is
    not at all), ``spike_share`` the share of days with a passing blow of 2 sd, ``heavy_tails``
    Student t with 4 degrees of freedom, ``wander`` the sd of a slowly drifting level in units of
    ``sd``.
    """

    name: str
    phi: tuple[float, float] = (0.3, 0.3)
    sd: tuple[float, float] = (0.8, 1.5)
    mean: tuple[float, float] = (6.5, 8.0)
    missing: float = 0.25
    night_share: float = 0.15
    skip_low: float = 0.0
    spike_share: float = 0.0
    heavy_tails: bool = False
    wander: float = 0.0


@dataclass(frozen=True)
class Course:
    """What happens to the level: ``size`` in sd (negative is lower), reached in ``ramp_days``."""

    name: str
    size: float
    ramp_days: int = 0


@dataclass(frozen=True)
class People:
    """``count`` people during ``days`` days; arrays are (people, days) unless said otherwise.

    ``scores`` holds NaN where there is no entry. ``level`` (people), ``sd`` (people), ``phi``
    (people), ``known_effects`` are the truth that only the known-parameter limit may use.
    ``change_day`` (people) is the index of the day of change, or -1; ``change`` the change in sd.
    ``blows`` are the days of a passing blow; ``daily`` is the latent course in sd around the level,
    before rounding.
    """

    world: World
    scores: Floats
    nights: Flags
    weekend: Flags
    level: Floats
    sd: Floats
    phi: Floats
    known_effects: Floats
    change_day: NDArray[np.int64]
    change: Floats
    blows: Flags
    daily: Floats

    @property
    def count(self) -> int:
        """Number of people."""
        return self.scores.shape[0]

    @property
    def days(self) -> int:
        """Number of calendar days each of them is followed."""
        return self.scores.shape[1]


REFERENCE = World("reference")

ROBUSTNESS = (
    replace(REFERENCE, name="phi 0", phi=(0.0, 0.0)),
    replace(REFERENCE, name="phi .5", phi=(0.5, 0.5)),
    replace(REFERENCE, name="phi mixed .1-.6", phi=(0.1, 0.6)),
    replace(REFERENCE, name="sd .8", sd=(0.8, 0.8)),
    replace(REFERENCE, name="sd 1.5", sd=(1.5, 1.5)),
    replace(REFERENCE, name="mean 8.5 (ceiling)", mean=(8.5, 8.5)),
    replace(REFERENCE, name="40% missing", missing=0.4),
    replace(REFERENCE, name="bad days skipped", skip_low=0.5),
    replace(REFERENCE, name="stressor spikes", spike_share=0.03),
    replace(REFERENCE, name="heavy tails (t4)", heavy_tails=True),
    replace(REFERENCE, name="wandering level .35 sd", wander=0.35),
)

STEP_1 = Course("step -1 sd", -1.0)
STEP_1_5 = Course("step -1.5 sd", -1.5)
RAMP_1_5 = Course("ramp -1.5 sd in 28 days", -1.5, ramp_days=28)
RISE_1 = Course("step +1 sd", 1.0)


def people(world: World, count: int, days: int, seed: int, course: Course | None = None) -> People:
    """Draw ``count`` invented people from ``world`` during ``days`` days.

    With a ``course`` the level changes 14-120 days after the baseline, another day for each person;
    without it nothing ever changes and each alarm is a false one.
    """
    random = np.random.default_rng(seed)
    phi = random.uniform(*world.phi, count)
    sd = random.uniform(*world.sd, count)
    level = random.uniform(*world.mean, count)
    nights = _runs(random, count, days, world.night_share)
    weekend = np.arange(days) % 7 >= 5
    effects = (
        random.uniform(*NIGHT_EFFECT, count)[:, None] * nights
        + random.uniform(*WEEKEND_EFFECT, count)[:, None] * weekend
    )
    latent = autoregression(random, phi, days, world.heavy_tails)
    latent += world.wander * autoregression(random, np.full(count, WANDER_PHI), days)
    blows = random.random((count, days)) < world.spike_share
    latent -= 2.0 * blows
    change_day = np.full(count, -1)
    change = np.zeros((count, days))
    if course is not None:
        change_day = BASELINE_DAYS + random.integers(14, 121, count)
        change = _change(course, change_day, days)
    scores = level[:, None] + effects + sd[:, None] * (latent + change)
    scores = np.clip(np.rint(scores), 1, 10)
    scores[_missing(random, world, latent + change)] = np.nan
    return People(
        world,
        scores,
        nights,
        weekend,
        level,
        sd,
        phi,
        effects,
        change_day,
        change,
        blows,
        daily=latent,
    )


def autoregression(
    random: np.random.Generator, phi: Floats, days: int, heavy_tails: bool = False
) -> Floats:
    """Stationary AR(1) courses of unit variance, one a row, with lag-1 correlation ``phi``."""
    shape = (len(phi), days)
    # t4 has variance 2, hence the division
    noise = random.standard_t(4, shape) / 2**0.5 if heavy_tails else random.standard_normal(shape)
    noise[:, 1:] *= np.sqrt(1 - phi[:, None] ** 2)
    course = np.empty(shape)
    course[:, 0] = noise[:, 0]
    for day in range(1, days):
        course[:, day] = phi * course[:, day - 1] + noise[:, day]
    return course


def _change(course: Course, change_day: NDArray[np.int64], days: int) -> Floats:
    """The shift of the level in sd; the day of change is the first day that differs."""
    since = np.arange(days) - change_day[:, None] + 1
    return course.size * np.clip(since / max(course.ramp_days, 1), 0, 1)


def _runs(random: np.random.Generator, count: int, days: int, share: float) -> Flags:
    """Days on which something holds: ``share`` of all days, in runs of 2 to 4 days."""
    mean_days = (RUN_DAYS[0] + RUN_DAYS[1]) / 2
    begins = random.random((count, days)) < share / (share + (1 - share) * mean_days)
    lasts = random.integers(RUN_DAYS[0], RUN_DAYS[1] + 1, (count, days))
    left = np.where(random.random(count) < share, lasts[:, 0], 0)
    state = np.empty((count, days), dtype=bool)
    for day in range(days):
        left = np.where((left == 0) & begins[:, day], lasts[:, day], left)
        state[:, day] = left > 0
        left = np.maximum(left - 1, 0)
    return state


def _missing(random: np.random.Generator, world: World, latent: Floats) -> Flags:
    """Days without an entry: half of the share alone, half in runs, bad days more often if so."""
    part = 1 - (1 - world.missing) ** 0.5
    alone = part * np.exp(world.skip_low * np.clip(-latent, -1, 2))
    in_runs = _runs(random, *latent.shape, part)
    return (random.random(latent.shape) < alone) | in_runs
