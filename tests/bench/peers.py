"""The charts that the balance rule is measured beside, vectorised over people.

Each is one-sided (a drop), is silent for 14 days after an alarm and then starts anew.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np

from tests.bench.world import BASELINE_DAYS, Flags, Floats, People

SILENT_DAYS = 14
LONGEST_GAP = 99


class Chart(ABC):
    """A control chart; ``threshold`` is what its statistic must exceed to sound an alarm."""

    name: str

    def alarms(self, people: People, threshold: float) -> Flags:
        """On which days (people, days) the chart sounds an alarm."""
        self._prepare(people)
        entries = ~np.isnan(people.scores)
        statistic = np.zeros(people.count)
        silent_until = np.full(people.count, BASELINE_DAYS)
        sounded = np.zeros(entries.shape, dtype=bool)
        for day in range(people.days):
            listening = entries[:, day] & (day >= silent_until)
            statistic = np.where(listening, self._next(statistic, day), statistic)
            sounded[:, day] = listening & (statistic > threshold)
            silent_until[sounded[:, day]] = day + SILENT_DAYS + 1
            statistic[sounded[:, day]] = 0
        return sounded

    @abstractmethod
    def _prepare(self, people: People) -> None:
        """Work out what does not depend on earlier alarms."""

    @abstractmethod
    def _next(self, statistic: Floats, day: int) -> Floats:
        """The statistic (people) after the entries of ``day``."""

    def calibrated(self, people: People, false_a_year: float = 1.0) -> float:
        """The threshold at which people to whom nothing happens get so many alarms a year."""
        years = people.count * (people.days - BASELINE_DAYS) / 365
        low, high = 0.0, 20.0
        for _ in range(16):
            middle = (low + high) / 2
            too_many = self.alarms(people, middle).sum() / years > false_a_year
            low, high = (middle, high) if too_many else (low, middle)
        return high


class FrozenEwma(Chart):
    """An exponentially weighted mean, lambda .1, against mean and sd of the first 28 days.

    Roberts 1959, Technometrics 1:239-250; as used on daily ratings by Smit & Snippe 2022.
    """

    name = "EWMA .1, frozen base"
    weight = 0.1

    def _prepare(self, people: People) -> None:
        base = people.scores[:, :BASELINE_DAYS]
        number = np.maximum((~np.isnan(base)).sum(axis=1, keepdims=True), 2)
        mean = np.nansum(base, axis=1, keepdims=True) / number
        variance = np.nansum((base - mean) ** 2, axis=1, keepdims=True) / (number - 1)
        self._below = np.nan_to_num((mean - people.scores) / np.sqrt(np.maximum(variance, 0.1)))

    def _next(self, statistic: Floats, day: int) -> Floats:
        return (1 - self.weight) * statistic + self.weight * self._below[:, day]


class SelfStartingCusum(Chart):
    """A CUSUM on scores that are standardised by all earlier ones.

    Hawkins 1987, The Statistician 36:299-316, reference value k = .5; the t values become normal
    ones by Wallace's approximation (1959, Annals of Mathematical Statistics 30:1121-1130).
    """

    name = "self-starting CUSUM"
    allowance = 0.5

    def _prepare(self, people: People) -> None:
        self._below = np.zeros(people.scores.shape)
        number, mean, squares = (np.zeros(people.count) for _ in range(3))
        for day, score in enumerate(people.scores.T):
            known = ~np.isnan(score)
            if day >= BASELINE_DAYS:
                freedom = np.maximum(number - 1, 1)
                sd = np.sqrt(np.maximum(squares / freedom, 0.1))
                t = (mean - score) / sd * np.sqrt(number / (number + 1))
                normal = np.sqrt(freedom * np.log1p(t**2 / freedom))
                normal *= np.sign(t) * (8 * freedom + 1) / (8 * freedom + 3)
                self._below[known, day] = normal[known]
            number = number + known
            off = np.where(known, score - mean, 0)
            mean = mean + off / np.maximum(number, 1)
            squares = squares + off * np.where(known, score - mean, 0)

    def _next(self, statistic: Floats, day: int) -> Floats:
        return np.maximum(0, statistic + self._below[:, day] - self.allowance)


class KnownParameterCusum(Chart):
    """What a score alone can give: a CUSUM that knows level, sd, phi, night and weekend effects.

    The likelihood ratio of a drop of one sd in an AR(1) course with gaps (Basseville & Nikiforov
    1993, Detection of Abrupt Changes, section 2.2 with the innovations of the course).
    """

    name = "limit: knows every parameter"

    def _prepare(self, people: People) -> None:
        self._start = np.zeros(people.scores.shape)
        self._go_on = np.zeros(people.scores.shape)
        usual = people.level[:, None] + people.known_effects
        before = np.zeros(people.count)
        gap = np.full(people.count, LONGEST_GAP)
        for day, score in enumerate(people.scores.T):
            known = ~np.isnan(score)
            carry = people.phi**gap
            noise = np.sqrt(1 - carry**2)
            here = (score - usual[:, day]) / people.sd
            surprise = (here - carry * before) / noise
            for ratio, shift in ((self._start, 1 / noise), (self._go_on, (1 - carry) / noise)):
                ratio[known, day] = (-shift * surprise - shift**2 / 2)[known]
            before = np.where(known, here, before)
            gap = np.minimum(np.where(known, 1, gap + 1), LONGEST_GAP)

    def _next(self, statistic: Floats, day: int) -> Floats:
        return np.maximum(0, np.maximum(statistic + self._go_on[:, day], self._start[:, day]))


PEERS: tuple[Chart, ...] = (FrozenEwma(), SelfStartingCusum(), KnownParameterCusum())
