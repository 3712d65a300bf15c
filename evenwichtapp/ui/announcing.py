"""What a screen reader says without being asked: the one place that tells it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(of: QWidget, words: str, *, urgent: bool = False) -> None:
    """Say ``words`` about what just happened in ``of``; ``urgent`` goes before what is being said.

    Without a screen reader nobody hears it, so the words must stand on the screen too.
    """
    if not words:
        return
    event = QAccessibleAnnouncementEvent(of, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    _send(event)


def _send(event: QAccessibleAnnouncementEvent) -> None:
    QAccessible.updateAccessibility(event)
