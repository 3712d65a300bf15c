"""Another kind of record needs only its own few lines: it is carried through the whole house."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import ClassVar

import pytest
from hypothesis import find

from evenwichtapp.catalogue.loading import load
from evenwichtapp.catalogue.sentences import Sentence, _shipped, sentence
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import RECORD_LISTS, Cut, Kind, Part, Shift, new_id
from evenwichtapp.diary.records.checks import Checked, Day, Id, Minutes, Score, Text
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.into.import_plan import plan
from evenwichtapp.sharing.into.own_copy import OwnCopy
from evenwichtapp.sharing.into.source import AlreadyThere, Meanings
from evenwichtapp.sharing.json_format import from_json, to_json
from evenwichtapp.sharing.parts import ALL, selected
from evenwichtapp.vault.content.tables import Table, record_table
from evenwichtapp.vault.content.writing import engine_on
from tests.strategies import of_kind
from tests.vault.conftest import DAY, MOMENT, filled, profile, vault  # noqa: F401
from tests.vault.test_forgetting import PLANTED, files_with


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk(Checked):
    """A walk that nobody has to take."""

    KIND: ClassVar[Kind] = Kind("walks", frozenset({Part.PRACTICES}), Cut.BY_DAY)

    id: Id = field(default_factory=new_id)
    day: Day
    minutes: Minutes
    after: Score | None = None
    before_shift: Shift | None = None
    with_whom: tuple[Text, ...] = ()
    alone: bool = False
    note: Text = ""


WALK = Walk(
    id="w1", day=DAY, minutes=20, after=8, before_shift=Shift.NIGHT, with_whom=("een vriend",),
    alone=True, note=f"langs het water, {PLANTED}",
)  # fmt: skip


@pytest.fixture(scope="module")
def table():
    """The table of the kind; other tests do not meet it."""
    record_table(Walk, "walks")
    table = Table.metadata.tables["walks"]
    yield table
    Table.metadata.remove(table)


@pytest.fixture
def known(monkeypatch, table):
    """The kind is in the list of kinds, and its words in the bin are there."""
    monkeypatch.setitem(RECORD_LISTS, Walk, Walk.KIND.list_name)
    monkeypatch.setitem(_shipped("bin"), "walks", Sentence("Wandeling {minutes}", "Walk {minutes}"))
    return table


@pytest.fixture
def filled_vault(known, vault):  # noqa: F811
    """A vault that a migration gave the table, with a walk beside a record of every kind."""
    with engine_on(vault._file.connection).begin() as connection:
        known.create(connection)
    vault.apply(Change("test", add=(*filled().records(), WALK)))
    return vault


def with_walk() -> Diary:
    return filled().with_lists({Walk: (WALK,)})


def test_it_is_saved_changed_and_undone(filled_vault):
    before = filled_vault.read()
    assert before == with_walk()
    change = Change("test", replace=(replace(WALK, minutes=30),))
    filled_vault.apply(change)
    assert filled_vault.read() == change.apply(before)
    filled_vault.apply(change.undo(before))
    assert filled_vault.read() == before


def test_it_goes_to_the_bin_and_back(filled_vault):
    filled_vault.apply(Change("test", remove=(WALK,)))
    (deleted,) = filled_vault.deleted()
    assert deleted.record == WALK
    assert sentence("bin.walks", minutes=deleted.record.minutes).en == "Walk 20"
    assert filled_vault.read() == filled()
    filled_vault.apply(Change("put_back", add=(deleted.record,)))
    assert filled_vault.read() == with_walk()


def test_it_is_in_a_backup_and_comes_back_from_it(filled_vault):
    backup = filled_vault.back_up()
    assert filled_vault.entries_in(backup) == 12
    filled_vault.apply(Change("test", remove=(WALK,)))
    filled_vault.restore(backup)
    assert filled_vault.read() == with_walk()


def test_it_is_forgotten_everywhere(filled_vault, profile):  # noqa: F811
    filled_vault.back_up()
    assert len(files_with(profile, PLANTED)) == 2
    filled_vault.forget([WALK.id])
    assert files_with(profile, PLANTED) == []


@pytest.mark.usefixtures("known")
def test_it_goes_out_and_comes_in():
    content = to_json(with_walk(), MOMENT)
    copy = from_json(content)
    assert copy == with_walk()
    planned = plan(OwnCopy(copy), Meanings(), AlreadyThere(), load(), DAY + timedelta(days=9))
    assert WALK in planned.change.add
    again = plan(OwnCopy(copy), Meanings(), AlreadyThere(with_walk()), load(), DAY)
    assert again.change.empty


@pytest.mark.usefixtures("known")
def test_a_mistake_in_a_file_is_refused_with_its_place():
    content = to_json(with_walk(), MOMENT).replace(b'"minutes": 20', b'"minutes": -20')
    with pytest.raises(KnownError, match="json_invalid") as caught:
        from_json(content)
    assert caught.value.values == {"place": "walks/1/minutes"}


@pytest.mark.usefixtures("known")
def test_it_goes_along_with_its_part_and_its_day_alone():
    diary = with_walk()
    assert selected(diary, None, None, ALL).all(Walk) == (WALK,)
    assert selected(diary, None, None, ALL - {Part.NOTES}).all(Walk)[0].note == ""
    assert selected(diary, None, None, ALL - {Part.PRACTICES}).all(Walk) == ()
    assert diary.between(DAY + timedelta(days=1), None).all(Walk) == ()


def test_it_refuses_what_it_cannot_hold():
    with pytest.raises(KnownError, match="bad_minutes"):
        replace(WALK, minutes=-1)


def test_values_to_try_are_made_of_it():
    assert find(of_kind(Walk), lambda walk: walk.minutes > 5).minutes == 6
