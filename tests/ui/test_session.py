from concurrent.futures import Future
from datetime import date, datetime

import pytest

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.work.undo_steps import LONGEST
from evenwichtapp.vault.copies.backups import backups_in
from evenwichtapp.vault.vault import Vault

DAY = date(2026, 11, 12)


def check_in(score=6):
    return CheckIn(day=DAY, at=datetime.fromisoformat("2026-11-12T21:00+01:00"), score=score)


def refuse(*_change):
    raise KnownError("disk_full")


def test_a_change_is_on_disk_once_it_was_told(qtbot, profile, open_session):
    told = []
    open_session.diary_changed.connect(told.append)
    with qtbot.waitSignal(open_session.change_saved):
        open_session.apply(Change("check_in_saved", add=(check_in(),)))
    assert told == [frozenset({CheckIn})]
    open_session.close()
    vault = Vault.open(profile, "")
    assert [c.score for c in vault.read().check_ins] == [6]
    vault.close()


def test_undo_takes_back_the_last_change(qtbot, open_session):
    before = open_session.diary
    for score in (6, 7):
        with qtbot.waitSignal(open_session.change_saved):
            open_session.apply(Change("check_in_saved", add=(check_in(score),)))
    for left in ([6], []):
        with qtbot.waitSignal(open_session.change_saved):
            open_session.undo()
        assert [c.score for c in open_session.diary.check_ins] == left
    assert open_session.diary == before
    assert not open_session.can_undo


def test_a_refused_change_leaves_the_diary_as_it_was(qtbot, open_session, monkeypatch):
    before = open_session.diary
    monkeypatch.setattr(Vault, "apply", refuse)
    with qtbot.waitSignal(open_session.failed) as failed:
        open_session.apply(Change("check_in_saved", add=(check_in(),)))
    assert failed.args[0].code == "disk_full"
    assert open_session.diary == before


def test_locking_forgets_the_diary(qtbot, open_session):
    with qtbot.waitSignal(open_session.change_saved):
        open_session.apply(Change("check_in_saved", add=(check_in(),)))
    with qtbot.waitSignal(open_session.locked):
        open_session.lock()
    assert open_session.diary.empty
    with qtbot.waitSignal(open_session.failed) as failed:
        open_session.apply(Change("check_in_saved", add=(check_in(),)))
    assert failed.args[0].code == "vault_locked"


def test_locking_backs_up_what_changed(qtbot, profile, open_session):
    with qtbot.waitSignal(open_session.change_saved):
        open_session.apply(Change("check_in_saved", add=(check_in(),)))
    with qtbot.waitSignal(open_session.locked):
        open_session.lock()
    assert len(backups_in(profile.backups)) == 1


def test_a_wrong_passphrase_is_told_calmly(qtbot, profile):
    vault, _code = Vault.create(profile, "drie rustige woorden")
    vault.close()
    session = Session(profile, "en")
    with qtbot.waitSignal(session.failed) as failed:
        session.open("iets anders")
    assert failed.args[0].code == "wrong_passphrase"
    with qtbot.waitSignal(session.opened):
        session.open("drie rustige woorden")
    session.close()


@pytest.mark.parametrize("name", ["today", "share"])
def test_a_draft_comes_back_after_locking(qtbot, open_session, name):
    open_session.keep_draft(name, "half a sentence")
    with qtbot.waitSignal(open_session.locked):
        open_session.lock()
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    found = []
    open_session.ask_draft(name, found.append)
    qtbot.waitUntil(lambda: found == ["half a sentence"])


def test_what_is_forgotten_cannot_be_undone(qtbot, open_session):
    written = check_in()
    for change in (Change("saved", add=(written,)), Change("removed", remove=(written,))):
        with qtbot.waitSignal(open_session.change_saved):
            open_session.apply(change)
    with qtbot.waitCallback() as done:
        open_session.forget([written.id], done)
    assert not open_session.can_undo


def test_an_erasing_that_fails_half_way_locks_and_says_why(qtbot, open_session, monkeypatch):
    def refuse(_profile):
        raise KnownError("file_read_only", file="diary.vault", folder="")

    with qtbot.waitSignal(open_session.change_saved):
        open_session.apply(Change("check_in_saved", add=(check_in(),)))
    monkeypatch.setattr("evenwichtapp.vault.forgetting.forget_everything", refuse)
    with qtbot.waitSignals([open_session.locked, open_session.failed], order="strict"):
        open_session.erase()
    assert open_session.diary.empty
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")


