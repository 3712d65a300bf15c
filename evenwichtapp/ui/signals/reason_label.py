"""Why something is named, with words in it that lead on."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import TextLabel

STYLE = "color:{colour}; font-weight:600; text-decoration:none"


class ReasonLabel(TextLabel):
    """``links`` maps words of ``reason`` to what each stands for, which ``chosen`` carries."""

    chosen = QtSignal(str)

    def __init__(
        self, reason: str, links: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        self._reason, self._links = reason, links
        super().__init__(reason, TextRole.SECONDARY, "ink", wrap=True, parent=parent)
        if links:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
            self.setTextInteractionFlags(
                self.textInteractionFlags() | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            self.linkActivated.connect(self.chosen)
            self._lead_on()
        self.setAccessibleName(reason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._links:
            self._lead_on()

    def _lead_on(self) -> None:
        words = escape(self._reason)
        style = STYLE.format(colour=theme().accent.name())
        for said, key in self._links.items():
            link = f'<a href="{escape(key)}" style="{style}">{escape(said)}</a>'
            words = words.replace(escape(said), link, 1)
        self.setText(words)
