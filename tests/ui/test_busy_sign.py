"""One quiet sign for whatever takes a moment, and none for what is there at once."""

import threading

import pytest
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.frame.busy_sign import AFTER, BusySign
from evenwichtapp.ui.work.background import Background
from evenwichtapp.ui.work.waits import Waits


@pytest.fixture
def waits():
    return Waits()


@pytest.fixture
def sign(show, waits):
    over = QWidget()
    over.resize(600, 400)
    show(over)
    return BusySign(waits, over)


def test_it_comes_after_three_tenths_of_a_second_and_not_before(qtbot, sign, waits):
    waits.begin("a save")
    assert sign.isHidden() and sign._soon.isActive() and sign._soon.interval() == AFTER == 300
    sign._soon.timeout.emit()
    assert sign.isVisible() and sign.text() == "One moment…"
    assert sign.parentWidget().rect().contains(sign.geometry())
    waits.end("a save")
    assert sign.isVisible(), "it would only flash by"
    sign._rest.timeout.emit()
    assert sign.isHidden()


def test_what_is_there_sooner_shows_nothing(sign, waits):
    waits.begin("a save")
    waits.end("a save")
    assert sign.isHidden() and not sign._soon.isActive()


def test_it_stays_while_anything_is_still_waited_for(sign, waits):
    waits.begin("a save")
    sign._soon.timeout.emit()
    waits.begin("a report")
    waits.end("a save")
    assert sign.isVisible() and not sign._rest.isActive()
    waits.end("a report")
    assert sign._rest.isActive()


@pytest.fixture
def held():
    """Work that is done when it is told."""
    done = threading.Event()
    yield done
    done.set()


def test_the_window_says_that_a_save_takes_a_moment(qtbot, shell, open_session, held):
    open_session.ask(lambda _work: held.wait(20), lambda _answer: None)
    qtbot.waitUntil(shell._busy.isVisible)
    held.set()
    qtbot.waitUntil(shell._busy.isHidden)


def test_the_window_is_silent_about_what_nobody_waits_for(qtbot, shell, open_session, held):
    open_session.prepare()
    beside = Background(shell, beside=True)
    beside.start(lambda: held.wait(20))
    qtbot.waitUntil(lambda: beside._future is not None)
    assert not shell._busy._soon.isActive() and shell._busy.isHidden()


def test_the_window_says_that_other_work_takes_a_moment(qtbot, shell, held):
    work = Background(shell)
    work.start(lambda: held.wait(20))
    qtbot.waitUntil(shell._busy.isVisible)
    work.drop()
    qtbot.waitUntil(shell._busy.isHidden)
