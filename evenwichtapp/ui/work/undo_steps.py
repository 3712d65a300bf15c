"""The steps that can be taken back, newest last."""

from __future__ import annotations

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary

LONGEST = 50  # steps
WRITTEN_ON = "reflection_answered"  # saved by itself while writing: one step for all of it


class UndoSteps:
    """A step stays until it is taken: an undo that was refused can be tried again."""

    def __init__(self) -> None:
        self._steps: list[Change] = []

    def __bool__(self) -> bool:
        return bool(self._steps)

    @property
    def last(self) -> Change | None:
        """What takes back the newest change; None where there is nothing to take back."""
        return self._steps[-1] if self._steps else None

    def keep(self, change: Change, before: Diary) -> None:
        """Note how ``change`` is taken back; ``before`` is the diary that it was applied to."""
        if not self._goes_on(change):
            self._steps = [*self._steps, change.undo(before)][-LONGEST:]

    def begin_with(self, step: Change) -> bool:
        """Put a step of before a lock under all others, unless it is there; whether it was not."""
        if any(one.purpose == step.purpose for one in self._steps):
            return False
        self._steps.insert(0, step)
        return True

    def taken(self, step: Change) -> None:
        """Let go of a step that is on disk now."""
        self._steps = [one for one in self._steps if one is not step]

    def clear(self) -> None:
        """Let go of all of them."""
        self._steps.clear()

    def _goes_on(self, change: Change) -> bool:
        """Whether this goes on where the last change stopped, so that its step will do."""
        if change.purpose != WRITTEN_ON or self.last is None:
            return False
        same = [record.id for record in self.last.replace] == [r.id for r in change.replace]
        return self.last.purpose == f"{WRITTEN_ON}.undone" and same
