"""All that stands in the window: first start, unlocking, help, and the workspace with its pages."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.button import HELP_KEYS, Button
from evenwichtapp.ui.controls.reading_order import move_on, places_in
from evenwichtapp.ui.frame.busy_sign import BusySign
from evenwichtapp.ui.pages import TODAY, Opening, TakeIn
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.spoken import install_roles
from evenwichtapp.ui.work.vault_work import VaultWork
from evenwichtapp.ui.work.waits import waits
from evenwichtapp.vault.opening import must_be_there, vault_exists
from evenwichtapp.vault.unfinished import finish
from evenwichtapp.vault.vault import needs_passphrase

if TYPE_CHECKING:
    from evenwichtapp.ui.frame.workspace import Workspace
    from evenwichtapp.ui.opening.screen_lock import ScreenLock
    from evenwichtapp.vault.copies.backups import Backup
    from evenwichtapp.vault.disk.finding import Finding

COPIES = "conflict_copies"
AFTER_LOCKING = (1_000, 20_000)  # milliseconds; what is let go of late is caught by the second
REST = 3_000  # milliseconds after the diary opened


class Shell(QWidget):
    """Shows one of its faces at a time and moves between them.

    Each face is built when it is first needed and dropped when it is left for good, so that a
    locked window holds no widget with a word of the diary.
    """

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        from evenwichtapp.ui.opening.idle_lock import IdleLock

        super().__init__(parent)
        install_roles()
        self.session = session
        self.preferences = preferences
        self._workspace: Workspace | None = None
        self._before_help: QWidget | None = None
        self._file: Path | None = None
        self._go_on_at: Opening = TODAY
        self._screen: ScreenLock | None = None

        # Faces
        self._stack = QStackedWidget()

        # Locking by itself
        self._idle = IdleLock(preferences, parent=self)
        self._idle.elapsed.connect(self.lock)
        session.opened.connect(self._idle.start)
        session.locked.connect(self._idle.stop)
        session.erased.connect(self._idle.stop)
        session.ended.connect(self._idle.stop)

        # Keys
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.activated.connect(self.lock)
        help_key = QShortcut(QKeySequence(HELP_KEYS), self)
        help_key.activated.connect(self.show_help)
        keys = QShortcut(QKeySequence("F1"), self)
        keys.activated.connect(self.show_keys)
        for on in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(on), self).activated.connect(self._press_primary)

        # Layout
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._busy = BusySign(waits, self)

        session.opened.connect(self._begin_work)
        session.restored.connect(self._tell_restored)
        session.locked.connect(self.show_unlock)
        session.erased.connect(self.show_welcome)
        session.locked.connect(self._forget_soon)
        session.erased.connect(self._forget_soon)
        session.failed.connect(self._take_failure)
        preferences.rebuild_needed.connect(self._rebuild)

    @property
    def face(self) -> QWidget | None:
        """What is shown now."""
        return self._stack.currentWidget()

    def begin(self) -> None:
        """Show the first face, once this stands in a window: focus needs one."""
        self._open()
        QTimer.singleShot(0, self, self._prepare)

    @Slot()
    def _open(self) -> None:
        profile = self.session.profile
        try:
            finish(profile)
            if not vault_exists(profile):
                self.show_welcome()
                return
            must_be_there(profile)
            if not needs_passphrase(profile):
                self.session.open("")
            elif self.preferences.settings.remember_key:
                self.session.open_remembered()
            else:
                self.show_unlock()
        except KnownError as error:
            self.session.failed.emit(error)

    @Slot()
    def _prepare(self) -> None:
        """Load what the first page needs while the vault is read or a passphrase is typed."""
        import evenwichtapp.ui.frame.workspace  # noqa: F401

        resolve_name(TODAY.at)
        _ = self.session.catalogue.event_kinds  # checked beside all that a check-in can hold

    @Slot()
    def _begin_work(self) -> None:
        at, self._go_on_at = self._go_on_at, TODAY
        self.show_workspace(at)
        QTimer.singleShot(REST, self, self._rest)

    @Slot(object)
    def _tell_restored(self, backup: Backup) -> None:
        if self._workspace is not None:
            self._workspace.say_restored(backup)

    @Slot()
    def _rest(self) -> None:
        """What can wait until the person is under way."""
        from evenwichtapp.ui.opening.screen_lock import ScreenLock

        if self._screen is None:
            self._screen = ScreenLock(self)
            self._screen.locked.connect(self.lock)
        if self.session.is_open:
            self.session.back_up()
            self.session.ask(VaultWork.look_around, self._tell_found)

    def _tell_found(self, found: tuple[Finding, ...]) -> None:
        """Copies of a program that keeps folders alike each time; of the folder itself once."""
        told = self.preferences.settings.place_told
        said = [finding for finding in found if finding.code == COPIES or not told]
        tell = getattr(self.face, "say_found", None)
        if not said or tell is None:
            return
        tell(said[0])
        if said[0].code != COPIES:
            with suppress(KnownError):
                self.preferences.choose(place_told=True)

    # Faces

    @Slot()
    def show_welcome(self) -> None:
        """The first start, in three steps."""
        self._go_on_at = TODAY
        from evenwichtapp.ui.opening.welcome import WelcomePage

        page = WelcomePage(self.session)
        page.help_asked.connect(self.show_help)
        page.file_chosen.connect(self._remember_file)
        self._show(page)

    @Slot()
    def show_unlock(self) -> None:
        """The lock screen, which shows nothing of the diary."""
        from evenwichtapp.ui.opening.unlock import UnlockPage

        page = UnlockPage(self.session, self.preferences)
        page.help_asked.connect(self.show_help)
        self._show(page)

    def show_workspace(self, opening: Opening = TODAY) -> Workspace:
        """The rail and the pages, and one of them in view."""
        from evenwichtapp.ui.frame.workspace import Workspace

        workspace = Workspace(self.session, self.preferences)
        workspace.help_asked.connect(self.show_help)
        workspace.lock_asked.connect(self.lock)
        self._show(workspace)
        self._workspace = workspace
        workspace.open(opening)
        if self._file is not None:
            workspace.open(TakeIn(self._file))
            self._file = None
        return workspace

    @Slot(object)
    def come_to(self, opening: Opening) -> None:
        """A page of an open diary; in front of help too."""
        if self._workspace is None:
            return
        if self.face is not self._workspace:
            self._leave_help()
        self._workspace.open(opening)

    def show_rescue(self, error: KnownError) -> None:
        """Why the diary does not open, and the way back."""
        from evenwichtapp.ui.opening.rescue import RescuePage

        page = RescuePage(self.session, error)
        page.help_asked.connect(self.show_help)
        page.opening_asked.connect(self._open)
        page.beginning_asked.connect(self.show_welcome)
        self.session.failed.connect(page.tell)
        self._show(page)

    def show_refusal(self, error: KnownError) -> None:
        """One calm sentence, where nothing else can be done here."""
        from evenwichtapp.ui.opening.refusal import Refusal

        page = Refusal(error, self.session.language)
        page.close_asked.connect(self.window().close)
        self._show(page)

    @Slot()
    def show_help(self) -> None:
        """Help routes, on top of whatever was shown."""
        from evenwichtapp.ui.care.people.help_panel import HelpPanel

        if isinstance(self.face, HelpPanel):
            return
        self._before_help = self.face
        panel = HelpPanel(self.session)
        panel.closed.connect(self._leave_help)
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)

    @Slot()
    def show_keys(self) -> None:
        """All keys in one list."""
        from evenwichtapp.ui.forms.keys_form import KeysForm

        form = KeysForm(single_keys=self.preferences.settings.single_keys, parent=self)
        form.help_asked.connect(self.show_help)
        form.open()

    @Slot()
    def _press_primary(self) -> None:
        """Save or go on: whatever the face that is shown is for."""
        primary = (
            place for place in places_in(self) if isinstance(place, Button) and place.is_primary
        )
        if (button := next(primary, None)) is not None:
            button.click()

    @Slot()
    def show_closing(self) -> None:
        """Say what the window is still waiting for."""
        from evenwichtapp.ui.opening.closing_page import ClosingPage

        self._show(ClosingPage())

    @Slot()
    def lock(self) -> None:
        """Keep what was being typed, close the vault, show the lock screen."""
        if not self.session.is_open:
            return
        self.keep_drafts()
        if self._workspace is not None and self._workspace.spec.with_rail:
            self._go_on_at = self._workspace.opening
        self.session.lock()

    @Slot()
    def _forget_soon(self) -> None:
        """Once the pages are gone too, leave as little as can be in memory."""
        for wait in AFTER_LOCKING:
            QTimer.singleShot(wait, self, self._give_up_memory)

    @Slot()
    def _give_up_memory(self) -> None:
        if not self.session.is_open:
            self.session.give_up_memory()

    @Slot(KnownError)
    def _take_failure(self, error: KnownError) -> None:
        """An open diary, and a face that is shown, say themselves what went wrong."""
        from evenwichtapp.ui.opening.rescue import CODES, RescuePage

        if self.session.is_open or isinstance(self.face, RescuePage):
            return
        if error.code in CODES:
            self.show_rescue(error)
        elif self.face is None:
            self.show_refusal(error)

    @Slot(Path)
    def _remember_file(self, file: Path) -> None:
        self._file = file

    @Slot()
    def _leave_help(self) -> None:
        panel = self.face
        if self._before_help is not None:
            self._stack.setCurrentWidget(self._before_help)
        self._drop(panel)

    @Slot()
    def _rebuild(self) -> None:
        """Build the workspace anew in another language or text size, on the page that was open."""
        self.session.language = self.preferences.language
        before = self._workspace
        if before is None or self.face is not before:
            return
        at = _place_of_focus(before.page)
        before.keep_drafts()
        rebuilt = self.show_workspace(before.spec)
        _focus_at(rebuilt.page, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A question mark that nobody wanted opens the list of keys, as F1 does."""
        if event.text() == "?" and self.preferences.settings.single_keys:
            self.show_keys()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_on(self, forward=forward)

    def keep_drafts(self) -> None:
        """Keep what is being typed on any page."""
        if self._workspace is not None:
            self._workspace.keep_drafts()

    def _show(self, face: QWidget) -> None:
        left = [self._stack.widget(index) for index in range(self._stack.count())]
        self._stack.addWidget(face)
        self._stack.setCurrentWidget(face)
        self._workspace = self._before_help = None
        for widget in left:
            self._drop(widget)
        if face.focusProxy() is not None:  # the workspace gives the keyboard to a page itself
            face.setFocus()

    def _drop(self, widget: QWidget | None) -> None:
        if widget is not None:
            self._stack.removeWidget(widget)
            widget.deleteLater()


def _place_of_focus(page: QWidget) -> int | None:
    """Which of the widgets of a page that can have focus has it, counted from 0."""
    return next((at for at, widget in enumerate(places_in(page)) if widget.hasFocus()), None)


def _focus_at(page: QWidget, at: int | None) -> None:
    """Give focus back to the same widget of a page that was built anew."""
    places = places_in(page)
    if at is not None and at < len(places):
        places[at].setFocus(Qt.FocusReason.TabFocusReason)
