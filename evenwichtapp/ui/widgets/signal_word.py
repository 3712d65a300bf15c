"""How serious a signal is, in an icon and words; colour never says it alone."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel


class SignalWord(QWidget):
    """``level``: "notice", "flag", "stands_out" for a rise, or "saved" for what was kept.

    ``about`` says after a colon what it is about, such as a situation.
    """

    def __init__(self, level: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        word, icon_name, token = {
            "notice": (self.tr("Take note"), "warning-circle", "amber"),
            "flag": (self.tr("Red flag"), "flag", "brick"),
            "stands_out": (self.tr("This stands out"), "trend-up", "accent"),
            "saved": (self.tr("Saved"), "check-circle", "accent"),
        }[level]
        said = self.tr("{word}: {about}").format(word=word, about=about) if about else word
        self.setAccessibleName(said)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(IconLabel(icon_name, token, 18, filled=True))
        layout.addWidget(TextLabel(said, TextRole.SECONDARY_STRONG, token))
        layout.addStretch()
