"""The rail on the left: the name of the app, its pages, and what stays at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.painting import paint_box, paint_centred, paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.pages import PageSpec
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.brand import Brand

RAIL_WIDTH = 184
ITEM_HEIGHT = 44
ICON_AT, ICON_SIZE, WORD_AT = 12, 20, 44
COUNT_SIZE, COUNT_TO_EDGE = 20, 12
BRAND_HEIGHT = 96


class NavItem(Clickable):
    """A page in the rail, maybe with the number of signals that wait there."""

    def __init__(self, key: str, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        self._count = 0
        super().__init__(text, parent)
        self.key = key
        self._icon_name = icon_name
        self._active = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._name_aloud()

    def set_count(self, count: int) -> None:
        """Show ``count`` signals; 0 shows nothing."""
        self._count = count
        self._name_aloud()
        self.update()

    def set_active(self, active: bool) -> None:
        """Show whether this is the page one is on."""
        self._active = active
        self.setAccessibleDescription(self.tr("current page") if active else "")
        self.update()

    @property
    def active(self) -> bool:
        """Whether this is the page one is on."""
        return self._active

    def sizeHint(self) -> QSize:
        return QSize(scaled(RAIL_WIDTH - 24), scaled(ITEM_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, box = theme(), QRectF(self.rect())
        active = self._active
        if active or self.under_pointer:
            fill = shown.card if active else shown.paper
            paint_box(painter, box, scaled(self.radius), fill)
        ink = shown.accent if active else shown.ink2
        side = scaled(ICON_SIZE)
        square = QRectF(scaled(ICON_AT), box.center().y() - side / 2, side, side)
        paint_icon(painter, self._icon_name, square, ink, filled=active)
        role = TextRole.BODY_STRONG if active else TextRole.BODY
        paint_text(painter, box.adjusted(scaled(WORD_AT), 0, 0, 0), self.text(), font(role), ink)
        if self._count:
            self._paint_count(painter, box)

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        shown, side = theme(), scaled(COUNT_SIZE)
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(box.center())
        circle.moveRight(box.right() - scaled(COUNT_TO_EDGE))
        paint_box(painter, circle, side / 2, shown.amber_fill, shown.amber_line)
        number = str(self._count)
        paint_centred(painter, circle, number, font(TextRole.COUNT), shown.amber)

    def _name_aloud(self) -> None:
        if not self._count:
            self.setAccessibleName(self.text())
            return
        signals = self.tr("%n signal(s)", None, self._count)
        self.setAccessibleName(f"{self.text()}, {signals}")


class NavRail(Group):
    """The rail itself. ``item_chosen`` carries the key of what was clicked."""

    item_chosen = QtSignal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._items: dict[str, NavItem] = {}
        self.setFixedWidth(scaled(RAIL_WIDTH))

        # Name of the app
        brand = Brand(self)
        brand.setFixedHeight(scaled(BRAND_HEIGHT))
        brand.setContentsMargins(12, 0, 0, 4)

        # Pages above, the rest at the bottom
        self._top = QVBoxLayout()
        self._top.setSpacing(4)
        self._bottom = QVBoxLayout()
        self._bottom.setSpacing(4)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 20)
        layout.setSpacing(0)
        layout.addWidget(brand)
        layout.addLayout(self._top)
        layout.addStretch()
        layout.addLayout(self._bottom)

    def add_page(self, page: PageSpec) -> None:
        """Add a page, where it has an entry of its own."""
        if page.item is not None:
            self.add_item(page.name, page.item.icon, page.item.text, bottom=page.item.bottom)
            self.name_keys(page.name, page.item.shortcut)

    def add_item(self, key: str, icon_name: str, text: str, *, bottom: bool = False) -> None:
        """Add what can be chosen, or at the ``bottom`` what is done seldom."""
        item = NavItem(key, icon_name, text, self)
        item.clicked.connect(self._item_clicked)
        self._items[key] = item
        (self._bottom if bottom else self._top).addWidget(item)

    def stop(self) -> QWidget | None:
        """The page one is on."""
        return next((item for item in self._items.values() if item.active), None)

    def name_keys(self, key: str, keys: str) -> None:
        """Tell under the pointer with which keys ``key`` is chosen."""
        self._items[key].setToolTip(keys)

    def set_active(self, key: str) -> None:
        """Show ``key`` as the page one is on."""
        for item in self._items.values():
            item.set_active(item.key == key)

    def set_count(self, key: str, count: int) -> None:
        """Show ``count`` signals at ``key``."""
        self._items[key].set_count(count)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFixedWidth(scaled(RAIL_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().rail)

    @Slot()
    def _item_clicked(self) -> None:
        item = self.sender()
        assert isinstance(item, NavItem)
        self.item_chosen.emit(item.key)
