"""Je bronnen: what gave support, by keyboard and to somebody who cannot see the dots."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn, Mark, MarkKind, OwnItem
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.forms.resources_card import ResourcesCard
from evenwichtapp.ui.pages import REFLECT, RESOURCES
from evenwichtapp.ui.widgets.drawn.fortnight_dots import FortnightDots
from tests.ui.conftest import EVENING
from tests.ui.keyboard import focus
from tests.ui.window import use

DAY = EVENING.date()


def written(ago, *coping):
    marks = tuple(Mark(MarkKind.COPING, item) for item in coping)
    moment = EVENING - timedelta(days=ago)
    return CheckIn(day=moment.date(), at=moment, score=6, marks=marks)


def labels(page):
    QApplication.processEvents()  # what was just put in a layout is shown now
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def page(qtbot, workspace, applied):
    own = OwnItem(id="own:sauna", kind=MarkKind.COPING, label="Sauna & bath")
    entries = (
        written(0, "colleagues", "own:sauna"),
        written(1, "colleagues"),
        written(15, "outdoors", "no_support"),
        written(16, "colleagues"),
        written(45, "mindfulness"),
    )
    applied(Change("imported", add=(own, *entries)))
    workspace.open(REFLECT)
    focus(qtbot, workspace.page)
    use(qtbot, "Your own sources")
    assert workspace.spec is RESOURCES
    focus(qtbot, workspace.page)
    return workspace.page


def test_it_is_reached_from_looking_back_and_tells_days_of_days(qtbot, page):
    said = labels(page)
    assert "You filled in 5 of these 92 days." in said
    at = said.index("People around you")
    assert said[at + 1 : at + 3] == ["Colleagues", "3 of 5 days"]
    assert said.index("In yourself") < said.index("Your own") < said.index("Sauna & bath")
    assert "No support today" not in said
    assert any(text.endswith(": 2 sources; 2 of the 14 days filled in") for text in said)
    assert any(text.endswith(": nothing filled in") for text in said)
    assert any("our own choice" in text and "no total" in text for text in said)


def test_a_shorter_time_counts_again(qtbot, page):
    page._span.setFocus()
    use(qtbot, "4 weeks")
    said = labels(page)
    assert "You filled in 4 of these 28 days." in said
    assert "Mindfulness or meditation" not in said
    shown = [dots for dots in page.findChildren(FortnightDots) if dots.isVisible()]
    told = [dots.accessibleName() for dots in shown]
    assert "Colleagues: in 2 of the 2 times two weeks with entries" in told


def test_a_year_tells_it_in_words_alone(qtbot, page):
    page._span.setFocus()
    use(qtbot, "Year")
    assert not any(dots.isVisible() for dots in page.findChildren(FortnightDots))
    assert sum("filled in" in text for text in labels(page)) == 1 + 26


def test_without_anything_it_says_so(workspace):
    workspace.open(RESOURCES)
    said = labels(workspace.page)
    assert "You filled in 0 of these 92 days, and ticked no support." in said


def test_two_weeks_alone_are_not_compared(qtbot, open_session, applied):
    diary = demo_diary()
    records = tuple(r for r in diary.records() if r is not diary.person)
    applied(Change("imported", add=records, replace=(diary.person,)))
    card = ResourcesCard(open_session)
    qtbot.addWidget(card)
    card.show()
    card.show_days(date(2026, 10, 30), date(2026, 11, 12))
    assert "Different sources, per two weeks" not in labels(card)
    assert card.findChildren(FortnightDots) == []
