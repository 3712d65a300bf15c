from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Event, FollowUp, FollowUpAfter, Scale
from evenwichtapp.errors import KnownError
from evenwichtapp.settings import load_settings
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.opening.welcome import WelcomePage
from evenwichtapp.ui.pages import NAMED
from evenwichtapp.ui.settings.passphrase_form import CodeForm
from evenwichtapp.ui.theme import theme, themes
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.vault import Vault, needs_passphrase
from tests.ui.keyboard import focus, press, saved, tab_to
from tests.ui.window import type_in, use, words_in

DAY = date(2026, 11, 12)
MOMENT = datetime.fromisoformat("2026-11-12T18:00+01:00")
PASSPHRASE = "drie groene stoelen"


def check_in(**values):
    return CheckIn(day=DAY, at=MOMENT, score=6, **values)


@pytest.fixture
def page(qtbot, workspace):
    """Instellingen, in view."""
    return opened(qtbot, workspace)


def opened(qtbot, workspace):
    workspace.open(NAMED["settings"])
    found = workspace.page
    settle(qtbot, found.session)
    focus(qtbot, found)
    return found


def settle(qtbot, session):
    """Wait until the vault has answered all that was asked before."""
    with qtbot.waitCallback() as answered:
        session.ask(lambda _work: None, answered)


def form_in(qtbot, page, kind=QDialog):
    """The small form on top of the page, with the keyboard in it."""
    qtbot.waitUntil(lambda: any(f.isVisible() for f in page.findChildren(kind)))
    form = next(f for f in page.findChildren(kind) if f.isVisible())
    focus(qtbot, form)
    return form


def go(name, qtbot, key=Qt.Key.Key_Right):
    """Move along a row of choices to one of them."""
    for _step in range(5):
        if QApplication.focusWidget().accessibleName() == name:
            return
        press(qtbot, key)
    raise AssertionError(f"never reached {name}")


# The window


def test_language_switches_while_it_runs_and_is_remembered(qtbot, page, shell, preferences):
    assert page.title.text() == "Settings"
    tab_to(qtbot, "Computer")
    go("Nederlands", qtbot, Qt.Key.Key_Left)
    assert shell.face.spec.name == "settings"
    assert shell.session.language == "nl"
    assert load_settings(shell.session.profile.settings).language == "nl"


def test_theme_and_text_size_apply_at_once(qtbot, page, shell, workspace):
    tab_to(qtbot, "Computer")
    press(qtbot, Qt.Key.Key_Tab)
    go("Dark", qtbot, Qt.Key.Key_Left)
    assert theme() is themes()["dark"]
    press(qtbot, Qt.Key.Key_Tab)
    go("125%", qtbot)
    assert load_settings(shell.session.profile.settings).text_size == 125
    assert shell.face is not workspace


def test_settings_that_cannot_be_kept_are_said(qtbot, page, preferences, open_session, tmp_path):
    preferences._path = tmp_path / "gone" / "settings.toml"
    with qtbot.waitSignal(open_session.failed) as told:
        tab_to(qtbot, "Computer")
        press(qtbot, Qt.Key.Key_Tab)
        go("Dark", qtbot, Qt.Key.Key_Left)
    assert told.args[0].code == "cannot_write"


# The person


def test_role_setting_region_and_day_boundary_are_part_of_the_diary(qtbot, page, open_session):
    tab_to(qtbot, "Your role")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Down))
    tab_to(qtbot, "Where you mostly work")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Down))
    tab_to(qtbot, "Netherlands")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Right))
    tab_to(qtbot, "A new day begins at")
    saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Up))
    person = open_session.diary.person
    assert (person.role, person.setting) == ("care_assistant", "hospital")
    assert (person.region, person.day_boundary) == ("be", 4)
    saved(qtbot, open_session, open_session.undo)
    assert open_session.diary.person.day_boundary == 5
    assert page._person._boundary.currentText() == "05:00"


def test_scores_from_elsewhere_are_asked_about_only_when_there_are_any(
    qtbot, page, applied, open_session
):
    name = "Scores from another app count in my signals"
    assert name not in words_in(page)
    applied(Change("imported", add=(check_in(scale=Scale.FOREIGN),)))
    assert name in words_in(page)
    tab_to(qtbot, name)
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    assert diary.person.foreign_scores_count


# The passphrase


