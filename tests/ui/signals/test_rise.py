"""What is said of a rise outside its card: no warning, and no promise of help that is not there."""

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.ui.frame.saved_words import saved_words
from evenwichtapp.ui.pages import SIGNALS, TODAY
from evenwichtapp.ui.today.side import TodaySide


@pytest.fixture
def risen(workspace, applied, open_session):
    """Half a year at 5, then three weeks at 8."""
    today = open_session.today
    days = [today - timedelta(days=ago) for ago in range(180, -1, -1)]
    check_ins = tuple(
        CheckIn(
            day=day,
            at=datetime.combine(day, time(18), UTC),
            score=8 if (today - day).days < 21 else 5 + day.toordinal() % 2,
        )
        for day in days
    )
    applied(Change("imported", add=check_ins))
    return workspace


def test_vandaag_does_not_warn_of_a_rise(qtbot, risen):
    risen.open(TODAY)
    assert risen.page.session.signals[0].id == "balance.rise"
    side = risen.page.findChild(TodaySide)

    def said():
        return [label.text() for label in side.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "This stands out" in said())
    assert "Take note" not in said()


def test_the_answer_to_a_rise_promises_no_help(qtbot, risen):
    risen.open(SIGNALS)
    session = risen.page.session
    (card,) = risen.page._cards
    changes = []
    session.change_saved.connect(changes.append)
    (keep,) = [b for b in card.findChildren(QAbstractButton) if b.text() == "Remember this"]
    keep.click()
    qtbot.waitUntil(lambda: bool(changes))
    assert saved_words(changes[0], session) == "This is kept, with what helped."
