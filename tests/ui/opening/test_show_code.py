from evenwichtapp.paths import Profile
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
