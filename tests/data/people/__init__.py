"""Invented people in situations that the sources describe, with what the app should say and when.

Each module has ``DIARY`` and ``EXPECTED``; ``november`` is the demo person two weeks on, with what
she agreed on.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Expected:
    """A signal that must be there on ``by``, and not yet on the day before ``not_before``.

    At least one of ``interventions`` must be named with it.
    """

    signal: str
    level: str
    by: date
    not_before: date
    interventions: frozenset[str]
