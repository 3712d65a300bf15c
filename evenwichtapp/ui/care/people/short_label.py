"""A person's own words in a few lines, however long they are."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.painting import shortened
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.widgets.text import TextLabel

NARROWEST = 120  # px of the design


class ShortLabel(TextLabel):
    """What does not fit in ``most`` lines ends in three dots; the pointer on it shows the whole."""

    def __init__(
        self,
        text: str,
        role: TextRole = TextRole.BODY,
        colour: str = "ink",
        *,
        most: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        self._most, self._whole = most, text
        super().__init__(text, role, colour, wrap=True, parent=parent)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The whole, also while less of it is shown."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), scaled(NARROWEST)), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        lines = shortened(self._whole, self.font(), self.contentsRect().width(), self._most)
        self.setText("\n".join(lines))
        whole = "".join(lines).replace(" ", "") == "".join(self._whole.split())
        self.setToolTip("" if whole else self._whole)
        super().resizeEvent(event)
