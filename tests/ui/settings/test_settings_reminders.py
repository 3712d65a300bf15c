"""The card Herinneren: what it offers, what it keeps, and what the desktop then starts."""

import pytest
from PySide6.QtCore import Qt

from evenwichtapp.autostart import start_with_session, starts_with_session
from evenwichtapp.errors import KnownError
from evenwichtapp.settings import load_settings
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.reading_order import stops_in
from evenwichtapp.ui.pages import SETTINGS
from evenwichtapp.ui.settings import reminders
from evenwichtapp.ui.widgets.tray import has_tray
from tests.ui.keyboard import focus, press, tab_to
from tests.ui.window import words_in

HOUR, STAYS, STARTS = (
    "From what time",
    "Keep running in the tray when I close the window",
    "Start together with my computer",
)
PROGRAMME, DAYS = "Twice a week for a programme", "On which days"
UNKNOWN = "As long as your diary was locked, the app cannot know"


@pytest.fixture(autouse=True)
def desktop(tmp_path, monkeypatch):
    """A desktop with a tray, whose settings are in a folder of their own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(reminders, "has_tray", lambda: True)
    monkeypatch.setattr(reminders, "can_start_with_session", lambda: True)


@pytest.fixture
def show_settings(qtbot, workspace):
    """Bring Instellingen into view, with the keyboard in it."""

    def show_settings():
        workspace.open(SETTINGS)
        focus(qtbot, workspace.page)
        return workspace.page

    return show_settings


def kept(page):
    return load_settings(page.session.profile.settings)


def choose(qtbot, *names):
    """Go along the row of shifts to each of these in turn."""
    tab_to(qtbot, "Never")
    for name in names:
        press(qtbot, Qt.Key.Key_Right)
        assert tab_to(qtbot, name).isChecked()


def test_it_is_off_by_itself_and_then_asks_nothing_more(show_settings):
    page = show_settings()
    words = words_in(page)
    assert "Remind me after my shift" in words and kept(page).remind_after == "never"
    assert not any(name in words for name in (HOUR, STAYS, STARTS, UNKNOWN, DAYS))
    assert PROGRAMME in words and not kept(page).remind_programme


def test_each_shift_keeps_an_hour_of_its_own(qtbot, show_settings):
    page = show_settings()
    choose(qtbot, "Early")
    assert UNKNOWN in words_in(page)
    field = tab_to(qtbot, HOUR)
    assert field.currentText() == "16:00" and field.itemText(0) == "12:00"
    press(qtbot, Qt.Key.Key_Down)
    assert kept(page).remind_early == "16:30"
    page._reminders._after.setFocus()
    tab_to(qtbot, "Early")
    press(qtbot, Qt.Key.Key_End)
    assert kept(page).remind_after == "night"
    assert field.currentText() == "08:00" and field.itemText(field.count() - 1) == "15:30"
    assert "In the morning after, about the day your night began." in words_in(page)
    assert "In the morning after" in field.accessibleDescription()
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Right)
    assert field.currentText() == "16:30"
    assert "In the morning after" not in words_in(page)


def test_staying_in_the_tray_is_a_choice_of_its_own(qtbot, show_settings):
    page = show_settings()
    choose(qtbot, "Early", "Day")
    assert not kept(page).stay_in_tray
    tab_to(qtbot, STAYS)
    press(qtbot, Qt.Key.Key_Space)
    assert kept(page).stay_in_tray
    assert tab_to(qtbot, STAYS).accessibleDescription() == "Your diary is locked then."


def test_without_a_tray_it_says_so(qtbot, show_settings, monkeypatch):
    monkeypatch.setattr(reminders, "has_tray", has_tray)  # off-screen there is none
    page = show_settings()
    choose(qtbot, "Early")
    stays = page._reminders._stays
    assert not stays.isEnabled()
    assert "There is no tray here" in stays.accessibleDescription()


def test_starting_with_the_session_writes_and_takes_away_the_file(qtbot, show_settings, profile):
    page = show_settings()
    choose(qtbot, "Early")
    tab_to(qtbot, STARTS)
    press(qtbot, Qt.Key.Key_Space)
    assert starts_with_session(profile) and page._reminders._starts.isChecked()
    press(qtbot, Qt.Key.Key_Space)
    assert not starts_with_session(profile) and not page._reminders._starts.isChecked()


def test_a_programme_has_two_days_of_the_week(qtbot, show_settings):
    page = show_settings()
    tick = tab_to(qtbot, PROGRAMME)
    assert tick.accessibleDescription() == (
        "Only while a programme stands on your list of agreements."
    )
    press(qtbot, Qt.Key.Key_Space)
    assert kept(page).remind_programme
    days = tab_to(qtbot, DAYS)
    assert days.currentText() == "Monday and Thursday" and days.count() == 21
    assert "Your diary must have been open in the week before." in words_in(page)
    press(qtbot, Qt.Key.Key_Down)
    assert kept(page).programme_days == "monday friday"
    assert STAYS in words_in(page) and HOUR not in words_in(page)
    page._reminders._programme.click()
    assert not kept(page).remind_programme and kept(page).programme_days == "monday friday"
    assert DAYS not in words_in(page) and STAYS not in words_in(page)


def test_what_was_chosen_of_a_programme_is_shown_again(show_settings, preferences):
    preferences.choose(remind_programme=True, programme_days="tuesday sunday")
    part = show_settings()._reminders
    assert part._programme.isChecked() and part._days.currentText() == "Tuesday and Sunday"


def test_a_programme_alone_still_starts_with_the_session(qtbot, show_settings, profile):
    page = show_settings()
    tab_to(qtbot, PROGRAMME)
    press(qtbot, Qt.Key.Key_Space)
    choose(qtbot, "Early")
    tab_to(qtbot, STARTS)
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Early")
    press(qtbot, Qt.Key.Key_Home)
    assert starts_with_session(profile)
    page._reminders._programme.click()
    assert not starts_with_session(profile)


def test_without_reminders_nothing_starts_with_the_session(qtbot, show_settings, profile):
    show_settings()
    choose(qtbot, "Early")
    tab_to(qtbot, STARTS)
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "Early")
    press(qtbot, Qt.Key.Key_Home)
    assert not starts_with_session(profile)


def test_the_tick_shows_what_the_desktop_does(qtbot, show_settings, profile, preferences):
    preferences.choose(remind_after="early")
    start_with_session(profile)
    page = show_settings()
    assert page._reminders._starts.isChecked()


def test_a_folder_that_takes_nothing_leaves_the_tick_off(
    qtbot, show_settings, tmp_path, open_session
):
    (tmp_path / "config").write_text("no folder")
    page = show_settings()
    choose(qtbot, "Early")
    tab_to(qtbot, STARTS)
    with qtbot.waitSignal(open_session.failed) as told:
        press(qtbot, Qt.Key.Key_Space)
    assert told.args[0].code == "folder_unwritable"
    assert not page._reminders._starts.isChecked()


def test_settings_that_cannot_be_kept_are_said(qtbot, show_settings, monkeypatch, open_session):
    def refuse(*_args):
        raise KnownError("cannot_write", file="settings.toml")

    monkeypatch.setattr("evenwichtapp.ui.preferences.save_settings", refuse)
    show_settings()
    with qtbot.waitSignal(open_session.failed):
        choose(qtbot, "Early")


def test_elsewhere_it_is_told_in_words(qtbot, show_settings, monkeypatch):
    monkeypatch.setattr(reminders, "can_start_with_session", lambda: False)
    page = show_settings()
    choose(qtbot, "Early")
    assert "shell:startup" in words_in(page) and not page._reminders._starts.isVisible()


def test_with_all_reminders_on_tab_stops_at_hour_days_and_once_at_when_it_runs(
    qtbot, show_settings, shell
):
    page = show_settings()
    off = len(stops_in(shell))
    choose(qtbot, "Early")
    tab_to(qtbot, PROGRAMME)
    press(qtbot, Qt.Key.Key_Space)
    assert len(stops_in(shell)) == off + 3
    running = page._reminders._running
    assert isinstance(running, Group) and running.accessibleName() == "When it runs"


def test_in_dutch_a_tired_person_can_read_it(qtbot, show_settings, shell, preferences):
    preferences.choose(language="nl", remind_after="night")
    shell.face.open(SETTINGS)
    words = words_in(shell.face.page)
    assert "Herinner me na mijn dienst" in words and "Vanaf hoe laat" in words
    assert "In de ochtend erna, over de dag waarop je nacht begon." in words
    assert "Twee keer per week aan een programma" in words
    assert shell.face.page._reminders._days.itemText(2) == "maandag en donderdag"