def test_a_session_that_was_closed_prepares_nothing(open_session):
    open_session.close()
    open_session.prepare()
    assert not open_session.is_prepared


def test_a_session_that_was_locked_meanwhile_prepares_without_a_word(qtbot, open_session):
    failed = []
    open_session.failed.connect(failed.append)
    with qtbot.waitSignals([open_session.locked, open_session.prepared]):
        open_session.lock()
        open_session.prepare()
    assert not failed


def test_the_first_save_finds_its_writer_made(qtbot, open_session):
    asked = []
    open_session.prepare()
    with qtbot.waitSignal(open_session.change_saved):
        open_session.ask(lambda work: "writer" in vars(work.vault._file), asked.append)
        open_session.apply(Change("check_in_saved", add=(check_in(),)))
    assert asked == [True]


def test_memory_is_given_up_only_while_there_is_a_thread_to_do_it(open_session):
    open_session.close()
    open_session.give_up_memory()


def test_an_undo_that_the_disk_refused_can_be_tried_again(qtbot, profile, open_session):
    for score in (6, 7):
        with qtbot.waitSignal(open_session.change_saved):
            open_session.apply(Change("check_in_saved", add=(check_in(score),)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Vault, "apply", refuse)
        with qtbot.waitSignal(open_session.failed):
            open_session.undo()
            open_session.undo()
    assert open_session.can_undo
    assert sorted(c.score for c in open_session.diary.check_ins) == [6, 7]
    with qtbot.waitSignals([open_session.change_saved] * 2):
        open_session.undo()
        open_session.undo()
    assert open_session.diary.check_ins == ()
    open_session.close()
    vault = Vault.open(profile, "")
    assert vault.read().check_ins == ()
    vault.close()


def test_who_asked_hears_what_came_of_it_and_nobody_elses_refusal(qtbot, open_session):
    heard = []
    with qtbot.waitSignal(open_session.change_saved):
        open_session.apply(
            Change("check_in_saved", add=(check_in(),)),
            saved=lambda: heard.append("saved"),
            refused=lambda error: heard.append(error.code),
        )
    assert heard == ["saved"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Vault, "apply", refuse)
        with qtbot.waitSignal(open_session.failed):
            open_session.apply(Change("check_in_saved", add=(check_in(),)))
        assert heard == ["saved"]
        with qtbot.waitSignal(open_session.failed):
            open_session.apply(
                Change("check_in_saved", add=(check_in(),)),
                refused=lambda error: heard.append(error.code),
            )
    assert heard == ["saved", "disk_full"]


def test_so_many_changes_can_be_taken_back_and_no_more(qtbot, open_session):
    more = LONGEST + 1
    with qtbot.waitSignals([open_session.change_saved] * more, timeout=20_000):
        for _step in range(more):
            open_session.apply(Change("check_in_saved", add=(check_in(),)))
    with qtbot.waitSignals([open_session.change_saved] * LONGEST, timeout=20_000):
        for _step in range(more):
            open_session.undo()
    assert not open_session.can_undo
    assert len(open_session.diary.check_ins) == 1
    assert LONGEST == 50


def test_a_new_work_day_asks_the_rules_anew(open_session):
    asked = []

    def rules(_diary, day, _catalogue):
        asked.append(day)
        return ()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("evenwichtapp.signals.engine.signals", rules)
        for moment in ("2026-11-12T23:59+01:00", "2026-11-13T04:59+01:00"):
            open_session.clock = lambda moment=moment: datetime.fromisoformat(moment)
            assert open_session.signals == ()
        assert asked == [DAY]
        open_session.clock = lambda: datetime.fromisoformat("2026-11-13T05:00+01:00")
        assert open_session.signals == ()
        assert asked == [DAY, date(2026, 11, 13)]


def test_what_is_asked_after_the_end_is_let_be(open_session):
    """A timer of the window may fire once more; it must not meet a thread that is gone."""
    open_session.close()
    open_session.keep_draft("today", "nog iets")
    open_session.apply(Change("check_in_saved", add=(check_in(),)))
    open_session.prepare()
    open_session.end()


def test_answers_come_in_the_order_of_the_questions(qtbot, open_session, monkeypatch):
    """One that is there at once waits for those that stand in line."""
    told = []
    open_session.ask(lambda _work: "first", told.append)
    assert open_session.wait(5)
    done = Future()
    done.set_result("second")
    monkeypatch.setattr(open_session._thread._executor, "submit", lambda _work: done)
    open_session.ask(lambda _work: "second", told.append)
    monkeypatch.undo()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["first", "second"]
