"""Everything a vault does, tried while something is in its way, and judged afterwards."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import replace

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import Backup, backups_in
from evenwichtapp.vault.vault import Vault
from tests.faults.figures import Figures
from tests.faults.writer import check_in

NEW_PASSPHRASE = "nieuw woord"

Act = Callable[[Vault, Backup, Diary], Diary]
"""Does something with an open vault that has this backup and diary; gives the diary afterwards."""


def save(vault: Vault, _: Backup, diary: Diary) -> Diary:
    change = Change(
        "save",
        add=tuple(check_in(1, number) for number in range(40)),
        replace=(replace(diary.check_ins[0], note="anders " * 900),),
    )
    vault.apply(change)
    return change.apply(diary)


def save_draft(vault: Vault, _: Backup, diary: Diary) -> Diary:
    vault.save_draft("today", "een lange zin " * 3_000)
    return diary


def back_up(vault: Vault, _: Backup, diary: Diary) -> Diary:
    vault.back_up()
    return diary


def restore(vault: Vault, backup: Backup, diary: Diary) -> Diary:
    vault.restore(backup)
    return diary


def forget(vault: Vault, _: Backup, diary: Diary) -> Diary:
    gone = diary.check_ins[7]
    vault.forget([gone.id])
    return Change("forget", remove=(gone,)).apply(diary)


def change_passphrase(vault: Vault, _: Backup, diary: Diary) -> Diary:
    vault.change_passphrase("", NEW_PASSPHRASE)
    return diary


def relock(vault: Vault, _: Backup, diary: Diary) -> Diary:
    vault.relock("", NEW_PASSPHRASE)
    vault.catch_up()
    return diary


ACTS: tuple[Act, ...] = (save, save_draft, back_up, restore, forget, change_passphrase, relock)


def attempt(
    profile: Profile,
    act: Act,
    before: Diary,
    hindrance: AbstractContextManager[None],
    figures: Figures,
    *,
    opened_first: bool = True,
) -> None:
    """Try ``act`` with ``hindrance`` in its way, take that away, and see what is left.

    It is done, or calmly refused with nothing changed; the vault can be read before and after it
    is opened again, and a backup remains. ``opened_first``: the hindrance comes while it is open.
    """
    figures.tries += 1
    (backup,) = backups_in(profile.backups)
    expected, done = before, False
    try:
        with ExitStack() as stack:
            if not opened_first:
                stack.enter_context(hindrance)
            vault = Vault.open(profile, "")
            if opened_first:
                stack.enter_context(hindrance)
            stack.callback(vault.close)
            with suppress(KnownError):
                expected, done = act(vault, backup, before), True
            now = _read(vault, profile)
        again = Vault.open(profile, NEW_PASSPHRASE)
        whole, after = again.check().whole, again.read()
        again.close()
    except KnownError:
        figures.corrupt += 1
        return
    except Exception:
        figures.crashed += 1
        return
    figures.corrupt += not whole or not backups_in(profile.backups)
    same = now is None or now == after
    right = after == expected or (not done and _only_forgotten(before, after))
    figures.lost += not (same and right)


def _read(vault: Vault, profile: Profile) -> Diary | None:
    """What the vault holds; None when it says that the whole folder is away, and rightly so."""
    try:
        return vault.read()
    except KnownError:
        if profile.folder.is_dir():
            raise
        return None


def _only_forgotten(before: Diary, after: Diary) -> bool:
    """Forgetting may be done in the vault while it could not be done in a backup."""
    return after == Change("forget", remove=(before.check_ins[7],)).apply(before)
