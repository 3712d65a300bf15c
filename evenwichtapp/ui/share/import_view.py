"""Taking in a file, in Delen: read it, say what names mean, look, take over."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.importing import OWN_KINDS, ImportPlan, plan, read_file
from evenwichtapp.sharing.source import Mapping, Source
from evenwichtapp.ui.background import Background
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.page import BAR_ROOM
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.share.import_names import ImportNames
from evenwichtapp.ui.share.import_preview import ImportPreview
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import error_words


class ImportView(QWidget):
    """One file on its way in. ``left``: done, or rather not. ``file_asked``: another file."""

    left = QtSignal()
    file_asked = QtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._source: Source | None = None
        self._mapping = Mapping()
        self._plan: ImportPlan | None = None
        self._taking_over = False

        # Work
        self._reading = Background(self)
        self._reading.done.connect(self._take_source)
        self._reading.failed.connect(self._say_failed)
        self._planning = Background(self)
        self._planning.done.connect(self._take_plan)
        self._planning.failed.connect(self._say_failed)
        session.change_saved.connect(self._take_saved)
        session.failed.connect(self._take_failure)

        # Steps
        self._words = ImportWords()
        self._words.left.connect(self.left)
        self._words.file_asked.connect(self.file_asked)
        self._names = ImportNames(session)
        self._names.done.connect(self._take_mapping)
        self._names.left.connect(self.left)
        self._preview = ImportPreview(session)
        self._preview.accepted.connect(self._back_up)
        self._preview.left.connect(self.left)
        back = BackLink(self.tr("Share"))
        back.clicked.connect(self.left)

        # Layout
        self._steps = QStackedWidget()
        for step in (self._words, self._names, self._preview):
            self._steps.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING_MARGIN, 0, BAR_ROOM, RING_MARGIN)
        layout.setSpacing(8)
        layout.addWidget(back)
        layout.addWidget(self._steps, 1)

    def read(self, file: Path) -> None:
        """Begin with another file."""
        self._plan = None
        self._source = None
        self._words.say(self.tr("Reading {file}").format(file=file.name))
        self._go(self._words)
        self._reading.start(partial(read_file, file))

    def refresh(self) -> None:
        """Look again at what would be added, because the diary changed meanwhile."""
        if self._plan is None or self._taking_over:
            return
        if self._source is not None and self._misses_an_item():
            self._take_source(self._source)
        else:
            self._look()

    # Slots

    @Slot(object)
    def _take_source(self, source: Source) -> None:
        self._source = source
        self._plan = None
        self._mapping = Mapping()
        if source.moods or source.items:
            self._names.ask(source)
            self._go(self._names)
        else:
            self._look()

    @Slot(Mapping)
    def _take_mapping(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._look()

    @Slot(object)
    def _take_plan(self, made: ImportPlan) -> None:
        self._plan = made
        self._preview.show_plan(made)
        self._go(self._preview)

    @Slot()
    def _back_up(self) -> None:
        self._taking_over = True
        self._preview.set_busy(busy=True)
        self.session.ask_vault(lambda vault: vault.back_up(), self._take_over)

    @Slot(Change)
    def _take_saved(self, change: Change) -> None:
        """Only this import's own change counts: another may be saved in the meantime."""
        if self._plan is not None and change is self._plan.change:
            self._taking_over = False
            self._plan = None
            self._words.say_done()
            self._go(self._words)

    @Slot(KnownError)
    def _take_failure(self, error: KnownError) -> None:
        if self._taking_over:
            self._taking_over = False
            self._preview.set_busy(busy=False)

    @Slot(KnownError)
    def _say_failed(self, error: KnownError) -> None:
        self._words.say_problem(error_words(error, self.session.language))
        self._go(self._words)

    # Small parts

    def _look(self) -> None:
        if self._source is None:
            return
        session = self.session
        self._planning.start(
            partial(
                plan, self._source, self._mapping, session.diary, session.catalogue, session.today
            )
        )

    def _misses_an_item(self) -> bool:
        """Whether a name was said to be an own item that is gone, such as by undoing."""
        known = {*OWN_KINDS, *self.session.diary.own_labels}
        meanings = (meaning or "" for meaning in self._mapping.items.values())
        return any(meaning.startswith("own:") and meaning not in known for meaning in meanings)

    def _take_over(self, _backup: object) -> None:
        if self._plan is not None:
            self.session.apply(self._plan.change)

    def _go(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        step.setFocus()


class ImportWords(Card):
    """What is going on, went wrong or was done, with the next step."""

    left = QtSignal()
    file_asked = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=28)

        # Words
        self._words = SerifLabel("", TextRole.READING_SENTENCE)
        self._more = TextLabel("", TextRole.BODY, "ink2", wrap=True)

        # Buttons
        self._another = Button(ButtonKind.PLAIN, self.tr("Choose another file"))
        self._another.clicked.connect(self.file_asked)
        self._ready = Button(ButtonKind.PRIMARY, self.tr("Done"))
        self._ready.clicked.connect(self.left)

        # Layout
        buttons = QHBoxLayout()
        buttons.addWidget(self._ready)
        buttons.addWidget(self._another)
        buttons.addStretch(1)
        self.column.addWidget(self._words)
        self.column.addWidget(self._more)
        self.column.addSpacing(8)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    def say(self, words: str) -> None:
        """Say what is going on."""
        self._show(words, "", ready=False, another=False)

    def say_problem(self, problem: str) -> None:
        """Say why the file cannot be taken in."""
        self._show(self.tr("This file could not be read"), problem, ready=False, another=True)
        self.setFocusProxy(self._another)

    def say_done(self) -> None:
        """Say that all was taken over."""
        more = self.tr(
            "With Undo you take all of it back in one step. Taking in the same file again adds "
            "nothing."
        )
        self._show(self.tr("It is in your diary now"), more, ready=True, another=True)
        self.setFocusProxy(self._ready)

    def _show(self, words: str, more: str, *, ready: bool, another: bool) -> None:
        self._words.setText(words)
        self._more.setText(more)
        self._ready.setVisible(ready)
        self._another.setVisible(another)
