"""What of a window cannot be read or reached: cut words, lost controls, things over each other."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from evenwichtapp.ui.controls import painting
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.controls.focus_ring import FocusRing
from evenwichtapp.ui.controls.wrapping_words import WrappingClickable
from evenwichtapp.ui.signals.sentence_link import SentenceLink

SLACK = 1  # px that a rounded width may fall short
REACH = 3  # px that a click area may reach beyond what is drawn
SMALLEST_TARGET = 24
OVER_THE_PAGE = ("UndoStrip", "Hills")  # Hills is a picture
LINE_MAY_END = "\u200b"
LONG = 80  # letters from which words may be shown shortened

Painted = dict[tuple[QWidget, tuple[int, int]], str]


def faults(window: QWidget, painted: Painted) -> list[str]:
    """Everything in ``window`` that is not wholly in its place, as ``kind: widget``."""
    found = []
    shown = [widget for widget in window.findChildren(QWidget) if _is_shown(widget)]
    for widget in shown:
        if said := _cut(widget) or painted.get((widget, widget.size().toTuple()), ""):
            found.append(f"cut {said}: {_name(widget)}")
        if _says_something(widget) and (said := _lost(widget, window)):
            found.append(f"lost {said}: {_name(widget)}")
        if _is_target(widget) and min(widget.width(), widget.height()) < SMALLEST_TARGET:
            found.append(f"small {widget.width()}x{widget.height()}: {_name(widget)}")
        found += [f"over each other: {said}" for said in _overlaps(widget)]
    return found


@contextmanager
def painting_watched() -> Iterator[Painted]:
    """The words that were painted past the edge of their widget, by widget and its size then."""
    past: Painted = {}
    real = painting.paint_text

    def paint(painter, box, text, font, colour):
        device = painter.device()
        if isinstance(device, QWidget) and text:
            placed = painter.worldTransform().mapRect(box)
            right = placed.left() + QFontMetricsF(font).horizontalAdvance(text)
            metrics, at = QFontMetricsF(font), (device, device.size().toTuple())
            high = metrics.ascent() + metrics.descent()
            middle = placed.center().y()
            if right > device.width() + SLACK or placed.left() < -SLACK:
                past[at] = f"painted to {round(right)} of {device.width()} “{text}”"
            elif middle + high / 2 > device.height() + 2 or middle - high / 2 < -2:
                past[at] = f"painted outside {device.height()} px “{text}”"
        real(painter, box, text, font, colour)

    holders = [m for m in list(sys.modules.values()) if getattr(m, "paint_text", None) is real]
    for module in holders:
        module.paint_text = paint
    try:
        yield past
    finally:
        for module in list(sys.modules.values()):
            if getattr(module, "paint_text", None) is paint:
                module.paint_text = real


def _is_shown(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and not widget.isWindow()
        and not isinstance(widget, FocusRing)
        and widget.width() > 0
        and widget.height() > 0
    )


def _cut(widget: QWidget) -> str:
    """In which direction the words of a widget do not fit in it; "" where they do."""
    if isinstance(widget, QLabel):
        return _label_cut(widget)
    if isinstance(widget, QAbstractButton):
        return _button_cut(widget)
    if isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        needed = QFontMetricsF(widget.font()).horizontalAdvance(widget.placeholderText())
        if needed > widget.width() - 8:
            return f"placeholder {round(needed)} in {widget.width()}"
    if isinstance(widget, QComboBox) and widget.width() + SLACK < widget.sizeHint().width():
        return f"{widget.width()} of {widget.sizeHint().width()} wide"
    return ""


def _button_cut(button: QAbstractButton) -> str:
    if isinstance(button, WrappingClickable) and button.is_shortened:
        return f"shortened to {button.lines}" if len(button.text()) < LONG else ""
    least = button.minimumSizeHint()
    least = least if least.isValid() else button.sizeHint()
    if isinstance(button.parentWidget(), SentenceLink):
        least.setHeight(button.height())  # as high as its line
    if button.width() + SLACK < least.width():
        return f"{button.width()} of {least.width()} wide"
    high = least.height()
    if button.hasHeightForWidth():
        high = max(high, button.heightForWidth(button.width()))
    return f"{button.height()} of {high} high" if button.height() + SLACK < high else ""


def _label_cut(label: QLabel) -> str:
    if not label.text():
        return ""
    if not label.wordWrap():
        needed = label.sizeHint()
        if label.width() + SLACK < needed.width():
            return f"{label.width()} of {needed.width()} wide"
        return f"{label.height()} high" if label.height() + 2 < needed.height() else ""
    high = label.heightForWidth(label.width())
    if label.height() + 2 < high:
        return f"{label.height()} of {high} high"
    words = QLabel.text(label)  # as they stand there, shortened or not
    if label.textFormat() is Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(words)  # with the places where a line may end
        words = document.toPlainText()
    metrics = QFontMetricsF(label.font())
    widest = max(
        (metrics.horizontalAdvance(word) for word in words.replace(LINE_MAY_END, " ").split()),
        default=0,
    )
    margins = label.contentsMargins()
    room = label.width() - margins.left() - margins.right()
    return f"word of {round(widest)} in {room}" if widest > room + SLACK else ""


def _says_something(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(
        widget, (QLabel, QAbstractButton)
    )


def _is_target(widget: QWidget) -> bool:
    if isinstance(widget.parentWidget(), SentenceLink):  # in a line of text, as WCAG 2.5.8 allows
        return False
    return isinstance(widget, (QAbstractButton, QLineEdit, QComboBox)) and widget.isEnabled()


def _lost(widget: QWidget, window: QWidget) -> str:
    """On which side a widget is cut off by what it stands in, where nothing scrolls to it."""
    box = QRect(QPoint(0, 0), widget.size())
    at = widget
    across = down = True  # whether it must be in sight in that direction
    while at is not window:
        parent = at.parentWidget()
        box.translate(at.pos())
        area = parent.parentWidget() if parent is not None else None
        if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
            if area.horizontalScrollBar().maximum() > 0 and _scrolls_across(area):
                across = False
            if area.verticalScrollBar().maximum() > 0:
                down = False
        if across and (box.left() < -REACH or box.right() > parent.width() + REACH):
            return f"across {box.left()}..{box.right()} of {parent.width()}"
        if down and (box.top() < -2 or box.bottom() > parent.height() + 2):
            return f"down {box.top()}..{box.bottom()} of {parent.height()}"
        at = parent
    return ""


def _scrolls_across(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _overlaps(parent: QWidget) -> Iterator[str]:
    """Siblings that lie over each other though a layout placed them."""
    if parent.layout() is None:
        return
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and _is_shown(child)
        and type(child).__name__ not in OVER_THE_PAGE
    ]
    for index, one in enumerate(children):
        for other in children[index + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if min(both.width(), both.height()) > 4:
                yield f"{_name(one)} and {_name(other)} by {both.width()}x{both.height()}"


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{str(words)[:50]}”"


def primary_out_of_sight(window: QWidget) -> list[str]:
    """The one button that a page is for must be in sight without scrolling."""
    found = []
    for button in window.findChildren(Button):
        if _is_shown(button) and button.is_primary:
            whole = button.visibleRegion().boundingRect().size()
            if whole != button.size():
                found.append(f"out of sight: {_name(button)}")
    return found
