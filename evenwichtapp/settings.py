"""What the window remembers between two starts; one typed record that survives a damaged file."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from datetime import date, time
from itertools import combinations
from pathlib import Path
from typing import Any

from evenwichtapp.files import write_whole


def _half_hours(first: int, last: int) -> tuple[str, ...]:
    """Every half hour as "HH:MM", from ``first`` up to before ``last``, hours of the clock."""
    last += 24 if last < first else 0
    return tuple(
        f"{hour % 24:02}:{minute}" for hour in range(first, last) for minute in ("00", "30")
    )


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CHOICES: dict[str, tuple[Any, ...]] = {
    "language": ("system", "nl", "en"),
    "theme": ("system", "light", "dark"),
    "text_size": (100, 125, 150, 175, 200),
    "lock_after": (0, 1, 2, 5, 10, 15, 30, 60),
    "backup_megabytes": (100, 250, 500, 1000, 2500, 5000),
    "remember_key": (False, True),
    "place_told": (False, True),
    "single_keys": (False, True),
    "less_motion": (False, True),
    "remind_after": ("never", "early", "day", "late", "night"),
    "remind_early": _half_hours(12, 24),
    "remind_day": _half_hours(14, 24),
    "remind_late": _half_hours(20, 3),
    "remind_night": _half_hours(4, 16),
    "remind_programme": (False, True),
    "programme_days": tuple(" ".join(days) for days in combinations(WEEKDAYS, 2)),
    "stay_in_tray": (False, True),
}
DAYS = ("reminded_on",)


@dataclass(frozen=True)
class Settings:
    """Choices of the window. Nothing of the diary stands here: the file is not encrypted.

    ``text_size`` is in percent. "system" follows the computer. ``lock_after`` is in minutes without
    a touch, 0 is never. ``backup_folder`` is a second place for backups, "" for none;
    ``backup_megabytes`` is how much (in 1,000,000 bytes) those in one place may take together.
    ``remember_key``: whether the computer's own keyring may open the diary. ``place_told``: whether
    it was said what the folder of the diary cannot do. ``single_keys``: whether a digit alone is
    the number of the day, and a question mark opens the list of keys. ``less_motion``:
    whether nothing moves by itself, also where the computer does not ask for that.

    ``remind_after``: the shift after which a reminder is wanted, and for each shift the hour of the
    clock; the hours of a late shift go on after midnight, those of a night shift are of the morning
    after. ``remind_programme``: whether a reminder of a programme is wanted, on the two days of the
    week in ``programme_days``; whether there is one stands in the diary. ``stay_in_tray``: whether
    the app runs on when its window is closed. ``reminded_on``: the evening for which the hour has
    come, whether or not a reminder did, as an ISO date.
    """

    language: str = "system"
    theme: str = "system"
    text_size: int = 100
    lock_after: int = 10
    backup_folder: str = ""
    backup_megabytes: int = 1000
    remember_key: bool = False
    place_told: bool = False
    single_keys: bool = True
    less_motion: bool = False
    remind_after: str = "never"
    remind_early: str = "16:00"
    remind_day: str = "17:30"
    remind_late: str = "23:30"
    remind_night: str = "08:00"
    remind_programme: bool = False
    programme_days: str = "monday thursday"
    stay_in_tray: bool = False
    reminded_on: str = ""

    @property
    def remind_at(self) -> time | None:
        """The hour at which a reminder is wanted, None where none is."""
        hours = {
            "early": self.remind_early,
            "day": self.remind_day,
            "late": self.remind_late,
            "night": self.remind_night,
        }
        hour = hours.get(self.remind_after)
        return None if hour is None else time.fromisoformat(hour)

    @property
    def programme_weekdays(self) -> frozenset[int]:
        """The days of the week to remind of a programme, 1 Monday - 7 Sunday; none where not."""
        days = self.programme_days.split() if self.remind_programme else ()
        return frozenset(1 + WEEKDAYS.index(day) for day in days)

    @property
    def reminds(self) -> bool:
        """Whether any reminder is wanted."""
        return self.remind_at is not None or self.remind_programme

    @property
    def reminded(self) -> date | None:
        """``reminded_on`` as a date."""
        return date.fromisoformat(self.reminded_on) if self.reminded_on else None


def load_settings(path: Path) -> Settings:
    """The settings in ``path``; what is missing, damaged or unknown has its usual value."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings()
    kept = {
        field.name: found[field.name]
        for field in fields(Settings)
        if field.name in found and _fits(field.name, found[field.name])
    }
    return Settings(**kept)


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings whole or not at all.

    Raises ``KnownError("cannot_write")`` when the disk does not take it.
    """
    import tomli_w  # noqa: PLC0415 - not at the start, which only reads

    write_whole(path, tomli_w.dumps(asdict(settings)).encode())


def _fits(name: str, value: object) -> bool:
    if name in CHOICES:
        return any(type(value) is type(choice) and value == choice for choice in CHOICES[name])
    if not isinstance(value, str):
        return False
    return not value or (_is_day(value) if name in DAYS else Path(value).is_absolute())


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
