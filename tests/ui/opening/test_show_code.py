from PySide6.QtGui import QGuiApplication

from evenwichtapp.paths import Profile
from evenwichtapp.ui.fonts import TextRole, font
from evenwichtapp.ui.forms.show_code import ShowCode

CODE = "7K2M-0000-1111-2222-3333-4444-5555"


def test_the_code_is_saved_as_a_page(qtbot, show, tmp_path):
    page = show(ShowCode(Profile(tmp_path / "profile"), "en"))
    page.show_code(CODE)
    page._place.take(str(tmp_path / "code.pdf"))
    qtbot.waitUntil(lambda: "Print it" in page._said.text())
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF-")


def test_a_place_that_takes_nothing_is_told(qtbot, show, tmp_path):
    page = show(ShowCode(Profile(tmp_path / "profile"), "en"))
    page.show_code(CODE)
    page._place.take(str(tmp_path / "nowhere" / "code.pdf"))
    qtbot.waitUntil(lambda: "does not exist" in page._said.text())


def test_the_code_is_shown_large_and_whole_and_copied_as_it_is(show, tmp_path):
    page = show(ShowCode(Profile(tmp_path / "profile"), "nl"))
    page.show_code(CODE)
    assert page._code.text() == "7K2M-0000-1111-2222-\n3333-4444-5555"
    assert recovery_spelling(page._code.text()) == recovery_spelling(CODE)
    assert page._code.verticalScrollBar().maximum() == 0
    assert page._code.font().pixelSize() == 2 * font(TextRole.BODY).pixelSize()
    page._put_on_clipboard()
    assert QGuiApplication.clipboard().text() == CODE


def test_the_three_buttons_of_the_code_stand_in_one_row(show, tmp_path):
    page = show(ShowCode(Profile(tmp_path / "profile"), "nl"))
    page.adjustSize()
    buttons = (page._begin, page._copy, page._save)
    assert len({button.y() for button in buttons}) == 1
    assert page._said.isHidden()


def recovery_spelling(text):
    return "".join(text.replace("-", "").split())
