"""How strongly a person's entries speak for a change of level, seen from each entry.

The arithmetic behind ``alarm.py``: a generalised likelihood ratio test for a shift of the mean
of an AR(1) course with gaps. Everything about a day is learnt from that day and the days before
it. Vectorised over entries, so that ten years take milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Direction = Literal["down", "up"]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Ordinals = NDArray[np.int64]

WINDOW_DAYS = 120
"""Days of entries from which the usual level and spread are learnt."""
RECENT_DAYS = 14
"""The newest days say nothing yet about what is usual."""
BASELINE_DAYS = 28
"""The first days of a diary always count as usual: no change is looked for in them."""
REFERENCE_ENTRIES = 14
"""With fewer entries to compare with, the rule is still learning."""
START_DAYS = 35
"""A change is looked for no further back than this."""
ENTRIES_SINCE = 3
"""A change must have shown itself in this many entries."""

USUAL_SD, USUAL_SD_WEIGHT = 1.1, 8
"""What is common for daily scores, and the number of entries this knowledge is worth."""
USUAL_PHI, USUAL_PHI_WEIGHT = 0.3, 40
"""Likewise for the correlation of a score with that of the day before."""
HIGHEST_PHI = 0.75
EFFECT_DOUBT = 4
"""A night or weekend effect must outweigh this many entries of doubt."""

SIZES = (0.75, 1.25)
"""How large a change is looked for, in units of the usual spread.

Two sizes around one are as early as one size, and more seldom wrong: 1.02 against 1.08 false flags
a person-year in this project's simulation of 1,500 people.
"""

LONG_GAP = 99
"""Days after which a score tells nothing of the next; also before the first entry."""
ROWS_AT_ONCE = 128
"""Entries judged together: enough for speed, few enough to stay in the processor's cache."""
OUTSIDE = -1_000_000
"""The day number of an entry that does not exist, far before any window."""
TINY = 1e-9
"""Below this, information is nothing but rounding."""


@dataclass(frozen=True)
class Series:
    """Entries in order of day: day numbers, scores in points, and whether it was a night shift.

    ``first_day`` is the day number of the diary's first entry, which may lie before these.
    """

    days: Ordinals
    scores: Floats
    nights: Flags
    first_day: int


@dataclass(frozen=True)
class ShiftEvidence:
    """What speaks for a change, a row for each judged entry, a column for each possible start.

    ``starts`` holds day numbers, ascending within a row. ``change`` is the estimated change since
    then in points (negative is lower) and ``precision`` the information in it, so that its standard
    error is ``precision ** -0.5``. ``down`` and ``up`` are log likelihood ratios, minus infinity
    where a start is not possible or too little was learnt to speak.
    """

    starts: Ordinals
    change: Floats
    precision: Floats
    down: Floats
    up: Floats

    def of(self, direction: Direction) -> Floats:
        """The log likelihood ratios of a drop or of a rise."""
        return self.down if direction == "down" else self.up


def is_reference(days: Ordinals, today: Ordinals | int, first_day: int) -> Flags:
    """Which days show what is usual, seen from ``today``.

    Those of the last 120 days that are older than 14 days, or lie in the diary's first 28.
    """
    age = today - days
    settled = (age > RECENT_DAYS) | (days < first_day + BASELINE_DAYS)
    return (age >= 0) & (age < WINDOW_DAYS) & settled


def evidence(series: Series, rows: int) -> ShiftEvidence:
    """Judge the last ``rows`` entries of ``series``, each with what was known on its own day."""
    first = len(series.days) - rows
    parts = [
        _judge(series, slice(start, min(start + ROWS_AT_ONCE, len(series.days))))
        for start in range(first, len(series.days), ROWS_AT_ONCE)
    ]
    return ShiftEvidence(
        *(
            np.concatenate([getattr(part, field.name) for part in parts])
            for field in fields(ShiftEvidence)
        )
    )


def _judge(series: Series, rows: slice) -> ShiftEvidence:
    """The evidence of a block of entries."""
    days, scores, nights = (
        _windows(values, before, rows)
        for values, before in ((series.days, OUTSIDE), (series.scores, 0.0), (series.nights, False))
    )
    today = days[:, -1:]
    inside = today - days < WINDOW_DAYS
    reference = is_reference(days, today, series.first_day)
    entries = reference.sum(axis=1, keepdims=True)

    weekend = (days - 1) % 7 >= 5  # day number 1 was a Monday
    # Counted from today's score, so that not even rounding depends on where somebody's level lies
    level = _without_effect(scores - scores[:, -1:], nights, reference)
    level = _without_effect(level, weekend, reference)
    usual = (level * reference).sum(axis=1, keepdims=True) / np.maximum(entries, 1)
    level -= usual

    gap = np.full(days.shape, LONG_GAP)
    np.minimum(days[:, 1:] - days[:, :-1], LONG_GAP, out=gap[:, 1:], where=inside[:, :-1])
    sd, phi = _spread(level, reference, gap, np.maximum(entries, 1))
    carry = phi**gap
    scale = inside / (sd * np.sqrt(1 - carry**2))
    u, precision = _shift(level, carry, scale)

    starts = days[:, -START_DAYS - 1 :]
    possible = (today - starts <= START_DAYS) & (precision > TINY)
    possible &= (entries >= REFERENCE_ENTRIES) & (starts >= series.first_day + BASELINE_DAYS)
    possible[:, 1 - ENTRIES_SINCE :] = False
    precision = np.where(possible, precision, 1.0)
    down, up = (np.where(possible, _ratio(side * sd, u, precision), -np.inf) for side in (-1, 1))
    return ShiftEvidence(starts, u / precision, precision, down, up)


