import threading
from dataclasses import fields, replace
from datetime import timedelta

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import HealthCheck, given, settings

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Person, now
from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault import vault as vault_module
from evenwichtapp.vault.content.rows import table_names
from evenwichtapp.vault.opening import vault_exists
from evenwichtapp.vault.vault import Vault, needs_passphrase
from tests.strategies import diaries
from tests.vault.conftest import DAY, MOMENT, PASSPHRASE, filled


def adding(diary: Diary) -> Change:
    return Change("test", add=tuple(diary.records()))


def test_every_field_of_every_kind_comes_back(profile, vault):
    vault.apply(adding(filled()))
    vault.close()
    again = Vault.open(profile, PASSPHRASE)
    assert again.read() == filled()
    again.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(diary=diaries())
def test_any_diary_comes_back(tmp_path_factory, diary):
    profile = Profile(tmp_path_factory.mktemp("any"))
    vault, _ = Vault.create(profile, "")
    vault.apply(adding(diary))
    assert vault.read() == diary
    vault.close()


def test_the_snapshot_after_a_change_is_what_the_file_holds(vault):
    before = filled()
    vault.apply(adding(before))
    change = Change(
        "test",
        add=(CheckIn(id="c3", day=DAY, at=MOMENT, score=6),),
        replace=(replace(before.check_ins[0], score=9, marks=before.check_ins[0].marks[1:]),),
        remove=(before.events[0],),
    )
    vault.apply(change)
    assert vault.read() == change.apply(before)
    vault.apply(change.undo(before))
    assert vault.read() == before


def test_the_person_is_replaced_and_never_removed(vault):
    vault.apply(Change("test", replace=(Person(role="coach"),)))
    vault.apply(Change("test", remove=(Person(role="coach"),)))
    assert vault.read().person == Person(role="coach")


def test_a_change_is_written_whole_or_not_at_all(vault):
    before = filled()
    vault.apply(adding(before))
    broken = replace(before.check_ins[1])
    object.__setattr__(broken, "day", None)
    with pytest.raises(Exception, match="NOT NULL"):
        vault.apply(Change("test", add=(CheckIn(day=DAY, at=MOMENT, score=1), broken)))
    assert vault.read() == before
    vault.apply(Change("test", add=(CheckIn(day=DAY, at=MOMENT, score=1),)))


def test_no_word_of_the_diary_stands_in_an_error(vault):
    broken = CheckIn(day=DAY, at=MOMENT, score=1, note="geheimwoord")
    object.__setattr__(broken, "day", None)
    with pytest.raises(sqlcipher.IntegrityError) as caught:
        vault.apply(Change("test", add=(broken,)))
    assert "geheimwoord" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert "geheimwoord" not in repr(caught.value.__context__)


def test_a_removed_record_lies_in_the_bin_and_comes_back(vault):
    diary = filled()
    vault.apply(adding(diary))
    vault.apply(Change("test", remove=(diary.check_ins[0],)))
    (deleted,) = vault.deleted()
    assert deleted.record == diary.check_ins[0]
    assert abs(deleted.deleted_at - now()) < timedelta(minutes=1)
    vault.apply(Change("test", add=(deleted.record,)))
    assert vault.deleted() == ()
    assert vault.read() == diary


def test_the_bin_keeps_for_thirty_days(profile, vault, monkeypatch):
    diary = filled()
    vault.apply(adding(diary))
    for days, record in ((31, diary.events[0]), (29, diary.practices[0])):
        monkeypatch.setattr(vault_module, "now", lambda days=days: now() - timedelta(days=days))
        vault.apply(Change("test", remove=(record,)))
    monkeypatch.undo()
    vault.close()
    again = Vault.open(profile, PASSPHRASE)
    assert [deleted.record for deleted in again.deleted()] == [diary.practices[0]]
    again.close()


def test_drafts_are_kept_replaced_and_dropped(profile, vault):
    assert vault.draft("today") is None
    vault.save_draft("today", "half een zin")
    vault.save_draft("today", "half een zin verder")
    vault.close()
    again = Vault.open(profile, PASSPHRASE)
    assert again.draft("today") == "half een zin verder"
    again.drop_draft("today")
    assert again.draft("today") is None
    again.close()


def test_a_time_that_the_first_version_took_from_a_file_still_opens(profile, vault):
    vault.apply(adding(filled()))
    vault._file.connection.execute("UPDATE practices SET minutes = -5")
    (practice,) = vault.read().practices
    assert practice == replace(filled().practices[0], minutes=None)


def test_another_thread_is_refused(vault):
    refused = []

    def read():
        try:
            vault.read()
        except sqlcipher.ProgrammingError as error:
            refused.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert refused


def test_tables_and_records_have_the_same_fields():
    from evenwichtapp.vault.content.tables import Table  # noqa: PLC0415

    for kind, name in table_names().items():
        expected = {field.name for field in fields(kind)} - {"marks"} | {"deleted_at"}
        assert {column.name for column in Table.metadata.tables[name].columns} == expected


def test_a_vault_is_made_once(profile, vault):
    assert vault_exists(profile)
    with pytest.raises(KnownError, match="vault_exists"):
        Vault.create(profile, "ander woord")


def test_a_profile_with_only_backups_is_not_new(profile, vault):
    vault.back_up()
    vault.close()
    profile.vault.unlink()
    assert vault_exists(profile)
    with pytest.raises(KnownError, match="vault_missing"):
        Vault.open(profile, PASSPHRASE)


def test_a_key_without_its_vault_is_put_aside(profile, vault):
    vault.close()
    profile.vault.unlink()
    old_key = profile.vault_key.read_bytes()
    fresh, _ = Vault.create(profile, "")
    fresh.close()
    assert [path.read_bytes() for path in profile.aside.glob("*/diary.key")] == [old_key]


def test_without_a_passphrase_it_opens_by_itself(profile):
    vault, code = Vault.create(profile, "")
    vault.close()
    assert code == ""
    assert not needs_passphrase(profile)
    Vault.open(profile, "").close()


def test_only_the_owner_may_read_the_files(profile, vault):
    vault.back_up()
    files = [path for path in profile.folder.rglob("*") if path.is_file()]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
