"""What is being typed and not saved yet, kept in the vault and in memory until it is let go."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from evenwichtapp.ui.work.vault_thread import VaultThread
from evenwichtapp.ui.work.vault_work import VaultWork

UNDO_OF_IMPORT = "undo of an import"  # kept beside them, for after a lock


class Drafts:
    """The drafts of the open diary, by name. Memory has them even where the disk refuses them."""

    def __init__(self, work: VaultWork, thread: VaultThread) -> None:
        self._work = work
        self._thread = thread
        self._typed: dict[str, str] = {}
        self._on_disk: dict[str, str] = {}

    def keep(self, name: str, text: str) -> None:
        """Keep ``text`` under ``name``, encrypted; "" lets go of what was there."""
        self._typed[name] = text
        if self._on_disk.get(name, "") == text:
            return
        self._on_disk[name] = text
        work = partial(self._work.keep_draft, name, text)
        self._thread.run(work, refused=partial(self._retry, name), beside=True)

    def ask(self, name: str, then: Callable[[str], None]) -> None:
        """Hand the text that was kept under ``name`` to ``then``, if there is any."""
        work = partial(self._work.draft, name)
        self._thread.run(work, partial(self._answer, name, then), beside=True)

    def saved(self, name: str) -> None:
        """The vault let go of a draft together with the change that was made of it."""
        self._typed.pop(name, None)
        self._on_disk.pop(name, None)

    def write_anew(self) -> None:
        """The vault may have let go of some: what is still open is written again."""
        self._on_disk.clear()

    def forget(self) -> None:
        """Let go of all that is in memory, as at a lock; the vault keeps it."""
        self._typed.clear()
        self._on_disk.clear()

    def _answer(self, name: str, then: Callable[[str], None], text: str) -> None:
        self._on_disk.setdefault(name, text)
        if found := self._typed.get(name) or text:
            then(found)

    def _retry(self, name: str, _error: Exception) -> None:
        """The next time it is handed in it is tried again, though it did not change."""
        self._on_disk.pop(name, None)
