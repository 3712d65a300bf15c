import json
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, OwnItem, Reflection
from evenwichtapp.paths import Profile
from evenwichtapp.settings import Settings, save_settings
from evenwichtapp.vault.copies.backups import SECOND_NAME, backups_in
from evenwichtapp.vault.forgetting import forget_everything
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, filled

PLANTED = "kanarievogel"
PAGE = 4096
RESERVED = 80  # of each page: 16 bytes to begin the cipher with, 64 bytes HMAC-SHA512
SALT = 16  # plain, at the beginning of the file


def decrypted(path, key: bytes) -> bytes:
    """Every byte of the file as SQLite sees it, free and left-over space included.

    The page layout is that of SQLCipher 4, https://www.zetetic.net/sqlcipher/design/
    """
    content, plain = path.read_bytes(), b""
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        body, start_value = page[:-RESERVED], page[-RESERVED : -RESERVED + 16]
        body = body[SALT:] if start == 0 else body
        decryptor = Cipher(algorithms.AES(key), modes.CBC(start_value)).decryptor()
        plain += decryptor.update(body) + decryptor.finalize()
    return plain


@pytest.fixture
def planted(vault):
    """A vault with a word in a long note, a mark, a backup and a file that was put aside."""
    vault.apply(Change("test", add=tuple(filled().records())))
    for number in range(40):
        check_in = CheckIn(id=f"n{number}", day=DAY, at=MOMENT, score=5, note=f"dag {number} " * 60)
        vault.apply(Change("test", add=(check_in,)))
    secret = CheckIn(
        id="secret",
        day=DAY,
        at=MOMENT,
        score=3,
        note=f"{PLANTED} " * 700,
        marks=(Mark(MarkKind.SIGN, PLANTED),),
    )
    vault.apply(Change("test", add=(secret,)))
    vault.apply(Change("test", replace=(replace(secret, note=f"nog eens {PLANTED}"),)))
    backup = vault.back_up()
    vault.restore(backup)
    return vault


def files_with(profile, word: str) -> list[str]:
    key = KeyFile.load(profile.vault_key).key(PASSPHRASE)
    return [
        str(path.relative_to(profile.folder))
        for path in sorted(profile.folder.rglob("*.vault*"))
        if word.encode() in decrypted(path, key)
    ]


def test_the_search_itself_finds_the_word(planted, profile):
    assert len(files_with(profile, PLANTED)) == 3


def test_a_forgotten_record_is_in_no_byte_of_any_file(planted, profile):
    before = planted.read()
    planted.forget(["secret"])
    assert files_with(profile, PLANTED) == []
    assert planted.read() == Change("x", remove=(before.by_id["secret"],)).apply(before)
    (backup,) = backups_in(profile.backups)
    assert planted.entries_in(backup) == sum(1 for _ in planted.read().records()) - 1


def test_removing_alone_keeps_it_in_the_bin_until_that_is_emptied(planted, profile):
    planted.apply(Change("test", remove=(planted.read().by_id["secret"],)))
    assert len(files_with(profile, PLANTED)) == 3
    planted.forget([deleted.record.id for deleted in planted.deleted()])
    assert planted.deleted() == ()
    assert files_with(profile, PLANTED) == []


def test_a_forgotten_event_takes_its_questions_and_leaves_the_reflection(planted):
    planted.forget(["e1"])
    diary = planted.read()
    assert diary.events == diary.follow_ups == ()
    (reflection,) = diary.reflections
    assert isinstance(reflection, Reflection)
    assert reflection.event is None


def test_a_dropped_draft_leaves_nothing(planted, profile):
    planted.forget(["secret"])
    planted.save_draft("today", PLANTED * 500)
    planted.drop_draft("today")
    assert files_with(profile, PLANTED) == []


def test_what_was_typed_to_change_it_goes_too_in_every_copy(planted, profile):
    planted.save_draft("today", json.dumps({"editing": "secret", "note": PLANTED}))
    planted.save_draft("EventForm: secret", PLANTED)
    planted.save_draft("other", "half een zin")
    planted.back_up()
    planted.forget(["secret"])
    assert files_with(profile, PLANTED) == []
    assert planted.draft("today") is None
    assert planted.draft("other") == "half een zin"


def test_a_damaged_backup_does_not_keep_the_rest_from_being_forgotten(planted, profile):
    (backup,) = backups_in(profile.backups)
    content = bytearray(backup.vault.read_bytes())
    content[5_000] ^= 1
    backup.vault.write_bytes(content)
    planted.forget(["secret"])
    assert PLANTED not in "".join(c.note for c in planted.read().check_ins)
    assert backup.vault.read_bytes() == bytes(content)


def test_everything_goes(planted, profile):
    save_settings(Settings(), profile.settings)
    (profile.folder / "van iemand anders.txt").write_text("blijft")
    planted.close()
    forget_everything(profile)
    assert [path.name for path in profile.folder.iterdir()] == ["van iemand anders.txt"]
    assert not vault_exists(profile)
    Vault.create(profile, "")[0].close()


def test_the_key_goes_first(planted, profile, monkeypatch):
    planted.close()

    def crash(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("shutil.rmtree", crash)
    with pytest.raises(KeyboardInterrupt):
        forget_everything(profile)
    assert profile.vault.exists()
    assert [p for p in profile.folder.rglob("*") if p.name == "diary.key"] == []
    assert any(profile.backups.iterdir())


def test_everything_goes_from_the_second_folder_but_not_what_is_of_others(tmp_path, vault, profile):
    other, _ = Vault.create(Profile(tmp_path / "other"), "")
    save_settings(Settings(backup_folder=str(tmp_path)), profile.settings)
    second = tmp_path / SECOND_NAME
    vault.back_up_everywhere()
    stranger = other.back_up(second)
    other.close()
    vault.close()
    forget_everything(profile)
    assert backups_in(second) == (stranger,)


def test_an_own_word_goes_out_of_what_is_kept_for_a_next_import(planted, profile):
    own = OwnItem(id="own:canary", kind=MarkKind.COPING, label=PLANTED)
    planted.apply(Change("test", add=(own,)))
    names = {f"{PLANTED.upper()} ": "own:coping", "anders": "own:canary", "\U0001f600": None}
    kept = {"moods": {PLANTED: 3, "goed": 8}, "items": names}
    planted.save_draft("meanings.daylio", json.dumps(kept))
    planted.save_draft("meanings.other", f"{{ {PLANTED}")
    planted.back_up()
    planted.forget(["own:canary", "secret"])
    left = {"moods": {"goed": 8}, "items": {"\U0001f600": None}}
    assert json.loads(planted.draft("meanings.daylio")) == left
    assert planted.draft("meanings.other") is None
    assert files_with(profile, PLANTED) == []
    assert files_with(profile, PLANTED.upper()) == []
