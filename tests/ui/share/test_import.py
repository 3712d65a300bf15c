from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, MarkKind, OwnItem, Scale
from evenwichtapp.sharing.json_format import to_json
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.pages import NAMED, TakeIn
from evenwichtapp.ui.share.import_names import ActivityRow, MoodRow
from evenwichtapp.ui.widgets.text import SerifLabel
from tests.ui.keyboard import focus, press, saved, tab_to
from tests.ui.window import use, words_in

SAMPLES = Path(__file__).parents[2] / "data" / "imports"
DUTCH = SAMPLES / "daylio_2026.csv"
GERMAN = SAMPLES / "daylio_2019.csv"
BROKEN = SAMPLES / "daylio_broken.csv"
CASES = SAMPLES / "cases"
DAY = date(2026, 11, 9)
MOMENT = datetime.fromisoformat("2026-11-09T18:00+01:00")


@pytest.fixture
def page(workspace):
    """Delen, in view."""
    workspace.open(NAMED["share"])
    return workspace.page


def begin(qtbot, page, file):
    """Open a file and wait for the first step."""
    page.open_with(TakeIn(file))
    qtbot.waitUntil(lambda: not page._import.busy)
    focus(qtbot, page)


def choose(qtbot, name, words):
    """Tab to a field that opens, and go up or down to these words."""
    field = tab_to(qtbot, name)
    assert isinstance(field, DropDown)
    target = field.findText(words)
    assert target >= 0, f"{words} cannot be chosen"
    while field.currentIndex() != target:
        press(qtbot, Qt.Key.Key_Down if field.currentIndex() < target else Qt.Key.Key_Up)


def give_moods_a_score(qtbot):
    for mood, score in (("fijn", "8"), ("gewoon, eigenlijk", "6"), ("zwaar", "3")):
        choose(qtbot, f"Score for {mood}", score)


def to_preview(qtbot, page):
    use(qtbot, "Continue")
    qtbot.waitUntil(page._import._preview.isVisible)
    focus(qtbot, page)


def take_over(qtbot, page, session):
    return saved(qtbot, session, lambda: use(qtbot, "Take over"))


def bring_back(qtbot, page):
    """Ask for what lies in the bin as well; without that nothing would come."""
    focus(qtbot, page)
    assert not page._import._preview._accept.isEnabled()
    tab_to(qtbot, "Bring it back")
    press(qtbot, Qt.Key.Key_Space)
    assert page._import._preview._accept.isEnabled()


def test_dutch_moods_get_a_score_from_the_person_and_no_guess(qtbot, page, open_session):
    begin(qtbot, page, DUTCH)
    rows = page.findChildren(MoodRow)
    assert [row.name for row in rows] == ["fijn", "gewoon, eigenlijk", "zwaar"]
    assert not any(row.decided for row in rows)
    use(qtbot, "Continue")
    assert "“fijn” has no meaning yet" in words_in(page)
    assert page.findChildren(MoodRow)[0].choice.hasFocus()
    give_moods_a_score(qtbot)
    to_preview(qtbot, page)
    assert open_session.diary.empty
    diary = take_over(qtbot, page, open_session)
    assert [check_in.score for check_in in diary.check_ins] == [6, 3, 8]
    assert {check_in.scale for check_in in diary.check_ins} == {Scale.FOREIGN}
    assert "It is in your diary now" in words_in(page)


def test_an_activity_becomes_what_the_person_says(qtbot, page, open_session):
    begin(qtbot, page, DUTCH)
    give_moods_a_score(qtbot)
    page._import._names._activities[0].choice.setFocus()
    choose(qtbot, "What vrienden is", "It is there already")
    choose(qtbot, "Which one vrienden is", "Home or friends (what gives support)")
    choose(qtbot, "What wandelen is", "Leave out")
    choose(qtbot, "What werk is", "It was heavy")
    to_preview(qtbot, page)
    diary = take_over(qtbot, page, open_session)
    assert [(item.kind, item.label) for item in diary.own_items] == [(MarkKind.STRESSOR, "werk")]
    marks = {check_in.note: check_in.marks for check_in in diary.check_ins}
    assert [mark.item for mark in marks["Dienst liep uit."]] == [diary.own_items[0].id]
    evening = next(marks for note, marks in marks.items() if note.startswith("Rustige avond"))
    assert [(m.kind, m.item) for m in evening] == [(MarkKind.COPING, "partner_friends")]


