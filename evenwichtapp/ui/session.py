"""The hub of the window: holds the diary, hands changes to the vault, tells what changed.

The vault lives in one thread of its own, ``work.vault_thread``. Pages read ``session.diary``, hand
a ``Change`` to ``session.apply`` and refresh on ``diary_changed``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtCore import Signal as QtSignal

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import now
from evenwichtapp.diary.workday import work_day
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.work.asked_by import gone
from evenwichtapp.ui.work.drafts import UNDO_OF_IMPORT, Drafts
from evenwichtapp.ui.work.undo_steps import UndoSteps
from evenwichtapp.ui.work.vault_thread import Refused, VaultThread
from evenwichtapp.ui.work.vault_work import VaultWork

if TYPE_CHECKING:
    from evenwichtapp.catalogue.catalogue import Catalogue
    from evenwichtapp.catalogue.models import Language
    from evenwichtapp.signals.signal import Signal
    from evenwichtapp.vault.copies.backups import Backup

Answered = TypeVar("Answered")


class Session(QObject):
    """One person's diary while the window is open.

    ``opened``: the vault is open and the diary read. ``created``: a new vault exists; carries its
    recovery code, the only time it can be seen. ``locked``: the diary is gone from memory.
    ``restored``: the diary of a backup is open; carries that. ``erased``: it is gone from the disk
    too. ``prepared``: the rules can speak at once. ``diary_changed``: carries the kinds of record
    that changed. ``change_saved``: carries the Change once it is safely on disk. ``failed``:
    carries the KnownError of whatever was refused. ``ended``: the vault is closed for good and the
    window may go.
    """

    opened = QtSignal()
    created = QtSignal(str)
    locked = QtSignal()
    prepared = QtSignal()
    erased = QtSignal()
    restored = QtSignal(object)
    diary_changed = QtSignal(frozenset)
    change_saved = QtSignal(Change)
    failed = QtSignal(KnownError)
    ended = QtSignal()

    def __init__(
        self,
        profile: Profile,
        language: Language = "nl",
        clock: Callable[[], datetime] = now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.profile = profile
        self.language: Language = language
        self.clock = clock
        self._diary = Diary()
        self._work = VaultWork(profile)
        self._thread = VaultThread(self)
        self._thread.failed.connect(self._say_failed)
        self._drafts = Drafts(self._work, self._thread)
        self.undo_steps = UndoSteps()
        self._undos_asked = 0
        self._signals: tuple[Signal, ...] | None = None
        self._signals_day: date | None = None
        self._prepared = False

    # What pages read

    @property
    def diary(self) -> Diary:
        """The diary as it stands on disk."""
        return self._diary

    @property
    def catalogue(self) -> Catalogue:
        """What the app knows; read once."""
        from evenwichtapp.catalogue.loading import load

        return load()

    @property
    def is_open(self) -> bool:
        """Whether the diary can be read and written."""
        return self._work.is_open

    @property
    def opened_by_code(self) -> bool:
        """Whether the recovery code opened the diary, because the passphrase was forgotten."""
        return self._work.opened_by_code

    @property
    def is_prepared(self) -> bool:
        """Whether ``signals`` and a reading of the course come without loading anything."""
        return self._prepared

    @property
    def today(self) -> date:
        """The work day of this moment, by the person's own day boundary."""
        return work_day(self.clock(), self._diary.person.day_boundary)

    @property
    def signals(self) -> tuple[Signal, ...]:
        """What the rules say of the diary today; worked out once for each diary and day."""
        from evenwichtapp.signals.engine import signals

        today = self.today
        if self._signals is None or self._signals_day != today:
            self._signals_day = today
            self._signals = signals(self._diary, today, self.catalogue)
        return self._signals

    def item_words(self, item: str) -> str:
        """The words of a catalogue item or an own item, in the language of the window."""
        own = self._diary.own_labels.get(item)
        return own if own is not None else self.catalogue.label(item).in_language(self.language)

    # Opening and locking

    def create(self, passphrase: str) -> None:
        """Make a new vault; "" means without a passphrase. Answers with ``created``."""
        self._thread.run(partial(self._work.create, passphrase), self.created.emit)

    def open(self, passphrase: str) -> None:
        """Open the vault. Answers with ``opened`` or ``failed``."""
        self._thread.run(partial(self._work.open, passphrase), self._show)

    def open_with_recovery_code(self, code: str) -> None:
        """Open the vault with the code that was shown once. Answers like ``open``."""
        self._thread.run(partial(self._work.open_with_recovery_code, code), self._show)

    def open_remembered(self) -> None:
        """Open the vault with the computer's keyring. Answers like ``open``, or ``locked``."""
        self._thread.run(self._work.open_remembered, self._show_or_ask)

    def start(self) -> None:
        """Read the diary of the vault that was just created. Answers with ``opened``."""
        self._thread.run(self._work.read, self._show)

    def lock(self) -> None:
        """Back up what changed, close the vault and forget the diary, once all is written.

        A window that is closed while it is locked cannot back up any more: the key is gone.
        """
        self._thread.run(self._work.back_up_and_close, self._forget)

    def prepare(self) -> None:
        """Load what the rules need, and then what the first save needs, beside the window.

        Answers with ``prepared`` between the two; with nothing where the window is closed already.
        """
        self._thread.run(_load_rules, self._say_prepared, beside=True)
        self._thread.run(self._work.warm_up, beside=True)

    def give_up_memory(self) -> None:
        """Leave as little as can be in memory, once a locked window holds nothing any more."""
        self._thread.run(_give_up_freed, beside=True)

    def erase(self) -> None:
        """Delete the vault with its key, its backups and the settings. Answers with ``erased``."""
        self._thread.run(self._work.erase, self._forget_for_good)

    # Changing

    def apply(
        self,
        change: Change,
        *,
        draft: str = "",
        saved: Callable[[], None] | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Write a change. Answers with ``diary_changed`` and ``change_saved``, or ``failed``.

        ``draft`` is the name of the draft it was made of: let go once the change is on disk, and
        not where it is refused. Who asked hears it first: ``saved``, or ``refused`` with why.
        """
        if not change.empty:
            work = partial(self._work.write, change, draft)
            self._thread.run(work, partial(self._keep, change, draft, saved=saved), refused)

    def undo(self) -> None:
        """Take back the last change that was saved, if there is one; refused, it stays there."""
        self._undos_asked += 1
        if self._undos_asked == 1:
            self._undo_next()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self.undo_steps)

    def keep_draft(self, name: str, text: str) -> None:
        """Keep what is being typed, encrypted; "" drops it."""
        self._drafts.keep(name, text)

    def ask_draft(self, name: str, then: Callable[[str], None]) -> None:
        """Hand the text that was kept under ``name`` to ``then``, if there is any."""
        self._drafts.ask(name, then)

    def forget(self, ids: Collection[str], then: Callable[[None], None]) -> None:
        """Take records out for good, from what can be undone too; ``then`` once that is done."""
        self.undo_steps.clear()
        self._drafts.keep(UNDO_OF_IMPORT, "")
        self._drafts.write_anew()
        self.ask(partial(VaultWork.forget, ids=ids), then)

    def ask(
        self,
        question: Callable[[VaultWork], Answered],
        then: Callable[[Answered], object],
        refused: Refused | None = None,
    ) -> None:
        """Ask what needs the vault's own thread, such as ``VaultWork.deleted``.

        Its answer goes to ``then``; a refusal to ``refused`` and then to ``failed``.
        """
        self._thread.run(partial(question, self._work), then, refused)

    def back_up(self) -> None:
        """Back up, beside the window, what changed since the last time. Answers only a failure."""
        self._thread.run(self._work.back_up, beside=True)

    def restore(self, backup: Backup) -> None:
        """Go on with ``backup``; the present vault is put aside. Answers like ``open``."""
        self._thread.run(partial(self._work.restore, backup), partial(self._show_other, backup))

    def open_backup(self, backup: Backup, passphrase: str) -> None:
        """Restore ``backup`` while the vault itself does not open. Answers like ``open``."""
        work = partial(self._work.open_backup, backup, passphrase)
        self._thread.run(work, partial(self._show_other, backup))

    def open_backup_with_recovery_code(self, backup: Backup, code: str) -> None:
        """The same with the code on paper. Answers like ``open``."""
        work = partial(self._work.open_backup_with_recovery_code, backup, code)
        self._thread.run(work, partial(self._show_other, backup))

    def end(self) -> None:
        """Back up what changed, close the vault and end its thread. Answers with ``ended``."""
        self._thread.run(self._work.back_up_and_close, self._say_ended)

    def close(self) -> None:
        """Write what is still to be written, close the vault and end its thread, for good."""
        self._thread.end(self._work.close)

    def wait(self, seconds: float) -> bool:
        """Wait at most so long until all that was handed over is done; whether it is."""
        return self._thread.wait(seconds)

    # Back in the window's thread

    @Slot(KnownError)
    def _say_failed(self, error: KnownError) -> None:
        if not self.is_open and not self._diary.empty:
            # It could not be kept open half-way: what can no longer be written is not shown.
            self._forget(None)
        self.failed.emit(error)

    def _show(self, diary: Diary) -> None:
        self._set_diary(diary)
        self.opened.emit()

    def _show_or_ask(self, diary: Diary | None) -> None:
        if diary is None:
            self.locked.emit()
        else:
            self._show(diary)

    def _say_prepared(self, _nothing: None) -> None:
        self._prepared = True
        self.prepared.emit()

    def _show_other(self, backup: Backup, diary: Diary) -> None:
        """The diary is another than before: what was changed in that one cannot be undone here."""
        self.undo_steps.clear()
        self._drafts.forget()
        self._show(diary)
        self.restored.emit(backup)

    def _say_ended(self, _nothing: None) -> None:
        self.close()
        self.ended.emit()

    def _set_diary(self, diary: Diary) -> None:
        self._diary = diary
        self._signals = None

    def _forget(self, _nothing: None) -> None:
        self._set_diary(Diary())
        self.undo_steps.clear()
        self._drafts.forget()
        self.locked.emit()

    def _forget_for_good(self, _nothing: None) -> None:
        self._set_diary(Diary())
        self.undo_steps.clear()
        self._drafts.forget()
        self.erased.emit()

    def _keep(
        self, change: Change, draft: str, _nothing: None, *, saved: Callable[[], None] | None
    ) -> None:
        if draft:
            self._drafts.saved(draft)
        self.undo_steps.keep(change, self._diary)
        if saved is not None and not gone(saved):
            saved()
        self._tell(change)

    def _undo_next(self) -> None:
        """One after the other, so that none is taken back before what came after it."""
        step = self.undo_steps.last
        if step is None or not self._undos_asked:
            self._undos_asked = 0
            return
        self._thread.run(
            partial(self._work.write, step), partial(self._undone, step), self._stop_undoing
        )

    def _undone(self, step: Change, _nothing: None) -> None:
        self.undo_steps.taken(step)
        self._tell(step)
        self._undos_asked -= 1
        self._undo_next()

    def _stop_undoing(self, _error: Exception) -> None:
        self._undos_asked = 0

    def _tell(self, change: Change) -> None:
        self._set_diary(change.apply(self._diary))
        self.diary_changed.emit(change.kinds)
        self.change_saved.emit(change)


def _load_rules() -> None:
    # They bring NumPy, which takes longer to import than a window to open.
    import evenwichtapp.insight.reading
    import evenwichtapp.signals.engine  # noqa: F401


def _give_up_freed() -> None:
    from evenwichtapp.memory import give_up_freed

    give_up_freed()
