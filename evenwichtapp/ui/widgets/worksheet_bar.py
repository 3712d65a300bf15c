"""The bar below a worksheet: what was saved, and the way back and on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.icon_line import IconLine


class WorksheetBar(QWidget):
    """``back_asked`` and ``on_asked``: to the step before or after this one."""

    back_asked = QtSignal()
    on_asked = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

        # Saved by itself
        self._saved = IconLine(
            "check-circle", self.tr("Saved. You can stop and go on later."), parent=self
        )
        policy = self._saved.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._saved.setSizePolicy(policy)

        # Buttons
        self._back = Button(ButtonKind.PLAIN, self.tr("Previous"))
        self._back.clicked.connect(self.back_asked)
        self._on = Button(ButtonKind.PRIMARY, self.tr("Next"))
        self._on.clicked.connect(self.on_asked)
        self.setFocusProxy(self._on)

        # Layout
        inner = QWidget()
        self._inner = inner
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 20, 0, 20)
        row.setSpacing(12)
        row.addWidget(self._saved, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._back)
        row.addWidget(self._on)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(32, 0, 32, 0)
        layout.addWidget(inner)
        self.show_saved(saved=False)

    def set_width(self, width: int) -> None:
        """As wide as the column above it, in px of the design."""
        self._inner.setMaximumWidth(scaled(width))

    def show_step(self, step: int, count: int) -> None:
        """Where one is, counted from 0."""
        self._back.setVisible(step > 0)
        self._on.setText(self.tr("Done") if step == count - 1 else self.tr("Next"))
        self._on.updateGeometry()

    def show_saved(self, *, saved: bool) -> None:
        """Whether all that stands there is on disk."""
        self._saved.setVisible(saved)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme().line, 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
