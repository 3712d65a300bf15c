"""The rail on the left: the name of the app, its pages, and what stays at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.clickable import Clickable
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.painting import paint_box, paint_centred, paint_text
from evenwichtapp.ui.fonts import TextRole, font, scaled
from evenwichtapp.ui.icons import paint_icon
from evenwichtapp.ui.pages import PageSpec
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.widgets.brand import Brand

RAIL_WIDTH, NARROW_WIDTH = 184, 68
ITEM_HEIGHT, LEAST_HEIGHT = 44, 28
SIDE, BELOW, ITEM_GAP = 12, 20, 4
ICON_AT, ICON_SIZE, WORD_AT = 12, 20, 44
COUNT_SIZE, COUNT_TO_EDGE, COUNT_BESIDE_ICON = 20, 12, 2
BRAND_HEIGHT = 96


class NavItem(Clickable):
    """A page in the rail, maybe with the number of signals that wait there."""

    def __init__(self, key: str, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        self._count = 0
        super().__init__(text, parent)
        self.key = key
        self._icon_name = icon_name
        self._active = False
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

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

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, with the words under the pointer, or both."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()

    @property
    def active(self) -> bool:
        """Whether this is the page one is on."""
        return self._active

    def sizeHint(self) -> QSize:
        width = NARROW_WIDTH if self._narrow else RAIL_WIDTH
        return QSize(scaled(width - 2 * SIDE), scaled(ITEM_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), scaled(LEAST_HEIGHT))

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
        if not self._narrow:
            letters = font(TextRole.BODY_STRONG if active else TextRole.BODY)
            paint_text(painter, box.adjusted(scaled(WORD_AT), 0, 0, 0), self.text(), letters, ink)
        if self._count:
            self._paint_count(painter, box)

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        shown, side = theme(), scaled(COUNT_SIZE)
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(box.center())
        circle.moveRight(box.right() - scaled(COUNT_TO_EDGE))
        if self._narrow:
            circle.moveTopRight(box.topRight() - QPointF(COUNT_BESIDE_ICON, -COUNT_BESIDE_ICON))
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
    """The rail itself: with words or, where the window is narrow for its text, icons alone.

    ``item_chosen`` carries the key of what was clicked.
    """

    item_chosen = QtSignal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._items: dict[str, NavItem] = {}

        # Name of the app
        self._brand = Brand(self)
        self._brand.setFixedHeight(scaled(BRAND_HEIGHT))
        self._brand.setContentsMargins(12, 0, 0, 4)

        # Pages above, the rest at the bottom
        self._top = QVBoxLayout()
        self._top.setSpacing(ITEM_GAP)
        self._bottom = QVBoxLayout()
        self._bottom.setSpacing(ITEM_GAP)

        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._brand)
        self._column.addLayout(self._top)
        self._column.addStretch()
        self._column.addLayout(self._bottom)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or words beside them."""
        self.setFixedWidth(scaled(NARROW_WIDTH if narrow else RAIL_WIDTH))
        self._brand.set_narrow(narrow)
        for item in self._items.values():
            item.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the name of the app makes room for the pages."""
        super().resizeEvent(event)
        items = len(self._items) * (ITEM_HEIGHT + ITEM_GAP)
        low = self.height() < scaled(BRAND_HEIGHT + items) + BELOW
        self._brand.setVisible(not low)
        self._column.setContentsMargins(SIDE, SIDE if low else 0, SIDE, SIDE if low else BELOW)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().rail)

    @Slot()
    def _item_clicked(self) -> None:
        item = self.sender()
        assert isinstance(item, NavItem)
        self.item_chosen.emit(item.key)
