"""An import can be undone after a lock, for a day."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn

DAY = date(2026, 11, 12)
AT = datetime.fromisoformat("2026-11-12T12:00+01:00")
BEFORE = CheckIn(day=DAY, at=AT, score=4, note="van mij")
IMPORTED = CheckIn(day=DAY, at=AT, score=7, note="uit een bestand")
CHANGED = replace(BEFORE, note="veranderd door een bestand")


@pytest.fixture
def imported(workspace, applied):
    applied(Change("check_in_saved", add=(BEFORE,)))
    applied(Change("imported", add=(IMPORTED,), replace=(CHANGED,)))
    return workspace


def lock_and_open(qtbot, shell, session):
    with qtbot.waitSignal(session.locked):
        shell.lock()
    with qtbot.waitSignal(session.opened):
        session.open("")


def test_after_a_lock_it_is_offered_and_undone_whole(qtbot, shell, open_session, imported):
    lock_and_open(qtbot, shell, open_session)
    qtbot.waitUntil(lambda: open_session.can_undo)
    strip = shell.face._strip
    assert strip.isVisible()
    assert strip.accessibleName() == "Your last import can still be undone."
    with qtbot.waitSignal(open_session.change_saved):
        open_session.undo()
    assert open_session.diary.check_ins == (BEFORE,)
    lock_and_open(qtbot, shell, open_session)
    found = []
    open_session.ask(lambda work: work.draft("undo of an import"), found.append)
    qtbot.waitUntil(lambda: found == [""])
    assert not open_session.can_undo


def test_a_day_later_it_is_let_go(qtbot, shell, open_session, imported):
    later = open_session.clock() + timedelta(days=1, minutes=1)
    open_session.clock = lambda: later
    lock_and_open(qtbot, shell, open_session)
    found = []
    open_session.ask(lambda work: work.draft("undo of an import"), found.append)
    open_session.ask(lambda work: work.draft("undo of an import"), found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert not open_session.can_undo


def test_deleting_for_good_takes_its_words_out_of_the_step_too(
    qtbot, open_session, imported, profile
):
    done = []
    open_session.forget([BEFORE.id], done.append)
    found = []
    open_session.ask(lambda work: work.draft("undo of an import"), found.append)
    qtbot.waitUntil(lambda: found == [""])
