"""The one shape that every page has."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import HelpButton
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.pages import Opening, PageSpec
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

MARGIN = 32
TOP = 28
GAP = 24
HEADER_GAP = 14
HEADER_TO_BODY = 20
HELP_ON_ONE_LINE = 640  # px of the design of a page
MORE_THAN_AIR = 99  # so that words get the room before what only keeps them apart


class Page(QWidget):
    """A page: a header with the help button at the same place always, and a body below it.

    ``page_asked`` carries the ``Opening`` of another page; ``ask`` sends it. ``told`` carries what
    the strip at the foot of the window is to say of what was done.
    A page with a ``draft_name`` keeps what is being typed over a lock or a crash. One that stands
    aside, a ``SidePage``, leads back to ``before``.

    A subclass builds its widgets in ``__init__``, puts them in ``self.body`` and fills them in
    ``refresh``, which is called when it is shown and when a kind of record in ``kinds`` changed.
    """

    page_asked = QtSignal(object)
    help_asked = QtSignal()
    told = QtSignal(str)

    kinds: ClassVar[frozenset[type[Any]]] = frozenset()
    draft_name: ClassVar[str] = ""
    before: PageSpec | None = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True

        # Header
        self.title = SerifLabel("", TextRole.PAGE_TITLE, wrap=False)
        self.subtitle = TextLabel("", TextRole.BODY, "ink2")
        self._help = help_button = HelpButton(self)
        help_button.clicked.connect(self.help_asked)
        self._help_place = QWidget()

        self.setFocusProxy(self.title)

        # Layout. The rows are added while they are empty: PySide would hold on to what stands in
        # them, and a page moves some of that elsewhere.
        self.header = QHBoxLayout()
        self.body = QVBoxLayout()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(MARGIN, TOP, MARGIN - BAR_ROOM, TOP)
        self._outer.setSpacing(HEADER_TO_BODY)
        self._outer.addLayout(self.header)
        self._outer.addLayout(self.body, 1)
        self.header.setContentsMargins(0, 0, BAR_ROOM, 0)
        self.header.setSpacing(HEADER_GAP)
        self.header.addWidget(self.title)
        self.header.addWidget(self.subtitle)
        self.header.addStretch(1)
        self.header.addWidget(self._help_place)
        help_row = QHBoxLayout(self._help_place)
        help_row.setContentsMargins(GAP - HEADER_GAP, 0, 0, 0)
        help_row.addStretch(1)
        help_row.addWidget(help_button)
        self.body.setContentsMargins(0, 0, BAR_ROOM, 0)
        self.body.setSpacing(GAP)

        session.diary_changed.connect(self._refresh_after_change)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Title and help button stand on one line, but where there is really no room."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(HELP_ON_ONE_LINE)
        self._help.setMinimumWidth(0 if narrow else self._help.sizeHint().width())
        if narrow != self.title.wordWrap():
            self.title.set_wrap(wrap=narrow)
            self.header.setStretchFactor(self.title, MORE_THAN_AIR if narrow else 0)

    def set_side_width(self, width: int) -> None:
        """Keep the help button above a side column of ``width`` px, and the rest left of it."""
        self._help_place.setMinimumWidth(width + GAP - HEADER_GAP)

    def inner_size(self) -> QSize:
        """What lies inside the margins of the page."""
        return self.size().shrunkBy(self._outer.contentsMargins())

    def scroll_body(self, scroll: QWidget) -> None:
        """Put a ColumnScroll, or what holds one, at the bottom of the body, over its whole width.

        It reaches out to the left for focus rings and to the right for its bar; what stands in it
        lines up with the header.
        """
        bottom = GAP - RING_MARGIN
        self._outer.setContentsMargins(MARGIN - RING_MARGIN, TOP, MARGIN - BAR_ROOM, bottom)
        self.header.setContentsMargins(RING_MARGIN, 0, BAR_ROOM, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        if self.body.isEmpty():
            self._outer.setSpacing(HEADER_TO_BODY - RING_MARGIN)
        self.body.addWidget(scroll, 1)

    def refresh(self) -> None:
        """Fill the page from the diary."""

    def open_with(self, opening: Opening) -> None:
        """Show what was asked for: one of the kinds that ``opens_with`` of this page names."""

    def come_from(self, before: PageSpec) -> None:
        """Lead back to ``before``, where one came from."""

    @Slot()
    def ask(self, opening: Opening) -> None:
        """Ask for another page."""
        self.page_asked.emit(opening)

    def opening(self) -> Opening | None:
        """What leads back to what is shown now; None is the page as it is."""
        return None

    def hand_in(self) -> None:
        """Hand over what saves itself but was not yet; called often, and before a lock."""

    def draft(self) -> str:
        """What is being typed, as text that ``restore_draft`` understands; "" is nothing."""
        return ""

    def restore_draft(self, draft: str) -> None:
        """Put back what was being typed."""

    def show_now(self) -> None:
        """Bring the page up to date because it comes into view."""
        if self._stale:
            self._stale = False
            self.refresh()

    def begin_day(self, before: date) -> None:
        """A new work day began while the window was open; ``before`` is the one that ended."""
        self._renew()

    @Slot(frozenset)
    def _refresh_after_change(self, kinds: frozenset[type[Any]]) -> None:
        if kinds & self.kinds:
            self._renew()

    def _renew(self) -> None:
        self._stale = not self.isVisible()
        if self.isVisible():
            self.refresh()
