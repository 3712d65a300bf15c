"""The rules, a file for each kind of thing they look at. A rule is a function of what is known.

A file ends with its ``RULES``: each rule declares there its id, its function, its limits, what it
speaks for and where it stands. Its sentences stand under its id in
``resources/sentences/signals.toml``. A new file is named once more here, in ``_FILES``.
"""

from __future__ import annotations

from evenwichtapp.signals.rule import Rule
from evenwichtapp.signals.rules import (
    causes,
    deaths,
    events,
    follow_up,
    moral,
    own_red_flags,
    scores,
    shifts,
    situations,
    support_gone,
    symptoms,
)

_FILES = (
    causes,
    deaths,
    events,
    follow_up,
    moral,
    own_red_flags,
    scores,
    shifts,
    situations,
    support_gone,
    symptoms,
)
RULES: tuple[Rule, ...] = tuple(
    sorted((rule for file in _FILES for rule in file.RULES), key=lambda rule: rule.order)
)


def rule_of(signal_id: str) -> Rule | None:
    """The rule that makes the signal with this id; None for one of another version."""
    return next((rule for rule in RULES if rule.makes(signal_id)), None)
