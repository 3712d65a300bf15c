"""Has the level of somebody's own scores shifted? The arithmetic, without a diary or a sentence.

``alarms`` is the whole of it for who calls it from outside; ``alarm.py`` listens and speaks,
``change_point.py`` weighs the evidence. ``signals/rules/scores.py`` tells what it says.
"""

from evenwichtapp.signals.balance.alarm import (
    SILENT_DAYS,
    Alarm,
    BalanceRule,
    Learning,
    alarms,
    learning,
)
from evenwichtapp.signals.balance.change_point import Direction

__all__ = ["SILENT_DAYS", "Alarm", "BalanceRule", "Direction", "Learning", "alarms", "learning"]
