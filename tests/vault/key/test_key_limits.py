"""Limits and forms of what opens the vault, which nobody sees until they are wrong."""

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.key import attempts, key_file
from evenwichtapp.vault.key.attempts import Attempts
from evenwichtapp.vault.key.hardness import Hardness
from evenwichtapp.vault.key.key_file import KeyFile


@pytest.mark.parametrize(
    ("wrong", "seconds"), [(2, None), (3, 1), (4, 2), (5, 4), (11, 256), (12, 300), (99, 300)]
)
def test_the_wait_doubles_from_the_third_wrong_passphrase_on(tmp_path, monkeypatch, wrong, seconds):
    monkeypatch.setattr(attempts.time, "time", lambda: 1000.0)
    slowed = Attempts(tmp_path / "attempts")
    for _ in range(wrong):
        slowed.count_wrong()
    if seconds is None:
        slowed.check()
        return
    with pytest.raises(KnownError) as caught:
        slowed.check()
    assert (caught.value.code, caught.value.values) == ("wait_before_retry", {"seconds": seconds})
    monkeypatch.setattr(attempts.time, "time", lambda: 1000.0 + seconds - 0.5)
    with pytest.raises(KnownError) as caught:
        slowed.check()
    assert caught.value.values == {"seconds": 1}
    monkeypatch.setattr(attempts.time, "time", lambda: 1000.0 + seconds)
    slowed.check()
    slowed.forget()
    slowed.forget()


@pytest.mark.parametrize(
    "values",
    [
        {"memory_kib": 8, "iterations": 1, "lanes": 1},
        {"memory_kib": 256 * 1024, "iterations": 4, "lanes": 16},
        {"memory_kib": 32 * 1024, "iterations": 32},
        {"memory_kib": 128, "lanes": 16},
    ],
)
def test_a_derivation_may_take_this_much(values):
    assert Hardness(**values)


@pytest.mark.parametrize(
    "values",
    [
        {"memory_kib": 7, "lanes": 1},
        {"memory_kib": 256 * 1024 + 1, "iterations": 1},
        {"iterations": 0},
        {"iterations": 33, "memory_kib": 1024},
        {"lanes": 0},
        {"lanes": 17},
        {"memory_kib": 127, "lanes": 16},
        {"memory_kib": 256 * 1024, "iterations": 5},
        {"iterations": 3.0},
        {"lanes": True},
    ],
)
def test_a_derivation_may_not_take_more(values):
    with pytest.raises(ValueError, match="hardness"):
        Hardness(**values)


def test_fifty_former_locks_are_kept(tmp_path, monkeypatch):
    made, key = KeyFile(), bytes(32)
    names = []
    for number in range(1, 53):
        names.append(made.vault_id)
        new_key = bytes([number]) * 32
        made, key = made.with_new_key(key, new_key), new_key
    assert made.vault_ids == (made.vault_id, *names[2:])
    assert made.former_key(names[-1], key) == bytes([51]) * 32
    made.with_passphrase(key, "").save(tmp_path / "diary.key")
    assert KeyFile.load(tmp_path / "diary.key").former == made.former


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"version": 2}, "vault_newer"),
        ({"format": "x"}, "vault_key_damaged"),
        ({"vault_id": None, "checksum": "x"}, "vault_key_damaged"),
    ],
)
def test_a_key_file_of_another_kind(tmp_path, change, code):
    made = {"format": "evenwicht-key", "version": 1, "vault_id": "a", "open_key": "AAAA", **change}
    made.setdefault("checksum", key_file._checksum(made))
    path = tmp_path / "diary.key"
    path.write_text(key_file._json(made))
    with pytest.raises(KnownError, match=code):
        KeyFile.load(path)


def test_without_slots_nothing_opens(tmp_path):
    with pytest.raises(KnownError, match="wrong_passphrase"):
        KeyFile().key("a")
    with pytest.raises(KnownError, match="recovery_code_wrong"):
        KeyFile().key_by_recovery_code("a")
    with pytest.raises(KnownError, match="vault_key_missing"):
        KeyFile.load(tmp_path / "diary.key")
    assert KeyFile().needs_passphrase
    assert not KeyFile().with_passphrase(bytes(32), "").needs_passphrase
    assert Profile(tmp_path).vault_key.name == "diary.key"
