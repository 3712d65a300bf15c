import csv
import io
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    Agreement,
    CheckIn,
    Condition,
    ConditionKind,
    Event,
    Mark,
    MarkKind,
    OwnSignal,
    Reflection,
)
from evenwichtapp.sharing.json_format import from_json
from evenwichtapp.ui.pages import NAMED
from evenwichtapp.ui.share.paper_preview import Sheet
from tests.ui.keyboard import focus, press, tab_to
from tests.ui.window import type_in, use, words_in

TODAY = date(2026, 11, 12)
NOTE = "Lang gesprek in de keuken."


def moment(day):
    return datetime.combine(day, datetime.min.time()).replace(hour=18).astimezone()


def check_in(day, score, note=""):
    marks = (Mark(MarkKind.STRESSOR, "work_pressure"),)
    return CheckIn(day=day, at=moment(day), score=score, marks=marks, note=note)


@pytest.fixture
def page(qtbot, workspace, applied):
    """Delen, with a month of scores, an old one, an event, a red flag and a worksheet."""
    days = [TODAY - timedelta(days=back) for back in range(30)]
    old = date(2025, 3, 1)
    applied(
        Change(
            "imported",
            add=(
                *(check_in(day, 6, NOTE) for day in days),
                check_in(old, 3),
                Event(day=TODAY, at=moment(TODAY), kind="good"),
                OwnSignal(
                    words="Ik snauw",
                    agreement="Bellen",
                    condition=Condition(kind=ConditionKind.SCORE, limit=4),
                ),
                Reflection(worksheet="cura", day=TODAY, changed_at=moment(TODAY), title="Stil"),
            ),
        )
    )
    workspace.open(NAMED["share"])
    found = workspace.page
    focus(qtbot, found)
    wait_for_pages(qtbot, found)
    return found


def wait_for_pages(qtbot, page):
    qtbot.waitUntil(lambda: page.findChild(Sheet).isVisible() and not page._drawing.busy)


def save(qtbot, page, name, out):
    """Save by the button ``name``, into the file ``out``."""
    use(qtbot, name)
    dialog = page.findChild(QFileDialog)
    suggestion = dialog.selectedFiles()[0]
    dialog.selectFile(str(out))
    with qtbot.waitSignal(page._place.saved):
        dialog.accept()
    assert "Saved: " in words_in(page)
    focus(qtbot, page)
    return suggestion


def test_the_report_is_seen_before_it_is_saved_as_it_was_seen(qtbot, page, tmp_path):
    assert page.findChild(Sheet).accessibleName() == "The report as it will be. Page 1 of 1"
    type_in(qtbot, "What do you want to talk about?", "Wie vraagt hoe het gaat")
    page._choice.setFocus()
    out = tmp_path / "verslag.pdf"
    suggestion = save(qtbot, page, "Save as pdf", out)
    assert suggestion.endswith("evenwicht-2026-11-12.pdf")
    assert out.read_bytes().startswith(b"%PDF")
    assert out.stat().st_mode & 0o777 == 0o600


def test_the_question_and_every_tick_change_what_is_seen(qtbot, page):
    seen = [page._preview._pages[0]]

    def changed_by(act):
        with qtbot.waitSignal(page._drawing.done):
            act()
        seen.append(page._preview._pages[0])
        assert seen[-1] != seen[-2]

    changed_by(lambda: type_in(qtbot, "What do you want to talk about?", "Rust"))
    page._choice.setFocus()
    tab_to(qtbot, "Events")
    changed_by(lambda: press(qtbot, Qt.Key.Key_Space))
    page._choice.setFocus()
    changed_by(lambda: press(qtbot, Qt.Key.Key_Left))


def test_agreements_go_along_when_ticked_and_are_counted(qtbot, page, applied):
    applied(Change("agreement_made", add=(Agreement(day=TODAY, words="Naar buiten"),)))
    page._choice.setFocus()
    tab_to(qtbot, "My agreements")
    assert "1 agreement" not in words_in(page)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "1 agreement" in words_in(page))
    choose_format(qtbot, page, "Table")
    qtbot.waitUntil(lambda: "Not in it: notes" in words_in(page))


