"""What is known of an intervention: where it was studied or told, then how strong that is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel


class EvidenceLines(QWidget):
    """A magnifier when it was ``studied``, a speech bubble when it is experience."""

    def __init__(
        self, where: str, how_strong: str, *, studied: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{where}. {how_strong}")
        icon_name = "magnifying-glass" if studied else "chat-circle-dots"
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(TextLabel(where, TextRole.CAPTION_STRONG, wrap=True))
        lines.addWidget(TextLabel(how_strong, TextRole.CAPTION, "ink2", wrap=True))
        lines.addStretch()

        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addWidget(IconLabel(icon_name, "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(lines, 1)
