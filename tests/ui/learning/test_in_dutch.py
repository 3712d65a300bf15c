"""Leren and Je bronnen in Dutch, by keyboard through the whole window."""

import pytest
from PySide6.QtWidgets import QLabel

from evenwichtapp.catalogue.learning import LEARNING as WORKSHEET
from evenwichtapp.catalogue.loading import load
from evenwichtapp.ui.pages import CARE, LEARNING, RESOURCES
from tests.ui.house import house, settle
from tests.ui.keyboard import focus
from tests.ui.window import use


@pytest.fixture(scope="module")
def window(qapp, appearance):
    with house(qapp, "nl") as shell:
        yield shell


def words(page):
    settle()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_all_pieces_can_be_gone_through(qtbot, window):
    workspace = window.face
    workspace.open(LEARNING)
    settle()
    focus(qtbot, workspace.page)
    asked = {f.id: f.label for s in load().worksheets[WORKSHEET].steps for f in s.fields}
    first, *others = load().learning.values()
    use(qtbot, first.label.nl)
    for piece in (first, *others):
        said = words(workspace.page)
        for text in (piece.label, piece.explanation, piece.example, piece.to_do, asked[piece.id]):
            assert text.nl in said
        assert "Uit de praktijk, naverteld" in said
        assert f"{piece.evidence_where.nl}, " in said
        if piece is not others[-1]:
            use(qtbot, "Verder")
    use(qtbot, "Klaar")
    assert workspace.spec is CARE


def test_own_sources_are_told_in_days(qtbot, window):
    workspace = window.face
    workspace.open(RESOURCES)
    settle()
    focus(qtbot, workspace.page)
    said = words(workspace.page)
    assert "Mensen om je heen\nCollega’s\n38 van 80 dagen" in said
    assert "4 bronnen; 11 van de 14 dagen ingevuld" in said
    use(qtbot, "4 weken")
    assert "van deze 28 dagen in." in words(workspace.page)
