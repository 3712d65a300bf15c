"""A clock that is set back, summer time that comes and goes, a time zone that moves at night."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from evenwichtapp.cli.days import typed_moment
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Shift, now
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import KEEP_ALL, Backup, backups_in
from evenwichtapp.vault.key.attempts import FREE_TRIES, LONGEST_WAIT, Attempts
from evenwichtapp.vault.opening import KEPT_IN_BIN
from evenwichtapp.vault.vault import Vault
from tests.faults.figures import Figures
from tests.faults.machine_clock import MachineClock, machine_clock
from tests.least_work import least_work

HOME = "Europe/Amsterdam"
START = datetime(2026, 11, 12, 20, tzinfo=UTC)
BACK = [
    timedelta(seconds=1),
    timedelta(hours=1),
    timedelta(hours=26),
    timedelta(days=40),
    timedelta(days=3 * 365),
]
STEPS_BETWEEN_STARTS = 3

CHANGING = (HOME, "America/New_York", "Australia/Lord_Howe")
# At two at night at home it is afternoon or later in each, and at eight still before noon.
REACHED_AT_NIGHT = (
    "Europe/London",
    "Europe/Athens",
    "Asia/Dubai",
    "Atlantic/Azores",
    "America/New_York",
    "Pacific/Honolulu",
)
EVENING, QUARTER = time(22), timedelta(minutes=15)
NIGHT, UNTIL_BOUNDARY = timedelta(hours=10), timedelta(hours=5)
MOVED_AFTER = timedelta(hours=4)
BOUNDARY = 5


@dataclass
class Written:
    """What was acknowledged: the diary, what went into the bin and when, and the last backups."""

    diary: Diary = field(default_factory=Diary)
    binned: dict[str, datetime] = field(default_factory=dict)
    kept: list[Backup] = field(default_factory=list)


def set_clock_back(folder: Path, steps: int, seed: int = 4) -> Figures:
    """Save ``steps`` times while the clock is set back and right again; open it anew in between.

    Every record keeps its day, moment and place in the order, also in the bin, and no backup of
    the last two days or of a later date is thinned away.
    """
    figures = Figures("clock set back between saves and backups")
    profile, written, chance = Profile(folder / "profile"), Written(), random.Random(seed)
    right, wrong_by = START, timedelta()
    with machine_clock(HOME, START) as clock:
        vault, _ = Vault.create(profile, "")
        for step in range(steps):
            _save(vault, step, written)
            figures.tries += 1
            if step % STEPS_BETWEEN_STARTS == 0:
                _back_up(vault, profile, written, figures)
                vault.close()
                vault = Vault.open(profile, "")
                _judge(vault, written, figures)
            right += timedelta(hours=chance.random() * 9)
            if chance.random() < 0.3:
                wrong_by = chance.choice([timedelta(), *BACK])
            clock.moment = right - wrong_by
        vault.close()
    return figures


def _save(vault: Vault, step: int, written: Written) -> None:
    day, at = typed_moment(None, None, None, BOUNDARY, now())
    change = Change("save", add=(CheckIn(id=f"c{step:05}", day=day, at=at, score=step % 10 + 1),))
    if step % 4 == 3:
        gone = written.diary.check_ins[step % len(written.diary.check_ins)]
        change = replace(change, remove=(gone,))
        written.binned[gone.id] = at
    vault.apply(change)
    written.diary = change.apply(written.diary)


def _back_up(vault: Vault, profile: Profile, written: Written, figures: Figures) -> None:
    backup = vault.back_up()
    there = backups_in(profile.backups)
    figures.corrupt += vault.entries_in(backup) is None
    figures.lost += sum(b not in there for b in written.kept if b.made_at > now() - KEEP_ALL)
    written.kept = [*there]
    figures.lost += backup not in there


def _judge(vault: Vault, written: Written, figures: Figures) -> None:
    in_bin = {deleted.record.id for deleted in vault.deleted()}
    # What was old by the clock of this start is gone for good, whatever the clock says next.
    written.binned = {i: at for i, at in written.binned.items() if at > now() - KEPT_IN_BIN}
    figures.lost += vault.read() != written.diary or not written.binned.keys() <= in_bin
    figures.corrupt += not vault.check().whole


def work_nights(folder: Path, years: int) -> Figures:
    """A check-in every quarter of an hour in every night shift in which the clock changes.

    Those are the nights in which summer time begins or ends, during ``years`` years, and nights in
    which the time zone of the machine moves. All belong to the work day on which the shift began.
    """
    figures = Figures("summer time and moved time zones in night shifts")
    vault, _ = Vault.create(Profile(folder / "profile"), "")
    with machine_clock(HOME, START) as clock:
        expected = [*_summer_time_nights(clock, years), *_moved_nights(clock)]
        change = Change("save", add=tuple(check_in for check_in, _ in expected))
        vault.apply(change)
        vault.close()
        for zone in (HOME, *REACHED_AT_NIGHT):
            clock.move(zone)
            _judge_nights(folder, expected, change.apply(Diary()), figures)
    return figures


def _summer_time_nights(clock: MachineClock, years: int) -> Iterator[tuple[CheckIn, date]]:
    for zone in CHANGING:
        clock.move(zone)
        for evening in _evenings_of_change(ZoneInfo(zone), years):
            begin = datetime.combine(evening, EVENING, ZoneInfo(zone)).astimezone(UTC)
            for shift, length in ((Shift.NIGHT, NIGHT), (None, UNTIL_BOUNDARY)):
                for quarter in range(length // QUARTER):
                    clock.moment = begin + quarter * QUARTER
                    yield _check_in(shift), evening


def _moved_nights(clock: MachineClock) -> Iterator[tuple[CheckIn, date]]:
    for zone in REACHED_AT_NIGHT:
        clock.move(HOME)
        for quarter in range(NIGHT // QUARTER):
            clock.moment = START.replace(hour=21) + quarter * QUARTER
            if quarter * QUARTER == MOVED_AFTER:
                clock.move(zone)
            yield _check_in(Shift.NIGHT), START.date()


def _evenings_of_change(zone: ZoneInfo, years: int) -> Iterator[date]:
    """The evenings after which the offset is another by noon."""
    for number in range(365 * years):
        evening = date(2025, 1, 1) + timedelta(days=number)
        noon = datetime.combine(evening, time(12), zone)
        if noon.utcoffset() != (noon + timedelta(days=1)).utcoffset():
            yield evening


def _check_in(shift: Shift | None) -> CheckIn:
    day, at = typed_moment(None, None, shift, BOUNDARY, now())
    return CheckIn(day=day, at=at, score=5, shift=shift)


def _judge_nights(
    folder: Path, expected: list[tuple[CheckIn, date]], diary: Diary, figures: Figures
) -> None:
    vault = Vault.open(Profile(folder / "profile"), "")
    found = vault.read()
    vault.close()
    figures.tries += len(expected)
    for saved, evening in expected:
        there = found.by_id[saved.id]
        same = there == saved and there.at.utcoffset() == saved.at.utcoffset()
        figures.lost += not same or there.day != evening
    figures.lost += [c.id for c in found.check_ins] != [c.id for c in diary.check_ins]
    moments = [(c.day, c.at) for c in found.check_ins]
    figures.lost += moments != sorted(moments)


def wait_with_clock_set_back(folder: Path, step: int) -> Figures:
    """Wrong passphrases, and the clock set back: the wait is neither skipped nor without end."""
    figures = Figures("clock set back in the wait after wrong passphrases")
    profile, passphrase = Profile(folder / "profile"), "een rustig woord"
    with machine_clock(HOME, START) as clock, least_work():
        Vault.create(profile, passphrase)[0].close()
        for wrong in range(FREE_TRIES, FREE_TRIES + 12, step):
            for back in BACK:
                figures.tries += 1
                for _ in range(wrong):
                    Attempts(profile.attempts).count_wrong()
                clock.moment -= back
                longest = min(2 ** (wrong - FREE_TRIES), LONGEST_WAIT)
                seconds = _seconds_to_wait(profile, passphrase)
                figures.lost += seconds == 0
                figures.corrupt += seconds > longest
                clock.moment += timedelta(seconds=longest)
                figures.corrupt += _seconds_to_wait(profile, passphrase) > 0
    return figures


def _seconds_to_wait(profile: Profile, passphrase: str) -> int:
    """0 when the right passphrase opens the vault at once."""
    try:
        Vault.open(profile, passphrase).close()
    except KnownError as error:
        assert error.code == "wait_before_retry", error.code
        return int(error.values["seconds"])
    return 0
