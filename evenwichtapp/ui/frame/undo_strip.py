"""Says what was just done and offers the way back, above the page without moving it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel

SHOWN_FOR = 8_000  # milliseconds
WIDEST, EDGE = 520, 40
BELOW = 8  # the sentence in a bar at the foot of a sheet stays in sight


class UndoStrip(Card):
    """Hidden until ``tell``; lies over its parent at the bottom left.

    It goes after 8 seconds, in which pointer or keyboard on it stop the time; what went wrong stays
    until it is closed. ``left``: it went while the keyboard was on it.
    """

    undo_asked = QtSignal()
    left = QtSignal()

    fill = "soft"
    border = "accent_line"
    radius = 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=4)
        self._stays = False
        self._icon = IconLabel("check-circle", "accent", 18, filled=True)
        self._said = TextLabel("", TextRole.BODY_MEDIUM, wrap=True)
        self._said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._undo = Button(ButtonKind.TEXT, self.tr("Undo"), parent=self)
        self._undo.clicked.connect(self.close_strip)
        self._undo.clicked.connect(self.undo_asked)
        self._close = IconButton("x", self.tr("Close"), self)
        self._close.clicked.connect(self.close_strip)
        self.time = QTimer(self)
        self.time.setSingleShot(True)
        self.time.setInterval(SHOWN_FOR)
        self.time.timeout.connect(self.close_strip)
        for button in (self._undo, self._close):
            button.installEventFilter(self)

        held = Group("", self)
        row = QHBoxLayout(held)
        row.setContentsMargins(12, 0, 4, 0)
        row.addWidget(self._icon)
        row.addWidget(self._said, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self.column.addWidget(held)
        self._held, self._row = held, row
        self.hide()

    def tell(self, said: str, *, can_undo: bool = True, stays: bool = False) -> None:
        """Say what was done, such as "Saved"; replaces what stood there.

        ``stays``: it does not go by itself, as what went wrong.
        """
        self._stays = stays
        self._undo.setVisible(can_undo)
        self._said.setText(said)
        self.setAccessibleName(said)
        self._held.setAccessibleName(said)
        self._lie()  # at once as wide as it will be: narrower its words would take more lines
        self.show()
        if self.parentWidget() is not None:
            self.raise_()
        self._count_down()
        announce(self, said, urgent=stays)

    def place(self) -> None:
        """Lie at the bottom left of what it lies over, as wide as its words ask."""
        if not self.isHidden():
            self._lie()

    def _lie(self) -> None:
        over = self.parentWidget()
        if over is None:
            return
        words = QFontMetrics(self._said.font()).horizontalAdvance(self._said.text())
        room = over.width() - 2 * scaled(EDGE)
        width = min(self._beside_words() + words + 2, scaled(WIDEST), room)
        # The size hint of words that wrap is for fewer on a line than fit here.
        held = self.sizeHint().height()
        height = self.heightForWidth(width) if self.hasHeightForWidth() else held
        self.setGeometry(scaled(EDGE), over.height() - height - scaled(BELOW), width, height)

    def _beside_words(self) -> int:
        """What the icon, the buttons and the air take; a layout's own hint has the words in it."""
        parts = [self._icon, self._close, *([] if self._undo.isHidden() else [self._undo])]
        air = len(parts) * self._row.spacing()
        for margins in (self._row.contentsMargins(), self.column.contentsMargins()):
            air += margins.left() + margins.right()
        return air + sum(part.sizeHint().width() for part in parts)

    def event(self, event: QEvent) -> bool:
        """Lie anew once the words are laid out: they know only then how many lines they take."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.place()
        return done

    @Slot()
    def close_strip(self) -> None:
        """Go; the keyboard goes back to the page where it was here."""
        had_focus = self._has_focus()
        self.time.stop()
        self.hide()
        if had_focus:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_strip()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.time.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._count_down()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.time.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._count_down()
        return False

    def _count_down(self) -> None:
        if self.isVisible() and not (self._stays or self._has_focus() or self.underMouse()):
            self.time.start()
        else:
            self.time.stop()

    def _has_focus(self) -> bool:
        return self._undo.hasFocus() or self._close.hasFocus()
