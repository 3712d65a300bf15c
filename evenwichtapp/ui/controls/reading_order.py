"""Tab follows what is seen: down the left column, then the next, with one stop for a group."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from evenwichtapp.ui.controls.button import HelpButton

HELP_WITHIN = 2  # Tab presses from where a face begins


class OneStop(QWidget):
    """Holds buttons of which Tab reaches one."""

    def stop(self) -> QWidget | None:
        """Where Tab comes in: the one that had the keyboard last; None is the first."""
        return self.focusWidget()


def move_on(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop in ``root``, or the one before; around at the ends."""
    stops = stops_in(root)
    if not stops:
        return False
    held = QApplication.focusWidget()
    at = _place_of(held, stops, root)
    to = stops[(at + (1 if forward else -1)) % len(stops)] if at is not None else stops[0]
    if at is None and held is not None and root.isAncestorOf(held):
        to = _beside(held, stops, root, forward=forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    focus_in_sight(to, reason)
    return True


def focus_in_sight(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give the keyboard to ``widget`` and scroll to it, however deep it lies."""
    widget.setFocus(reason)
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 8, 24)
        above = above.parentWidget()


def stops_in(root: QWidget) -> list[QWidget]:
    """Where Tab stops in ``root``, in order: once in each group, at the place one was last."""
    stops: list[QWidget] = []
    run: OneStop | None = None  # the group whose stop is the last of them
    for widget, group in _walk(root, None):
        if not takes_keyboard(widget):
            continue
        if group is None or not isinstance(widget, QAbstractButton):
            stops.append(widget)
            run = None
        elif group is not run:
            stops.append(widget)
            run = group
        elif widget is group.stop():
            stops[-1] = widget
    return _with_help_near(stops)


def places_in(root: QWidget) -> list[QWidget]:
    """All that the keyboard can reach in ``root``, with arrow keys too, in reading order."""
    return [widget for widget, _ in _walk(root, None) if takes_keyboard(widget)]


def takes_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard can come to ``widget`` as it is now."""
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        # Qt takes TabFocus from all but one of the buttons that exclude each other.
        wants = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    return wants and widget.isVisible() and widget.isEnabled()


# How it is read


def _walk(widget: QWidget, group: OneStop | None) -> Iterator[tuple[QWidget, OneStop | None]]:
    """``widget`` and all that is seen in it, each with the innermost group it belongs to."""
    if not widget.isVisible():
        return
    yield widget, group
    inner = widget if isinstance(widget, OneStop) else group
    for child in _children(widget):
        yield from _walk(child, inner)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QStackedWidget):
        return _given(widget.currentWidget())
    if isinstance(widget, QScrollArea):
        return _widgets_in(widget.viewport())  # widget() would make Shiboken its owner
    if isinstance(widget, QAbstractScrollArea | QAbstractSpinBox | QComboBox):
        return []  # what Qt made inside it is its own, and hands the keyboard back to it
    layout = widget.layout()
    within = [child for child in _widgets_in(widget) if not child.isWindow()]
    laid = list(_laid_out(layout, within)) if layout is not None else []
    return [*laid, *(child for child in within if child not in laid)]


def _widgets_in(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]


def _given(widget: QWidget | None) -> list[QWidget]:
    return [widget] if widget is not None else []


def _laid_out(layout: QLayout, within: list[QWidget]) -> Iterator[QWidget]:
    """Those ``within`` that stand in ``layout``, in order; a grid is read row by row.

    It asks where each stands, not what stands where: of an item that was asked for, PySide keeps
    its half, also where Qt deletes its own, and takes what comes at that address for the item.
    """
    stands: dict[int, QWidget | QLayout] = {layout.indexOf(widget): widget for widget in within}
    stands.update((layout.indexOf(c), c) for c in layout.children() if isinstance(c, QLayout))
    stands.pop(-1, None)  # what stands elsewhere
    for at in sorted(stands, key=partial(_place, layout)):
        one = stands[at]
        if isinstance(one, QLayout):
            yield from _laid_out(one, within)
        else:
            yield one


def _place(layout: QLayout, at: int) -> tuple[int, int]:
    if not isinstance(layout, QGridLayout):
        return 0, at
    row, column = layout.getItemPosition(at)[:2]  # type: ignore[index]
    return row, column


# Where one is


def _with_help_near(stops: list[QWidget]) -> list[QWidget]:
    """Help is never further than two presses, on or back, from where its face begins."""
    for help_button in [stop for stop in stops if isinstance(stop, HelpButton)]:
        face = help_button.face
        own = [stop for stop in stops if face is not None and face.isAncestorOf(stop)]
        if face is None or own == [help_button]:
            continue
        begins = _place_of(_at_last(face.focusProxy()), own, face) or 0
        if not begins - HELP_WITHIN <= own.index(help_button) <= HELP_WITHIN:
            own.remove(help_button)
            stops.remove(help_button)
            before = max(begins - HELP_WITHIN, HELP_WITHIN)
            stops.insert(stops.index(own[0]) + before, help_button)
    return stops


def _at_last(widget: QWidget | None) -> QWidget | None:
    """What has the keyboard once it is given to ``widget``."""
    while widget is not None and (further := widget.focusProxy()) is not None:
        widget = further
    return widget


def _place_of(held: QWidget | None, stops: list[QWidget], root: QWidget) -> int | None:
    """Which stop ``held`` is, or the stop of its group."""
    if held is None or held in stops:
        return stops.index(held) if held is not None else None
    group = next((group for widget, group in _walk(root, None) if widget is held), None)
    of_group = (at for at, stop in enumerate(stops) if group and group.isAncestorOf(stop))
    return next(of_group, None)


def _beside(held: QWidget, stops: list[QWidget], root: QWidget, *, forward: bool) -> QWidget:
    """The first stop after ``held``, which is none itself, or the last one before it."""
    order = [widget for widget, _ in _walk(root, None)]
    at = order.index(held) if held in order else -1
    after = [stop for stop in stops if order.index(stop) > at]
    before = [stop for stop in stops if order.index(stop) < at]
    if forward:
        return after[0] if after else stops[0]
    return before[-1] if before else stops[-1]
