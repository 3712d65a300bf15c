import shutil
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.settings import load_settings
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.opening.backup_list import BackupRow
from evenwichtapp.ui.opening.backups_page import BackupsPage
from evenwichtapp.ui.pages import NAMED
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.vault.copies.backups import SECOND_NAME, backups_in
from tests.ui.keyboard import press, tab_to

AT = datetime.fromisoformat("2026-11-12T21:00+01:00")


def check_in(score):
    return Change("check_in_saved", add=(CheckIn(day=date(2026, 11, 12), at=AT, score=score),))


def words(widget):
    return [text.text() for text in widget.findChildren(TextLabel) if text.isVisibleTo(widget)]


@pytest.fixture
def page(workspace) -> BackupsPage:
    workspace.open(NAMED["backups"])
    return workspace.page


def rows(page):
    return [row for row in page.findChildren(BackupRow) if row.isVisibleTo(page)]


def test_an_empty_list_says_what_will_stand_here(qtbot, page):
    qtbot.waitUntil(lambda: any("none yet" in said for said in words(page)))
    assert not rows(page)


def test_a_backup_is_made_and_counted(qtbot, page, applied, profile):
    applied(check_in(6))
    qtbot.keyClick(page._make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any("1 record" in said for said in words(page)))
    assert len(backups_in(profile.backups)) == len(rows(page)) == 1


def test_a_damaged_backup_cannot_be_restored(qtbot, page, open_session, profile):
    open_session.ask(VaultWork.back_up_first, lambda _backup: page.refresh())
    qtbot.waitUntil(lambda: any("record" in said for said in words(page)))
    backup = backups_in(profile.backups)[0]
    older = backup.folder.with_name((backup.made_at - timedelta(days=1)).strftime("%FT%H%M%S%z"))
    shutil.copytree(backup.folder, older)
    content = bytearray((older / backup.vault.name).read_bytes())
    content[5_000] ^= 1
    (older / backup.vault.name).write_bytes(content)
    page.refresh()
    qtbot.waitUntil(lambda: any("not whole" in said for said in words(page)))
    good, bad = rows(page)
    assert good._restore.isEnabled()
    assert not bad._restore.isEnabled()


def test_restoring_asks_with_both_dates_and_puts_the_diary_of_now_aside(
    qtbot, page, shell, applied, open_session, profile
):
    applied(check_in(6))
    qtbot.keyClick(page._make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(rows(page)))
    applied(check_in(2))
    qtbot.keyClick(rows(page)[0]._restore, Qt.Key.Key_Space)
    form = QApplication.activeModalWidget()
    assert str(datetime.now().year) in " ".join(words(form))
    with qtbot.waitSignal(open_session.opened):
        qtbot.keyClick(form.keep_button, Qt.Key.Key_Space)
    assert [c.score for c in open_session.diary.check_ins] == [6]
    assert not open_session.can_undo
    assert len(list(profile.aside.glob("*/diary.vault"))) == 1
    said = shell.face._strip.accessibleName()
    assert said.startswith("Put back: your diary of ") and str(datetime.now().year) in said
    assert shell.face._strip._undo.isHidden()


def test_a_second_folder_gets_a_copy_and_says_when_it_is_gone(
    qtbot, page, profile, tmp_path, preferences
):
    stick = tmp_path / "stick"
    stick.mkdir()
    page._places._take_folder(str(stick))
    qtbot.waitUntil(lambda: len(backups_in(stick / SECOND_NAME)) == 1)
    assert load_settings(profile.settings).backup_folder == str(stick)
    page.refresh()
    qtbot.waitUntil(lambda: any("second folder" in said for said in words(page)))
    shutil.rmtree(stick)
    page.refresh()
    assert any("not there now" in said for said in words(page))
    qtbot.keyClick(page._places._drop, Qt.Key.Key_Space)
    assert preferences.settings.backup_folder == ""


def test_the_dialog_that_asks_for_a_folder_goes_with_its_answer(qtbot, page):
    page._places._ask_folder()
    (dialog,) = page.findChildren(QFileDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_folder_inside_the_diary_is_no_second_place(page, open_session, profile, preferences):
    refused = []
    open_session.failed.connect(refused.append)
    page._places._take_folder(str(profile.backups))
    assert [error.code for error in refused] == ["inside_profile"]
    assert preferences.settings.backup_folder == ""


def test_settings_lead_here_and_back(qtbot, workspace):
    workspace.open(NAMED["settings"])
    tab_to(qtbot, "Backups")
    press(qtbot, Qt.Key.Key_Space)
    assert workspace.spec.name == "backups"
    page = workspace.page
    back = next(link for link in page.findChildren(BackLink))
    qtbot.keyClick(back, Qt.Key.Key_Space)
    assert workspace.spec.name == "settings"
