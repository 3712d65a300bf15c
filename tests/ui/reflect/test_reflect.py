from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    Answer,
    AnswerKind,
    CheckIn,
    Event,
    FollowUp,
    FollowUpAfter,
    Reflection,
)
from evenwichtapp.ui.pages import NAMED, ChangeEntry, GoOnWriting
from evenwichtapp.ui.reflect.page import SHOWN_AT_ONCE
from evenwichtapp.ui.reflect.written_row import WrittenRow
from evenwichtapp.ui.widgets.text import SerifLabel
from tests.ui.keyboard import focus, press, tab_to

NOON = datetime.fromisoformat("2026-11-12T12:00+01:00")
TODAY = date(2026, 11, 12)


def check_in(ago, note, score=6):
    day = TODAY - timedelta(days=ago)
    return CheckIn(day=day, at=NOON - timedelta(days=ago), score=score, note=note)


@pytest.fixture
def page(qtbot, workspace):
    workspace.open(NAMED["reflect"])
    focus(qtbot, workspace.page)
    return workspace.page


def rows(page):
    """Title and words of each row, from top to bottom."""
    return [(row._title, row._words) for row in page._rows]


def test_an_empty_diary_says_what_will_stand_here(page):
    seen = [label.text() for label in page.findChildren(SerifLabel) if label.isVisible()]
    assert any("will stand here" in words for words in seen)
    assert page.findChildren(WrittenRow) == []


def test_what_helped_at_a_rise_stands_here_and_leads_to_the_signals(qtbot, page, applied):
    said = Answer(
        signal="balance.rise",
        answer=AnswerKind.RECOGNISED,
        day=TODAY,
        since=TODAY,
        level="notice",
        helped_by=("colleagues", "own:gone"),
    )
    applied(Change("imported", add=(said,)))
    assert rows(page) == [("What helped at a rise: Colleagues", "")]
    with qtbot.waitSignal(page.page_asked) as asked:
        page._rows[0].clicked.emit()
    assert asked.args[0] is NAMED["signals"]


def test_unfinished_first_then_newest_first_whatever_the_score(page, applied):
    open_one = Reflection(
        worksheet="cura",
        day=TODAY - timedelta(days=30),
        changed_at=NOON - timedelta(days=30),
        title="Te snel",
        answers={"situation": "Er werd besloten", "felt": ("sad",)},
    )
    notes = (check_in(2, "gewoon", 7), check_in(1, "zwaar", 1), check_in(3, "licht", 9))
    applied(Change("imported", add=(*notes, open_one, check_in(0, ""))))
    assert rows(page) == [
        ("CURA: Te snel", "Er werd besloten"),
        ("Note", "zwaar"),
        ("Note", "gewoon"),
        ("Note", "licht"),
    ]


def test_an_answer_to_a_question_is_there_with_what_it_is_about(page, applied):
    event = Event(day=TODAY - timedelta(days=8), at=NOON - timedelta(days=8), kind="death")
    answered = FollowUp(
        event=event.id,
        after=FollowUpAfter.WEEK,
        due=TODAY - timedelta(days=1),
        weight=6,
        note="Nog vaak",
        answered_at=NOON,
    )
    waiting = FollowUp(event=event.id, after=FollowUpAfter.SIX_WEEKS, due=TODAY)
    applied(Change("imported", add=(event, answered, waiting)))
    (title, words), happened = rows(page)
    assert happened == ("Death", "")
    assert title.startswith("Death")
    assert "6 of 10" in title
    assert words == "Nog vaak"


def test_filter_and_search_by_keyboard(qtbot, page, applied):
    reflection = Reflection(
        worksheet="cura", day=TODAY, changed_at=NOON, answers={"situation": "Over de nacht"}
    )
    applied(Change("imported", add=(check_in(1, "Zware nacht"), check_in(2, "Mooi"), reflection)))
    qtbot.keyClicks(tab_to(qtbot, "Search in your own words"), "NACHT")
    assert [words for _title, words in rows(page)] == ["Over de nacht", "Zware nacht"]
    tab_to(qtbot, "All")
    press(qtbot, Qt.Key.Key_Right)
    assert [words for _title, words in rows(page)] == ["Over de nacht"]


def test_nothing_found_is_said(qtbot, page, applied):
    applied(Change("imported", add=(check_in(1, "Mooi"),)))
    qtbot.keyClicks(tab_to(qtbot, "Search in your own words"), "xyz")
    assert page._nothing.isVisible()
    assert "Nothing was found" in page._nothing.text()


def test_a_note_opens_its_entry_and_a_reflection_its_worksheet(page, applied, workspace):
    reflection = Reflection(worksheet="cura_short", day=TODAY, changed_at=NOON)
    note = check_in(4, "Mooi")
    applied(Change("imported", add=(note, reflection)))
    worksheet_row, note_row = page._rows
    asked = []
    page.page_asked.connect(asked.append)
    worksheet_row.click()
    assert workspace.spec.name == "worksheet"
    workspace.open(NAMED["reflect"])
    note_row.click()
    assert workspace.spec.name == "today"
    assert asked == [GoOnWriting(reflection.id), ChangeEntry(note.id)]


def test_a_long_diary_is_shown_in_parts(qtbot, page, applied):
    notes = tuple(check_in(ago, f"dag {ago}") for ago in range(SHOWN_AT_ONCE + 5))
    applied(Change("imported", add=notes))
    assert len(page._rows) == SHOWN_AT_ONCE
    page._more.click()
    assert len(page._rows) == SHOWN_AT_ONCE + 5
    assert not page._more.isVisible()


def test_a_worksheet_can_be_begun_from_here(qtbot, page, workspace):
    tab_to(qtbot, "CURA")
    press(qtbot, Qt.Key.Key_Space)
    assert workspace.spec.name == "worksheet"


@pytest.mark.parametrize("size", [100, 150])
def test_nothing_is_wider_than_a_small_window(page, applied, appearance, size):
    applied(Change("imported", add=(check_in(1, "woord " * 80),)))
    appearance.choose("light", size)
    assert page.minimumSizeHint().width() <= 720 - 184 * size // 100


def test_it_opens_at_the_top_each_time(qtbot, page, workspace, applied):
    applied(Change("imported", add=tuple(check_in(ago, f"Dag {ago}") for ago in range(30))))
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    applied(Change("check_in_saved", add=(check_in(0, "Nog een"),)))
    assert bar.value() > 0, "what comes in while it is read moves nothing"
    workspace.open(NAMED["signals"])
    workspace.open(NAMED["reflect"])
    assert bar.value() == 0


def test_what_another_version_wrote_is_shown_and_told(qtbot, page, applied):
    strange = Reflection(
        worksheet="of_later", day=TODAY, changed_at=NOON, answers={"story": "Nog te lezen"}
    )
    applied(Change("imported", add=(strange,)))
    assert rows(page) == [("Reflection of another version", "Nog te lezen")]
    with qtbot.waitSignal(page.told) as told:
        page._rows[0].clicked.emit()
    assert "another version" in told.args[0]
