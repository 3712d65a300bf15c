"""Reminders with a played tray and clock, in the real window on a real vault."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Event
from evenwichtapp.errors import KnownError
from evenwichtapp.settings import load_settings
from evenwichtapp.ui.frame.reminding import LOOK_EVERY
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.pages import TRENDS

DAY = date(2026, 11, 12)
ASKED = "Would you like to write something down?"


def in_front(qtbot, shell):
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()


def come_to(shell):
    """The off-screen platform does not say so of a window that was hidden."""
    QApplication.sendEvent(shell, QEvent(QEvent.Type.WindowActivate))


def written(clock, day=DAY):
    return Change("check_in_saved", add=(CheckIn(day=day, at=clock(), score=6),))


def day_shown(shell):
    return shell.face.page._day


# When it comes


def test_it_comes_once_after_its_hour_and_says_nothing_of_the_diary(
    workspace, remind, clock, away, profile
):
    reminding = remind()
    away()
    reminding.look()
    assert reminding.tray.shown and reminding.tray.told == []
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == [ASKED]
    for _minute in range(400):
        clock.wait(minutes=1)
        reminding.look()
    assert reminding.tray.told == [ASKED]
    clock.at("2026-11-13T16:03+01:00")
    reminding.look()
    assert reminding.tray.told == [ASKED, ASKED]
    assert load_settings(profile.settings).reminded_on == "2026-11-13"


def test_in_dutch_it_asks_as_neutrally(workspace, preferences, remind, clock, away):
    preferences.choose(language="nl")
    reminding = remind()
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == ["Wil je nog iets opschrijven?"]


def test_by_itself_nothing_reminds(workspace, preferences, remind, clock, away):
    reminding = remind("never")
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert not reminding.tray.shown and reminding.tray.told == []
    preferences.choose(remind_after="early")
    assert reminding.tray.shown and reminding.tray.told == [ASKED]


def test_it_looks_each_minute_at_the_clock_on_the_wall(qtbot, workspace, remind, clock, away):
    reminding = remind()
    assert LOOK_EVERY == reminding._clock.interval() == 60_000
    away()
    clock.at("2026-11-12T22:40+01:00")  # the computer slept meanwhile
    reminding._clock.setInterval(0)
    qtbot.waitUntil(lambda: reminding.tray.told == [ASKED])


@pytest.mark.parametrize(
    ("purpose", "record"),
    [
        ("check_in_saved", lambda at: CheckIn(day=DAY, at=at, score=3)),
        ("event_saved", lambda at: Event(day=DAY, at=at, kind="death")),
    ],
)
def test_what_was_written_for_the_day_keeps_it_away(
    workspace, applied, remind, clock, away, purpose, record
):
    reminding = remind()
    applied(Change(purpose, add=(record(clock()),)))
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == []


def test_what_was_written_for_another_day_does_not(workspace, applied, remind, clock, away):
    reminding = remind()
    applied(written(clock, date(2026, 11, 11)))
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == [ASKED]


def test_a_night_shift_is_asked_about_in_the_morning_after(
    qtbot, workspace, shell, applied, remind, clock, away
):
    reminding = remind("night")
    applied(written(clock, date(2026, 11, 11)))
    away()
    clock.at("2026-11-13T07:59+01:00")
    reminding.look()
    assert reminding.tray.told == []
    clock.at("2026-11-13T08:00+01:00")
    reminding.look()
    assert reminding.tray.told == [ASKED]
    reminding.tray.chosen.emit()
    assert day_shown(shell) == DAY


def test_who_is_in_the_window_needs_none(qtbot, workspace, shell, remind, clock, away):
    reminding = remind()
    in_front(qtbot, shell)
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    away()
    reminding.look()
    assert reminding.tray.told == []


# Locked


def test_locked_it_asks_in_the_same_words_and_claims_nothing(
    qtbot, workspace, shell, session, remind, clock, away
):
    reminding = remind()
    with qtbot.waitSignal(session.locked):
        shell.lock()
    in_front(qtbot, shell)
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == []  # the lock screen is in front
    away()
    reminding.look()
    assert reminding.tray.told == [ASKED]


def test_what_was_written_before_locking_still_counts(
    qtbot, workspace, shell, session, applied, remind, clock, away, profile
):
    reminding = remind("late")
    applied(written(clock))
    with qtbot.waitSignal(session.locked):
        shell.lock()
    away()
    clock.at("2026-11-13T00:10+01:00")
    reminding.look()
    assert reminding.tray.told == []
    clock.at("2026-11-13T23:30+01:00")
    reminding.look()
    assert reminding.tray.told == [ASKED]


@pytest.mark.parametrize("writes", [True, False])
def test_on_the_disk_it_is_the_same_whether_something_was_written(
    workspace, applied, remind, clock, away, profile, writes
):
    reminding = remind()
    if writes:
        applied(written(clock))
    assert load_settings(profile.settings).reminded_on == ""
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert load_settings(profile.settings).reminded_on == "2026-11-12"
    assert b"2026-11-12" in profile.settings.read_bytes()


def test_taken_up_while_locked_it_leads_to_its_day_after_unlocking(
    qtbot, workspace, shell, session, remind, clock, away
):
    reminding = remind("late")
    with qtbot.waitSignal(session.locked):
        shell.lock()
    away()
    clock.at("2026-11-12T23:30+01:00")
    reminding.look()
    clock.at("2026-11-13T05:40+01:00")  # the next work day has begun
    with qtbot.waitSignal(reminding.wished):
        reminding.tray.chosen.emit()
    assert isinstance(shell.face, UnlockPage)
    with qtbot.waitSignal(session.opened):
        session.open("")
    assert day_shown(shell) == DAY
    assert shell.face.page.subtitle.text() == "yesterday"


def test_unlocking_much_later_is_about_today(qtbot, workspace, shell, session, remind, clock, away):
    reminding = remind()
    with qtbot.waitSignal(session.locked):
        shell.lock()
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    reminding.tray.chosen.emit()
    clock.at("2026-11-13T10:00+01:00")
    with qtbot.waitSignal(session.opened):
        session.open("")
    assert day_shown(shell) == date(2026, 11, 13)


# Taken up


def test_after_midnight_it_opens_the_day_it_was_about(
    qtbot, workspace, shell, session, remind, clock, away
):
    reminding = remind("late", remind_late="00:30")
    away()
    clock.at("2026-11-13T00:30+01:00")
    reminding.look()
    clock.at("2026-11-13T06:15+01:00")
    workspace.open(TRENDS)
    reminding.tray.chosen.emit()
    assert day_shown(shell) == DAY


def test_it_leads_past_help_and_keeps_what_was_typed(
    qtbot, workspace, shell, session, remind, clock, away
):
    reminding = remind()
    workspace.page._sheet._note.setText("half a sentence")
    shell.show_help()
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    reminding.tray.chosen.emit()
    assert shell.face is workspace and day_shown(shell) == DAY
    assert workspace.page._sheet._note.text() == "half a sentence"


def test_without_a_tray_the_window_draws_attention(
    qtbot, workspace, shell, remind, clock, away, monkeypatch
):
    drawn = []
    monkeypatch.setattr(QApplication, "alert", drawn.append)
    reminding = remind("late", there=False)
    workspace.open(TRENDS)
    away()
    clock.at("2026-11-12T23:30+01:00")
    reminding.look()
    reminding.look()
    assert drawn == [shell] and reminding.tray.told == [] and not reminding.tray.shown
    assert QApplication.activeWindow() is None
    clock.at("2026-11-13T00:10+01:00")
    come_to(shell)
    qtbot.waitUntil(lambda: shell.face.spec.name == "today")
    assert day_shown(shell) == DAY


def test_attention_that_was_drawn_the_day_before_leads_nowhere(
    qtbot, workspace, shell, remind, clock, away
):
    reminding = remind(there=False)
    workspace.open(TRENDS)
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    clock.at("2026-11-13T09:00+01:00")
    with qtbot.assertNotEmitted(reminding.wished, wait=50):
        come_to(shell)
    assert shell.face.spec is TRENDS


# In the tray


def test_a_restart_in_the_same_evening_does_not_ask_again(workspace, remind, clock, away):
    reminding = remind(reminded_on="2026-11-12")
    away()
    clock.at("2026-11-12T21:00+01:00")
    reminding.look()
    assert reminding.tray.told == []
    clock.at("2026-11-13T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == [ASKED]


def test_it_stays_only_where_that_was_chosen_and_there_is_a_tray(
    workspace, preferences, remind, clock
):
    reminding = remind()
    assert not reminding.keeps_running
    preferences.choose(stay_in_tray=True)
    assert reminding.keeps_running
    reminding.tray.there = False
    assert not reminding.keeps_running
    reminding.tray.there = True
    preferences.choose(remind_after="never")
    assert not reminding.keeps_running


def test_a_tray_that_comes_later_is_used(workspace, remind, clock):
    reminding = remind(there=False)
    assert not reminding.tray.shown
    reminding.tray.there = True
    reminding.look()
    assert reminding.tray.shown


def test_a_diary_that_is_gone_reminds_of_nothing(
    qtbot, workspace, shell, session, remind, clock, away
):
    reminding = remind(stay_in_tray=True)
    with qtbot.waitSignal(session.erased):
        session.erase()
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert not reminding.tray.shown and reminding.tray.told == []
    assert not reminding.keeps_running


def test_a_full_disk_costs_nothing_in_this_run(
    workspace, preferences, remind, clock, away, monkeypatch
):
    reminding = remind()
    away()

    def refuse(*_args):
        raise KnownError("cannot_write", file="settings.toml")

    monkeypatch.setattr("evenwichtapp.ui.preferences.save_settings", refuse)
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    reminding.look()
    assert reminding.tray.told == [ASKED]
