"""The agreements of the invented person, in Dutch and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.diary.records import Outcome
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.forms.agreement_form import AgreementForm
from evenwichtapp.ui.pages import REFLECT
from evenwichtapp.ui.reflect.agreement_row import AgreementRow
from evenwichtapp.ui.reflect.page import COLUMN, SIDE_WIDTH
from tests.ui.house import house, settle, show
from tests.ui.keyboard import focus, press, saved, tab_to


@pytest.fixture
def window(qapp, appearance):
    with house(qapp, "nl") as shell:
        yield shell


def rows(page):
    settle()
    return [row.accessibleName() for row in page.findChildren(AgreementRow) if row.isVisible()]


def test_one_evening_with_agreements(qtbot, window):
    session = window.session
    show(window, "agreements")
    assert window.face.spec is REFLECT
    page = window.face.page
    assert rows(page)[0] == (
        "“Na een overlijden dezelfde dag Marieke bellen.”, kijken: vandaag, "
        "Uit het terugkijken van 29 oktober. Met Marieke."
    )
    focus(qtbot, page)
    tab_to(qtbot, "Ja")
    diary = saved(qtbot, session, lambda: press(qtbot, Qt.Key.Key_Right))
    answered = next(one for one in diary.agreements if "Marieke bellen" in one.words)
    assert answered.outcome is Outcome.PARTLY
    assert window.face._strip._said.text() == "Bewaard: een beetje"

    tab_to(qtbot, "Zelf iets afspreken")
    press(qtbot, Qt.Key.Key_Return)
    settle()
    (form,) = [form for form in page.findChildren(AgreementForm) if form.isVisible()]
    assert form.windowTitle() == "Iets afspreken"
    qtbot.keyClicks(QApplication.focusWidget(), "op tijd naar huis")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any("op tijd" in row for row in rows(page)))
    assert window.face._strip._said.text() == "Dit staat op je lijst"


@pytest.mark.parametrize(("width", "beside"), [(1280, True), (1170, False)])
def test_the_side_column_goes_under_where_there_is_no_room(window, width, beside):
    window.resize(width, 820)
    show(window, "agreements")
    settle()
    page = window.face.page
    aside = page._aside
    left = aside.mapTo(page, aside.rect().topLeft()).x()
    assert (left > scaled(COLUMN - SIDE_WIDTH)) is beside
    told = [label.text() for label in aside.findChildren(QLabel) if label.isVisible()]
    assert "Een afspraak is van jou" in told
