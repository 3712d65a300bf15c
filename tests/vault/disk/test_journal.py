"""What a crash in the middle of a commit leaves, and what may be played back of it."""

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.disk.cipher import journal_of
from evenwichtapp.vault.disk.journal import HEADER, MAGIC, playable
from evenwichtapp.vault.vault import Vault
from tests.faults import example


@pytest.fixture
def crashed(profile, tmp_path):
    """A profile as a crash left it, and the diary that has to come back."""
    diary = example.make(profile)
    crashed = Profile(tmp_path / "crashed")
    example.make_crashed(profile, crashed)
    return crashed, diary


def test_a_crash_takes_the_unfinished_commit_back(crashed):
    profile, diary = crashed
    assert playable(journal_of(profile.vault))
    vault = Vault.open(profile, "")
    assert vault.read() == diary
    assert vault.check().whole
    vault.close()
    assert not journal_of(profile.vault).exists()


@pytest.mark.parametrize("place", [0, 8, 11, 15, 512 + 4 + 4096 - 200, 4_615])
def test_a_damaged_journal_is_not_half_played(crashed, place):
    profile, _ = crashed
    path = journal_of(profile.vault)
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)
    before = profile.vault.read_bytes()
    with pytest.raises(KnownError, match="vault_damaged"):
        Vault.open(profile, "")
    assert profile.vault.read_bytes() == before
    assert path.read_bytes() == bytes(content)


def test_a_journal_without_a_beginning_is_removed_before_another_is_written_over_it(profile):
    example.make(profile)
    journal = journal_of(profile.vault)
    journal.write_bytes(bytes(12) + b"left by a crash" * 2_000)
    vault = Vault.open(profile, "")
    assert not journal.exists()
    vault.close()


def test_the_end_of_the_file_may_come_before_the_end_of_a_part(tmp_path):
    path = tmp_path / "journal"
    path.write_bytes(HEADER.pack(MAGIC, 3, 1, 1, 512, 4096))
    assert not playable(path)
    path.write_bytes(HEADER.pack(bytes(8), 0, 1, 1, 512, 4096))
    assert playable(path)
    assert playable(tmp_path / "none")
