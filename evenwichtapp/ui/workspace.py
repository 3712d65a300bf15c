"""The open diary: the rail at the left and one page at a time beside it."""

from __future__ import annotations

from functools import partial
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.rail import NavRail
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.undo_strip import UndoStrip
from evenwichtapp.ui.wording import change_words, error_words, finding_words

if TYPE_CHECKING:
    from evenwichtapp.vault.finding import Finding

# Pages are imported when they are first shown: the first paint must not wait for them.
PAGES = {
    "today": "evenwichtapp.ui.today.page:TodayPage",
    "trends": "evenwichtapp.ui.trends.page:TrendsPage",
    "signals": "evenwichtapp.ui.signals.page:SignalsPage",
    "care": "evenwichtapp.ui.care.page:CarePage",
    "reflect": "evenwichtapp.ui.reflect.page:ReflectPage",
    "share": "evenwichtapp.ui.share.page:SharePage",
    "settings": "evenwichtapp.ui.settings.page:SettingsPage",
    "backups": "evenwichtapp.ui.opening.backups_page:BackupsPage",
    "worksheet": "evenwichtapp.ui.worksheet.page:WorksheetPage",
    "breathe": "evenwichtapp.ui.care.breathe_page:BreathePage",
}
RAIL_PAGES = ("today", "trends", "signals", "care", "reflect", "share")
# Where the rail points while a page without an entry of its own is shown.
RAIL_OF = {"worksheet": "care", "breathe": "care", "backups": "settings"}
WITH_PREFERENCES = {"settings", "backups"}
WITHOUT_RAIL = {"breathe"}  # nothing beside it asks for attention
LOCK = "lock"
SAVED_BY_ITSELF = {"reflection_started", "reflection_answered"}  # the page says so in its own place
DRAFT_EVERY = 4_000  # milliseconds
AFTER_FIRST_PAINT = 60  # milliseconds for what was typed or clicked until then


class Workspace(QWidget):
    """The rail, the pages, and a strip that says what was saved and offers to undo it.

    ``help_asked``, ``lock_asked``: the person asked for it.
    """

    help_asked = QtSignal()
    lock_asked = QtSignal()

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.preferences = preferences
        self._pages: dict[str, Page] = {}
        self._today = session.today
        self.page_name = ""
        self._painted = False

        # Rail
        self._rail = NavRail("Evenwicht")
        self._rail.add_item("today", "sun-horizon", self.tr("Today"))
        self._rail.add_item("trends", "chart-line", self.tr("Trends"))
        self._rail.add_item("signals", "flag", self.tr("Signals"))
        self._rail.add_item("care", "hand-heart", self.tr("Help"))
        self._rail.add_item("reflect", "book-open", self.tr("Looking back"))
        self._rail.add_item("share", "export", self.tr("Share"))
        self._rail.add_item("settings", "sliders-horizontal", self.tr("Settings"), bottom=True)
        self._rail.add_item(LOCK, "lock-simple", self.tr("Lock"), bottom=True)
        self._rail.item_chosen.connect(self._take_rail)

        # Keys: Ctrl+1 is the first page of the rail, and so on
        for number, name in enumerate(RAIL_PAGES, start=1):
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            key.activated.connect(partial(self.show_page, name))

        # Pages
        self._stack = QStackedWidget()
        # A page fits itself to any width; what is hidden must not ask for room.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

        # Undo
        self._strip = UndoStrip()
        self._strip.undo_asked.connect(session.undo)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(session.undo)
        session.change_saved.connect(self._say_saved)
        session.failed.connect(self._say_failed)

        # Drafts
        drafts = QTimer(self)
        drafts.setInterval(DRAFT_EVERY)
        drafts.timeout.connect(self.keep_drafts)
        drafts.timeout.connect(self._look_at_clock)
        drafts.start()

        # Layout
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self._strip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addLayout(middle, 1)

        session.diary_changed.connect(self._count_signals)
        session.prepared.connect(self._count_signals)
        if session.is_prepared:
            self._count_signals()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.page_name]

    @Slot(str)
    def show_page(self, name: str, argument: Any = None) -> None:
        """Bring a page into view, with what it should open with."""
        page = self._pages.get(name) or self._make(name)
        if name != self.page_name:
            self._strip.hide()  # Ctrl+Z still undoes it
        self.page_name = name
        self._rail.set_active(RAIL_OF.get(name, name))
        self._rail.setHidden(name in WITHOUT_RAIL)
        self._stack.setCurrentWidget(page)
        page.show_now()
        # Quietly, as after a click: the ring comes with the first key.
        page.setFocus(Qt.FocusReason.MouseFocusReason)
        if argument is not None:
            page.open_with(argument)

    @Slot(str)
    def _take_rail(self, key: str) -> None:
        if key == LOCK:
            self.lock_asked.emit()
        else:
            self.show_page(key)

    @Slot()
    def keep_drafts(self) -> None:
        """Keep what is being typed on any page or form, where it changed since the last time."""
        for page in self._pages.values():
            page.hand_in()
            if page.draft_name:
                self.session.keep_draft(page.draft_name, page.draft())
        for form in self.findChildren(Form):
            if form.keeps_draft and form.isVisible():
                self.session.keep_draft(form.draft_name, form.draft())

    @Slot()
    def _look_at_clock(self) -> None:
        """Tell the pages when a new work day has begun."""
        before, self._today = self._today, self.session.today
        if before == self._today:
            return
        for page in self._pages.values():
            page.begin_day(before)
        self._count_signals()

    def _make(self, name: str) -> Page:
        page = self._built(name)
        page.page_asked.connect(self.show_page)
        page.help_asked.connect(self.help_asked)
        self._pages[name] = page
        self._stack.addWidget(page)
        if page.draft_name:
            self.session.ask_draft(page.draft_name, page.restore_draft)
        return page

    def _built(self, name: str) -> Page:
        kind = resolve_name(PAGES[name])
        given = (self.session, self.preferences) if name in WITH_PREFERENCES else (self.session,)
        page: Page = kind(*given, self)
        return page

    @Slot(Change)
    def _say_saved(self, change: Change) -> None:
        if change.purpose in SAVED_BY_ITSELF:
            return
        self._strip.tell(change_words(change), can_undo=self.session.can_undo)

    def say_found(self, finding: Finding) -> None:
        """Say quietly what lies beside the diary, or what its folder cannot do."""
        self._strip.tell(finding_words(finding, self.session.language), can_undo=False)

    @Slot(KnownError)
    def _say_failed(self, error: KnownError) -> None:
        self._strip.tell(error_words(error, self.session.language), can_undo=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(AFTER_FIRST_PAINT, self, self.session.prepare)

    @Slot()
    def _count_signals(self) -> None:
        self._rail.set_count("signals", len(self.session.signals))
