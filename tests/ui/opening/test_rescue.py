import shutil
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.paths import Profile
from evenwichtapp.ui.care.people.help_panel import HelpPanel
from evenwichtapp.ui.opening.backup_list import BackupRow
from evenwichtapp.ui.opening.refusal import Refusal
from evenwichtapp.ui.opening.rescue import RescuePage
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.opening.welcome import WelcomePage
from evenwichtapp.vault.vault import Vault

AT = datetime.fromisoformat("2026-11-12T21:00+01:00")
PASSPHRASE = "drie rustige woorden"


def with_backup(profile, passphrase):
    """A vault with one check-in that is in the backup, and one that is not; its recovery code."""
    vault, code = Vault.create(profile, passphrase)
    for score in (6, 2):
        check_in = CheckIn(day=date(2026, 11, 12), at=AT, score=score)
        vault.apply(Change("check_in_saved", add=(check_in,)))
        if score == 6:
            vault.back_up()
    vault.close()
    return code


def damage(path):
    content = bytearray(path.read_bytes())
    content[100:4000] = bytes(3900)
    path.write_bytes(content)


def rescued(qtbot, shell):
    qtbot.waitUntil(lambda: isinstance(shell.face, RescuePage))
    qtbot.waitUntil(lambda: bool(shell.face._backups))
    return shell.face


@pytest.fixture
def start(request, qtbot, profile):
    """Show the window on the profile as it stands now."""
    return lambda: request.getfixturevalue("shell")


def test_a_damaged_diary_offers_the_newest_backup(qtbot, profile, start, session):
    with_backup(profile, "")
    damage(profile.vault)
    page = rescued(qtbot, start())
    assert not page._secret.isVisible()
    row = page.findChild(BackupRow)
    with qtbot.waitSignal(session.opened):
        qtbot.keyClick(row._restore, Qt.Key.Key_Space)
    assert [c.score for c in session.diary.check_ins] == [6]
    assert len(list(profile.aside.glob("*/diary.vault"))) == 1


def test_it_asks_the_passphrase_and_says_when_it_is_wrong(qtbot, profile, start, session):
    with_backup(profile, PASSPHRASE)
    damage(profile.vault)
    shell = start()
    assert isinstance(shell.face, UnlockPage)
    session.open(PASSPHRASE)
    page = rescued(qtbot, shell)
    assert page._secret.isVisible()
    with qtbot.waitSignal(session.failed):
        page._secret.setText("iets anders")
        qtbot.keyClick(page._secret, Qt.Key.Key_Return)
    assert "not right" in page._problem.text()
    page._secret.setText(PASSPHRASE)
    with qtbot.waitSignal(session.opened):
        qtbot.keyClick(page._secret, Qt.Key.Key_Return)
    assert [c.score for c in session.diary.check_ins] == [6]


def test_the_code_on_paper_restores_it_too(qtbot, profile, start, session):
    code = with_backup(profile, PASSPHRASE)
    damage(profile.vault)
    shell = start()
    session.open_with_recovery_code(code)
    page = rescued(qtbot, shell)
    qtbot.keyClick(page._way.other, Qt.Key.Key_Space)
    with qtbot.waitSignal(session.failed):
        page._secret.setText(code[:-1])
        qtbot.keyClick(page._secret, Qt.Key.Key_Return)
    assert "typing mistake" in page._problem.text()
    page._secret.setText(code.lower())
    with qtbot.waitSignal(session.opened):
        qtbot.keyClick(page._secret, Qt.Key.Key_Return)
    assert [c.score for c in session.diary.check_ins] == [6]


@pytest.mark.parametrize("lost", ["damaged", "missing"])
def test_a_lost_key_comes_back_and_the_diary_of_now_with_it(qtbot, profile, start, session, lost):
    with_backup(profile, "")
    if lost == "damaged":
        profile.vault_key.write_bytes(b"{}")
    else:
        profile.vault_key.unlink()
    page = rescued(qtbot, start())
    assert not page._list.isVisible()
    with qtbot.waitSignal(session.opened):
        qtbot.keyClick(page._get_key, Qt.Key.Key_Space)
    assert {c.score for c in session.diary.check_ins} == {6, 2}


def test_a_vault_that_is_gone_or_another_file(qtbot, profile, start, session):
    with_backup(profile, "")
    profile.vault.write_text("dit is geen dagboek, maar een boodschappenlijst " * 100)
    page = rescued(qtbot, start())
    assert "not an Evenwicht diary" in page._what.text()
    profile.vault.unlink()
    with qtbot.waitSignal(session.failed):
        page.opening_asked.emit()
    assert "no longer in the folder" in page._what.text()


def test_a_damaged_backup_changes_nothing_and_another_can_be_chosen(qtbot, profile, start, session):
    with_backup(profile, "")
    for path in (profile.vault, *profile.backups.glob("*/diary.vault")):
        damage(path)
    before = profile.vault.read_bytes()
    page = rescued(qtbot, start())
    with qtbot.waitSignal(session.failed):
        page._list.restore_asked.emit(page._backups[0])
    assert "Choose another" in page._problem.text()
    assert profile.vault.read_bytes() == before


def test_a_diary_that_was_renamed_is_named(qtbot, profile, start):
    with_backup(profile, PASSPHRASE)
    profile.vault.rename(profile.folder / "diary-LAPTOP.vault")
    page = rescued(qtbot, start())
    assert "diary-LAPTOP.vault" in page._what.text()
    assert page._list.isVisible() and not page._begin.isVisible()


def test_where_nothing_is_left_but_the_key_a_new_diary_can_be_begun(qtbot, profile, start):
    Vault.create(profile, PASSPHRASE)[0].close()
    profile.vault.unlink()
    shell = start()
    qtbot.waitUntil(lambda: isinstance(shell.face, RescuePage))
    qtbot.waitUntil(shell.face._begin.isVisible)
    qtbot.keyClick(shell.face._begin, Qt.Key.Key_Space)
    assert isinstance(shell.face, WelcomePage)


def test_the_right_key_comes_out_of_the_backup_that_holds_it(
    qtbot, profile, start, session, tmp_path
):
    with_backup(profile, "")
    other = Profile(tmp_path / "other")
    with_backup(other, "")
    shutil.copy(other.vault_key, profile.vault_key)
    page = rescued(qtbot, start())
    assert "belongs to another diary" in page._what.text()
    with qtbot.waitSignal(session.opened):
        qtbot.keyClick(page._get_key, Qt.Key.Key_Space)
    assert {c.score for c in session.diary.check_ins} == {6, 2}


def test_help_stays_within_reach(qtbot, profile, start):
    with_backup(profile, "")
    damage(profile.vault)
    shell = start()
    page = rescued(qtbot, shell)
    qtbot.keyClick(page._help, Qt.Key.Key_Space)
    assert isinstance(shell.face, HelpPanel)
    shell.face.closed.emit()
    assert shell.face is page


def test_a_newer_diary_is_left_alone(qtbot, profile, start, monkeypatch):
    with_backup(profile, "")
    monkeypatch.setattr("evenwichtapp.vault.migrating.SCHEMA_VERSION", 0)
    before = profile.vault.read_bytes()
    shell = start()
    qtbot.waitUntil(lambda: isinstance(shell.face, Refusal))
    assert profile.vault.read_bytes() == before
