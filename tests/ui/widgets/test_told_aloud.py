"""What the window says of what one just did is said aloud too, wherever it says so."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from evenwichtapp import ui
from evenwichtapp.paths import Profile
from evenwichtapp.ui.breathe.circle import BreathingCircle
from evenwichtapp.ui.care.own_card import OwnCard, Way
from evenwichtapp.ui.care.people.copy_number import CopyNumber
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.forms.show_code import ShowCode
from evenwichtapp.ui.frame.crash_dialog import CrashDialog
from evenwichtapp.ui.settings.files import FilesSettings
from evenwichtapp.ui.share.import_words import ImportWords
from evenwichtapp.ui.trends.table import TableForm
from evenwichtapp.ui.widgets.status_line import ProblemLine, StatusLine

CODE = "7K2M-0000-1111-2222-3333-4444-5555"
SAYS = {"_said", "_done", "_made", "_copied", "_problem", "problem", "_saved"}
SAYS_IT_ITSELF = {"frame/undo_strip.py", "share/paper_preview.py"}
SOURCES = sorted(Path(ui.__path__[0]).rglob("*.py"))


@pytest.fixture
def code(show, tmp_path):
    shown = show(ShowCode(Profile(tmp_path / "profile"), "en"))
    shown.show_code(CODE)
    return shown


def test_a_copied_code_is_said(code, said):
    code._copy.click()
    assert said == ["Copied. Clear the clipboard afterwards."]
    assert code._said.isVisible()


def test_a_saved_code_and_a_place_that_takes_nothing_are_said(qtbot, code, said, tmp_path):
    code._place.take(str(tmp_path / "code.pdf"))
    qtbot.waitUntil(lambda: said == ["Saved. Print it, and remove the file after that."])
    code._place.take(str(tmp_path / "nowhere" / "code.pdf"))
    assert "does not exist" in said[-1]
    assert code._said.text() == said[-1]


def test_a_copied_number_is_said(show, said):
    number = show(CopyNumber("0800 0113", "113"))
    number.findChild(IconButton).click()
    assert said == ["Copied"]
    assert QGuiApplication.clipboard().text() == "0800 0113"


def test_a_copied_and_a_saved_agenda_item_are_said(show, open_session, said, tmp_path):
    form = show(AgendaForm(open_session, open_session.today, open_session.today))
    form.keep()
    form._place.take(str(tmp_path / "item.txt"))
    form._place.take(str(tmp_path / "nowhere" / "item.txt"))
    assert said[:2] == ["Copied", "Saved: item.txt"]
    assert said[2] == form.problem.text()


def test_copied_days_are_said(show, open_session, said):
    form = show(TableForm(open_session, open_session.today, open_session.today))
    form.keep()
    assert said == [form._done.text()] != [""]


def test_a_copied_folder_and_a_look_at_the_diary_are_said(qtbot, show, open_session, said):
    section = show(FilesSettings(open_session))
    section.findChild(IconButton).click()
    section._check()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == ["Copied.", section._said.text()]


def test_a_copied_name_of_an_offer_is_said(show, open_session, said):
    offers = (one for one in open_session.catalogue.interventions.values() if one.offered)
    card = show(OwnCard(open_session, next(offers)))
    assert card.way is Way.OFFER
    card._copy()
    assert said == ["Copied"]


def test_each_step_of_taking_in_a_file_is_said(show, said):
    words = show(ImportWords())
    words.say_reading("dagboek.csv")
    words.say_problem("It holds no table.")
    words.say_done()
    assert said[:2] == ["Reading dagboek.csv", "This file could not be read. It holds no table."]
    assert said[2].startswith("It is in your diary now. With Undo")


def test_the_words_of_breathing_are_said(show, said):
    circle = show(BreathingCircle())
    circle.set_words("Breathe in")
    circle.set_words("")
    assert said == ["Breathe in"]


def test_a_copied_report_of_a_crash_is_said(show, said):
    dialog = show(CrashDialog("report"))
    dialog._copying.click()
    assert said == [dialog._copying.text()]
    assert QGuiApplication.clipboard().text() == "report"


def test_a_line_takes_room_only_where_it_must(show, said):
    usual, roomy, problem = StatusLine(), StatusLine(keeps_room=True), ProblemLine()
    assert not any(line.isVisible() for line in (usual, roomy, problem))  # no window of its own
    for line in (usual, roomy, problem):
        show(line)
        line.say("")
    assert [line.isHidden() for line in (usual, roomy, problem)] == [True, False, True]
    problem.say("No room on the disk.")
    assert said == ["No room on the disk."]
    assert problem.isVisible()


# No way around it


def calls(source, name):
    """Each call of a method of this name in a file."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if called == name:
                yield node


def place(source):
    return str(source.relative_to(ui.__path__[0]).as_posix())


def test_only_a_line_that_says_so_puts_something_on_the_clipboard():
    found = {place(source) for source in SOURCES if any(calls(source, "clipboard"))}
    assert found == {"widgets/status_line.py", "frame/crash_dialog.py"}


def test_no_error_is_only_written():
    """An error comes to the screen by something that says it."""
    found = [
        place(source)
        for source in SOURCES
        for call in calls(source, "setText")
        if any("error_words" in ast.unparse(argument) for argument in call.args)
    ]
    assert found == []


def test_what_says_how_something_went_is_a_line_that_says_it():
    found = []
    for source in SOURCES:
        if place(source) in SAYS_IT_ITSELF:
            continue
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                names = {t.attr for t in node.targets if isinstance(t, ast.Attribute)}
                if names & SAYS and ast.unparse(node.value.func).endswith("Label"):
                    found.append(f"{place(source)}: {ast.unparse(node.targets[0])}")
    assert found == []
