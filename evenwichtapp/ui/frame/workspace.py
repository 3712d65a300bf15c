"""The open diary: the rail at the left and one page at a time beside it."""

from __future__ import annotations

from functools import partial
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.dates import moment_words
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.frame.idle_loading import IdleLoading
from evenwichtapp.ui.frame.kept_import import KeptImport
from evenwichtapp.ui.frame.rail import NavRail
from evenwichtapp.ui.frame.undo_strip import UndoStrip
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import NAMED, PAGES, SIGNALS, TODAY, Opening, PageSpec, page_of
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.wording import error_words, finding_words

if TYPE_CHECKING:
    from evenwichtapp.vault.copies.backups import Backup
    from evenwichtapp.vault.disk.finding import Finding

LOCK = "lock"
NARROW = 900  # px of the design below which the rail gives its words to the page
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
        self.spec = TODAY
        self._painted = False
        self._signals: dict[str, str] | None = None  # what was told of them

        # Rail
        self._rail = NavRail("Evenwicht")
        for page in PAGES:
            self._rail.add_page(page)
        self._rail.add_item(LOCK, "lock-simple", self.tr("Lock"), bottom=True)
        self._rail.name_keys(LOCK, "Ctrl+L")
        self._rail.item_chosen.connect(self._take_rail)

        # Keys
        for page in PAGES:
            if keys := page.item.shortcut if page.item is not None else page.shortcut:
                key = QShortcut(QKeySequence(keys), self)
                key.activated.connect(partial(self.open, page))

        # Pages
        self._stack = QStackedWidget()
        # A page fits itself to any width; what is hidden must not ask for room.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

        # Undo
        over = QWidget()
        self._strip = UndoStrip(over)
        self._strip.undo_asked.connect(session.undo)
        self._strip.left.connect(self._back_to_page)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(session.undo)
        session.change_saved.connect(self._say_saved)
        session.failed.connect(self._say_failed)

        self._import = KeptImport(session, self)
        self._import.offered.connect(self._say_import)

        # Drafts
        drafts = QTimer(self)
        drafts.setInterval(DRAFT_EVERY)
        drafts.timeout.connect(self.keep_drafts)
        drafts.timeout.connect(self._look_at_clock)
        drafts.start()

        # Layout
        middle = QVBoxLayout(over)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._stack)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addWidget(over, 1)

        session.diary_changed.connect(self._count_signals)
        session.prepared.connect(self._count_signals)

        # Idle time
        idle = IdleLoading(session.catalogue, self)
        session.prepared.connect(idle.begin_soon)
        if session.is_prepared:
            self._count_signals()
            idle.begin_soon()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.spec.name]

    @property
    def opening(self) -> Opening:
        """What leads back to what is shown now."""
        shown = self.page.opening()
        return self.spec if shown is None else shown  # an opening without parts is a false value

    @Slot(object)
    def open(self, opening: Opening) -> None:
        """Bring a page into view, with what it should open with."""
        spec = page_of(opening)
        page = self._pages.get(spec.name) or self._make(spec)
        if spec is not self.spec:
            self._strip.hide()  # Ctrl+Z still undoes it
            self._tell_way_back(page, spec)
        self.spec = spec
        self._rail.set_active(spec.item_of or spec.name)
        self._rail.setVisible(spec.with_rail)
        self._stack.setCurrentWidget(page)
        page.show_now()
        # Quietly, as after a click: the ring comes with the first key.
        page.setFocus(Qt.FocusReason.MouseFocusReason)
        if opening is not spec:
            page.open_with(opening)

    def _tell_way_back(self, page: Page, spec: PageSpec) -> None:
        """Let a page that stands aside lead back here, unless one goes back to it from here."""
        left = self._pages.get(self.spec.name)
        if page.before is None or left is None or left.before is spec:
            return
        if self.spec.item is not None or left.before is not None:
            page.come_from(self.spec)

    @Slot(str)
    def _take_rail(self, key: str) -> None:
        if key == LOCK:
            self.lock_asked.emit()
        else:
            self.open(NAMED[key])

    @Slot()
    def keep_drafts(self) -> None:
        """Keep what is being typed on any page or form, where it changed since the last time."""
        from evenwichtapp.ui.dialog import Form

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

    def _make(self, spec: PageSpec) -> Page:
        page = self._built(spec)
        page.page_asked.connect(self.open)
        page.help_asked.connect(self.help_asked)
        page.told.connect(self._say)
        self._pages[spec.name] = page
        self._stack.addWidget(page)
        if page.draft_name:
            self.session.ask_draft(page.draft_name, page.restore_draft)
        return page

    def _built(self, spec: PageSpec) -> Page:
        kind = resolve_name(spec.at)
        given = (self.session, self.preferences) if spec.with_preferences else (self.session,)
        page: Page = kind(*given, self)
        return page

    @Slot()
    def _say_import(self) -> None:
        self._strip.tell(self.tr("Your last import can still be undone."), stays=True)

    @Slot(Change)
    def _say_saved(self, change: Change) -> None:
        if change.purpose in SAVED_BY_ITSELF:
            return
        from evenwichtapp.ui.frame.saved_words import saved_words

        said = saved_words(change, self.session)
        self._strip.tell(said, can_undo=self.session.can_undo)

    @Slot(str)
    def _say(self, done: str) -> None:
        self._strip.tell(done, can_undo=False)

    def say_restored(self, backup: Backup) -> None:
        """Say which diary this is, after another one was put in its place."""
        words = self.tr("Put back: your diary of {moment}.")
        self._say(words.format(moment=moment_words(backup.made_at)))

    def say_found(self, finding: Finding) -> None:
        """Say quietly what lies beside the diary, or what its folder cannot do."""
        self._strip.tell(finding_words(finding, self.session.language), can_undo=False, stays=True)

    @Slot(KnownError)
    def _say_failed(self, error: KnownError) -> None:
        said = error_words(error, self.session.language)
        self._strip.tell(said, can_undo=False, stays=True)

    @Slot()
    def _back_to_page(self) -> None:
        self.page.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.set_narrow(narrow=self.width() < scaled(NARROW))
        QTimer.singleShot(0, self._strip, self._strip.place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(AFTER_FIRST_PAINT, self, self.session.prepare)

    @Slot()
    def _count_signals(self) -> None:
        signals = {s.id: s.title.in_language(self.session.language) for s in self.session.signals}
        self._rail.set_count(SIGNALS.name, len(signals))
        before, self._signals = self._signals, signals
        if before is None:
            return
        for key in signals.keys() - before.keys():
            announce(self, self.tr("New under Signals: {signal}").format(signal=signals[key]))
        if before.keys() - signals.keys():
            announce(self, self.tr("%n signal(s) left", None, len(signals)))
