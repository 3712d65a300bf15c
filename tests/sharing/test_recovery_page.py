from datetime import date

import pytest

from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.recovery_page import write_recovery_page
from evenwichtapp.sharing.typesetting import typeset
from tests.destinations import at

CODE = "7K2M-0000-1111-2222-3333-4444-5555"
DAY = date(2026, 11, 21)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_is_a_tagged_pdf_for_its_owner_only(tmp_path, language):
    out = tmp_path / "code.pdf"
    write_recovery_page(CODE, at(out), language, DAY)
    content = out.read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in content
    assert out.stat().st_mode & 0o777 == 0o600


def test_the_code_is_on_the_page():
    def page(code):
        words = dict.fromkeys(("title", "what", "keep", "use", "remove"), "x")
        contents = {"language": "nl", "code": code, "made": "x", "words": words}
        return typeset("recovery", contents, "png")

    assert page(CODE.split("-")) != page(CODE.replace("7", "8").split("-"))


def test_a_place_that_takes_nothing_is_told(tmp_path):
    with pytest.raises(KnownError, match="folder_missing"):
        write_recovery_page(CODE, at(tmp_path / "nowhere" / "code.pdf"), "nl", DAY)
