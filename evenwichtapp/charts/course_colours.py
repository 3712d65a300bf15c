"""The colours of a course, light enough to be asked for while a page is painted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CourseColours:
    """What the parts are drawn in, as "#rrggbb"."""

    ground: str
    line: str
    band: str
    grid: str
    five: str
    range: str = "#9CBBB5"
