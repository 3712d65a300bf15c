"""The clock and the time zone of the machine, set as a person or a journey would."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from typing import Self
from unittest.mock import patch

from evenwichtapp.diary.records import values
from evenwichtapp.vault.key import attempts


class MachineClock:
    """Stands still at ``moment`` (aware) until it is set; the zone is the process's own."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def time(self) -> float:
        """Seconds since 1970, as ``time.time`` gives them."""
        return self.moment.timestamp()

    def move(self, zone: str) -> None:
        """Go on in another time zone; the moment stays what it was."""
        os.environ["TZ"] = zone
        time.tzset()


@contextmanager
def machine_clock(zone: str, moment: datetime) -> Iterator[MachineClock]:
    """Inside it the app reads this clock: for its records and backups, and for the wait."""
    clock = MachineClock(moment)

    class Told(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(clock.time(), tz)

    with (
        patch.dict(os.environ),
        patch.object(values, "datetime", Told),
        patch.object(attempts, "time", clock),
    ):
        clock.move(zone)
        yield clock
    time.tzset()
