"""Reminders of a programme with a played tray and clock, in the real window on a real vault."""

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Agreement, CheckIn, Practice
from evenwichtapp.settings import load_settings
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.pages import INTERVENTION, TODAY
from tests.ui.window import words_in

TO_WRITE, TO_PRACTISE = "Would you like to write something down?", "Time for yourself?"
THURSDAY = "2026-11-12T19:00+01:00"
LABEL = "Five weeks of attention"


@pytest.fixture
def agreed(session, applied):
    """Put a programme on the list of agreements."""

    def agreed(intervention="five_weeks"):
        agreement = Agreement(day=session.today, intervention=intervention)
        applied(Change("agreement_made", add=(agreement,)))

    return agreed


@pytest.fixture
def programme(remind):
    """Begin to remind of a programme on Monday and Thursday."""

    def programme(shift="never", **more):
        return remind(shift, remind_programme=True, **more)

    return programme


def locked(qtbot, shell, session):
    with qtbot.waitSignal(session.locked):
        shell.lock()


def test_it_comes_on_its_two_days_at_seven_and_says_nothing_of_the_diary(
    workspace, programme, agreed, clock, away
):
    reminding = programme()
    agreed()
    away()
    told = []
    clock.at("2026-11-12T18:59+01:00")
    for _half_hour in range(2 * 24 * 14):
        reminding.look()
        if len(reminding.tray.told) > len(told):
            told.append(f"{clock():%A %H:%M}")
        clock.wait(minutes=30)
    days = ["Thursday", "Monday", "Thursday", "Monday"]
    assert told == [f"{day} 19:29" for day in days]
    assert reminding.tray.told == [TO_PRACTISE] * 4


def test_in_dutch_it_asks_as_neutrally(workspace, preferences, programme, agreed, clock, away):
    preferences.choose(language="nl")
    reminding = programme()
    agreed()
    away()
    clock.at(THURSDAY)
    reminding.look()
    assert reminding.tray.told == ["Tijd voor jezelf?"]


@pytest.mark.parametrize("intervention", [None, "outdoors"])
def test_without_a_programme_on_the_list_nothing_comes(
    workspace, programme, agreed, clock, away, intervention
):
    reminding = programme()
    if intervention:
        agreed(intervention)
    away()
    clock.at(THURSDAY)
    reminding.look()
    assert reminding.tray.shown and reminding.tray.told == []


def test_what_was_practised_that_day_keeps_it_away(
    workspace, session, applied, programme, agreed, clock, away
):
    reminding = programme()
    agreed()
    done = Practice(day=session.today, intervention="five_weeks", minutes=10)
    applied(Change("practice_saved", add=(done,)))
    away()
    clock.at(THURSDAY)
    reminding.look()
    assert reminding.tray.told == []
    clock.at("2026-11-16T19:00+01:00")
    reminding.look()
    assert reminding.tray.told == [TO_PRACTISE]


def test_where_both_fall_together_one_comes(
    workspace, session, applied, programme, agreed, clock, away
):
    reminding = programme("early")
    agreed()
    away()
    clock.at("2026-11-12T15:59+01:00")
    for _minute in range(400):
        reminding.look()
        clock.wait(minutes=1)
    assert reminding.tray.told == [TO_PRACTISE]
    clock.at("2026-11-13T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == [TO_PRACTISE, TO_WRITE]
    reminding.tray.chosen.emit()
    assert workspace.spec is TODAY


def test_a_day_that_was_written_for_is_still_reminded_of_it(
    workspace, session, applied, programme, agreed, clock, away
):
    reminding = programme("early")
    agreed()
    written = CheckIn(day=session.today, at=clock(), score=6)
    applied(Change("check_in_saved", add=(written,)))
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == [TO_PRACTISE]


def test_a_click_opens_the_programme_past_help(workspace, shell, programme, agreed, clock, away):
    reminding = programme()
    agreed()
    shell.show_help()
    away()
    clock.at(THURSDAY)
    reminding.look()
    reminding.tray.chosen.emit()
    assert shell.face is workspace and workspace.spec is INTERVENTION
    shell.show()
    assert LABEL in words_in(workspace.page)


def test_a_click_after_it_was_done_opens_the_day(
    workspace, session, applied, programme, agreed, clock, away
):
    reminding = programme()
    agreed()
    away()
    clock.at(THURSDAY)
    reminding.look()
    done = Practice(day=session.today, intervention="five_weeks")
    applied(Change("practice_saved", add=(done,)))
    reminding.tray.chosen.emit()
    assert workspace.spec is TODAY


# Locked


def test_locked_since_the_start_nothing_is_known_and_nothing_comes(
    workspace, qtbot, shell, session, programme, agreed, clock, away, profile
):
    agreed()
    locked(qtbot, shell, session)
    reminding = programme()
    away()
    clock.at(THURSDAY)
    reminding.look()
    assert reminding.tray.told == []
    assert load_settings(profile.settings).reminded_on == "2026-11-12"


def test_locked_since_the_start_the_other_one_asks_in_its_own_words(
    workspace, qtbot, shell, session, programme, agreed, clock, away
):
    agreed()
    locked(qtbot, shell, session)
    reminding = programme("early")
    away()
    clock.at("2026-11-12T16:00+01:00")
    reminding.look()
    assert reminding.tray.told == [TO_WRITE]


def test_locked_after_it_was_open_it_leads_there_after_unlocking(
    qtbot, workspace, shell, session, programme, agreed, clock, away
):
    reminding = programme()
    agreed()
    locked(qtbot, shell, session)
    away()
    clock.at(THURSDAY)
    reminding.look()
    assert reminding.tray.told == [TO_PRACTISE]
    with qtbot.waitSignal(reminding.wished):
        reminding.tray.chosen.emit()
    assert isinstance(shell.face, UnlockPage)
    with qtbot.waitSignal(session.opened):
        session.open("")
    assert shell.face.spec is INTERVENTION
    shell.show()
    assert LABEL in words_in(shell.face.page)


def test_what_was_known_when_it_was_locked_counts_for_a_week(
    qtbot, workspace, shell, session, programme, agreed, clock, away
):
    reminding = programme()
    agreed()
    locked(qtbot, shell, session)
    away()
    for day, times in ((12, 1), (13, 1), (16, 2), (19, 2), (23, 2)):
        clock.at(f"2026-11-{day}T19:00+01:00")
        reminding.look()
        assert reminding.tray.told == [TO_PRACTISE] * times, day


def test_on_the_disk_it_is_the_same_whether_a_programme_runs(
    workspace, preferences, programme, agreed, clock, away, profile
):
    reminding = programme()
    away()
    clock.at(THURSDAY)
    reminding.look()
    without = profile.settings.read_bytes()
    preferences.choose(reminded_on="")
    agreed()
    clock.at("2026-11-12T19:05+01:00")
    reminding._settled = None
    reminding.look()
    assert reminding.tray.told == [TO_PRACTISE]
    assert profile.settings.read_bytes() == without


def test_it_keeps_the_app_in_the_tray_too(workspace, preferences, programme):
    reminding = programme(stay_in_tray=True)
    assert reminding.keeps_running
    preferences.choose(remind_programme=False)
    assert not reminding.keeps_running
