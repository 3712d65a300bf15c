"""The demo person: a nurse who does not exist, for the demo and the screenshots."""

from __future__ import annotations

from datetime import date

from evenwichtapp.diary.diary import Diary
from evenwichtapp.paths import resource
from evenwichtapp.sharing.json_format import from_json

DEMO_DAY = date(2026, 11, 12)
"""The last day of the demo person's diary: the "today" of every demo and screenshot."""


def demo_diary() -> Diary:
    """The diary in ``resources/demo/person.json``."""
    return from_json(resource("demo", "person.json").read_bytes())
