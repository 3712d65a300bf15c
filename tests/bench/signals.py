"""How early, and how seldom for nothing: ``python -m tests.bench.signals [--quick]``.

Prints the balance rule beside other charts on the same invented people (``world.py``). A false
alarm is one in a person to whom nothing happens. Days count from the day of change, which is day
1; whoever is not told within 60 days counts as 60. Thresholds of the other charts are set to one
false alarm a person-year on people other than those reported on.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import numpy as np

from evenwichtapp.signals.balance import Alarm, BalanceRule, alarms
from tests.bench import real, signs
from tests.bench.peers import PEERS
from tests.bench.person_year import report_years
from tests.bench.world import (
    BASELINE_DAYS,
    FIRST_DAY,
    RAMP_1_5,
    REFERENCE,
    RISE_1,
    ROBUSTNESS,
    STEP_1,
    STEP_1_5,
    Flags,
    People,
    people,
)

CALM_DAYS = BASELINE_DAYS + 365
COURSE_DAYS = BASELINE_DAYS + 120 + 61
LONGEST_DELAY = 60
CALIBRATION_SEED = 1_000
SIGNS_SEED = 2_000
CALM_SEED = 1
COURSE_SEED = 2
TEN_YEARS = 3650
COURSES = (STEP_1, STEP_1_5, RAMP_1_5)
LEVELS = {
    "this rule": ("flag",),
    "this rule, notices alone": ("notice",),
    "this rule, notice or flag": ("notice", "flag"),
}
WAYS = ("down", "up")


@dataclass(frozen=True)
class Calm:
    """What people hear to whom nothing happens: alarms a person-year, share with 3 or more."""

    a_year: float
    three_or_more: float


@dataclass(frozen=True)
class Delay:
    """How soon a change is told: share within 7, 14 and 28 days, median and mean in days."""

    in_7: float
    in_14: float
    in_28: float
    median: float
    mean: float

    def __str__(self) -> str:
        shares = "/".join(f"{100 * share:.0f}" for share in (self.in_7, self.in_14, self.in_28))
        return f"{shares:>9}%  {self.median:4.0f} ({self.mean:4.1f})"


def calm(sounded: Flags) -> Calm:
    """Count false alarms, from (people, days) in a world where nothing happens."""
    each = sounded.sum(axis=1)
    years = (sounded.shape[1] - BASELINE_DAYS) / 365
    return Calm(float(each.mean() / years), float((each >= 3).mean()))


def delay(sounded: Flags, invented: People) -> Delay:
    """Days until the first alarm on or after the day of change, which is day 1."""
    told = sounded & (np.arange(invented.days) >= invented.change_day[:, None])
    days = np.where(told.any(axis=1), told.argmax(axis=1) - invented.change_day + 1, LONGEST_DELAY)
    days = np.minimum(days, LONGEST_DELAY)
    within = [float((told.any(axis=1) & (days <= limit)).mean()) for limit in (7, 14, 28)]
    return Delay(*within, median=float(np.median(days)), mean=float(days.mean()))


@dataclass(frozen=True)
class Heard:
    """All that the balance rule said to each of these people."""

    invented: People
    said: list[list[Alarm]]

    def sounded(self, *levels: str, direction: str = "down") -> Flags:
        """On which days (people, days) it spoke so."""
        result = np.zeros((self.invented.count, self.invented.days), dtype=bool)
        for person, heard in enumerate(self.said):
            for alarm in heard:
                if alarm.level in levels and alarm.direction == direction:
                    result[person, (alarm.day - FIRST_DAY).days] = True
        return result


def listen(invented: People) -> Heard:
    """Let the balance rule run through the days of each person."""
    said = []
    for scores, nights in zip(invented.scores, invented.nights, strict=True):
        entries = np.flatnonzero(~np.isnan(scores))
        days = [FIRST_DAY + timedelta(int(entry)) for entry in entries]
        said.append(alarms(days, scores[entries].tolist(), nights[entries].tolist()))
    return Heard(invented, said)


def report_reference(count: int, thresholds: dict[str, float]) -> None:
    """The rule beside the other charts in the reference world."""
    print(f"\nReference world, {count} people; false alarms are of a drop")
    print(f"{'':44}{'false':>6}{'>= 3':>6}  " + "".join(f"{course.name:>27}" for course in COURSES))
    print(f"{'':44}{'a year':>6}{'':>6}  " + f"{'7/14/28 d  median (mean)':>27}" * len(COURSES))
    quiet = people(REFERENCE, count, CALM_DAYS, CALM_SEED)
    changed = [people(REFERENCE, count, COURSE_DAYS, COURSE_SEED, course) for course in COURSES]
    for chart in PEERS:
        threshold = thresholds[chart.name]
        delays = [delay(chart.alarms(group, threshold), group) for group in changed]
        _print_row(chart.name, calm(chart.alarms(quiet, threshold)), delays)
    heard_quiet, heard_changed = listen(quiet), [listen(group) for group in changed]
    for name, levels in LEVELS.items():
        delays = [delay(heard.sounded(*levels), heard.invented) for heard in heard_changed]
        _print_row(name, calm(heard_quiet.sounded(*levels)), delays)
    risen = listen(people(REFERENCE, count, COURSE_DAYS, COURSE_SEED, RISE_1))
    for name, levels in LEVELS.items():
        false = calm(heard_quiet.sounded(*levels, direction="up"))
        _print_row(
            f"{name}, a rise of 1 sd",
            false,
            [delay(risen.sounded(*levels, direction="up"), risen.invented)],
        )


def report_robustness(count: int, thresholds: dict[str, float]) -> None:
    """Every other world: this rule, and the self-starting CUSUM with its reference threshold."""
    cusum = PEERS[1]
    threshold = thresholds[cusum.name]
    print(f"\nOther worlds, {count} people each; step -1 sd; limits as in the reference world")
    for world in ROBUSTNESS:
        quiet = people(world, count, CALM_DAYS, CALM_SEED + 10)
        changed = people(world, count, COURSE_DAYS, COURSE_SEED + 10, STEP_1)
        heard, told = listen(quiet), listen(changed)
        _print_row(world.name, calm(heard.sounded("flag")), [delay(told.sounded("flag"), changed)])
        false = calm(cusum.alarms(quiet, threshold))
        _print_row(f"  {cusum.name}", false, [delay(cusum.alarms(changed, threshold), changed)])


def report_signs(count: int) -> None:
    """Score alone, and with signs and logged events, each at one false alarm a person-year."""
    print(f"\nWith signs of overload and logged events, {count} people each; step -1 sd")
    groups = [
        people(signs.WITH_BLOWS, count, CALM_DAYS, SIGNS_SEED),
        people(signs.WITH_BLOWS, count, CALM_DAYS, SIGNS_SEED + 1),
        people(signs.WITH_BLOWS, count, COURSE_DAYS, SIGNS_SEED + 2, STEP_1),
    ]
    events = [signs.logged_events(group, SIGNS_SEED + 10) for group in groups]
    nothing = [np.zeros_like(logged) for logged in events]
    for number, world in enumerate(signs.WORLDS):
        counts = [signs.ticked(world, group, SIGNS_SEED + 20 + number) for group in groups]
        for context, left_out in (("", nothing), (", no event days", events)):
            judged = list(map(signs.judge, groups, counts, left_out))
            if world is signs.WORLDS[0]:
                _compare_signs(f"score alone{context}", judged, 0.0, groups[-1])
            _compare_signs(f"{world.name}{context}", judged, signs.SIGNS_WEIGHT, groups[-1])


def _compare_signs(
    name: str, judged: list[list[signs.Judged]], weight: float, changed: People
) -> None:
    calibration, quiet, moved = judged
    threshold = signs.calibrated(calibration, CALM_DAYS, weight)
    told = signs.sounded(moved, COURSE_DAYS, threshold, weight)
    false = calm(signs.sounded(quiet, CALM_DAYS, threshold, weight))
    _print_row(name, false, [delay(told, changed)])


def report_real(folder: Path, thresholds: dict[str, float]) -> None:
    """Real people: alarms a year (whether false nobody knows), and a drop of one sd put in."""
    for file in sorted(folder.glob("*_daily.csv")):
        group = real.load(file)
        years = real.years_judged(group)
        print(f"\n{file.stem}: {group.count} real people, {years:.1f} person-years judged")
        heard = listen(group)
        for name, levels in LEVELS.items():
            down, up = (heard.sounded(*levels, direction=way).sum() / years for way in WAYS)
            print(f"  {name:28} {down:5.2f} a year down, {up:5.2f} up")
        for chart in PEERS[:2]:
            sounded = chart.alarms(group, thresholds[chart.name])
            print(f"  {chart.name:28} {sounded.sum() / years:5.2f} a year down")
        lowered = real.with_drop(group, copies=20, seed=COURSE_SEED)
        if lowered is None:
            print("  too short to put in a drop")
            continue
        print(f"  a drop of one own sd put in, {lowered.count} series:")
        told = listen(lowered)
        for name, levels in LEVELS.items():
            print(f"  {name:28} {delay(told.sounded(*levels), lowered)}")
        for chart in PEERS[:2]:
            found = delay(chart.alarms(lowered, thresholds[chart.name]), lowered)
            print(f"  {chart.name:28} {found}")


def report_speed() -> None:
    """Ten years from cold and one new entry, medians of repeated runs in milliseconds."""
    random = np.random.default_rng(CALM_SEED)
    days = [FIRST_DAY + timedelta(number) for number in range(TEN_YEARS + 50)]
    scores = np.clip(np.rint(7 + random.standard_normal(len(days))), 1, 10).tolist()
    cold = _median_time(lambda _: alarms(days[:TEN_YEARS], scores[:TEN_YEARS]), 9)
    rule = BalanceRule()
    rule.extend(days[:TEN_YEARS], scores[:TEN_YEARS])
    later = list(zip(days, scores, strict=True))[TEN_YEARS:]
    entry = _median_time(lambda turn: rule.step(*later[turn]), len(later))
    print(
        f"\nTen years ({TEN_YEARS} entries) from cold {cold:.1f} ms; one new entry {entry:.2f} ms"
    )


def _median_time(call: Callable[[int], object], turns: int) -> float:
    taken = []
    for turn in range(turns):
        begun = time.perf_counter()
        call(turn)
        taken.append(time.perf_counter() - begun)
    return 1000 * statistics.median(taken)


def _print_row(name: str, false: Calm, delays: Sequence[Delay]) -> None:
    shown = "".join(f"{delay!s:>27}" for delay in delays)
    print(f"{name:44}{false.a_year:6.2f}{100 * false.three_or_more:5.0f}%  {shown}", flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the benchmark and print its tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.signals", description=__doc__)
    parser.add_argument("--people", type=int, default=2000, help="people in the reference world")
    parser.add_argument("--quick", action="store_true", help="60 people, to see that it runs")
    parser.add_argument("--data", type=Path, help="folder with real series (*_daily.csv)")
    options = parser.parse_args(arguments)
    count = 60 if options.quick else options.people

    calibration = people(REFERENCE, count, CALM_DAYS, CALIBRATION_SEED)
    thresholds = {chart.name: chart.calibrated(calibration) for chart in PEERS}
    report_reference(count, thresholds)
    report_robustness(60 if options.quick else max(300, count // 2), thresholds)
    report_signs(60 if options.quick else max(300, count // 4))
    if options.data:
        report_real(options.data, thresholds)
    report_speed()
    print("\nAll signals together, of every rule")
    report_years(10 if options.quick else 60)


if __name__ == "__main__":
    main()
