import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.care.places import suggestions
from evenwichtapp.care.supporters import add_supporter
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Helped, Person, Practice, Supporter
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.care.fits_now import FitsNow
from evenwichtapp.ui.care.people.supporter_form import SupporterForm
from evenwichtapp.ui.care.people.supporter_row import SupporterRow
from evenwichtapp.ui.care.place_column import PlaceColumn
from evenwichtapp.ui.care.place_list import PlaceList
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.pages import CARE, INTERVENTION, ShowPlace
from evenwichtapp.ui.widgets.library.library_row import LibraryRow
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from tests.ui.keyboard import focus, press, saved, tab_to


@pytest.fixture
def page(qtbot, workspace):
    workspace.open(CARE)
    focus(qtbot, workspace.page)
    return workspace.page


def columns(page):
    return {column.key: column for column in page.findChildren(PlaceColumn)}


def shown(inside):
    """The ids of the rows in sight, in their order."""
    return [row.key for row in inside.findChildren(LibraryRow) if row.isVisible()]


def words(inside):
    return [label.text() for label in inside.findChildren(QLabel) if label.isVisible()]


def test_three_places_hold_everything_and_show_five_each(page, open_session):
    held = open_session.catalogue.places
    for key, column in columns(page).items():
        assert {row.key for row in column.findChildren(LibraryRow)} == {*held[key].holds}
        assert shown(column) == list(held[key].holds[:5])
        assert str(len(held[key].holds)) in words(column)


def test_what_we_do_not_know_stands_below(page, open_session):
    line = open_session.catalogue.resilience_line.en
    assert any(said.startswith(line) for said in words(page))


def test_how_much_passes_the_filters_is_said(qtbot, page, open_session, said):
    tab_to(qtbot, "All")
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)
    left = {key for column in columns(page).values() for key in passing(page, column)}
    assert said[1:] == [f"{len(left)} ways of help fit"]


def passing(page, column):
    held = page.session.catalogue.places[column.key].holds
    interventions = page.session.catalogue.interventions
    return [
        key
        for key in held
        if (interventions[key].shortest or interventions[key].minutes or 99) <= 5
    ]


def test_filters_together_by_keyboard(qtbot, page, open_session):
    interventions = open_session.catalogue.interventions
    tab_to(qtbot, "All")
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Right)
    five = {i.id for i in interventions.values() if (i.shortest or i.minutes or 99) <= 5}
    assert {"outdoors", "breathing_space"} <= five
    for column in columns(page).values():
        assert {*shown(column)} <= five
        passing = five & {*open_session.catalogue.places[column.key].holds}
        assert f"{len(passing)} of {len(column.findChildren(LibraryRow))}" in words(column)

    press(qtbot, Qt.Key.Key_Tab)
    tab_to(qtbot, "All")  # of the other group
    press(qtbot, Qt.Key.Key_Right)
    alone = {key for column in columns(page).values() for key in shown(column)}
    assert alone
    assert all(interventions[key].company != "together" for key in alone)


def test_nothing_of_a_minute_offers_what_takes_longer(qtbot, page):
    tab_to(qtbot, "All")
    press(qtbot, Qt.Key.Key_Right)
    cause = columns(page)["cause"]
    assert shown(cause) == []
    assert "Nothing of 1 minutes." in words(cause)
    tab_to(qtbot, "Show what takes longer too")
    press(qtbot, Qt.Key.Key_Space)
    assert len(shown(cause)) == 5


def test_what_asks_for_no_words(page, open_session):
    page._filters._words.setCurrentIndex(1)
    interventions = open_session.catalogue.interventions
    rows = shown(page)
    assert "pain_box" in rows
    assert all(interventions[key].without_words for key in rows)


def test_the_whole_list_of_a_place_and_back(qtbot, page, open_session):
    columns(page)["now"].all_asked.emit()
    (everything,) = page.findChildren(PlaceList)
    qtbot.waitUntil(everything.isVisible)
    assert shown(everything) == list(open_session.catalogue.places["now"].holds)
    tab_to(qtbot, "All of Help")
    press(qtbot, Qt.Key.Key_Return)
    assert len(shown(columns(page)["now"])) == 5


def test_something_else_shows_what_fits_first_and_then_the_rest(qtbot, page, workspace):
    workspace.open(ShowPlace("cause", "relation"))
    (found,) = page.findChildren(PlaceList)
    qtbot.waitUntil(found.isVisible)
    row = page.session.catalogue.causes["relation"]
    rows = shown(found)
    assert rows[: len(row.offers) + len(row.more)] == [*row.offers, *row.more]
    assert {*page.session.catalogue.places["cause"].holds} <= {*rows}
    assert len(rows) == len({*rows})
    assert "Or choose freely" in words(found)


def test_what_helped_stands_first_and_at_the_top(page, applied):
    def practice(key, helped):
        return Practice(day=page.session.today, intervention=key, helped=helped)

    again = [practice("yoga", Helped.GOOD), practice("yoga", Helped.MODERATE)]
    applied(Change("practice_saved", add=(*again, practice("cura", Helped.INSUFFICIENT))))
    now = columns(page)["now"]
    assert shown(now)[0] == "yoga"
    first = now.findChildren(LibraryRow)[0]
    assert "helped you 1 of 2 times" in first.accessibleDescription()
    (top,) = page.findChildren(FitsNow)
    assert (top.key, top.isVisible()) == ("yoga", True)
    assert "Helped you most often" in words(top)


def test_without_signals_and_experience_nothing_stands_at_the_top(page):
    (top,) = page.findChildren(FitsNow)
    assert not top.isVisible()


def test_a_row_says_all_it_shows_to_a_screen_reader_and_opens_its_page(page, workspace):
    cura = next(r for r in page.findChildren(LibraryRow) if r.key == "cura")
    assert cura.accessibleName() == "CURA"
    for part in ("30 min", "alone or together", "Studied in palliative care"):
        assert part in cura.accessibleDescription()
    cura.click()
    assert workspace.spec is INTERVENTION
    assert any(label.text() == "CURA" for label in workspace.page.findChildren(SerifLabel))


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
    tab_to(qtbot, "Copy: Joost, 000 111")
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


def test_what_fits_now_leaves_something_else_to_choose(qtbot, page, applied):
    did = Practice(day=page.session.today, intervention="yoga", helped=Helped.GOOD)
    applied(Change("practice_saved", add=(did,)))
    now = page.findChild(FitsNow)
    assert now.key == "yoga"
    tab_to(qtbot, "something else")
    press(qtbot, Qt.Key.Key_Return)
    assert page.findChild(PlaceList).key == "now"
    assert not now.isVisible()


def test_what_fits_a_signal_leaves_what_else_fits_it(workspace, applied):
    diary = demo_diary()
    records = tuple(r for r in diary.records() if r is not diary.person)
    applied(Change("imported", add=records, replace=(diary.person,)))
    workspace.open(CARE)
    now = workspace.page.findChild(FitsNow)
    first = suggestions(
        workspace.page.session.signals[0], diary, now.session.catalogue, now.session.today
    )[0]
    asked = []
    now.other_asked.connect(lambda place, row: asked.append((place, row)))
    (other,) = (b for b in now.findChildren(Button) if b.text() == "something else")
    other.click()
    assert asked == [(first.place, first.row)]
    assert workspace.page.findChild(PlaceList).key == first.place
