"""Verloop on a real vault: the period, the reading, the table and the agenda item."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.insight.span import Span
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.pages import NAMED, MarkDays
from evenwichtapp.ui.trends.page import SIDE_WIDTH
from evenwichtapp.ui.trends.table import TableForm

TODAY = date(2026, 11, 12)


def show_trends(qtbot, workspace):
    workspace.open(NAMED["trends"])
    page = workspace.page
    page.activateWindow()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def empty_page(qtbot, workspace):
    return show_trends(qtbot, workspace)


@pytest.fixture
def page(qtbot, workspace, applied):
    diary = demo_diary()
    records = tuple(r for r in diary.records() if r is not diary.person)
    applied(Change("imported", add=records))
    return show_trends(qtbot, workspace)


def button(page, words):
    (found,) = (b for b in page.findChildren(Button) if b.text() == words and b.isVisible())
    return found


def opened(page, kind):
    (form,) = page.findChildren(kind)
    return form


def close(qtbot, form):
    form.reject()
    qtbot.waitUntil(lambda: not isValid(form))


def clipboard():
    return QApplication.clipboard().text()


def test_without_entries_a_sentence_says_what_will_stand_here(empty_page):
    assert empty_page._nothing.isVisible()
    assert not empty_page._cards.isVisible()
    assert not empty_page._switch.isVisible()


def test_the_first_entry_brings_the_charts(qtbot, empty_page, open_session):
    made = CheckIn(day=TODAY, at=open_session.clock(), score=6)
    with qtbot.waitSignal(open_session.change_saved):
        open_session.apply(Change("check_in_saved", add=(made,)))
    assert empty_page._cards.isVisible()
    assert empty_page._course._chart.plot._course.score_of == {TODAY: 6}


def test_three_months_come_first_and_say_their_reading(page):
    drawn = page._course._chart.plot
    assert (drawn._course.first, drawn._course.last) == (date(2026, 8, 13), TODAY)
    said = page._reading._headline.text()
    assert "between 6 and 8" in said
    assert drawn.accessibleDescription() == said


def test_the_arrow_keys_choose_another_period(qtbot, page):
    chosen = next(key for key in page._switch._keys if key.isChecked())
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert page._switch.choice() == Span.YEAR
    assert page._course._chart.plot._course.first == date(2025, 11, 13)


def choose(page, period):
    """Choose a period in the switch."""
    next(key for key in page._switch._keys if key.key == period).click()


def test_days_of_a_signal_are_marked_in_the_shortest_period_that_shows_them(page):
    page.open_with(MarkDays(date(2026, 10, 27), date(2026, 11, 5)))
    assert page._switch.choice() == Span.FOUR_WEEKS
    assert "27 October" in page._reading._marked.text()
    assert page._reading._marked.isVisible()
    page.open_with(MarkDays(date(2026, 9, 1), date(2026, 9, 2)))
    assert page._switch.choice() == Span.THREE_MONTHS
    choose(page, Span.YEAR)
    assert not page._reading._marked.isVisible()


def test_a_mark_is_painted_and_goes_with_another_period(page):
    plot = page._course._chart.plot
    choose(page, Span.FOUR_WEEKS)
    plot.setFixedSize(plot.size())  # the words beside it may move the layout by a pixel
    plain = plot.grab().toImage()
    page.open_with(MarkDays(date(2026, 10, 27), date(2026, 11, 5)))
    assert plot.grab().toImage() != plain
    choose(page, Span.YEAR)
    choose(page, Span.FOUR_WEEKS)
    assert plot.grab().toImage() == plain


def test_the_table_holds_the_days_and_can_be_sorted_and_copied(qtbot, page):
    choose(page, Span.FOUR_WEEKS)
    button(page, "Table").click()
    form = opened(page, TableForm)
    table = form.table
    diary = page.session.diary.between(TODAY - timedelta(days=27), TODAY)
    written = {*diary.check_ins_by_day, *(event.day for event in diary.events)}
    assert table.rowCount() == len(written)
    assert "12 Nov 2026" in table.item(0, 0).text()
    room = table.rect().intersected(table.viewport().geometry()).left()
    assert room >= 5, "a row would lie over the border"
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    scores = [table.item(row, 1).text() for row in range(table.rowCount())]
    assert scores == sorted(scores, key=lambda said: float(said or 0))
    button(form, "Copy").click()
    lines = clipboard().split("\n")
    assert lines[0].split("\t")[:2] == ["Day", "Score"]
    assert len(lines) == len(written) + 1
    form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(clipboard().split("\n")) == 2
    close(qtbot, form)


def choose_file(form, file):
    dialog = form.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def test_the_agenda_item_can_be_changed_copied_and_saved(qtbot, page, tmp_path):
    button(page, "Make it an agenda item").click()
    form = opened(page, AgendaForm)
    form._text.setPlainText("Too much work")
    button(form, "Copy").click()
    assert clipboard() == "Too much work"
    file = tmp_path / "agenda.txt"
    button(form, "Save as a text file").click()
    choose_file(form, file)
    assert file.read_text(encoding="utf-8") == "Too much work"
    close(qtbot, form)


def test_a_folder_that_is_gone_gets_a_sentence(qtbot, page, tmp_path):
    button(page, "Make it an agenda item").click()
    form = opened(page, AgendaForm)
    gone = Path(tmp_path / "gone" / "agenda.txt")
    button(form, "Save as a text file").click()
    choose_file(form, gone)
    assert form.problem.isVisible()
    assert "gone" in form.problem.text()
    close(qtbot, form)


def test_the_side_column_moves_under_the_charts_in_a_narrow_window(page):
    assert page._reading.x() > page._course.geometry().right()
    assert page._reading.width() == SIDE_WIDTH
    page.resize(800, 600)
    QApplication.processEvents()
    assert page._reading.y() > page._course.geometry().bottom()
    assert page._switch.parentWidget() is not page
