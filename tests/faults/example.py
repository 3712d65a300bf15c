"""A small filled profile for the proofs, made once and copied for each try."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk import cipher
from evenwichtapp.vault.disk.cipher import Connection, journal_of
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.faults.writer import check_in

RECORDS = 30


def make(profile: Profile) -> Diary:
    """A vault without a passphrase, with a backup; its diary."""
    vault, _ = Vault.create(profile, "")
    vault.apply(Change("fill", add=tuple(check_in(0, number) for number in range(RECORDS))))
    vault.back_up()
    diary = vault.read()
    vault.close()
    return diary


def make_crashed(profile: Profile, crashed: Profile) -> None:
    """Copy ``profile`` as it stands in the middle of a large commit: a journal has to be played."""
    with _connected(profile) as connection:
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE check_ins SET note = note || 'half', score = 11 - score")
        connection.execute("DELETE FROM marks WHERE position = 0")
        shutil.copytree(profile.folder, crashed.folder)
        connection.execute("ROLLBACK")
    assert journal_of(crashed.vault).stat().st_size > 0
    assert crashed.vault.read_bytes() != profile.vault.read_bytes()


@contextmanager
def _connected(profile: Profile) -> Iterator[Connection]:
    key = KeyFile.load(profile.vault_key).key("")
    with closing(cipher.connect(profile.vault, key)) as connection:
        yield connection


def copy(source: Profile, folder: Path) -> Profile:
    """A fresh copy of the profile, in the place of the one before."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source.folder, folder)
    return Profile(folder)
