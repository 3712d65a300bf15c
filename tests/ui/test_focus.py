"""Where the keyboard is after a step, a deletion, a lock, and when a form opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Person, Supporter
from evenwichtapp.ui.ask_form import AskForm
from evenwichtapp.ui.care.people.supporter_form import SupporterForm
from evenwichtapp.ui.controls.chip import Chip
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.forms.keys_form import KeysForm
from evenwichtapp.ui.pages import CARE, SETTINGS, SIGNALS, TODAY, BeginWorksheet
from evenwichtapp.vault.vault import Vault
from tests.ui.keyboard import press, tab_to


@pytest.fixture
def window(qtbot, shell, workspace):
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    return shell


def held():
    return QApplication.focusWidget()


@pytest.mark.parametrize("page", [TODAY, SIGNALS, CARE, SETTINGS])
def test_a_page_begins_at_something_seen_with_a_name(window, workspace, page):
    workspace.open(page)
    assert workspace.page.isAncestorOf(held())
    assert held().isVisible() and held().accessibleName()


def test_a_worksheet_begins_at_its_field_and_so_does_each_step(qtbot, window, workspace):
    workspace.open(BeginWorksheet("cura"))
    page = workspace.page
    assert page._view.isAncestorOf(held())
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page._step == 1
    assert page._view.isAncestorOf(held())


def test_after_a_lock_one_goes_on_in_the_worksheet(qtbot, window, session):
    window.face.open(BeginWorksheet("cura"))
    reflection = window.face.page._writing.reflection.id
    with qtbot.waitSignal(session.locked):
        window.lock()
    with qtbot.waitSignal(session.opened):
        session.open("")
    qtbot.waitUntil(lambda: getattr(window.face, "spec", None) is not None)
    assert window.face.spec.name == "worksheet"
    assert window.face.page._view.isAncestorOf(held())
    assert reflection


def test_after_a_deletion_the_keyboard_stays_in_sight(qtbot, window, workspace, session, applied):
    applied(
        Change("person_saved", replace=(Person(support=(Supporter("Joost"), Supporter("Mies"))),))
    )
    workspace.open(CARE)
    QApplication.processEvents()
    tab_to(qtbot, "Change Joost")
    with qtbot.waitSignal(session.change_saved):
        session.apply(Change("person_saved", replace=(Person(support=(Supporter("Mies"),)),)))
    assert held() is not None and held().isVisible()


def test_a_form_opens_on_its_first_field_and_enter_keeps_it(qtbot, window, workspace, session):
    workspace.open(CARE)
    form = SupporterForm(session, parent=workspace.page)
    form.open()
    qtbot.waitUntil(lambda: form.isActiveWindow() and form.isAncestorOf(held()))
    assert isinstance(held(), TextField)
    qtbot.keyClicks(held(), "Joost")
    with qtbot.waitSignal(session.change_saved):
        press(qtbot, Qt.Key.Key_Return)
    assert [one.name for one in session.diary.person.support] == ["Joost"]


def test_a_question_opens_on_its_yes_and_not_on_cancel(qtbot, window):
    form = AskForm("Sure?", "This goes.", "Yes", window)
    form.open()
    qtbot.waitUntil(lambda: form.isActiveWindow() and form.isAncestorOf(held()))
    assert held() is form.keep_button
    form.reject()


def test_f1_and_a_question_mark_list_all_keys_unless_single_keys_are_off(
    qtbot, window, workspace, preferences
):
    workspace.open(SIGNALS)
    press(qtbot, Qt.Key.Key_F1)
    _close(window)
    press(qtbot, Qt.Key.Key_Question)
    _close(window)
    preferences.choose(single_keys=False)
    press(qtbot, Qt.Key.Key_Question)
    assert not [form for form in window.findChildren(KeysForm) if form.isVisible()]


def test_digits_score_only_where_nothing_wants_them_and_can_be_switched_off(
    qtbot, window, workspace, preferences
):
    workspace.open(TODAY)
    page = workspace.page
    press(qtbot, Qt.Key.Key_4)
    press(qtbot, Qt.Key.Key_4)
    assert page._entry().score == 4
    preferences.choose(single_keys=False)
    page.setFocus()
    press(qtbot, Qt.Key.Key_5)
    assert page._entry().score == 4


def _close(window):
    (form,) = [form for form in window.findChildren(KeysForm) if form.isVisible()]
    form.reject()


def test_the_keyboard_never_passes_over_something_nameless(qtbot, shell, session, profile):
    """From the first start to an open diary, to the lock and back."""
    nameless = []

    def look(_before, now):
        if now is not None and not name_of(now):
            nameless.append(now)

    application = QApplication.instance()
    application.focusChanged.connect(look)
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.show_welcome()
    vault, _code = Vault.create(profile, "")
    vault.close()
    for _time in range(2):
        with qtbot.waitSignal(session.opened):
            session.open("")
        for page in (SIGNALS, CARE, TODAY):
            shell.face.open(page)
            QApplication.processEvents()
        shell.show_help()
        shell.face.closed.emit()
        with qtbot.waitSignal(session.locked):
            shell.lock()
        QApplication.processEvents()
    shell.show_closing()
    application.focusChanged.disconnect(look)
    assert nameless == []


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_after_a_save_the_keyboard_stands_where_one_goes_on(qtbot, window, workspace, open_session):
    """At the numbers, and after a form at the button that opened it."""
    workspace.open(TODAY)
    sheet = workspace.page._sheet
    sheet.choose_score(4)
    sheet._note.setFocus()
    with qtbot.waitSignal(open_session.change_saved):
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet._keys.isAncestorOf(held())
    button = tab_to(qtbot, "Death")
    press(qtbot, Qt.Key.Key_Return)
    (form,) = workspace.page.findChildren(EventForm)
    qtbot.waitUntil(lambda: form.isAncestorOf(held()))
    assert isinstance(held(), Chip)
    with qtbot.waitSignal(open_session.change_saved):
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.activateWindow()
    qtbot.waitUntil(lambda: held() is button)
