"""What was typed and not saved stays: with its day, beside an earlier entry, and if refused."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.entry import Entry
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, OwnItem, Shift
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.pages import ChangeEntry, WriteFor
from evenwichtapp.ui.today.unsaved import Unsaved, entries_in
from evenwichtapp.vault.vault import Vault

DAY = date(2026, 11, 12)
NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")
YESTERDAY = DAY - timedelta(days=1)
WRITTEN = CheckIn(day=DAY, at=NOON, score=4, note="ochtend")


@pytest.fixture
def page(qtbot, workspace):
    found = workspace._pages["today"]
    found.activateWindow()
    found.setFocus()
    return found


def type_note(page, words):
    page._sheet._note.setPlainText(words)


def note(page):
    return page._entry().note


def choose_shift(qtbot, page, shift):
    segments = page.findChild(SegmentedControl)._segments()
    segment = next(segment for segment in segments if segment.key == shift)
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)


def saved(qtbot, session, act):
    with qtbot.waitSignal(session.change_saved):
        act()
    return session.diary


def test_opening_an_earlier_entry_keeps_what_was_typed_and_gives_it_back(page, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    type_note(page, "half af")
    page.open_with(ChangeEntry(WRITTEN.id))
    assert note(page) == "ochtend"
    page._sheet._leave.click()
    assert note(page) == "half af"
    assert not page._sheet.changes_earlier


def test_after_saving_an_earlier_entry_what_was_typed_is_back(qtbot, page, open_session, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    type_note(page, "half af")
    page.open_with(ChangeEntry(WRITTEN.id))
    type_note(page, "ochtend, beter verteld")
    saved(qtbot, open_session, page._save)
    assert note(page) == "half af"
    assert [c.note for c in open_session.diary.check_ins] == ["ochtend, beter verteld"]


def test_coming_from_another_day_one_goes_back_there(page, applied):
    earlier = CheckIn(day=YESTERDAY, at=NOON - timedelta(days=1), score=4, note="gisteren")
    applied(Change("check_in_saved", add=(earlier,)))
    type_note(page, "half af")
    page.open_with(ChangeEntry(earlier.id))
    assert (page._day, note(page)) == (YESTERDAY, "gisteren")
    page._sheet._leave.click()
    assert (page._day, note(page)) == (DAY, "half af")


def test_a_draft_stays_with_its_day(page):
    type_note(page, "van vandaag")
    page._go_earlier()
    assert note(page) == ""
    assert page._sheet._hint.text() == "What you typed for Thursday 12 November is kept."
    type_note(page, "van gisteren")
    page._go_later()
    assert note(page) == "van vandaag"
    page.open_with(WriteFor(YESTERDAY))
    assert note(page) == "van gisteren"


def test_what_waits_for_its_saving_is_in_sight(qtbot, page, open_session):
    type_note(page, "van vandaag")
    page._go_earlier()
    with qtbot.waitSignal(open_session.prepared):
        open_session.prepare()
    (link,) = [b for b in page._side.findChildren(Button) if b.text() == "Thursday 12 November"]
    link.click()
    assert (page._day, note(page)) == (DAY, "van vandaag")


def test_a_change_that_was_begun_is_there_when_its_entry_is_opened_again(page, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    type_note(page, "ochtend, beter verteld")
    page.open_with(WriteFor(YESTERDAY))
    assert note(page) == ""
    page.open_with(ChangeEntry(WRITTEN.id))
    assert note(page) == "ochtend, beter verteld"
    assert page._sheet.changes_earlier


def test_an_entry_that_was_only_looked_at_is_not_kept_as_typed(page, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    assert page.draft() == ""
    page.open_with(WriteFor(YESTERDAY))
    assert page._unsaved.entries == ()


def test_all_that_was_typed_survives_locking(qtbot, page, shell, open_session, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    type_note(page, "van vandaag")
    page._go_earlier()
    type_note(page, "van gisteren")
    page.open_with(ChangeEntry(WRITTEN.id))
    type_note(page, "ochtend, beter verteld")
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    again = shell.face._pages["today"]
    qtbot.waitUntil(lambda: note(again) == "ochtend, beter verteld")
    again.open_with(WriteFor(YESTERDAY))
    assert note(again) == "van gisteren"
    again.open_with(WriteFor(DAY))
    assert note(again) == "van vandaag"


def test_a_draft_of_what_was_saved_after_all_is_let_go():
    unsaved = Unsaved()
    unsaved.put(Entry(day=DAY, score=4, note="ochtend"))
    page_draft = unsaved.to_draft(None)
    assert entries_in(page_draft, Diary.of([WRITTEN])) == []
    assert len(entries_in(page_draft, Diary())) == 1


def test_a_draft_of_an_earlier_version_is_read(page):
    page.restore_draft(Entry(day=YESTERDAY, score=3, note="oud").to_draft())
    assert (page._day, note(page)) == (YESTERDAY, "oud")


@pytest.mark.parametrize("act", ["deleted", "undone"])
def test_an_entry_that_is_gone_meanwhile_is_saved_as_new(qtbot, page, open_session, applied, act):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    type_note(page, "ochtend, beter verteld")
    if act == "undone":
        saved(qtbot, open_session, open_session.undo)
    else:
        applied(Change("check_in_removed", remove=(WRITTEN,)))
    diary = saved(qtbot, open_session, page._save)
    assert [(c.note, c.score) for c in diary.check_ins] == [("ochtend, beter verteld", 4)]


def test_deleted_and_saved_in_one_breath_it_is_there_once(qtbot, page, open_session, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    type_note(page, "ochtend, beter verteld")
    open_session.apply(Change("check_in_removed", remove=(WRITTEN,)))
    page._save()
    qtbot.waitUntil(
        lambda: [c.note for c in open_session.diary.check_ins] == ["ochtend, beter verteld"]
    )
    saved(qtbot, open_session, open_session.undo)
    assert open_session.diary.check_ins == ()


FROM_FILE = replace(WRITTEN, score=9, note="uit het bestand")


def test_an_entry_that_was_only_looked_at_follows_what_a_file_changed(page, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    applied(Change("imported", replace=(FROM_FILE,)))
    assert (note(page), page._entry().score) == ("uit het bestand", 9)
    assert page.draft() == ""


def test_what_was_typed_stays_while_a_file_changes_the_entry_and_that_is_said(
    qtbot, page, open_session, applied
):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    type_note(page, "ochtend, beter verteld")
    applied(Change("imported", replace=(FROM_FILE,)))
    assert note(page) == "ochtend, beter verteld"
    assert "changed meanwhile" in page._sheet._hint.text()
    diary = saved(qtbot, open_session, page._save)
    assert [(c.note, c.score) for c in diary.check_ins] == [("ochtend, beter verteld", 9)]
    saved(qtbot, open_session, open_session.undo)
    assert open_session.diary.check_ins == (FROM_FILE,)


def test_a_change_that_was_set_aside_follows_a_file_as_well(qtbot, page, open_session, applied):
    other = CheckIn(day=DAY, at=NOON, score=7)
    applied(Change("check_in_saved", add=(WRITTEN, other)))
    page.open_with(ChangeEntry(WRITTEN.id))
    type_note(page, "ochtend, beter verteld")
    page.open_with(ChangeEntry(other.id))
    applied(Change("imported", replace=(FROM_FILE,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    assert "changed meanwhile" in page._sheet._hint.text()
    diary = saved(qtbot, open_session, page._save)
    assert diary.by_id[WRITTEN.id] == replace(FROM_FILE, note="ochtend, beter verteld")


def test_opening_an_entry_that_is_gone_does_nothing(page):
    type_note(page, "half af")
    page.open_with(ChangeEntry("0" * 32))
    assert note(page) == "half af"


def test_what_the_disk_refuses_stands_in_the_form_again(qtbot, page, open_session, monkeypatch):
    def refuse(*_change):
        raise KnownError("disk_full")

    monkeypatch.setattr(Vault, "apply", refuse)
    page._sheet.choose_score(6)
    type_note(page, "niet kwijt")
    with qtbot.waitSignal(open_session.failed):
        page._save()
    assert (page._entry().score, note(page)) == (6, "niet kwijt")


def test_night_and_then_late_comes_back_to_the_day_it_came_from(qtbot, page, open_session):
    morning = datetime.fromisoformat("2026-11-12T07:45+01:00")
    open_session.clock = lambda: morning
    type_note(page, "druk")
    choose_shift(qtbot, page, Shift.NIGHT)
    assert (page._day, note(page)) == (YESTERDAY, "druk")
    assert "Wednesday 11 November" in page._sheet._hint.text()
    choose_shift(qtbot, page, Shift.LATE)
    assert (page._day, note(page)) == (DAY, "druk")
    assert page._sheet._hint.text() == "This is for Thursday 12 November again."


def test_another_shift_on_a_day_that_was_chosen_moves_nothing(qtbot, page, open_session):
    open_session.clock = lambda: datetime.fromisoformat("2026-11-12T07:45+01:00")
    page._go_earlier()
    choose_shift(qtbot, page, Shift.NIGHT)
    choose_shift(qtbot, page, Shift.LATE)
    assert page._day == YESTERDAY


def test_a_change_is_moved_to_another_day_and_that_is_said(qtbot, page, open_session, applied):
    applied(Change("check_in_saved", add=(WRITTEN,)))
    page.open_with(ChangeEntry(WRITTEN.id))
    page._go_earlier()
    assert note(page) == "ochtend"
    assert page._sheet._hint.text() == "Once you save, this entry moves to Wednesday 11 November."
    (check_in,) = saved(qtbot, open_session, page._save).check_ins
    assert (check_in.day, check_in.at.strftime("%d %H:%M")) == (YESTERDAY, "11 12:00")
    assert page._day == DAY


def test_a_mark_that_is_no_longer_offered_stays_on_its_entry(qtbot, page, open_session, applied):
    hidden = OwnItem(kind=MarkKind.SIGN, label="oud teken", hidden=True)
    mark = Mark(MarkKind.SIGN, hidden.id, 2)
    written = CheckIn(day=DAY, at=NOON, score=4, marks=(mark,))
    applied(Change("check_in_saved", add=(hidden, written)))
    page.open_with(ChangeEntry(written.id))
    type_note(page, "erbij")
    (check_in,) = saved(qtbot, open_session, page._save).check_ins
    assert check_in.marks == (mark,)


def test_own_words_that_wait_for_their_tick_stay_in_sight(qtbot, page, open_session):
    group = page._sheet._chips[MarkKind.STRESSOR]
    group._more.click()
    group._search.setText("Verbouwing op de afdeling")
    page._sheet.choose_score(6)
    saved(qtbot, open_session, page._save)
    assert group._search.text() == "Verbouwing op de afdeling"
