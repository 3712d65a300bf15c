"""Week inhalen in the real window, on a real vault."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from evenwichtapp.care.card_letters import keep, letters
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, Shift
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.pages import TODAY, TRENDS, WEEK, CatchUp
from evenwichtapp.ui.today.card_form import CardForm
from evenwichtapp.ui.today.week_grid import Lines
from tests.ui.conftest import EVENING
from tests.ui.keyboard import press, saved

DAY = date(2026, 11, 12)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, workspace, open_session):
    """The week up to yesterday; its letters are those of somebody new, in English."""
    return arrive(qtbot, workspace)


def arrive(qtbot, workspace):
    """The week, with the keyboard on its first open day."""
    workspace.activateWindow()
    qtbot.waitUntil(workspace.isActiveWindow)
    workspace.open(WEEK)
    QApplication.processEvents()
    return workspace.page


def type_keys(qtbot, keys):
    for key in keys:
        press(qtbot, Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key.upper())))


def rows(page):
    return page._sheet.rows


def save(qtbot, session):
    return saved(qtbot, session, lambda: press(qtbot, Qt.Key.Key_Return, CONTROL))


def check_in(day, score=6, **values):
    at = EVENING.replace(day=day.day)
    return CheckIn(day=day, at=at, score=score, **values)


def test_seven_days_by_keyboard_alone_are_one_change_marked_as_later(
    qtbot, page, workspace, open_session
):
    spelled = [one.letter for one in letters(open_session.diary, open_session.catalogue, DAY, "en")]
    first, second = spelled[:2]
    keys = f"e6{first}\nl4{first}{second}\nx7\n\nd0\nn5{second}\nd8\n"
    type_keys(qtbot, keys)
    diary = save(qtbot, open_session)
    assert len(keys) + 1 < 30  # with the bare-handed keys of the test; about five a day
    assert [c.score for c in diary.check_ins] == [6, 4, 7, 10, 5, 8]
    assert [c.day.day for c in diary.check_ins] == [5, 6, 7, 9, 10, 11]
    assert [c.shift for c in diary.check_ins][:3] == [Shift.EARLY, Shift.LATE, Shift.FREE]
    assert len(diary.check_ins[1].marks) == 2
    assert {c.filled_in_at for c in diary.check_ins} == {EVENING}
    assert workspace.spec.name == "today"
    saved(qtbot, open_session, open_session.undo)
    assert open_session.diary.check_ins == ()


def test_one_tab_stop_a_row_and_the_last_cell_used_is_where_one_comes_back(qtbot, page):
    press(qtbot, Qt.Key.Key_5)
    assert QApplication.focusWidget() is rows(page)[0]._scores[5]
    press(qtbot, Qt.Key.Key_Tab)
    assert rows(page)[1].isAncestorOf(QApplication.focusWidget())
    press(qtbot, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is rows(page)[0]._scores[5]
    for _row in range(7):
        press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Save"


def test_arrows_backspace_and_a_second_press(qtbot, page):
    first = rows(page)[0]
    type_keys(qtbot, "55")
    assert first.entry().score == 5  # a second press takes nothing away
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Space)
    assert first.entry().score == 6
    press(qtbot, Qt.Key.Key_Backspace)
    assert first.entry().score is None
    type_keys(qtbot, "l")
    press(qtbot, Qt.Key.Key_Down)
    assert first.said == "no score yet"
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Delete)
    press(qtbot, Qt.Key.Key_Return)
    assert (first.blank, first.said) == (True, "left empty")


def test_what_is_written_already_is_shown_and_stays(qtbot, workspace, open_session, applied):
    own = check_in(DAY - timedelta(days=7), 4, shift=Shift.LATE)
    later = check_in(DAY - timedelta(days=6), 8, filled_in_at=EVENING)
    applied(Change("check_in_saved", add=(own, later)))
    first, second, third = rows(arrive(qtbot, workspace))[:3]
    assert (first.said, second.said, third.said) == ("on the day itself", "filled in later", "")
    assert not first.is_open and not first._scores[5].isEnabled()
    assert first._scores[4].isChecked() and first._shifts["L"].isChecked()
    assert third.isAncestorOf(QApplication.focusWidget())
    type_keys(qtbot, "7")
    diary = save(qtbot, open_session)
    assert diary.by_id[own.id] == own and len(diary.check_ins) == 3


def test_a_day_without_a_score_stays_and_says_so(qtbot, page, open_session, workspace):
    type_keys(qtbot, "l\n7")
    diary = save(qtbot, open_session)
    assert [c.day.day for c in diary.check_ins] == [6]
    assert workspace.spec.name == "week"
    qtbot.waitUntil(lambda: "Thursday has no score yet" in page._sheet._below.text())
    assert rows(page)[0].entry().shift is Shift.LATE
    assert rows(page)[0].isAncestorOf(QApplication.focusWidget())


def test_saving_nothing_is_fine(qtbot, page, workspace):
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    assert "Nothing is filled in yet" in page._sheet._below.text()
    assert workspace.spec.name == "week"


def test_what_was_chosen_survives_a_lock(qtbot, page, shell, open_session):
    type_keys(qtbot, "l4\nx")
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    shell.face.open(WEEK)
    again = shell.face.page
    qtbot.waitUntil(lambda: bool(again._typed))
    assert (rows(again)[0].entry().score, rows(again)[0].entry().shift) == (4, Shift.LATE)
    assert rows(again)[1].entry().shift is Shift.FREE


def test_an_earlier_week_and_back(qtbot, page, workspace):
    type_keys(qtbot, "6")
    page._earlier.click()
    assert [row.day.day for row in rows(page)] == [29, 30, 31, 1, 2, 3, 4]
    assert page.subtitle.text() == "29 October up to and including 4 November"
    assert page._later.isEnabled()
    page._later.click()
    assert rows(page)[0].entry().score == 6
    assert not page._later.isEnabled()
    workspace.open(CatchUp(DAY + timedelta(days=30)))
    assert rows(page)[-1].day == DAY - timedelta(days=1)


def test_vandaag_offers_it_after_two_empty_days_and_verloop_always(
    qtbot, workspace, open_session, applied
):
    applied(Change("check_in_saved", add=(check_in(DAY - timedelta(days=5)),)))
    qtbot.waitUntil(lambda: open_session.is_prepared)
    qtbot.waitUntil(lambda: button(workspace.page, "Catch up on a week") is not None)
    button(workspace.page, "Catch up on a week").click()
    assert workspace.spec.name == "week"
    days = [check_in(DAY - timedelta(days=ago)) for ago in (1, 2, 3, 4, 6, 7)]
    applied(Change("check_in_saved", add=tuple(days)))
    workspace.open(TODAY)
    qtbot.waitUntil(lambda: button(workspace.page, "Catch up on a week") is None)
    workspace.open(TRENDS)
    button(workspace.page, "Catch up on a week").click()
    assert workspace.spec.name == "week"


def test_letters_of_a_printed_card_are_the_keys_of_the_sheet(qtbot, workspace, session, applied):
    applied(keep(session.diary, letters(session.diary, session.catalogue, DAY, "nl")))
    sad = tuple(Mark(MarkKind.SIGN, "sad") for _one in range(1))
    applied(Change("check_in_saved", add=(check_in(DAY, marks=sad),)))
    arrive(qtbot, workspace)
    type_keys(qtbot, "e")  # Emoties on the Dutch card, though the window is English
    (mark,) = rows(workspace.page)[0].entry().marks
    assert (mark.kind, mark.item) == (MarkKind.STRESSOR, "emotions")
    type_keys(qtbot, "v")
    assert rows(workspace.page)[0].entry().shift is Shift.EARLY


@pytest.mark.parametrize(
    ("size", "percent", "lines"),
    [
        ((1280, 820), 100, Lines.ONE),
        ((1366, 688), 150, Lines.TWO),
        ((960, 1080), 150, Lines.THREE),
        ((1024, 640), 100, Lines.TWO),
    ],
)
def test_it_fits_every_window(qtbot, shell, page, appearance, size, percent, lines):
    appearance.choose("light", percent)
    shell.show_workspace().open(WEEK)
    shell.resize(*size)
    QApplication.processEvents()
    again = shell.face.page
    sheet = again._sheet
    assert rows(again)[0]._grid.lines is lines
    room = sheet._scroll.viewport().width()
    for row in rows(again):
        for cell in row._cells:
            right = cell.mapTo(sheet._scroll.viewport(), cell.rect().topRight()).x()
            assert 0 <= right <= room
    assert sheet._save.isVisible()
    bottom = sheet._save.mapTo(shell, sheet._save.rect().bottomLeft()).y()
    assert bottom <= shell.height()


def button(page, words):
    found = (b for b in page.findChildren(Button) if b.text() == words and b.isVisible())
    return next(found, None)


# The card


@pytest.fixture
def form(qtbot, page):
    made = CardForm(page.session, page)
    made.open()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_another_thing_for_a_letter_is_kept_at_once_and_undone(qtbot, form, open_session):
    choice = form.findChildren(DropDown)[2]
    sad = choice.findData("sad")
    diary = saved(qtbot, open_session, lambda: choice.activated.emit(sad))
    assert diary.person.card[2].item == "sad"
    saved(qtbot, open_session, open_session.undo)
    assert open_session.diary.person.card == ()


def test_the_same_thing_twice_is_refused_calmly(form, open_session):
    choice = form.findChildren(DropDown)[2]
    choice.activated.emit(choice.findData("work_pressure"))
    assert form.problem.text() == "That stands on the card already."
    assert open_session.diary.person.card == ()


def test_printing_puts_it_on_paper_and_keeps_its_letters(qtbot, form, open_session, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    diary = saved(qtbot, open_session, lambda: form.print_on(printer))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert len(diary.person.card) == 6
    assert not QImage.fromData(form._page()).isNull()


def test_the_printer_that_was_chosen_prints(qtbot, form, open_session, monkeypatch, tmp_path):
    """The dialog is not shown: what it finds depends on the computer."""

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.finished.emit(QPrintDialog.DialogCode.Accepted)
        dialog.reject()

    monkeypatch.setattr(QPrintDialog, "show", choose)
    saved(qtbot, open_session, form.keep)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_work_is_said(form, open_session, qtbot):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("no/such/folder/printed.pdf")
    with qtbot.captureExceptions() as raised:
        form.print_on(printer)
    assert raised == []
    assert form.problem.isVisible()
    assert form._done.text() == ""
    assert open_session.diary.person.card == ()


def test_saving_it_as_pdf_tells_where(qtbot, form, open_session, tmp_path):
    saved(qtbot, open_session, lambda: form._place.take(str(tmp_path / "card.pdf")))
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert "card.pdf" in form._done.text()
    assert len(open_session.diary.person.card) == 6
