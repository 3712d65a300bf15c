"""Rules on the roster, as far as the shifts of check-ins tell; a day without one is unknown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from evenwichtapp.diary.records import Shift
from evenwichtapp.signals.look_back import DayEntry, LookBack
from evenwichtapp.signals.signal import Signal
from evenwichtapp.signals.telling import fact, tell

ONE_DAY = timedelta(days=1)
SHOWN = 7
"""Days that a row of shifts or a short rest stays in sight."""
HOURS = {
    Shift.EARLY: (7.0, 15.5),
    Shift.DAY: (8.5, 17.0),
    Shift.LATE: (15.0, 23.25),
    Shift.NIGHT: (23.0, 31.25),
}
"""Usual hours of a shift from midnight of its work day: a check-in names a shift, no hours."""
UNFINISHED_DAYS = 2
"""The latest days may not have been filled in yet."""
ROSTER = ("roster", "no_time_to_recover")


def many_shifts_in_a_row(back: LookBack) -> Signal | None:
    """More than 5 days of work in a row."""
    code = "situation.shifts_in_row"
    row = _latest_row(back, _worked, back.limits[f"{code}.shifts"])
    return _row_signal(back, code, row, f"{code}.shifts")


def many_nights_in_a_row(back: LookBack) -> Signal | None:
    """More than 3 night shifts in a row."""
    code = "situation.nights_in_row"
    row = _latest_row(back, lambda e: Shift.NIGHT in e.shifts, back.limits[f"{code}.nights"])
    return _row_signal(back, code, row, f"{code}.nights")


def _worked(entry: DayEntry) -> bool:
    return bool(entry.shifts - {Shift.FREE})


def _latest_row(
    back: LookBack, counts: Callable[[DayEntry], bool], more_than: int
) -> tuple[date, ...]:
    """The last row of more than so many days in a row, where it ended at most a week ago."""
    row: list[date] = []
    for entry in reversed([entry for entry in back.entries if counts(entry)]):
        if row and entry.day != row[-1] - ONE_DAY:
            if len(row) > more_than:
                break
            row = []
        if not row and (back.as_of - entry.day).days >= SHOWN:
            break
        row.append(entry.day)
    return tuple(reversed(row)) if len(row) > more_than else ()


def _row_signal(back: LookBack, code: str, row: tuple[date, ...], limit: str) -> Signal | None:
    if not row:
        return None
    return tell(
        back,
        code,
        since=row[0],
        days=row,
        numbers={"shifts": len(row)},
        facts=[fact(code, "shifts", len(row))],
        limit=limit,
        about=ROSTER,
    )


def short_rest(back: LookBack) -> Signal | None:
    """Less than 11 hours between shifts twice in a week, by the usual hours of a shift."""
    code = "situation.short_rest"
    least = back.limits[f"{code}.hours"]
    shifts = {entry.day: entry.shifts - {Shift.FREE} for entry in back.entries}
    rests = [
        (day, rest)
        for day in (back.as_of - ONE_DAY * ago for ago in range(SHOWN))
        if (rest := _rest_before(shifts, day)) is not None and rest < least
    ]
    if len(rests) < back.limits[f"{code}.times"]:
        return None
    hours = max(0, round(min(rest for _, rest in rests)))
    return tell(
        back,
        code,
        since=rests[-1][0] - ONE_DAY,
        days=[d - ONE_DAY * before for d, _ in rests for before in (0, 1)],
        numbers={"times": len(rests), "hours": hours},
        facts=[fact(code, "times", len(rests)), fact(code, "hours", hours)],
        limit=f"{code}.hours",
        about=ROSTER,
        least_times=back.limits[f"{code}.times"],
    )


def _rest_before(shifts: dict[date, frozenset[Shift]], day: date) -> float | None:
    """Hours from the end of the shift of the day before to the first one of ``day``."""
    earlier, later = shifts.get(day - ONE_DAY), shifts.get(day)
    if not earlier or not later:
        return None
    end = max(HOURS[shift][1] for shift in earlier)
    return 24 + min(HOURS[shift][0] for shift in later) - end


def no_two_days_free(back: LookBack) -> Signal | None:
    """Two weeks in which no two days next to each other can have been free."""
    code = "situation.no_two_free"
    worked = {entry.day for entry in back.entries if _worked(entry)}
    last = max((day for day in worked), default=None)
    if last is None or (back.as_of - last).days > UNFINISHED_DAYS:
        return None
    first = last
    while first - ONE_DAY in worked or first - 2 * ONE_DAY in worked:
        first -= ONE_DAY
    days = (last - first).days + 1
    if days < back.limits[f"{code}.days"]:
        return None
    return tell(
        back,
        code,
        since=first,
        days=[day for day in worked if day >= first],
        numbers={"days": days},
        facts=[fact(code, "days", days)],
        limit=f"{code}.days",
        about=ROSTER,
    )