def set_passphrase(qtbot, page):
    use(qtbot, "Set a passphrase")
    form_in(qtbot, page)
    type_in(qtbot, "New passphrase", PASSPHRASE)
    type_in(qtbot, "The new one once more", PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    code = form_in(qtbot, page, CodeForm)
    shown = code.findChild(TextArea).text()
    use(qtbot, "I have written it down")
    focus(qtbot, page)
    return shown


def test_a_first_passphrase_comes_with_a_recovery_code(qtbot, page, profile, open_session):
    code = set_passphrase(qtbot, page)
    assert needs_passphrase(profile)
    open_session.close()
    Vault.open(profile, PASSPHRASE).close()
    Vault.open_with_recovery_code(profile, code).close()


def test_a_wrong_passphrase_changes_nothing_and_is_said(qtbot, page, profile, open_session):
    set_passphrase(qtbot, page)
    use(qtbot, "Change")
    form = form_in(qtbot, page)
    type_in(qtbot, "Your passphrase now", "iets anders")
    type_in(qtbot, "New passphrase", "nieuw woord")
    type_in(qtbot, "The new one once more", "nieuw woord")
    with qtbot.waitSignal(open_session.failed):
        use(qtbot, "Save")
    assert "not right" in form.problem.text()
    form.reject()
    open_session.close()
    Vault.open(profile, PASSPHRASE).close()


def test_a_changed_passphrase_is_said_quietly(qtbot, page, workspace, open_session):
    set_passphrase(qtbot, page)
    use(qtbot, "Change")
    form_in(qtbot, page)
    type_in(qtbot, "Your passphrase now", PASSPHRASE)
    type_in(qtbot, "New passphrase", "nieuw woord")
    type_in(qtbot, "The new one once more", "nieuw woord")
    use(qtbot, "Save")
    qtbot.waitUntil(workspace._strip.isVisible)
    assert workspace._strip.accessibleName() == "Your passphrase is changed."


def test_two_different_new_ones_are_asked_again(qtbot, page, profile):
    use(qtbot, "Set a passphrase")
    form = form_in(qtbot, page)
    type_in(qtbot, "New passphrase", "een")
    type_in(qtbot, "The new one once more", "twee")
    use(qtbot, "Save")
    assert form.isVisible() and "not the same" in form.problem.text()
    form.reject()
    assert not needs_passphrase(profile)


def test_a_passphrase_can_be_taken_away_after_one_sentence(qtbot, page, profile):
    set_passphrase(qtbot, page)
    use(qtbot, "Take it away")
    form = form_in(qtbot, page)
    assert "anyone who uses this computer can read your diary" in words_in(form)
    type_in(qtbot, "Your passphrase now", PASSPHRASE)
    with qtbot.waitSignal(page._lock.passphrase_changed):
        use(qtbot, "Take the passphrase away")
    assert not needs_passphrase(profile)
    assert "opens without a passphrase" in words_in(page)


def test_a_new_recovery_code_replaces_the_old_one(qtbot, page, profile, open_session):
    old = set_passphrase(qtbot, page)
    use(qtbot, "New recovery code")
    form_in(qtbot, page, Form)
    use(qtbot, "Make a new code")
    new = form_in(qtbot, page, CodeForm)
    code = new.findChild(TextArea).text()
    new.accept()
    open_session.close()
    assert code != old
    with pytest.raises(KnownError, match="recovery_code_wrong"):
        Vault.open_with_recovery_code(profile, old)
    Vault.open_with_recovery_code(profile, code).close()


# The bin


def test_an_event_comes_back_with_its_questions(qtbot, page, applied, open_session):
    event = Event(day=DAY, at=MOMENT, kind="death")
    asked = FollowUp(event=event.id, after=FollowUpAfter.WEEK, due=DAY)
    applied(Change("event_saved", add=(event, asked)))
    before = open_session.diary
    applied(Change("event_removed", remove=(event, asked)))
    settle(qtbot, open_session)
    focus(qtbot, page)
    words = words_in(page)
    assert "12 Nov 2026" in words and "deleted on" in words
    assert "Question after an event" not in words
    name = next(line for line in words.splitlines() if line.endswith(", 12 Nov 2026"))
    assert saved(qtbot, open_session, lambda: use(qtbot, f"Put back: {name}")) == before
    settle(qtbot, open_session)
    assert "Nothing lies here" in words_in(page)


def test_for_good_is_asked_once_and_is_for_good(qtbot, page, applied, open_session):
    written = check_in(note="Weg ermee")
    applied(Change("check_in_saved", add=(written,)))
    applied(Change("check_in_removed", remove=(written,)))
    settle(qtbot, open_session)
    focus(qtbot, page)
    use(qtbot, "Delete for good: Score 6, 12 Nov 2026")
    form_in(qtbot, page).reject()
    settle(qtbot, open_session)
    assert "Score 6, 12 Nov 2026" in words_in(page)
    focus(qtbot, page)
    use(qtbot, "Delete for good: Score 6, 12 Nov 2026")
    form_in(qtbot, page)
    use(qtbot, "Delete for good")
    qtbot.waitUntil(lambda: "Nothing lies here" in words_in(page))
    with qtbot.waitCallback() as answered:
        open_session.ask(VaultWork.deleted, answered)
    answered.assert_called_with(())


def test_the_bin_is_emptied_at_once_after_one_question(qtbot, page, applied, open_session):
    many = tuple(check_in() for _ in range(3))
    applied(Change("imported", add=many))
    applied(Change("imported.undone", remove=many))
    settle(qtbot, open_session)
    focus(qtbot, page)
    use(qtbot, "Empty the bin")
    form = form_in(qtbot, page)
    form.keep()
    qtbot.waitUntil(lambda: "Nothing lies here" in words_in(page))
    with qtbot.waitCallback() as answered:
        open_session.ask(VaultWork.deleted, answered)
    answered.assert_called_with(())


def test_it_says_what_it_cannot_reach(qtbot, page, applied, open_session, preferences, tmp_path):
    preferences.choose(backup_folder=str(tmp_path / "stick"))
    written = check_in()
    applied(Change("check_in_saved", add=(written,)))
    applied(Change("check_in_removed", remove=(written,)))
    settle(qtbot, open_session)
    focus(qtbot, page)
    for button in ("Delete for good: Score 6, 12 Nov 2026", "Delete everything"):
        use(qtbot, button)
        form = form_in(qtbot, page)
        assert "is not there now" in words_in(form)
        form.reject()
        settle(qtbot, open_session)
        focus(qtbot, page)


def test_a_full_bin_shows_the_last_ten_first(qtbot, page, applied, open_session):
    many = tuple(check_in() for _ in range(13))
    applied(Change("imported", add=many))
    applied(Change("imported.undone", remove=many))
    settle(qtbot, open_session)
    focus(qtbot, page)
    qtbot.waitUntil(lambda: words_in(page).count("deleted on") == 10)
    use(qtbot, "Show more")
    qtbot.waitUntil(lambda: words_in(page).count("deleted on") == 13)


# The files


def test_the_folder_can_be_copied_and_not_changed(qtbot, page, profile):
    field = tab_to(qtbot, "Folder with your diary and its backups")
    assert field.text() == str(profile.folder) and field.isReadOnly()
    use(qtbot, "Copy")
    assert QGuiApplication.clipboard().text() == str(profile.folder)


def test_looking_it_over_says_what_was_seen(qtbot, page):
    use(qtbot, "Look it over")
    qtbot.waitUntil(lambda: "Your diary is whole" in words_in(page))
    assert "There is no backup yet" in words_in(page)


def test_the_backups_are_one_step_away(qtbot, page, workspace):
    use(qtbot, "Backups")
    assert workspace.spec.name == "backups"


def test_deleting_everything_lies_away_from_the_backups(page):
    backups, erase = (
        next(b for b in page.findChildren(Button) if b.text() == words)
        for words in ("Backups", "Delete everything")
    )
    between = erase.mapTo(page, erase.rect().topLeft()) - backups.mapTo(
        page, backups.rect().bottomLeft()
    )
    assert between.y() >= erase.height()


def test_everything_goes_only_when_the_word_was_typed(
    qtbot, page, shell, applied, profile, open_session
):
    applied(Change("check_in_saved", add=(check_in(),)))
    focus(qtbot, page)
    use(qtbot, "Delete everything")
    form = form_in(qtbot, page)
    use(qtbot, "Delete everything")
    assert form.isVisible() and vault_exists(profile)
    type_in(qtbot, "Type DELETE to confirm", "delete")
    with qtbot.waitSignal(open_session.erased):
        use(qtbot, "Delete everything")
    assert not vault_exists(profile) and not profile.vault_key.exists()
    assert isinstance(shell.face, WelcomePage)
    assert shell.session.diary.empty and not shell.session.is_open


def test_a_conflict_copy_is_named_and_goes_too(qtbot, page, profile, open_session):
    copy = profile.folder / "diary-LAPTOP.vault"
    copy.write_bytes(profile.vault.read_bytes())
    focus(qtbot, page)
    use(qtbot, "Delete everything")
    assert "diary-LAPTOP.vault" in words_in(form_in(qtbot, page)).replace("\u200b", "")
    type_in(qtbot, "Type DELETE to confirm", "DELETE")
    with qtbot.waitSignal(open_session.erased):
        use(qtbot, "Delete everything")
    assert not copy.exists() and not vault_exists(profile)


def test_about_tells_the_purpose_and_the_licences(qtbot, page):
    words = words_in(page)
    assert "makes no diagnosis" in words and "EUPL-1.2" in words
    use(qtbot, "What is by others")
    form = form_in(qtbot, page)
    assert "SQLCipher" in form.findChild(QTextBrowser).toPlainText()
    form.accept()
