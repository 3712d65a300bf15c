"""Labels in a role of the design and a colour of the theme, dressed again when those change."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from evenwichtapp.ui.controls.painting import shortened
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.theme import theme

NARROWEST = 120  # px of the design, of words that may be shortened
HEADINGS = frozenset(
    (
        TextRole.WELCOME_TITLE,
        TextRole.PAGE_TITLE,
        TextRole.STEP_QUESTION,
        TextRole.SCORE_QUESTION,
        TextRole.CARD_TITLE,
        TextRole.INTERVENTION_TITLE,
        TextRole.HEADING,
    )
)
LONG_WORD = re.compile(r"\S{36,}")  # longer than any word that a line should be as wide as
PART = re.compile(r"(\S{12})")


class TextLabel(QLabel):
    """Sans words; ``wrap`` for more than one line."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        colour: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.spoken_role = "Heading" if role in HEADINGS else ""
        self._short_at: int | None = None  # the width at which a layout gave too little height
        self._role = role
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._dress()
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again for the height of all lines where a layout measured them at another width."""
        super().resizeEvent(event)
        if not self.wordWrap():
            return
        needed = self.heightForWidth(self.width())
        if self.height() < needed:
            self._short_at = self.width()
            self.setMinimumHeight(needed)
        elif self._short_at not in (None, self.width()):
            self._short_at = None
            self.setMinimumHeight(self.least_height())

    def least_height(self) -> int:
        """How high it is at least, in px."""
        return 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFont(font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().colour(self._colour))
        self.setPalette(palette)


class SerifLabel(TextLabel):
    """Questions, titles and a person's own words; lines as far apart as the role says."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.CARD_TITLE,
        colour: str = "ink",
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._words = ""
        super().__init__(text, role, colour, wrap=wrap, parent=parent)

    def set_wrap(self, *, wrap: bool) -> None:
        """Let the words go on on a next line, or keep them on one."""
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(0, 0, 0, 0)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._dress()
        self.setText(self._words)

    def text(self) -> str:
        """The words themselves, without markup."""
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        self.setAccessibleName(text)
        if not self.wordWrap():
            super().setText(text)
            return
        # Newsreader measures exactly its size, so lines would touch.
        face = self._role.value
        height = round(100 * face.line / face.pixels)
        words = escape(LONG_WORD.sub(_breakable, text)).replace("\n", "<br>")
        self.setTextFormat(Qt.TextFormat.RichText)
        super().setText(f'<p style="margin:0; line-height:{height}%">{words}</p>')

    def least_height(self) -> int:
        return scaled(self._role.value.line)

    def _dress(self) -> None:
        super()._dress()
        face = self._role.value
        self.setMinimumHeight(self.least_height())
        if self.wordWrap():
            # Qt puts the space of a line below its letters; this halves it, as on paper.
            half = scaled((face.line - face.pixels) / 2)
            self.setContentsMargins(0, half, 0, -half)
            self.setAlignment(Qt.AlignmentFlag.AlignTop)


def _breakable(word: re.Match[str]) -> str:
    return PART.sub("\\1\u200b", word.group())


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