def _windows(values: NDArray[Any], before: float, rows: slice) -> NDArray[Any]:
    """For each entry of ``rows`` itself and the 119 before it, ``before`` where there are none."""
    padded = np.concatenate([np.full(WINDOW_DAYS - 1, before, values.dtype), values[: rows.stop]])
    return sliding_window_view(padded[rows.start :], WINDOW_DAYS)


def _without_effect(level: Floats, factor: Flags, reference: Flags) -> Floats:
    """The scores without what nights (or weekends) usually do to them.

    The effect is ``ne / (ne + 4) (mean with - mean without)`` with ``ne = n1 n0 / (n1 + n0)``, the
    empirical Bayes estimate of a difference of two means (Efron & Morris 1975, Journal of the
    American Statistical Association 70:311-319): near zero while
    there are few nights to learn it from.
    """
    with_factor = reference & factor
    n1 = with_factor.sum(axis=1, keepdims=True)
    n0 = reference.sum(axis=1, keepdims=True) - n1
    sum1 = (level * with_factor).sum(axis=1, keepdims=True)
    sum0 = (level * reference).sum(axis=1, keepdims=True) - sum1
    weight = n1 * n0 / np.maximum(n1 + n0, 1)
    difference = sum1 / np.maximum(n1, 1) - sum0 / np.maximum(n0, 1)
    effect: Floats = weight / (weight + EFFECT_DOUBT) * difference * factor
    return level - effect


def _spread(
    level: Floats, reference: Flags, gap: Ordinals, entries: Ordinals
) -> tuple[Floats, Floats]:
    """The usual spread in points, and the correlation of a score with that of the day before.

    Both lean on what is common (posterior means with the common value as so many entries of prior
    knowledge); the correlation is corrected for its bias in short series, ``(1 + 3 r) / n``
    (Marriott & Pope 1954, Biometrika 41:390-402).
    """
    usual = level * reference
    squares = (usual**2).sum(axis=1, keepdims=True)
    variance = (USUAL_SD_WEIGHT * USUAL_SD**2 + squares) / (USUAL_SD_WEIGHT + entries - 1)
    pair = reference[:, 1:] & reference[:, :-1] & (gap[:, 1:] == 1)
    pairs = pair.sum(axis=1, keepdims=True)
    products = (usual[:, 1:] * usual[:, :-1] * pair).sum(axis=1, keepdims=True)
    lag_1 = products / np.maximum(pairs, 1) * entries / np.maximum(squares, TINY)
    lag_1 += (1 + 3 * lag_1) / entries
    phi = (pairs * lag_1 + USUAL_PHI_WEIGHT * USUAL_PHI) / (pairs + USUAL_PHI_WEIGHT)
    return np.sqrt(variance), np.clip(phi, 0, HIGHEST_PHI)


def _shift(level: Floats, carry: Floats, scale: Floats) -> tuple[Floats, Floats]:
    """The score ``u`` and the information ``i`` of a change of level at each possible start.

    ``carry`` is how much of the previous entry lives on, phi to the power of the days between;
    ``scale`` makes what is new in an entry of unit variance, and is 0 outside the window. Of a
    constant level ``constant`` is left then; of a level that changes at a start, ``step`` on that
    entry and ``constant`` on those after. The unknown level is projected out (generalised least
    squares). The estimated change is ``u / i`` with standard error ``i ** -0.5``, and the log
    likelihood ratio of a change by ``delta`` is ``delta u - delta^2 i / 2`` (Basseville &
    Nikiforov 1993, Detection of Abrupt Changes, chapter 2).
    """
    surprise = level * scale
    surprise[:, 1:] -= carry[:, 1:] * level[:, :-1] * scale[:, 1:]
    constant = (1 - carry) * scale
    square = (constant**2).sum(axis=1, keepdims=True)
    total = (constant * surprise).sum(axis=1, keepdims=True)

    recent = slice(-START_DAYS - 1, None)
    step, constant, surprise = scale[:, recent], constant[:, recent], surprise[:, recent]
    constant_after = _sum_after(constant**2)
    shared = step * constant + constant_after
    i = step**2 + constant_after - shared**2 / square
    u = step * surprise + _sum_after(constant * surprise) - shared * total / square
    return u, i


def _ratio(sd: Floats, u: Floats, i: Floats) -> Floats:
    """The log likelihood ratio of a change of about ``sd`` points against no change.

    The mean of the likelihood ratios of its possible sizes, each ``delta u - delta^2 i / 2``.
    """
    ratios = [size * sd * u - (size * sd) ** 2 * i / 2 for size in SIZES]
    together: Floats = np.logaddexp.reduce(ratios) - np.log(len(SIZES))
    return together


def _sum_after(values: Floats) -> Floats:
    """For each column the sum of the columns after it."""
    return np.cumsum(values[:, ::-1], axis=1)[:, ::-1] - values
