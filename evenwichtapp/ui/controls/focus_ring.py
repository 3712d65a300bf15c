"""The ring around what has keyboard focus: a gap of 2 px, then 2 px of accent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from evenwichtapp.ui.controls.painting import paint_box
from evenwichtapp.ui.theme import theme

GAP = 2
WIDTH = 2
PAUSES = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class FocusRing(QWidget):
    """Lies over the page, so that a widget is exactly as large as it looks.

    It lives from keyboard focus in to focus out. Pages and scrolled columns keep a margin of 4 px.
    """

    def __init__(self, ringed: QWidget) -> None:
        super().__init__(ringed)
        self._ringed = ringed
        self._followed: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._follow()
        ringed.destroyed.connect(self.deleteLater)
        self.place()
        self.show()

    @classmethod
    def entered(
        cls, ringed: QWidget, event: QFocusEvent, ring: FocusRing | None
    ) -> FocusRing | None:
        """The ring of a widget that got focus: none after a click, as before after a pause."""
        if ring is not None or not cls.comes_with(event):
            return ring
        return cls(ringed)

    @staticmethod
    def comes_with(event: QFocusEvent) -> bool:
        """Whether it is the keyboard that came to a widget, and not for a second time."""
        return event.reason() not in (*PAUSES, Qt.FocusReason.MouseFocusReason)

    @staticmethod
    def left(event: QFocusEvent, ring: FocusRing | None) -> FocusRing | None:
        """The ring of a widget that lost focus: it stays while another window is used."""
        if ring is None or event.reason() in PAUSES:
            return ring
        ring.leave()
        return None

    def place(self) -> None:
        """Move to where the ringed shape is now."""
        if not self._host.isAncestorOf(self._ringed):  # a narrower page has it in another column
            self._follow()
            self.show()
        box, self._radius = self._ringed.ring_shape()  # type: ignore[attr-defined]
        corner = self._ringed.mapTo(self._host, QPointF(box.topLeft()))
        reach = GAP + WIDTH
        around = QRectF(corner, box.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(around.toAlignedRect())
        self.raise_()

    def _follow(self) -> None:
        self._follow_no_more()
        self._followed = _up_to_host(self._ringed)
        self._host = self._followed[-1]
        self.setParent(self._host)
        for widget in self._followed:
            widget.installEventFilter(self)

    def _follow_no_more(self) -> None:
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)

    def leave(self) -> None:
        """Take the ring away."""
        self._follow_no_more()
        self.hide()
        self.setParent(None)  # a window that goes meanwhile must not meet it among its own
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ringed and event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            # A page may be left while another window is used, which takes no focus away.
            self.setVisible(event.type() is QEvent.Type.Show)
        moved = event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if moved and isValid(self._ringed):  # a page may be dropped with its ring still there
            self.place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            self.setVisible(self._ringed.isVisible())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self._radius + GAP + WIDTH
        paint_box(painter, QRectF(self.rect()), radius, None, theme().accent, width=WIDTH)


def _up_to_host(widget: QWidget) -> list[QWidget]:
    """The widget and its ancestors up to what scrolls or is a window, where the ring can lie."""
    path = [widget]
    while (parent := path[-1].parentWidget()) is not None:
        path.append(parent)
        above = parent.parentWidget()
        in_viewport = above is not None and isinstance(above.parentWidget(), QAbstractScrollArea)
        if parent.isWindow() or in_viewport:
            break
    return path
