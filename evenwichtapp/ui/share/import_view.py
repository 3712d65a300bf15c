"""Taking in a file, in Delen: read it, say what names mean, look, take over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.import_plan import ImportPlan, plan
from evenwichtapp.sharing.into.importing import OWN_KINDS, read_file
from evenwichtapp.sharing.into.kept_meanings import draft_name, from_draft, to_draft
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings, Source
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.share.import_names import ImportNames
from evenwichtapp.ui.share.import_preview import ImportPreview
from evenwichtapp.ui.share.import_words import ImportWords
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN
from evenwichtapp.ui.wording import error_words
from evenwichtapp.ui.work.background import Background
from evenwichtapp.ui.work.vault_work import VaultWork

if TYPE_CHECKING:
    from evenwichtapp.vault.vault import Deleted

LOOK_EVERY = 200  # milliseconds
STOPPED = "reading_stopped"


class ImportView(QWidget):
    """One file on its way in. ``left``: done, or rather not. ``file_asked``: another file."""

    left = QtSignal()
    file_asked = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._source: Source | None = None
        self._meanings = Meanings()
        self._kept = Meanings()
        self._plan: ImportPlan | None = None
        self._change: Change | None = None
        self._how_far = HowFar()
        self._questions = 0  # to the vault, whose answers are still to come

        # Work
        self._reading = Background(self)
        self._reading.done.connect(self._take_source)
        self._reading.failed.connect(self._say_failed)
        self._planning = Background(self)
        self._planning.done.connect(self._take_plan)
        self._planning.failed.connect(self._say_failed)

        # Steps
        self._words = ImportWords()
        self._words.left.connect(self.left)
        self._words.file_asked.connect(self.file_asked)
        self._words.stop_asked.connect(self._stop)
        self._names = ImportNames(session)
        self._names.done.connect(self._take_meanings)
        self._names.left.connect(self.left)
        self._preview = ImportPreview(session)
        self._preview.accepted.connect(self._back_up)
        self._preview.left.connect(self.left)
        back = BackLink(self.tr("Share"))
        back.clicked.connect(self.left)

        # Progress
        self._look_again = QTimer(self)
        self._look_again.setInterval(LOOK_EVERY)
        self._look_again.timeout.connect(self._say_how_far)

        # Layout
        self._steps = QStackedWidget()
        for step in (self._words, self._names, self._preview):
            self._steps.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING_MARGIN, 0, BAR_ROOM, RING_MARGIN)
        layout.setSpacing(8)
        layout.addWidget(back)
        layout.addWidget(self._steps, 1)

    @property
    def busy(self) -> bool:
        """Whether the next step is still being made."""
        return self._reading.busy or self._planning.busy or self._questions > 0

    def read(self, file: Path) -> None:
        """Begin with another file."""
        self._how_far.stop()
        self._how_far = HowFar()
        self._plan = None
        self._source = None
        self._words.say_reading(file.name)
        self._go(self._words)
        self._reading.start(partial(read_file, file, self._how_far.tell))
        self._look_again.start()

    def refresh(self) -> None:
        """Look again at what would be added, because the diary changed meanwhile."""
        if self._plan is None or self._change is not None:
            return
        if self._source is not None and self._misses_an_item():
            self._take_source(self._source)
        else:
            self._look()

    # Slots

    @Slot()
    def _say_how_far(self) -> None:
        if self._reading.busy or self._planning.busy:
            self._words.say_how_far(self._how_far.done)
            if self._planning.busy and self._steps.currentWidget() is self._names:
                self._go(self._words)  # only where it takes a while
        else:
            self._look_again.stop()

    @Slot()
    def _stop(self) -> None:
        self._how_far.stop()

    @Slot(object)
    def _take_source(self, source: Source) -> None:
        self._source = source
        self._plan = None
        self._meanings = Meanings()
        if not (source.moods or source.items):
            self._look()
            return
        self._questions += 1
        name = draft_name(source.kind)
        self.session.ask(partial(VaultWork.draft, name=name), self._ask_names, self._stop_asking)

    def _ask_names(self, draft: str | None) -> None:
        self._questions -= 1
        if self._source is not None:
            self._kept = from_draft(draft, self.session.diary)
            self._names.ask(self._source, self._kept)
            self._go(self._names)

    @Slot(Meanings)
    def _take_meanings(self, meanings: Meanings) -> None:
        self._meanings = meanings
        self._look()

    @Slot(object)
    def _take_plan(self, made: ImportPlan) -> None:
        self._plan = made
        self._preview.show_plan(made)
        self._go(self._preview)
        self._preview.focus_first()

    @Slot()
    def _back_up(self) -> None:
        if self._plan is None:
            return
        self._change = self._plan.change_with(
            update=self._preview.update_wanted(), from_bin=self._preview.bin_wanted()
        )
        self._preview.set_busy(busy=True)
        self.session.ask(VaultWork.back_up_first, self._take_over, self._stop_writing)

    def _take_saved(self) -> None:
        self._change = None
        self._plan = None
        self._keep_meanings()
        self._words.say_done()
        self._go(self._words)

    def _stop_asking(self, _error: KnownError) -> None:
        self._questions -= 1

    def _stop_writing(self, _error: KnownError) -> None:
        self._change = None
        self._preview.set_busy(busy=False)

    @Slot(KnownError)
    def _say_failed(self, error: KnownError) -> None:
        words = error_words(error, self.session.language)
        if error.code == STOPPED:
            self._words.say_stopped(words)
        else:
            self._words.say_problem(words)
        self._go(self._words)

    # Small parts

    def _look(self) -> None:
        """Look what would be added; what lies in the bin only the vault knows."""
        self._questions += 1
        self.session.ask(VaultWork.deleted, self._make_plan, self._stop_asking)

    def _make_plan(self, deleted: tuple[Deleted, ...]) -> None:
        self._questions -= 1
        if self._source is None:
            return
        session = self.session
        known = AlreadyThere(session.diary, tuple(one.record for one in deleted))
        self._how_far = HowFar()
        self._words.say_looking()
        given = (self._source, self._meanings, known, session.catalogue, session.today)
        self._planning.start(partial(plan, *given, self._how_far.tell))
        self._look_again.start()

    def _keep_meanings(self) -> None:
        """Keep what the names meant, in the vault, for the next file of this kind."""
        if self._source is not None and (self._meanings.moods or self._meanings.items):
            text = to_draft(self._meanings, self._kept)
            self.session.keep_draft(draft_name(self._source.kind), text)

    def _misses_an_item(self) -> bool:
        """Whether a name was said to be an own item that is gone, such as by undoing."""
        known = {*OWN_KINDS, *self.session.diary.own_labels}
        meanings = (meaning or "" for meaning in self._meanings.items.values())
        return any(meaning.startswith("own:") and meaning not in known for meaning in meanings)

    def _take_over(self, _backup: object) -> None:
        if self._change is not None:
            self.session.apply(self._change, saved=self._take_saved, refused=self._stop_writing)

    def _go(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        step.setFocus()


class HowFar:
    """Carries from the reading thread how far it is, and to it that it should stop."""

    def __init__(self) -> None:
        self.done = 0.0
        self._stopped = False

    def tell(self, done: float) -> None:
        """Called while reading; raises ``KnownError(STOPPED)`` once that was asked."""
        self.done = done
        if self._stopped:
            raise KnownError(STOPPED)

    def stop(self) -> None:
        """Let the reading stop."""
        self._stopped = True
