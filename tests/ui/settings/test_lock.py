"""Instellingen: who can open the diary, as the window tells and changes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.settings.passphrase_form import CodeForm, NewLockForm
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.copies.backups import SECOND_NAME, backups_in
from evenwichtapp.vault.copies.following import note_behind
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.ui.settings.test_settings import PASSPHRASE, form_in, page, set_passphrase, settle
from tests.ui.window import type_in, use, words_in

assert page

NEW = "nieuw woord"


def make_new_lock(qtbot, page, old: str):
    use(qtbot, "Make the lock new")
    form = form_in(qtbot, page, NewLockForm)
    assert "Nothing that opened it before opens it after that" in words_in(form)
    if old:
        type_in(qtbot, "Your passphrase now", old)
    type_in(qtbot, "New passphrase", NEW)
    type_in(qtbot, "The new one once more", NEW)
    return form


def test_a_new_lock_opens_with_the_new_passphrase_and_the_code_that_is_shown(
    qtbot, page, profile, open_session
):
    old_code = set_passphrase(qtbot, page)
    old_key = KeyFile.load(profile.vault_key).key(PASSPHRASE)
    diary = open_session.diary
    make_new_lock(qtbot, page, PASSPHRASE)
    use(qtbot, "Make it new")
    shown = form_in(qtbot, page, CodeForm)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()  # it comes this once
    code = shown.findChild(TextArea).text()
    shown.accept()
    open_session.close()
    for wrong in (PASSPHRASE, ""):
        with pytest.raises(KnownError, match="wrong_passphrase"):
            Vault.open(profile, wrong)
    with pytest.raises(KnownError, match="recovery_code_wrong"):
        Vault.open_with_recovery_code(profile, old_code)
    vault = Vault.open_with_recovery_code(profile, code)
    assert vault.read() == diary
    vault.close()
    assert KeyFile.load(profile.vault_key).key(NEW) != old_key


def test_a_wrong_passphrase_makes_no_new_lock(qtbot, page, profile, open_session):
    set_passphrase(qtbot, page)
    form = make_new_lock(qtbot, page, "iets anders")
    with qtbot.waitSignal(open_session.failed):
        use(qtbot, "Make it new")
    assert "not right" in form.problem.text()
    assert form.keep_button.isEnabled()
    form.reject()
    open_session.close()
    Vault.open(profile, PASSPHRASE).close()


def test_the_code_is_shown_before_the_copies_follow(qtbot, page, monkeypatch):
    """The lock is in force by then: whoever is stopped there needs the code."""
    set_passphrase(qtbot, page)
    order, show = [], CodeForm.open

    def show_code(form):
        order.append("code")
        show(form)

    def follow(_work, progress):
        order.append("copies")
        progress(2, 12)

    monkeypatch.setattr(CodeForm, "open", show_code)
    monkeypatch.setattr(VaultWork, "catch_up", follow)
    monkeypatch.setattr(page._lock, "_take_copied", lambda _nothing: order.append("done"))
    make_new_lock(qtbot, page, PASSPHRASE)
    use(qtbot, "Make it new")
    qtbot.waitUntil(lambda: "Copy 3 of 12" in words_in(page))
    qtbot.waitUntil(lambda: order == ["code", "copies", "done"])
    form_in(qtbot, page, CodeForm).accept()


def test_it_is_not_left_half_way(qtbot, page):
    form = make_new_lock(qtbot, page, "")
    form._begin_work()
    assert "getting its new lock" in words_in(form)
    with qtbot.assertNotEmitted(form.asked):
        form.keep()
    form.reject()
    assert form.isVisible()
    form._end_work()
    form.reject()
    assert not form.isVisible()


def test_what_still_opens_as_before_is_said_until_it_follows(
    qtbot, page, profile, open_session, preferences, tmp_path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    preferences.choose(backup_folder=str(stick))
    open_session.back_up()
    settle(qtbot, open_session)
    away = stick.rename(tmp_path / "away")
    set_passphrase(qtbot, page)
    said = "The copies in"
    assert said in words_in(page) and "not there now" in words_in(page)
    use(qtbot, "New recovery code")
    form = form_in(qtbot, page)
    assert "lies elsewhere still opens with it" in words_in(form)
    assert "follow when it is" in words_in(form)
    form.reject()
    away.rename(stick)
    open_session.back_up()
    settle(qtbot, open_session)
    page._lock.refresh()
    assert said not in words_in(page)
    (backup,) = backups_in(stick / SECOND_NAME)
    assert KeyFile.load(backup.key_file).needs_passphrase


def test_where_a_passphrase_is_set_it_is_said_what_it_does_not_close(qtbot, page):
    use(qtbot, "Set a passphrase")
    form = form_in(qtbot, page)
    assert "Only a new lock ends that" in words_in(form)
    assert len(form.findChildren(QLineEdit)) == 2
    form.reject()


@pytest.mark.parametrize(("count", "said"), [(1, "1 copy could not"), (3, "3 copies could not")])
def test_how_many_copies_stayed_behind_is_said(qtbot, page, profile, count, said):
    note_behind(profile, count)
    page._lock.refresh()
    assert said in words_in(page)