def test_notes_stay_out_unless_they_are_ticked(qtbot, page, tmp_path):
    choose_format(qtbot, page, "Table")
    left_out = "Not in it: agreements, notes, signals and your limits for them"
    qtbot.waitUntil(lambda: left_out in words_in(page))
    save(qtbot, page, "Save as csv", tmp_path / "without.csv")
    page._choice.setFocus()
    tab_to(qtbot, "Notes")
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Your notes too" in words_in(page))
    save(qtbot, page, "Save as csv", tmp_path / "with.csv")
    notes = {
        name: {row["note"] for row in rows(tmp_path / f"{name}.csv")}
        for name in ("without", "with")
    }
    assert notes == {"without": {""}, "with": {"", NOTE}}


def test_the_card_asks_for_no_parts_and_keeps_its_letters(qtbot, page, tmp_path):
    choose_format(qtbot, page, "Card")
    assert not page._choice._chosen.isVisible()
    save(qtbot, page, "Save as pdf", tmp_path / "card.pdf")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: len(page.session.diary.person.card) == 6)


def rows(file):
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"))))


def choose_format(qtbot, page, form):
    """Walk to the kinds of file and choose one with the arrow keys."""
    page._side._format.setFocus()
    tab_to(qtbot, "Report")
    for _step in ("Report", "Table", "Copy", "Card"):
        if QApplication.focusWidget().accessibleName() != form:
            press(qtbot, Qt.Key.Key_Right)


def test_a_period_of_ones_own_is_what_goes_out(qtbot, page, tmp_path):
    tab_to(qtbot, "3 months")
    press(qtbot, Qt.Key.Key_Right)
    page._choice._first.set_day(TODAY - timedelta(days=2))
    page._choice._last.set_day(TODAY - timedelta(days=1))
    choose_format(qtbot, page, "Table")
    save(qtbot, page, "Save as csv", tmp_path / "days.csv")
    assert {row["day"] for row in rows(tmp_path / "days.csv")} == {"2026-11-10", "2026-11-11"}


def test_a_copy_of_everything_gives_the_same_diary(qtbot, page, open_session, tmp_path):
    choose_format(qtbot, page, "Copy")
    assert not page._choice._chosen.isVisible()
    save(qtbot, page, "Save as json", tmp_path / "all.json")
    assert from_json((tmp_path / "all.json").read_bytes()) == open_session.diary


def test_a_copy_without_that_holds_the_ticked_parts_alone(qtbot, page, tmp_path):
    choose_format(qtbot, page, "Copy")
    tab_to(qtbot, "Take everything along")
    press(qtbot, Qt.Key.Key_Space)
    save(qtbot, page, "Save as json", tmp_path / "part.json")
    diary = from_json((tmp_path / "part.json").read_bytes())
    assert len(diary.check_ins) == 30
    assert (diary.reflections, diary.own_signals) == ((), ())
    assert {check.note for check in diary.check_ins} == {""}


def test_a_period_back_to_front_is_said_and_nothing_can_be_saved(qtbot, page):
    tab_to(qtbot, "3 months")
    press(qtbot, Qt.Key.Key_Right)
    page._choice._last.set_day(TODAY - timedelta(days=300))
    with qtbot.waitSignal(page._drawing.failed):
        pass
    assert not page.findChild(Sheet).isVisible()
    assert not page._side._save.isEnabled()
    assert "Swap the two days" in words_in(page)


def test_a_file_that_cannot_be_written_is_said_calmly(qtbot, page, tmp_path):
    use(qtbot, "Save as pdf")
    dialog = page.findChild(QFileDialog)
    with qtbot.waitSignal(page._place.refused):
        dialog.fileSelected.emit(str(tmp_path / "gone" / "verslag.pdf"))
    dialog.reject()
    assert "gone" in words_in(page)
    assert "Saved" not in words_in(page)


def test_an_empty_diary_has_nothing_to_share_and_says_so(workspace):
    workspace.open(NAMED["share"])
    assert "There is nothing to share yet." in words_in(workspace.page)
    assert not workspace.page._side._save.isEnabled()


def test_the_question_is_still_there_after_a_lock(qtbot, page, workspace):
    type_in(qtbot, "What do you want to talk about?", "Morgen bellen")
    draft = page.draft()
    page._choice.set_question("")
    page.restore_draft(draft)
    assert page.draft() == "Morgen bellen"


@pytest.mark.parametrize("width", [1096, 760, 540])
def test_nothing_is_cut_off_at_any_width(qtbot, page, shell, width):
    shell.resize(width + 184, 688)
    QApplication.processEvents()
    content = page._scroll.widget()
    assert content.minimumSizeHint().width() <= page._scroll.viewport().width()
    assert page._side.isVisible()
