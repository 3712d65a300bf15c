"""The buttons with which one writes down that something happened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from evenwichtapp.catalogue.models import Catalogue, EventKind, Language
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import icon, paint_icon
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.clickable import Clickable
from evenwichtapp.ui.widgets.flow_layout import FlowLayout
from evenwichtapp.ui.widgets.painting import paint_box, paint_text

HEIGHT = 40
SIDE = 7
MORE_WIDTH = 30
ICON_SIZE = 18
ICON_GAP = 5
GAP = 6


class EventButton(Clickable):
    """An icon and the name of a kind of event; soft once one was written for this day."""

    def __init__(self, icon_name: str, words: str, parent: QWidget | None = None) -> None:
        self._icon_name = icon_name
        self.written = False
        super().__init__(words, parent)

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(font(TextRole.EVENT_BUTTON)).horizontalAdvance(self.text())
        if not self.text():
            return QSize(scaled(MORE_WIDTH), scaled(HEIGHT))
        width = 2 * scaled(SIDE) + scaled(ICON_SIZE) + scaled(ICON_GAP) + round(word)
        return QSize(width, scaled(HEIGHT))

    def set_written(self, written: bool) -> None:
        """Show whether there is one for this day."""
        self.written = written
        self.setAccessibleDescription(self.tr("written for this day") if written else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        fill, border = shown.card, shown.line2
        if self.written:
            fill, border = shown.soft, shown.accent
        elif self.under_pointer:
            fill, border = shown.soft2, shown.accent_line
        paint_box(painter, box, scaled(self.radius), fill, border)
        side = scaled(ICON_SIZE)
        left = scaled(SIDE) if self.text() else (box.width() - side) / 2
        square = QRectF(left, (box.height() - side) / 2, side, side)
        paint_icon(painter, self._icon_name, square, shown.accent)
        words = box.adjusted(square.right() + scaled(ICON_GAP), 0, 0, 0)
        paint_text(painter, words, self.text(), font(TextRole.EVENT_BUTTON), shown.ink)


class EventButtons(QWidget):
    """A button for each prominent kind, and a menu with the others.

    ``event_chosen`` carries the id of the kind.
    """

    event_chosen = Signal(str)

    def __init__(
        self, catalogue: Catalogue, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, EventButton] = {}
        flow = FlowLayout(self, gap=GAP)

        # The four that happen most
        kinds = catalogue.event_kinds.values()
        for kind in (k for k in kinds if k.prominent):
            button = EventButton(kind.icon, kind.label.in_language(language))
            button.clicked.connect(partial(self.event_chosen.emit, kind.id))
            self._buttons[kind.id] = button
            flow.addWidget(button)

        # The others
        self._more = EventButton("dots-three", "")
        self._more.setAccessibleName(self.tr("Something else"))
        self._more.setToolTip(self.tr("Something else"))
        self._more.clicked.connect(self._open_menu)
        flow.addWidget(self._more)
        self._menu = QMenu(self)
        for kind in (k for k in kinds if not k.prominent):
            self._add_to_menu(kind, language)

    def set_written(self, kinds: frozenset[str]) -> None:
        """Show which kinds were already written for the day."""
        for kind, button in self._buttons.items():
            button.set_written(kind in kinds)
        self._more.set_written(bool(kinds - self._buttons.keys()))

    def _add_to_menu(self, kind: EventKind, language: Language) -> None:
        action = self._menu.addAction(
            icon(kind.icon, "accent", ICON_SIZE), kind.label.in_language(language)
        )
        action.triggered.connect(partial(self.event_chosen.emit, kind.id))

    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
