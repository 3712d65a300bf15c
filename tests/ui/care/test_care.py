import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from evenwichtapp.care.support import add_supporter
from evenwichtapp.diary.records import Helped, Person, Supporter
from evenwichtapp.ui.care.intervention_card import InterventionCard
from evenwichtapp.ui.care.supporter_form import SupporterForm
from evenwichtapp.ui.care.supporter_row import SupporterRow
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.forms.intervention_form import InterventionForm
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from tests.ui.keyboard import focus, press, saved, tab_to

FIRST_SEVEN = (
    "cura",
    "breathing_space",
    "peer_support",
    "peer_reflection_preparation",
    "five_weeks",
    "outdoors",
    "pain_box",
)


@pytest.fixture
def page(qtbot, workspace):
    workspace.show_page("care")
    focus(qtbot, workspace.page)
    return workspace.page


def shown(page):
    """The ids of the cards in sight, in their order."""
    return [card.key for card in page.findChildren(InterventionCard) if card.isVisibleTo(page)]


def card(page, key):
    return next(c for c in page.findChildren(InterventionCard) if c.key == key)


def test_everything_is_there_and_the_seven_come_first(page, open_session):
    assert set(shown(page)) == set(open_session.catalogue.interventions)
    assert tuple(shown(page)[:7]) == FIRST_SEVEN


def test_what_we_do_not_know_stands_beside_the_cards(page, open_session):
    line = open_session.catalogue.resilience_line.en
    assert any(label.text() == line for label in page.findChildren(SerifLabel))


def test_filters_together_by_keyboard(qtbot, page, open_session):
    tab_to(qtbot, "All")
    press(qtbot, Qt.Key.Key_Right)
    interventions = open_session.catalogue.interventions
    five = {i.id for i in interventions.values() if i.minutes is not None and i.minutes <= 5}
    assert set(shown(page)) == five

    tab_to(qtbot, "All")  # the other one: of the first, the choice is the Tab stop
    press(qtbot, Qt.Key.Key_Right)
    assert set(shown(page)) == {i for i in five if interventions[i].company != "together"}


def test_a_card_says_all_it_shows_to_a_screen_reader(page):
    cura = card(page, "cura")
    assert cura.accessibleName() == "CURA"
    for part in ("Four steps", "30 min", "alone or together", "Studied in palliative care", "71%"):
        assert part in cura.accessibleDescription()


@pytest.mark.parametrize(
    ("intervention", "opened"),
    [("cura", "worksheet"), ("after_death", "worksheet"), ("breathing_space", "breathe")],
)
def test_a_card_opens_its_page(page, workspace, intervention, opened):
    card(page, intervention).click()
    assert workspace.page_name == opened


def test_the_breathing_card_opens_its_own_form(page, workspace):
    card(page, "long_exhale").click()
    assert workspace.page._start.chosen().id == "cyclic_sighing"


def test_the_agenda_point_is_written_out(page):
    card(page, "agenda_point").click()
    page.findChild(AgendaForm).reject()


def test_done_with_how_much_it_helped(qtbot, page, open_session):
    card(page, "outdoors").click()
    focus(qtbot, page.findChild(InterventionForm))
    tab_to(qtbot, "not enough")
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)
    ctrl = Qt.KeyboardModifier.ControlModifier
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return, ctrl))
    (practice,) = diary.practices
    assert (practice.intervention, practice.done) == ("outdoors", True)
    assert practice.helped is Helped.SUFFICIENT


def test_planned_and_not_done(qtbot, page, open_session):
    card(page, "outdoors").click()
    focus(qtbot, page.findChild(InterventionForm))
    tab_to(qtbot, "I plan to do this")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    assert [(p.intervention, p.done, p.helped) for p in diary.practices] == [
        ("outdoors", False, None)
    ]


def test_leaving_the_form_writes_nothing(qtbot, page, open_session):
    card(page, "outdoors").click()
    form = page.findChild(InterventionForm)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert open_session.diary.practices == ()


def test_an_offer_says_from_when_it_is(page):
    card(page, "offer_mentally_fit").click()
    form = page.findChild(InterventionForm)
    assert any("2019" in label.text() for label in form.findChildren(TextLabel))
    form.reject()


def opened(qtbot, page, name):
    """The form that the button with this name opens."""
    tab_to(qtbot, name)
    press(qtbot, Qt.Key.Key_Space)
    form = page.findChild(SupporterForm)
    focus(qtbot, form)
    return form


def test_somebody_is_added_changed_and_taken_out(qtbot, page, open_session):
    opened(qtbot, page, "Add somebody")
    for field, letters in (("Name", "Joost"), ("Phone number (not required)", "000")):
        qtbot.keyClicks(tab_to(qtbot, field), letters)
    ctrl = Qt.KeyboardModifier.ControlModifier
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Return, ctrl))
    assert diary.person.support == (Supporter("Joost", "", "000"),)

    focus(qtbot, page)
    form = opened(qtbot, page, "Change Joost")
    qtbot.keyClicks(tab_to(qtbot, "Who is it to you? (not required)"), "thuis")
    diary = saved(qtbot, open_session, form.keep)
    assert diary.person.support == (Supporter("Joost", "thuis", "000"),)

    focus(qtbot, page)
    opened(qtbot, page, "Change Joost")
    tab_to(qtbot, "Take out of my support circle")
    diary = saved(qtbot, open_session, lambda: press(qtbot, Qt.Key.Key_Space))
    assert diary.person.support == ()
    diary = saved(qtbot, open_session, open_session.undo)
    assert len(diary.person.support) == 1


def test_a_name_is_needed_and_said_calmly(qtbot, page, open_session):
    form = opened(qtbot, page, "Add somebody")
    form.keep()
    assert form.problem.text()
    assert open_session.diary.person.support == ()
    form.reject()


def test_the_number_is_text_to_copy(qtbot, page, applied):
    applied(add_supporter(Person(), Supporter("Joost", "thuis", "000 111")))
    number = next(t for t in page.findChildren(TextLabel) if t.text() == "000 111")
    qtbot.waitUntil(lambda: page.findChild(SupporterRow).isVisible())
    assert not number.isVisible()
    tab_to(qtbot, "Show the number of Joost")
    press(qtbot, Qt.Key.Key_Space)
    assert number.isVisible()
    tab_to(qtbot, "Copy: Joost")
    press(qtbot, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "000 111"


@pytest.mark.parametrize("size", [100, 150])
def test_nothing_is_wider_than_a_small_window(qtbot, page, appearance, size):
    """720 px is the smallest window; the rail grows with the text."""
    appearance.choose("light", size)
    assert page.minimumSizeHint().width() <= 720 - 184 * size // 100


def test_locking_with_a_form_open_leaves_nothing_in_sight(qtbot, page, shell, open_session):
    opened(qtbot, page, "Add somebody")
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    qtbot.waitUntil(lambda: shell.findChild(SupporterForm) is None)
