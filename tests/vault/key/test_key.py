import base64
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenwichtapp.errors import KnownError
from evenwichtapp.vault.disk.cipher import whole_file
from evenwichtapp.vault.key import attempts, key_file
from evenwichtapp.vault.key.attempts import Attempts
from evenwichtapp.vault.key.hardness import Hardness
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.key.recovery_code import ALPHABET, new_recovery_code, recovery_secret
from evenwichtapp.vault.vault import Vault, needs_passphrase
from tests.vault.conftest import PASSPHRASE


def test_the_passphrase_and_nothing_else_opens_it(profile, vault):
    vault.close()
    assert needs_passphrase(profile)
    Vault.open(profile, PASSPHRASE).close()
    for wrong in (PASSPHRASE + " ", PASSPHRASE.upper(), ""):
        with pytest.raises(KnownError, match="wrong_passphrase"):
            Vault.open(profile, wrong)


def test_two_keyboards_spell_the_same_passphrase(profile):
    spelled = unicodedata.normalize("NFC", "café au lait")
    vault, _ = Vault.create(profile, spelled)
    vault.close()
    Vault.open(profile, unicodedata.normalize("NFD", spelled)).close()


def test_the_recovery_code_opens_it_however_it_is_typed(profile):
    vault, code = Vault.create(profile, PASSPHRASE)
    vault.close()
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("1", "l")):
        Vault.open_with_recovery_code(profile, typed).close()


def test_another_code_is_wrong_and_a_slip_is_a_typo(profile, vault):
    vault.close()
    with pytest.raises(KnownError, match="recovery_code_wrong"):
        Vault.open_with_recovery_code(profile, new_recovery_code())
    with pytest.raises(KnownError, match="recovery_code_typo"):
        Vault.open_with_recovery_code(profile, "7K2M")


@given(st.integers(0, 27), st.sampled_from(ALPHABET))
def test_every_wrong_symbol_is_seen(place, symbol):
    symbols = new_recovery_code().replace("-", "")
    changed = symbols[:place] + symbol + symbols[place + 1 :]
    if changed == symbols:
        assert recovery_secret(changed)
        return
    with pytest.raises(KnownError, match="recovery_code_typo"):
        recovery_secret(changed)


@given(st.integers(0, 24))
def test_every_swap_of_neighbours_is_seen(place):
    symbols = new_recovery_code().replace("-", "")
    changed = symbols[:place] + symbols[place + 1] + symbols[place] + symbols[place + 2 :]
    if changed == symbols:
        return
    with pytest.raises(KnownError, match="recovery_code_typo"):
        recovery_secret(changed)


def test_a_new_passphrase_rewraps_and_leaves_the_diary_alone(profile, vault):
    backup = vault.back_up()
    before = profile.vault.read_bytes()
    vault.change_passphrase(PASSPHRASE, "nieuw woord")
    assert profile.vault.read_bytes() == before
    vault.close()
    Vault.open(profile, "nieuw woord").close()
    for key in (profile.vault_key, backup.key_file):
        with pytest.raises(KnownError, match="wrong_passphrase"):
            KeyFile.load(key).key(PASSPHRASE)
        assert KeyFile.load(key).key("nieuw woord")


def test_the_old_passphrase_is_asked_for(profile, vault):
    before = profile.vault_key.read_bytes()
    with pytest.raises(KnownError, match="wrong_passphrase"):
        vault.change_passphrase("geraden", "nieuw woord")
    assert profile.vault_key.read_bytes() == before


def test_who_forgot_the_passphrase_sets_another_after_the_code(profile):
    vault, code = Vault.create(profile, PASSPHRASE)
    vault.close()
    opened = Vault.open_with_recovery_code(profile, code)
    assert opened.opened_by_code
    opened.change_passphrase("", "another quiet phrase")
    with pytest.raises(KnownError, match="wrong_passphrase"):
        opened.change_passphrase("", "and one more")
    opened.close()
    Vault.open(profile, "another quiet phrase").close()
    with pytest.raises(KnownError, match="wrong_passphrase"):
        Vault.open(profile, PASSPHRASE)


def test_a_passphrase_can_go_and_come(profile, vault):
    vault.change_passphrase(PASSPHRASE, "")
    vault.close()
    again = Vault.open(profile, "")
    again.change_passphrase("", "toch een woord")
    again.close()
    Vault.open(profile, "toch een woord").close()


