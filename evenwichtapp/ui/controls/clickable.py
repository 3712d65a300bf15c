"""What everything that can be clicked has in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from evenwichtapp.ui.controls.focus_ring import FocusRing

MOVES = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)


class Clickable(QAbstractButton):
    """A painted button: hand cursor, focus ring, name for a screen reader, Enter beside Space."""

    radius = 10

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring: FocusRing | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut(QKeySequence())  # a person's own words may hold an ampersand
        self.setAccessibleName(text)

    @property
    def under_pointer(self) -> bool:
        """Whether it shows as pointed at or pressed."""
        return self.isEnabled() and (self.underMouse() or self.isDown())

    @property
    def shows_ring(self) -> bool:
        """Whether the keyboard is seen to be here."""
        return self._ring is not None

    def ring_shape(self) -> tuple[QRectF, float]:
        """The box the focus ring goes around, and its corner radius."""
        return QRectF(self.rect()), self.radius

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = FocusRing.entered(self, event, self._ring)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = FocusRing.left(event, self._ring)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVES:
            event.ignore()  # for the group it is in, or for what scrolls
            return
        if self._ring is None and self.hasFocus():
            self._ring = FocusRing(self)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)


class ClickableRow(Clickable):
    """As wide as there is room, and as high as its words then ask: ``heightForWidth``.

    It keeps that height: a layout would share the room out among rows of heights of their own.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._keep_height()

    def _keep_height(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))
