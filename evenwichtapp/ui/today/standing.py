"""Where the parts of Vandaag stand, as there is room for them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.page import GAP, Page
from evenwichtapp.ui.today.entry_sheet import EntrySheet
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, ColumnScroll

SIDE_WIDTH = 256
NARROW = 996  # page width below which the side column moves under the questions
AFTER_STEPS = 3  # where the shift stands in the header


class Places:
    """Puts ``sheet`` and ``side`` into the body of ``page``, and ``steps`` and ``shift`` above.

    In a narrow window the side stands under the questions. Where these had less than half of the
    sheet to scroll in, all of it scrolls but the bar with the button.
    """

    def __init__(
        self, page: Page, sheet: EntrySheet, side: QWidget, steps: QWidget, shift: QWidget
    ) -> None:
        self.narrow: bool | None = None
        self._low: bool | None = None
        self._page, self._sheet, self._side = page, sheet, side
        self._steps, self._shift = steps, shift

        # Layout
        self._above = QWidget(page)
        self._row = QHBoxLayout(self._above)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        self._beside = ColumnScroll(side=BAR_ROOM, left=0)
        self._beside.setFixedWidth(scaled(SIDE_WIDTH) + BAR_ROOM)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(sheet, 1)
        columns.addWidget(self._beside)
        page.body.addLayout(columns, 1)

    def fit(self) -> None:
        """Put everything in its place for the size that the page has now."""
        narrow = self._page.width() < scaled(NARROW)
        if narrow != self.narrow:
            self.narrow = narrow
            self._arrange(narrow)
        low = self._is_low()
        if low != self._low:
            self._low = low
            self._sheet.set_low(low=low)
            self._place_above(low)

    def _arrange(self, narrow: bool) -> None:
        """The cards stand beside the sheet, or under its questions; the shift goes along."""
        page, air = self._page, GAP if narrow else 0
        self._side.setContentsMargins(0, air, 0, air)
        self._beside.setVisible(not narrow)
        self._above.setVisible(narrow)
        page.body.setContentsMargins(0, 0, BAR_ROOM if narrow else 0, 0)
        page.set_side_width(0 if narrow else scaled(SIDE_WIDTH))
        self._shift.setMinimumWidth(0 if narrow else self._shift.sizeHint().width())
        if narrow:
            self._row.insertWidget(0, self._steps)
            self._row.insertWidget(1, self._shift)
            self._sheet.add_below(self._side)
        else:
            page.header.insertWidget(1, self._steps)
            page.header.insertWidget(AFTER_STEPS, self._shift)
            self._beside.column.addWidget(self._side)

    def _place_above(self, low: bool) -> None:
        """In a narrow window day and shift stand under the header; in a low one they scroll."""
        self._row.setContentsMargins(0, GAP if low else 0, 0, 0)
        if low:
            self._sheet.add_above(self._above)
        else:
            self._page.body.insertWidget(0, self._above)

    def _is_low(self) -> bool:
        room = self._page.inner_size()
        height = room.height() - self._page.header.sizeHint().height() - GAP
        if self.narrow:
            height -= self._row.sizeHint().height() + GAP
        beside = 0 if self.narrow else self._beside.width() + GAP
        return self._sheet.is_low(room.width() - beside, height)