def test_a_new_recovery_code_replaces_the_old(profile):
    vault, old = Vault.create(profile, PASSPHRASE)
    new = vault.new_recovery_code()
    vault.close()
    with pytest.raises(KnownError, match="recovery_code_wrong"):
        Vault.open_with_recovery_code(profile, old)
    Vault.open_with_recovery_code(profile, new).close()


def test_nothing_that_opens_the_vault_lies_beside_it(profile):
    vault, code = Vault.create(profile, PASSPHRASE)
    vault.save_draft("today", "proefwoord")
    vault.back_up()
    key = KeyFile.load(profile.vault_key).key(PASSPHRASE)
    vault.close()
    assert whole_file(profile.vault, key)
    secrets = [key, key.hex().encode(), base64.b64encode(key), PASSPHRASE.encode()]
    secrets += [code.encode(), recovery_secret(code), b"proefwoord"]
    files = [path for path in profile.folder.rglob("*") if path.is_file()]
    assert len(files) >= 4
    for path in files:
        content = path.read_bytes()
        assert not [secret for secret in secrets if secret in content], path.name


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"1", b"\xff\xfe", b"[" * 9_000, b'{"format": "evenwicht-key"}'],
)
def test_a_damaged_key_file_is_called_so(profile, vault, content):
    vault.close()
    profile.vault_key.write_bytes(content)
    with pytest.raises(KnownError, match="vault_key_damaged"):
        Vault.open(profile, PASSPHRASE)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 2**31),
        ("memory_kib", 512 * 1024),
        ("memory_kib", 65536.0),
        ("iterations", 10**9),
        ("iterations", 33),
        ("iterations", True),
        ("lanes", 0),
    ],
)
def test_a_key_file_that_asks_for_the_impossible_is_refused(profile, vault, name, value):
    vault.close()
    content = json.loads(profile.vault_key.read_bytes())
    content["passphrase"]["hardness"][name] = value
    del content["checksum"]
    content["checksum"] = key_file._checksum(content)
    profile.vault_key.write_text(json.dumps(content))
    with pytest.raises(KnownError, match="vault_key_damaged"):
        Vault.open(profile, PASSPHRASE)


def test_much_memory_and_many_passes_together_are_refused():
    Hardness(memory_kib=256 * 1024, iterations=4)
    with pytest.raises(ValueError):
        Hardness(memory_kib=256 * 1024, iterations=5)


def test_the_usual_derivation_is_memory_hard():
    assert Hardness().memory_kib == 64 * 1024


def test_a_lost_key_file_comes_back_from_a_backup(profile, vault):
    from evenwichtapp.vault.restoring import restore_key  # noqa: PLC0415

    backup = vault.back_up()
    vault.close()
    profile.vault_key.unlink()
    with pytest.raises(KnownError, match="vault_key_missing"):
        Vault.open(profile, PASSPHRASE)
    restore_key(profile, backup)
    Vault.open(profile, PASSPHRASE).close()


class Clock:
    def __init__(self):
        self.now = 1_000_000.0

    def time(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(attempts, "time", clock)
    return clock


def wrong(profile):
    with pytest.raises(KnownError, match="wrong_passphrase"):
        Vault.open(profile, "geraden")


def wait(profile) -> int:
    with pytest.raises(KnownError, match="wait_before_retry") as caught:
        Vault.open(profile, PASSPHRASE)
    return caught.value.values["seconds"]


def test_wrong_passphrases_slow_the_next_try_down(profile, vault, clock):
    vault.close()
    for _ in range(3):
        wrong(profile)
    assert wait(profile) == 1
    clock.now += 1
    wrong(profile)
    assert wait(profile) == 2
    clock.now += 2
    Vault.open(profile, PASSPHRASE).close()
    wrong(profile)


def test_the_wait_has_an_end(profile, clock):
    profile.ensure()
    slowed = Attempts(profile.attempts)
    for _ in range(15):
        slowed.count_wrong()
    with pytest.raises(KnownError) as caught:
        slowed.check()
    assert caught.value.values["seconds"] == attempts.LONGEST_WAIT


def test_a_clock_set_back_neither_skips_the_wait_nor_makes_it_endless(profile, vault, clock):
    vault.close()
    for _ in range(4):
        wrong(profile)
        clock.now += 1
    wait(profile)
    clock.now -= 365 * 86_400
    assert wait(profile) == 2
    clock.now += 2
    Vault.open(profile, PASSPHRASE).close()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"wrong": "x", "at": []}', b"\xff"])
def test_a_damaged_count_keeps_nobody_out(profile, vault, content):
    vault.close()
    profile.attempts.write_bytes(content)
    Vault.open(profile, PASSPHRASE).close()
