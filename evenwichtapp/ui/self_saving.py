"""A reflection while it is being written, and the page on which it saves itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.reflections import answer, finish
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import AnswerValue, Reflection
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.worksheet_bar import WorksheetBar
from evenwichtapp.ui.work.vault_thread import Refused

SAVE_AFTER = 1_200  # milliseconds without typing


class Writing:
    """Saves itself, bit by bit. Nothing is written before there is something to keep.

    ``refused`` is called when the disk takes no more.
    """

    def __init__(self, session: Session, reflection: Reflection, refused: Refused) -> None:
        self.session = session
        self.reflection = reflection
        self._refused = refused
        self._at_first = reflection
        self._handed_in: list[Reflection] = []
        self._was_stored = False

    @property
    def begun(self) -> bool:
        """Whether it is in the diary, or on its way there."""
        return bool(self._handed_in) or self.reflection.id in self.session.diary.by_id

    @property
    def saved(self) -> bool:
        """Whether all that was handed in is on disk."""
        return self.session.diary.by_id.get(self.reflection.id) == self.reflection

    def write(self, answers: Mapping[str, AnswerValue], step: int, title: str) -> None:
        """Keep what stands on the page now; raises ``KnownError`` for a text that is too long."""
        change = answer(self.reflection, answers, self.session.clock(), step=step, title=title)
        (kept,) = change.replace
        assert isinstance(kept, Reflection)
        if replace(kept, changed_at=self.reflection.changed_at) == self.reflection:
            return
        if self.begun:
            self._hand_in(change, kept)
        elif kept.answers != self._at_first.answers or kept.title:
            self._hand_in(Change("reflection_started", add=(kept,)), kept)
        else:
            self.reflection = kept

    def finish(self) -> None:
        """Close it; what it says of its event goes to the event."""
        session = self.session
        self.close(finish(self.reflection, session.diary, session.catalogue, session.clock()))

    def close(self, change: Change) -> None:
        """Close it with ``change``, which holds it as it is when it is finished."""
        held = (*change.add, *change.replace)
        finished = next(record for record in held if isinstance(record, Reflection))
        self._hand_in(change, finished)

    def changed_elsewhere(self) -> bool:
        """Whether the diary now holds something that was not written here, as after an undo."""
        stored = self.session.diary.by_id.get(self.reflection.id)
        if stored is None:
            return self._was_stored
        self._was_stored = True
        if stored in self._handed_in:
            del self._handed_in[: self._handed_in.index(stored)]
            return False
        return stored != self.reflection

    def forget_failed(self) -> None:
        """The last writing was refused: the next one hands in all of it again."""
        self._handed_in.clear()
        stored = self.session.diary.by_id.get(self.reflection.id, self._at_first)
        assert isinstance(stored, Reflection)
        self.reflection = stored

    def _hand_in(self, change: Change, kept: Reflection) -> None:
        self._handed_in.append(kept)
        self.reflection = kept
        self.session.apply(change, refused=self._refused)


class StepFields(Protocol):
    """What is asked in a step."""

    def answers(self) -> dict[str, AnswerValue]:
        """What stands in it, by the id of each field."""

    def focus_first(self) -> None:
        """Put the keyboard in the first field."""


class SelfSavingPage(Page):
    """A page on which a reflection is written; it saves itself after a pause and when it is left.

    A subclass shows a step in ``_show_step``, names its fields in ``fields`` and may say in
    ``answers`` what of them is kept. ``bar`` is to be put below them.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._writing: Writing | None = None
        self._bar = WorksheetBar()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAVE_AFTER)
        self._pause.timeout.connect(self.hand_in)

    def fields(self) -> StepFields | None:
        """The fields of the step that is shown; None while there are none."""
        raise NotImplementedError

    def answers(self) -> Mapping[str, AnswerValue] | None:
        """What stands in the fields, by their ids; None while there are none."""
        fields = self.fields()
        return fields.answers() if fields is not None else None

    def own_title(self) -> str:
        """What the person calls it."""
        return self._current.reflection.title

    @Slot()
    def hand_in(self) -> None:
        """Save what stands in the fields now."""
        self._pause.stop()
        if self._writing is not None and self.answers() is not None:
            self._keep(self._writing.reflection.step)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.session.is_open:
            self.hand_in()

    @property
    def _current(self) -> Writing:
        assert self._writing is not None
        return self._writing

    @Slot()
    def _note_change(self) -> None:
        self._bar.show_saved(saved=False)
        self._pause.start()

    def _note_failure(self, _error: KnownError) -> None:
        if self._writing is not None:
            self._writing.forget_failed()
            self._bar.show_saved(saved=False)

    def _show_saved(self) -> None:
        self._bar.show_saved(saved=self._current.saved and not self._pause.isActive())

    def _keep(self, step: int) -> bool:
        """Hand in what stands in the fields, and where to go on; false when it was refused."""
        answers = self.answers()
        assert answers is not None
        try:
            self._current.write(answers, step, self.own_title())
        except KnownError as error:
            self.session.failed.emit(error)
            return False
        return True

    def _go(self, step: int) -> None:
        self._pause.stop()
        if self._keep(step):
            self._show_step()
            self._begin_step()

    def _begin_step(self) -> None:
        """The keyboard stands in the first field, and help stands near it."""
        fields = self.fields()
        if fields is not None:
            fields.focus_first()
            self.setFocusProxy(self.focusWidget())

    def _show_step(self) -> None:
        """Show the step that the reflection stands at."""
        raise NotImplementedError
