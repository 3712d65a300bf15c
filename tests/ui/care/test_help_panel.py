import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.care.supporters import add_supporter
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Person, Supporter
from evenwichtapp.ui.care.people.help_panel import HelpPanel
from evenwichtapp.ui.controls.button import HelpButton
from evenwichtapp.ui.pages import NAMED
from evenwichtapp.ui.theme import theme
from evenwichtapp.vault.vault import Vault
from tests.ui.keyboard import focus, press, tab_to


def words(panel):
    """All that can be read, in the order in which it stands there."""
    labels = sorted(
        panel.findChildren(QLabel), key=lambda label: label.mapTo(panel, label.pos()).y()
    )
    return [label.text() for label in labels if label.isVisibleTo(panel)]


def test_help_is_one_click_away_on_every_page_and_escape_leads_back(qtbot, shell, workspace):
    for name in ("today", "care", "worksheet", "breathe", "reflect"):
        workspace.open(NAMED[name])
        workspace.page.findChild(HelpButton).click()
        assert isinstance(shell.face, HelpPanel)
        qtbot.keyClick(shell.face, Qt.Key.Key_Escape)
        assert shell.face is workspace
        assert workspace.spec.name == name


def test_danger_stands_first_and_every_number_says_when_it_was_checked(show, session):
    panel = show(HelpPanel(session))
    texts = words(panel)
    assert texts.index("112") < texts.index("113") < texts.index("088 0767 000")
    here = [r for r in session.catalogue.help_routes.values() if r.region in ("all", "nl")]
    second_hand = {route.id for route in here if route.second_hand}
    themselves = [text for text in texts if "checked on 1 November 2026" in text]
    elsewhere = [text for text in texts if "read elsewhere on 1 November 2026" in text]
    assert second_hand == {"mind_helpline", "young_people_line"}
    assert len(elsewhere) == len(second_hand)
    assert len(themselves) == len([r for r in here if r.checked_on]) - len(elsewhere)
    assert any(route.checked_on is None for route in here)


def test_a_locked_diary_gives_the_routes_and_no_word_of_the_person(qtbot, profile, shell, session):
    vault, _code = Vault.create(profile, "lang en geheim")
    vault.apply(add_supporter(Person(), Supporter("Verzonnen Vriendin", phone="000")))
    vault.close()
    shell.show_unlock()
    qtbot.keyClick(shell, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(shell.face, HelpPanel)
    texts = words(shell.face)
    assert "113" in texts
    assert not any("Verzonnen" in text for text in texts)


def test_ones_own_people_stand_there_while_the_diary_is_open(show, open_session, applied):
    applied(add_supporter(Person(), Supporter("Verzonnen Vriendin", "thuis", "000 111")))
    texts = words(show(HelpPanel(open_session)))
    assert texts.index("112") < texts.index("Verzonnen Vriendin") < texts.index("088 0767 000")
    assert "000 111" in texts


def test_another_country_by_keyboard(qtbot, show, session):
    panel = show(HelpPanel(session))
    focus(qtbot, panel)
    tab_to(qtbot, "Netherlands")
    press(qtbot, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "1813" in words(panel))
    texts = words(panel)
    assert "112" in texts
    assert "113" not in texts


def test_the_persons_own_region_comes_first(show, open_session, applied):
    applied(Change("settings_saved", replace=(Person(region="be"),)))
    assert "1813" in words(show(HelpPanel(open_session)))


def test_a_number_can_be_copied(qtbot, show, session):
    panel = show(HelpPanel(session))
    focus(qtbot, panel)
    tab_to(qtbot, "Copy: De Luisterlijn (listening line), 088 0767 000")
    press(qtbot, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "088 0767 000"


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_no_alarm_colour(show, session, appearance, choice):
    appearance.choose(choice, 100)
    picture = show(HelpPanel(session)).grab().toImage()
    alarm = {theme().brick.rgb(), theme().amber.rgb()}
    seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert not seen & alarm


@pytest.mark.parametrize(
    ("role", "setting", "first"),
    [
        (
            "student",
            "hospital",
            ["placement_supervisor", "study_counsellor", "student_psychologist"],
        ),
        ("nurse", "home_care", ["on_call", "carer_support"]),
        ("nurse", "intensive_care", ["support_team"]),
        ("care_assistant", "nursing_home", ["support_team", "on_call"]),
        ("manager", "hospice", ["occupational_doctor", "confidential_adviser"]),
    ],
)
def test_what_fits_ones_work_goes_before_the_others(
    show, open_session, applied, role, setting, first
):
    applied(Change("settings_saved", replace=(Person(role=role, setting=setting),)))
    texts = words(show(HelpPanel(open_session)))
    routes = open_session.catalogue.help_routes.values()
    here = {r.label.en: r.id for r in routes if r.region in ("all", "nl") and not r.urgent}
    order = [here[text] for text in texts if text in here]
    assert order[: len(first)] == first
    assert sorted(order) == sorted(here.values())


def test_whoever_said_nothing_of_their_work_reads_the_usual_order(show, open_session):
    assert "With your work" not in words(show(HelpPanel(open_session)))
