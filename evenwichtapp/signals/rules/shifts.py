"""Rules on the roster, as far as the shifts of check-ins tell; a day without one is unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from evenwichtapp.diary.records import Shift
from evenwichtapp.diary.workday import ONE_DAY
from evenwichtapp.signals.known import DayEntry, Known
from evenwichtapp.signals.limit import ChosenBy, chosen_limit
from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

IN_ROW = "situation.shifts_in_row"
NIGHTS = "situation.nights_in_row"
SHORT_REST = "situation.short_rest"
NO_TWO_FREE = "situation.no_two_free"
NO_RECOVERY = "situation.no_recovery"
RECOVERY_HOURS = 46
"""Rest after a row of nights by the Dutch working hours law (Arbeidstijdenwet 5:8)."""
SHOWN = 7
"""Days that a row of shifts or a short rest stays in sight."""
HOURS = {
    Shift.EARLY: (7.0, 15.5),
    Shift.DAY: (8.5, 17.0),
    Shift.LATE: (15.0, 23.25),
    Shift.NIGHT: (23.0, 31.25),
}
"""Usual hours of a shift from midnight of its work day: a check-in names a shift, no hours."""
A_ROSTER = 56
"""Days of silence after an answer: a roster goes on for months, and is known by then."""
UNFINISHED_DAYS = 2
"""The latest days may not have been filled in yet."""
ROSTER = ("roster", "no_time_to_recover")
Shifts = Mapping[date, frozenset[Shift]]


def many_shifts_in_a_row(known: Known) -> Signal | None:
    """More than 5 days of work in a row."""
    row = _latest_row(known, _worked, known.limits[f"{IN_ROW}.shifts"])
    return _row_signal(known, IN_ROW, row, f"{IN_ROW}.shifts")


def many_nights_in_a_row(known: Known) -> Signal | None:
    """More than 3 night shifts in a row."""
    row = _latest_row(known, lambda e: Shift.NIGHT in e.shifts, known.limits[f"{NIGHTS}.nights"])
    return _row_signal(known, NIGHTS, row, f"{NIGHTS}.nights")


def _worked(entry: DayEntry) -> bool:
    return bool(entry.shifts - {Shift.FREE})


def _latest_row(
    known: Known, counts: Callable[[DayEntry], bool], more_than: int
) -> tuple[date, ...]:
    """The last row of more than so many days in a row, where it ended at most a week ago."""
    row: list[date] = []
    for entry in reversed([entry for entry in known.entries if counts(entry)]):
        if row and entry.day != row[-1] - ONE_DAY:
            if len(row) > more_than:
                break
            row = []
        if not row and (known.as_of - entry.day).days >= SHOWN:
            break
        row.append(entry.day)
    return tuple(reversed(row)) if len(row) > more_than else ()


def _row_signal(known: Known, code: str, row: tuple[date, ...], limit: str) -> Signal | None:
    if not row:
        return None
    return tell(
        known,
        code,
        since=row[0],
        days=row,
        numbers={"shifts": len(row)},
        facts=[fact(code, "shifts", len(row))],
        limit=limit,
        about=ROSTER,
    )


def short_rest(known: Known) -> Signal | None:
    """Less than 11 hours between shifts twice in a week, by the usual hours of a shift."""
    least = known.limits[f"{SHORT_REST}.hours"]
    shifts = {entry.day: entry.shifts - {Shift.FREE} for entry in known.entries}
    rests = [
        (day, rest)
        for day in (known.as_of - ONE_DAY * ago for ago in range(SHOWN))
        if (rest := _rest_before(shifts, day)) is not None and rest < least
    ]
    if len(rests) < known.limits[f"{SHORT_REST}.times"]:
        return None
    hours = max(0, round(min(rest for _, rest in rests)))
    return tell(
        known,
        SHORT_REST,
        since=rests[-1][0] - ONE_DAY,
        days=[d - ONE_DAY * before for d, _ in rests for before in (0, 1)],
        numbers={"times": len(rests), "hours": hours},
        facts=[fact(SHORT_REST, "times", len(rests)), fact(SHORT_REST, "hours", hours)],
        limit=f"{SHORT_REST}.hours",
        about=ROSTER,
        least_times=known.limits[f"{SHORT_REST}.times"],
    )


def _rest_before(shifts: Shifts, day: date) -> float | None:
    """Hours from the end of the shift of the day before to the first one of ``day``."""
    earlier, later = shifts.get(day - ONE_DAY), shifts.get(day)
    if not earlier or not later:
        return None
    end = max(HOURS[shift][1] for shift in earlier)
    return 24 + min(HOURS[shift][0] for shift in later) - end


def no_recovery_after_nights(known: Known) -> Signal | None:
    """A shift within 46 hours after three nights in a row, by the usual hours of a shift."""
    least = known.limits[f"{NO_RECOVERY}.nights"]
    shifts = {entry.day: entry.shifts - {Shift.FREE} for entry in known.entries}
    for day in (known.as_of - ONE_DAY * ago for ago in range(SHOWN)):
        worked = shifts.get(day)
        ended = next((d for d in (day - ONE_DAY, day - 2 * ONE_DAY) if _night(shifts, d)), None)
        if not worked or ended is None or (ended == day - ONE_DAY and Shift.NIGHT in worked):
            continue
        nights = _nights_until(shifts, ended)
        if len(nights) >= least:
            return _no_recovery_signal(known, nights, day)
    return None


def _night(shifts: Shifts, day: date) -> bool:
    return Shift.NIGHT in shifts.get(day, ())


def _nights_until(shifts: Shifts, last: date) -> list[date]:
    """The unbroken row of nights that ended on a work day, the last one first."""
    nights = []
    while _night(shifts, last):
        nights.append(last)
        last -= ONE_DAY
    return nights


def _no_recovery_signal(known: Known, nights: list[date], day: date) -> Signal:
    return tell(
        known,
        NO_RECOVERY,
        since=nights[-1],
        days=[*nights, day],
        numbers={"nights": len(nights), "hours": RECOVERY_HOURS},
        facts=[fact(NIGHTS, "shifts", len(nights))],
        limit=f"{NO_RECOVERY}.nights",
        about=ROSTER,
        hours=RECOVERY_HOURS,
    )


def no_two_days_free(known: Known) -> Signal | None:
    """Two weeks in which no two days next to each other can have been free."""
    worked = {entry.day for entry in known.entries if _worked(entry)}
    last = max((day for day in worked), default=None)
    if last is None or (known.as_of - last).days > UNFINISHED_DAYS:
        return None
    first = last
    while first - ONE_DAY in worked or first - 2 * ONE_DAY in worked:
        first -= ONE_DAY
    days = (last - first).days + 1
    if days < known.limits[f"{NO_TWO_FREE}.days"]:
        return None
    return tell(
        known,
        NO_TWO_FREE,
        since=first,
        days=[day for day in worked if day >= first],
        numbers={"days": days},
        facts=[fact(NO_TWO_FREE, "days", days)],
        limit=f"{NO_TWO_FREE}.days",
        about=ROSTER,
    )


RULES = (
    Rule(
        id=NIGHTS,
        find=many_nights_in_a_row,
        order=160,
        can_wait=True,
        limits=(chosen_limit(f"{NIGHTS}.nights", 3, (2, 7)),),
        quiet_days=A_ROSTER,
        speaks_for=(NO_RECOVERY, IN_ROW, SHORT_REST, NO_TWO_FREE),
    ),
    Rule(
        id=NO_RECOVERY,
        find=no_recovery_after_nights,
        order=165,
        can_wait=True,
        limits=(
            chosen_limit(f"{NO_RECOVERY}.nights", 3, (2, 7), ChosenBy.LAW, "Arbeidstijdenwet 5:8"),
        ),
        quiet_days=A_ROSTER,
        speaks_for=(SHORT_REST,),
    ),
    Rule(
        id=IN_ROW,
        find=many_shifts_in_a_row,
        order=170,
        can_wait=True,
        limits=(chosen_limit(f"{IN_ROW}.shifts", 5, (3, 10)),),
        quiet_days=A_ROSTER,
        speaks_for=(SHORT_REST, NO_TWO_FREE),
    ),
    Rule(
        id=NO_TWO_FREE,
        find=no_two_days_free,
        order=180,
        can_wait=True,
        limits=(chosen_limit(f"{NO_TWO_FREE}.days", 14, (7, 28)),),
        quiet_days=A_ROSTER,
        speaks_for=(SHORT_REST,),
    ),
    Rule(
        id=SHORT_REST,
        find=short_rest,
        order=190,
        can_wait=True,
        limits=(
            # Dutch working hours law: 11 hours of rest in each 24; once in 7 days it may be 8
            chosen_limit(f"{SHORT_REST}.hours", 11, (8, 12), ChosenBy.LAW, "Arbeidstijdenwet 5:3"),
            chosen_limit(f"{SHORT_REST}.times", 2, (1, 5)),
        ),
        quiet_days=A_ROSTER,
    ),
)
