"""What is said of a rise outside its card: no warning, and no promise of help that is not there."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from evenwichtapp.ui.frame.saved_words import saved_words
from evenwichtapp.ui.pages import SIGNALS, TODAY
from evenwichtapp.ui.today.side import TodaySide


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