def test_an_existing_item_that_was_asked_for_must_be_chosen(qtbot, page):
    begin(qtbot, page, DUTCH)
    give_moods_a_score(qtbot)
    choose(qtbot, "What werk is", "It is there already")
    use(qtbot, "Continue")
    assert "“werk” has no meaning yet" in words_in(page)


def test_an_activity_with_the_name_of_an_item_is_that_item(qtbot, page, applied):
    own = OwnItem(kind=MarkKind.SIGN, label="Wandelen")
    applied(Change("own_item_saved", add=(own,)))
    begin(qtbot, page, DUTCH)
    row = next(row for row in page.findChildren(ActivityRow) if row.name == "wandelen")
    assert row.meaning() == own.id


def test_known_names_are_a_suggestion_and_say_so(qtbot, page):
    begin(qtbot, page, GERMAN)
    scores = {row.name: row.score() for row in page.findChildren(MoodRow)}
    assert scores == {"Gut": 8, "Lausig": 2}
    assert words_in(page).count("our suggestion") == 2


def test_all_of_it_is_one_step_back_after_a_backup(qtbot, page, workspace, open_session):
    begin(qtbot, page, GERMAN)
    to_preview(qtbot, page)
    diary = take_over(qtbot, page, open_session)
    assert len(diary.check_ins) == 2 and len(diary.own_items) == 3
    assert len(list(open_session.profile.backups.iterdir())) == 1
    assert saved(qtbot, open_session, open_session.undo).empty


def test_a_second_time_there_is_nothing_to_add(qtbot, page, open_session):
    begin(qtbot, page, GERMAN)
    to_preview(qtbot, page)
    before = take_over(qtbot, page, open_session)
    begin(qtbot, page, GERMAN)
    to_preview(qtbot, page)
    assert "all of it is in your diary already" in words_in(page)
    assert not page._import._preview._accept.isEnabled()
    assert open_session.diary == before


def test_a_row_that_cannot_be_read_is_named_and_the_others_come(qtbot, page, open_session):
    begin(qtbot, page, BROKEN)
    choose(qtbot, "Score for fijn", "7")
    to_preview(qtbot, page)
    words = words_in(page)
    assert "Rows 4, 8, 9: This cannot be read well." in words
    diary = take_over(qtbot, page, open_session)
    assert date(2026, 11, 7) in {check_in.day for check_in in diary.check_ins}


def test_the_first_ten_rows_are_shown_as_they_will_be(qtbot, page, tmp_path):
    header = "full_date,date,weekday,time,mood,activities,note\n"
    lines = [f'2026-10-{day:02},x,x,21:00,good,"","dag {day}"\n' for day in range(1, 13)]
    file = tmp_path / "twaalf.csv"
    file.write_text(header + "".join(lines), encoding="utf-8")
    begin(qtbot, page, file)
    to_preview(qtbot, page)
    shown = words_in(page).splitlines()
    assert [line for line in shown if line.startswith("dag ")] == [
        f"dag {day}" for day in range(1, 11)
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"naam,leeftijd\nx,y\n", "is no file"),
        (b"\x00\x01\x02", "is no file"),
        (b'{"format": "other"}', "not from Evenwicht"),
    ],
)
def test_a_file_of_another_kind_is_refused_in_one_sentence(
    qtbot, page, open_session, tmp_path, content, said
):
    file = tmp_path / "vreemd.csv"
    file.write_bytes(content)
    begin(qtbot, page, file)
    assert "This file could not be read" in words_in(page)
    assert open_session.diary.empty


def test_a_copy_comes_back_without_a_question(qtbot, page, open_session, tmp_path):
    diary = Diary.of([CheckIn(day=DAY, at=MOMENT, score=4, note="Terug")])
    file = tmp_path / "kopie.json"
    file.write_bytes(to_json(diary, MOMENT))
    begin(qtbot, page, file)
    qtbot.waitUntil(page._import._preview.isVisible)
    assert take_over(qtbot, page, open_session) == diary


def test_not_now_leaves_all_as_it_was(qtbot, page, open_session):
    begin(qtbot, page, GERMAN)
    use(qtbot, "Not now")
    assert page._faces.currentIndex() == 0
    assert open_session.diary.empty


