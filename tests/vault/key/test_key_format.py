"""What the key file and the recovery code are made of may never change: people have them on paper
and on sticks. Each value here was written down once and is held against what the app makes."""

import shutil
import unicodedata

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.key import key_file, recovery_code
from evenwichtapp.vault.key.hardness import Hardness
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.key.recovery_code import new_recovery_code, recovery_secret
from evenwichtapp.vault.vault import Vault
from tests.data.vaults.make import CODE, FOLDER
from tests.vault.conftest import PASSPHRASE

KEY = bytes(range(32))
TYPED = unicodedata.normalize("NFD", "één ﬁjn woord")
A_CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSJR"
ANOTHER_CODE = "ZZYY-XXWW-VVTT-SSRR-QQPP-NNMM-KK3S"
WRITTEN = b"""{
 "checksum": "213a91ab14904883a259864a43d2e1a1d6c4a91aca17fc835e265a4a94b125bf",
 "format": "evenwicht-key",
 "passphrase": {
  "hardness": {
   "iterations": 3,
   "lanes": 4,
   "memory_kib": 65536
  },
  "salt": "AgICAgICAgICAgICAgICAg==",
  "wrapped": "njtqAjClEQLAYVWXpDlBbFvznEi8+i7rPbW1kEA924aoVMJlHAUnpQ=="
 },
 "recovery": {
  "salt": "AwMDAwMDAwMDAwMDAwMDAw==",
  "wrapped": "xgtPVnRUVoaiGgtgxB5x8LpwnSd8jYZX7qQ+jDyyRtjd67jMseJPHw=="
 },
 "vault_id": "01010101010101010101010101010101",
 "version": 1
}"""
WRITTEN_OPEN = b"""{
 "checksum": "fbcc1d9fdd550cd69987539be04f1f2aa79376f5cc386eb56554b91c40f47839",
 "format": "evenwicht-key",
 "open_key": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
 "vault_id": "04040404040404040404040404040404",
 "version": 1
}"""


@pytest.fixture(params=sorted(path.parent.name for path in FOLDER.glob(f"*/{CODE}")))
def example(request, tmp_path):
    """A copy of an example vault, with its recovery code."""
    profile = Profile(tmp_path / "copy")
    shutil.copytree(FOLDER / request.param, profile.folder)
    return profile, (profile.folder / CODE).read_text()


class CountingSecrets:
    """Random bytes that are the same each time: 1 1 1 ..., then 2 2 2 ..."""

    def __init__(self, number=0):
        self.calls = 0
        self.number = number

    def token_bytes(self, length):
        self.calls += 1
        return bytes([self.calls]) * length

    def token_hex(self, length):
        return self.token_bytes(length).hex()

    def randbits(self, length):
        assert self.number < 2**length
        return self.number


@pytest.fixture
def _counted(monkeypatch):
    monkeypatch.setattr(key_file, "secrets", CountingSecrets())
    monkeypatch.setattr(key_file, "USUAL_HARDNESS", Hardness())


def test_the_passphrase_opens_an_example_vault(example):
    profile, _ = example
    vault = Vault.open(profile, PASSPHRASE)
    assert not vault.read().empty
    vault.close()


def test_the_code_on_paper_opens_an_example_vault(example):
    profile, code = example
    vault = Vault.open_with_recovery_code(profile, code)
    assert not vault.read().empty
    vault.close()


@pytest.mark.usefixtures("_counted")
def test_a_key_file_is_written_as_it_always_was(tmp_path):
    made = KeyFile().with_passphrase(KEY, TYPED).with_recovery_code(KEY, A_CODE)
    made.save(tmp_path / "diary.key")
    assert (tmp_path / "diary.key").read_bytes() == WRITTEN
    KeyFile().with_passphrase(KEY, "").save(tmp_path / "open.key")
    assert (tmp_path / "open.key").read_bytes() == WRITTEN_OPEN


def test_a_key_file_is_read_as_it_always_was(tmp_path):
    path = tmp_path / "diary.key"
    path.write_bytes(WRITTEN)
    assert KeyFile.load(path).key(unicodedata.normalize("NFC", TYPED)) == KEY
    assert KeyFile.load(path).key_by_recovery_code(A_CODE) == KEY
    path.write_bytes(WRITTEN_OPEN)
    assert KeyFile.load(path).key("") == KEY


FORMER = b"""{
 "checksum": "8e580ae702128d2827626f0f2c585c1a6c6922758d471e3d34ab611b99760898",
 "format": "evenwicht-key",
 "former": [
  {
   "vault_id": "01010101010101010101010101010101",
   "wrapped": "67siPMvhy4DQPBNr6KBoI/QvtsZQ9hYEFSgWbyj12aPw0bld2o2mpg=="
  },
  {
   "vault_id": "02020202020202020202020202020202",
   "wrapped": "I0ugh5a2B1t88qP5AUhzVvLYWBPi3UDX01K1vkqv3jwV0csj6SU+eg=="
  }
 ],
 "open_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
 "vault_id": "03030303030303030303030303030303",
 "version": 1
}"""


def test_the_way_to_a_former_key_is_kept_as_it_always_was(tmp_path, monkeypatch):
    monkeypatch.setattr(key_file, "secrets", CountingSecrets())
    older, old, new = KEY, KEY[::-1], bytes(32)
    made = KeyFile().with_new_key(older, old).with_new_key(old, new).with_passphrase(new, "")
    path = tmp_path / "diary.key"
    made.save(path)
    assert path.read_bytes() == FORMER
    first, second = "01" * 16, "02" * 16
    assert KeyFile.load(path).former_key(first, new) == older
    assert KeyFile.load(path).former_key(second, new) == old
    assert KeyFile.load(path).former_key("03" * 16, new) is None
    with pytest.raises(KnownError, match="vault_key_damaged"):
        KeyFile.load(path).former_key(first, old)


def test_a_vault_has_a_key_of_256_bits(profile):
    Vault.create(profile, "")[0].close()
    assert len(KeyFile.load(profile.vault_key).key("")) == len(KEY) == 32


@pytest.mark.parametrize("code", [A_CODE, ANOTHER_CODE])
def test_a_code_is_made_as_it_always_was(code, monkeypatch):
    number = 0
    for symbol in code.replace("-", "")[:26]:
        number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(symbol)
    monkeypatch.setattr(recovery_code, "secrets", CountingSecrets(number))
    assert new_recovery_code() == code


def test_a_code_is_read_as_it_always_was():
    secret = b"0123456789ABCDEFGHJKMNPQRS"
    assert recovery_secret(A_CODE) == secret
    typed = "oil2 3456\u20137 89ab\tcdef.ghjk\u2014mnpq rsjr\r\n"
    assert recovery_secret(typed.replace("oil2 ", "OI2 ")) == secret
    assert recovery_secret(typed.replace("oil2 ", "ol2 ")) == secret
