"""The pages of a document as they will be, one at a time, in a tray."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.painting import paint_box
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

INSET, RADIUS = 12, 16
LEAST_WIDTH, LEAST_HEIGHT = 240, 340
WORDS_MARGIN = 24


class Sheet(QWidget):
    """One page, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shown = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_image(self, image: QImage) -> None:
        """Show another page."""
        self._image = image
        self._shown = QImage()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._shown.size() != size:
            self._shown = self._image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        width, height = size.width() / ratio, size.height() / ratio
        box = QRectF(round((self.width() - width) / 2), 0, width, height)
        painter = QPainter(self)
        painter.drawImage(box, self._shown)
        paint_box(painter, box, 0, None, theme().line)


class PaperPreview(QWidget):
    """``name`` says what document this is; words stand here while there is no page to show."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._pages: tuple[QImage, ...] = ()
        self._at = 0

        # Page and words
        self._sheet = Sheet()
        self._words = SerifLabel("", TextRole.READING_SENTENCE, "ink2")
        self._more_words = TextLabel("", TextRole.BODY, "ink2", wrap=True)
        self._said = QWidget()

        # Steps
        self._back = IconButton("caret-left", self.tr("Page before"))
        self._back.clicked.connect(self._go_back)
        self._count = TextLabel("", TextRole.BODY, "ink2")
        self._on = IconButton("caret-right", self.tr("Next page"))
        self._on.clicked.connect(self._go_on)
        self._steps = QWidget()

        # Layout
        said = QVBoxLayout(self._said)
        said.setContentsMargins(WORDS_MARGIN, WORDS_MARGIN, WORDS_MARGIN, WORDS_MARGIN)
        said.setSpacing(12)
        said.addWidget(self._words)
        said.addWidget(self._more_words)
        said.addStretch(1)
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 4)
        steps.setSpacing(10)
        steps.addStretch(1)
        for widget in (self._back, self._count, self._on):
            steps.addWidget(widget)
        steps.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSET, INSET, INSET, INSET)
        layout.setSpacing(INSET)
        layout.addWidget(self._sheet, 1)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._steps)
        self.setMinimumHeight(scaled(LEAST_HEIGHT))
        self.say("")

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show these pages, each a PNG; the place stays where it was as far as it can."""
        self._pages = tuple(QImage.fromData(page) for page in pages)
        self._sheet.show()
        self._said.hide()
        self._go(min(self._at, len(self._pages) - 1))

    def say(self, words: str, more: str = "") -> None:
        """Say why there is no page, or what there is instead."""
        self._pages = ()
        self._words.setText(words)
        self._more_words.setText(more)
        self._sheet.hide()
        self._steps.hide()
        self._said.show()
        announce(self, f"{words} {more}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), RADIUS, theme().rail)

    # Slots

    @Slot()
    def _go_back(self) -> None:
        self._go(self._at - 1)
        announce(self, self._count.text())

    @Slot()
    def _go_on(self) -> None:
        self._go(self._at + 1)
        announce(self, self._count.text())

    # Small parts

    def _go(self, page: int) -> None:
        self._at = page
        place = self.tr("Page {page} of {pages}").format(page=page + 1, pages=len(self._pages))
        self._count.setText(place)
        self._sheet.set_image(self._pages[page])
        self._sheet.setAccessibleName(f"{self._name}. {place}")
        self._steps.setVisible(len(self._pages) > 1)
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page < len(self._pages) - 1)
