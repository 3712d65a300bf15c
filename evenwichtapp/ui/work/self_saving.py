"""A reflection while it is being written: what was handed in, and what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from evenwichtapp.care.reflections import answer, finish
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import AnswerValue, Reflection
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.work.vault_thread import Refused


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
        change = finish(self.reflection, session.diary, session.catalogue, session.clock())
        finished = next(r for r in change.replace if isinstance(r, Reflection))
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