def test_names_are_asked_again_when_an_item_they_meant_is_gone(qtbot, page, open_session):
    begin(qtbot, page, GERMAN)
    to_preview(qtbot, page)
    take_over(qtbot, page, open_session)
    begin(qtbot, page, GERMAN)
    to_preview(qtbot, page)
    saved(qtbot, open_session, open_session.undo)
    qtbot.waitUntil(page._import._names.isVisible)
    focus(qtbot, page)
    to_preview(qtbot, page)
    assert "2 lie in your bin" in words_in(page)
    bring_back(qtbot, page)
    assert len(take_over(qtbot, page, open_session).check_ins) == 2


def test_what_was_undone_meanwhile_can_be_taken_over_again(qtbot, page, open_session, tmp_path):
    file = tmp_path / "kopie.json"
    file.write_bytes(to_json(Diary.of([CheckIn(day=DAY, at=MOMENT, score=4)]), MOMENT))
    begin(qtbot, page, file)
    take_over(qtbot, page, open_session)
    begin(qtbot, page, file)
    assert not page._import._preview._accept.isEnabled()
    saved(qtbot, open_session, open_session.undo)
    qtbot.waitUntil(lambda: "in your bin" in words_in(page))
    bring_back(qtbot, page)
    assert len(take_over(qtbot, page, open_session).check_ins) == 1


def test_what_changed_comes_when_it_is_ticked(qtbot, page, open_session):
    begin(qtbot, page, CASES / "note_before.csv")
    to_preview(qtbot, page)
    before = take_over(qtbot, page, open_session)
    begin(qtbot, page, CASES / "note_corrected.csv")
    to_preview(qtbot, page)
    words = words_in(page)
    assert "1 changed: this file has it otherwise than your diary." in words
    assert "tired, better now" in words
    assert not page._import._preview._accept.isEnabled()
    tab_to(qtbot, "Bring it up to date")
    press(qtbot, Qt.Key.Key_Space)
    after = take_over(qtbot, page, open_session)
    assert [check_in.note for check_in in after.check_ins] == ["tired, better now"]
    assert saved(qtbot, open_session, open_session.undo) == before


def test_what_names_meant_is_offered_the_next_time(qtbot, page, open_session):
    begin(qtbot, page, DUTCH)
    give_moods_a_score(qtbot)
    choose(qtbot, "What wandelen is", "Leave out")
    to_preview(qtbot, page)
    take_over(qtbot, page, open_session)
    begin(qtbot, page, DUTCH)
    moods = {row.name: row.score() for row in page.findChildren(MoodRow) if row.isVisible()}
    assert moods == {"fijn": 8, "gewoon, eigenlijk": 6, "zwaar": 3}
    assert words_in(page).count("as you chose the time before") == 3
    meanings = {row.name: row.meaning() for row in page.findChildren(ActivityRow)}
    assert meanings["wandelen"] == "leave_out"


def test_reading_is_seen_and_can_be_stopped(qtbot, page, open_session, tmp_path):
    file = tmp_path / "lang.csv"
    header = "full_date,date,weekday,time,mood,activities,note\n"
    file.write_text(header + "2026-10-01,x,x,21:00,good,,\n" * 60_000, encoding="utf-8")
    page.open_with(TakeIn(file))
    qtbot.waitUntil(lambda: page._import._how_far.done > 0)
    page._import._say_how_far()
    assert "% done" in words_in(page)
    use(qtbot, "Stop")
    qtbot.waitUntil(lambda: not page._import.busy)
    assert "Stopped, as you asked." in words_in(page)
    assert open_session.diary.empty


def test_a_file_of_which_nothing_can_come_says_so(qtbot, page, tmp_path):
    file = tmp_path / "maanden.csv"
    file.write_text("year,date,mood\n2017,3 brumaire,good\n", encoding="utf-8")
    begin(qtbot, page, file)
    qtbot.waitUntil(page._import._preview.isVisible)
    words = words_in(page)
    assert "Nothing: no row could come along." in words
    assert "already" not in words
    assert "Row 2: The date “3 brumaire” cannot be read" in words


def test_names_with_signs_are_shown_as_written(qtbot, page):
    begin(qtbot, page, CASES / "odd_letters.csv")
    names = [row.name for row in page.findChildren(ActivityRow)]
    assert {"R&D overleg", "100% & 50%", "<i>x</i> & <u>y</u>"} <= set(names)
    for row in page.findChildren(ActivityRow):
        (label,) = (label for label in row.findChildren(SerifLabel) if label.text() == row.name)
        assert label.buddy() is None  # else "&" would be an underline
