"""Every region of every file damaged in turn: a calm sentence, and a way back."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.disk.cipher import journal_of
from evenwichtapp.vault.vault import Vault
from tests.faults import example
from tests.faults.figures import Figures

Damage = Callable[[bytes], bytes]
# In the example each part is one page with its header (512 bytes) and record (page + 8), padded.
JOURNAL_RECORD_END = 512 + 4096 + 8
JOURNAL_PART = 5120
CALM = {
    "vault_damaged",
    "not_a_vault",
    "vault_key_damaged",
    "vault_key_missing",
    "vault_missing",
    "restore_refused",
}


def damage_vault(folder: Path, step: int) -> Figures:
    """One bit wrong in every ``step`` bytes of the vault, and the vault cut off there."""
    return _damage(folder, "vault damaged", lambda p: p.vault, step)


def damage_key_file(folder: Path, step: int) -> Figures:
    """The same for the key file."""
    return _damage(folder, "key file damaged", lambda p: p.vault_key, step)


def damage_backup(folder: Path, step: int) -> Figures:
    """The same for a backup that is then restored: refused, and the vault goes on as it was."""
    figures = Figures("backup damaged")
    whole = Profile(folder / "whole")
    diary = example.make(whole)
    (backup,) = backups_in(whole.backups)
    content = backup.vault.read_bytes()
    vault = Vault.open(whole, "")
    for damaged in _damages(content, step):
        backup.vault.write_bytes(damaged(content))
        figures.tries += 1
        try:
            vault.restore(backup)
        except KnownError as error:
            figures.crashed += error.code not in CALM
        except Exception:
            figures.crashed += 1
        figures.lost += vault.read() != diary
    vault.close()
    return figures


def damage_journal(folder: Path, step: int) -> Figures:
    """A crash in the middle of a commit, and its journal damaged as well.

    A journal cut off exactly between two parts looks as one that was still being written, so those
    cuts are left out: nothing could tell them.
    """
    whole, crashed = Profile(folder / "first"), Profile(folder / "crashed")
    diary = example.make(whole)
    example.make_crashed(whole, crashed)
    figures = Figures("journal damaged after a crash")
    content = journal_of(crashed.vault).read_bytes()
    for damaged in (bytes, *_damages(content, step)):
        profile = example.copy(crashed, folder / "try")
        left = damaged(content)
        if len(left) < len(content) and len(left) % JOURNAL_PART >= JOURNAL_RECORD_END:
            continue
        journal_of(profile.vault).write_bytes(left)
        _judge(profile, diary, figures)
    return figures


def _damage(folder: Path, name: str, which: Callable[[Profile], Path], step: int) -> Figures:
    figures = Figures(name)
    whole = Profile(folder / "whole")
    diary = example.make(whole)
    content = which(whole).read_bytes()
    for damaged in _damages(content, step):
        profile = example.copy(whole, folder / "try")
        which(profile).write_bytes(damaged(content))
        _judge(profile, diary, figures)
    return figures


def _damages(content: bytes, step: int) -> Iterator[Damage]:
    chance = random.Random(1)
    for start in range(0, len(content), step):
        yield _flipped(min(start + chance.randrange(step), len(content) - 1), chance.randrange(8))
        yield _cut(min(start + 100, len(content) - 1))


def _flipped(place: int, bit: int) -> Damage:
    return lambda content: (
        content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]
    )


def _cut(length: int) -> Damage:
    return lambda content: content[:length]


def _judge(profile: Profile, diary: Diary, figures: Figures) -> None:
    """Either the diary is there, or a calm sentence and the backup are."""
    figures.tries += 1
    try:
        vault = Vault.open(profile, "")
        try:
            figures.lost += vault.read() != diary
        finally:
            vault.close()
        return
    except KnownError as error:
        figures.crashed += error.code not in CALM
    except Exception:
        figures.crashed += 1
    try:
        (backup,) = backups_in(profile.backups)
        vault = Vault.open_backup(profile, backup, "")
        figures.lost += vault.read() != diary
        vault.close()
    except KnownError:
        figures.corrupt += 1
