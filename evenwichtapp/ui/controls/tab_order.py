"""Tab follows what is seen, also where widgets are made later than what stands below them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(container: QWidget, *widgets: QWidget) -> None:
    """Let Tab reach ``widgets``, in this order, after all that is inside ``container``.

    They must not be inside it themselves.
    """
    order = [*stops_in(container)[-1:], *widgets]
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)


def stops_in(container: QWidget) -> list[QWidget]:
    """What Tab can reach inside ``container``, in its order."""
    return [w for w in _chain(container) if container.isAncestorOf(w) and _is_stop(w)]


def _chain(start: QWidget) -> Iterator[QWidget]:
    """The focus chain once around, from ``start`` on."""
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        yield widget
        widget = widget.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
