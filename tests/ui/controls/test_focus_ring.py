import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.focus_ring import FocusRing
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll


@pytest.fixture
def page(show):
    """Two buttons in a window."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(Button(ButtonKind.PLAIN, "First"))
    layout.addWidget(Button(ButtonKind.PRIMARY, "Second"))
    return show(page)


def rings(page) -> list[FocusRing]:
    return [ring for ring in page.findChildren(FocusRing) if ring.isVisible()]


def test_keyboard_focus_is_ringed_with_a_gap_of_2_and_2_px_of_accent(qtbot, page):
    first, second = page.findChildren(Button)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    (ring,) = rings(page)
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    image = page.grab().toImage()
    middle = second.geometry().center().x()
    top = second.geometry().top()
    assert image.pixelColor(middle, top - 3) == theme().accent
    assert image.pixelColor(middle, top - 4) == theme().accent
    assert image.pixelColor(middle, top - 1) == theme().paper


def test_it_goes_along_to_another_column(qtbot, page):
    """A narrower page moves what has focus out of a column that scrolls."""
    scroll, moved, column = ColumnScroll(), Button(ButtonKind.PLAIN, "Moved"), QWidget()
    QVBoxLayout(column).addWidget(moved)
    scroll.column.addWidget(column)
    page.layout().addWidget(scroll)
    qtbot.waitUntil(moved.isVisible)
    ring = FocusRing(moved)
    page.layout().insertWidget(0, column)
    qtbot.waitUntil(lambda: column.isVisible() and column.y() < scroll.y())
    ring.place()
    assert ring.parentWidget() is page
    assert ring.isVisible()
    corner = moved.mapTo(page, QPoint(0, 0))
    assert ring.geometry().topLeft() == corner - QPoint(4, 4)
    ring.leave()


def test_a_click_leaves_no_ring(qtbot, page):
    first, _ = page.findChildren(Button)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.hasFocus()
    assert rings(page) == []


def test_the_first_key_pressed_after_a_click_brings_the_ring(qtbot, page):
    first, _ = page.findChildren(Button)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert len(rings(page)) == 1


def test_the_ring_goes_with_the_focus_and_moves_with_the_widget(qtbot, page):
    second, first = page.findChildren(Button)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    first.move(first.pos() + QPoint(30, 0))
    (ring,) = rings(page)
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert rings(page) == []


def test_in_a_scrolled_column_the_ring_scrolls_along(show):
    column = ColumnScroll()
    for number in range(20):
        column.column.addWidget(Button(ButtonKind.PLAIN, f"Button {number}"))
    column.resize(200, 200)
    show(column)
    button = column.findChildren(Button)[2]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    (ring,) = rings(column)
    assert ring.parent() is column.widget()
    assert column.widget().rect().contains(ring.geometry())
