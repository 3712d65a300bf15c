"""Leren: the list, one piece, its question, and the quiet ways to it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from evenwichtapp.care.agreements import answered as agreement_answered
from evenwichtapp.care.learning_items import put_on_list
from evenwichtapp.catalogue.learning import LEARNING as WORKSHEET
from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import (
    AgreementWhy,
    CheckIn,
    Event,
    Mark,
    MarkKind,
    Outcome,
    Reflection,
)
from evenwichtapp.ui.care.learning_card import LearningCard
from evenwichtapp.ui.controls.chip import Chip
from evenwichtapp.ui.controls.field import TextArea
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.forms.meanings_form import MeaningsForm
from evenwichtapp.ui.forms.read_more import ReadMore
from evenwichtapp.ui.pages import CARE, LEARNING, REFLECT, SIGNALS, TODAY, ShowLearning
from evenwichtapp.ui.reflect.written_row import WrittenRow
from evenwichtapp.ui.widgets.library.library_row import LibraryRow
from tests.ui.conftest import EVENING
from tests.ui.keyboard import focus, press, saved, tab_to
from tests.ui.window import use, words_in

DAY = EVENING.date()
PIECES = load().learning
QUESTION = "What used to touch you, and now less?"


def labels(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def read(qtbot, workspace):
    """Open a piece with the keyboard somewhere on its page."""

    def read(piece, reflection=None):
        workspace.open(ShowLearning(piece, reflection))
        focus(qtbot, workspace.page)
        return workspace.page

    return read


@pytest.mark.parametrize("key", PIECES)
def test_a_piece_shows_all_that_is_known_of_it(workspace, key):
    piece = PIECES[key]
    workspace.open(ShowLearning(key))
    QApplication.processEvents()
    said = "\n".join(labels(workspace.page))
    for text in (piece.label, piece.explanation, piece.example, piece.to_do):
        assert text.en in said
    assert f"{piece.evidence_where.en}, " in said
    assert "From practice, retold" in said
    assert "The example is retold after" in said
    assert " of 7" not in said and "7" not in piece.label.en


def test_the_whole_way_by_keyboard(qtbot, workspace):
    """From Hulp to the list, a piece, on to the last, and back at Hulp with "Done"."""
    workspace.open(CARE)
    focus(qtbot, workspace.page)
    use(qtbot, "See all")
    assert workspace.spec is LEARNING
    rows = [row.key for row in workspace.page.findChildren(LibraryRow)]
    assert rows == list(PIECES)
    focus(qtbot, workspace.page)
    use(qtbot, PIECES["asking_for_help"].label.en)
    assert workspace.page._back.text() == "Learning"
    use(qtbot, "Next")
    assert PIECES["supervising"].label.en in labels(workspace.page)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is workspace.page._back)
    use(qtbot, "Done")
    assert workspace.spec is CARE


def test_the_first_has_none_before_it_and_the_next_is_said(qtbot, read, said):
    page = read("work_causes")
    assert not page._bar._back.isVisible()
    use(qtbot, "Next")
    assert PIECES["moral_stress"].label.en in said
    assert page._bar._back.isVisible()


def test_an_answer_is_kept_as_a_reflection_about_its_piece(qtbot, read, open_session):
    page = read("numbing")
    qtbot.keyClicks(tab_to(qtbot, QUESTION), "Bad news calls")
    diary = saved(qtbot, open_session, page.hand_in)
    (kept,) = diary.reflections
    assert (kept.worksheet, kept.finished, kept.day) == (WORKSHEET, True, DAY)
    assert kept.answers == {"numbing": "Bad news calls"}
    qtbot.waitUntil(page._bar._saved.isVisible)


def test_only_thinking_keeps_nothing(qtbot, read, open_session, workspace):
    read("numbing")
    use(qtbot, "Next")
    use(qtbot, "Previous")
    workspace.open(CARE)
    assert open_session.diary.reflections == ()


def test_an_answer_is_not_lost_between_two_pieces_or_at_a_lock(qtbot, read, open_session, shell):
    read("numbing")
    qtbot.keyClicks(tab_to(qtbot, QUESTION), "Little")
    diary = saved(qtbot, open_session, lambda: use(qtbot, "Next"))
    assert diary.reflections[0].answers == {"numbing": "Little"}
    use(qtbot, "Previous")
    field = tab_to(qtbot, QUESTION)
    assert field.text() == "Little"
    qtbot.keyClicks(field, " now ")
    with qtbot.waitSignal(open_session.locked):
        shell.lock()
    with qtbot.waitSignal(open_session.opened):
        open_session.open("")
    (kept,) = open_session.diary.reflections
    assert "now" in kept.answers["numbing"]


def earlier(answer, days, key="numbing"):
    return Reflection(
        id=f"{key}-{days}",
        worksheet=WORKSHEET,
        day=DAY - timedelta(days=days),
        changed_at=EVENING - timedelta(days=days),
        answers={key: answer},
        finished=True,
    )


def test_what_was_written_before_stands_there_and_a_new_one_can_begin(
    qtbot, read, open_session, applied
):
    old = earlier("Visits", 20)
    applied(Change("imported", add=(old, earlier("Long ago", 90), earlier("No", 5, "first_death"))))
    page = read("numbing")
    field = page.findChild(TextArea)
    assert field.text() == "Visits"
    assert any(text.startswith("You wrote this on ") for text in labels(page))
    use(qtbot, "Begin a new one")
    assert field.text() == ""
    qtbot.keyClicks(field, "Calls")
    diary = saved(qtbot, open_session, page.hand_in)
    assert old in diary.reflections
    assert [r.answers["numbing"] for r in diary.reflections if r.day == DAY] == ["Calls"]


def test_it_is_found_in_looking_back_and_opens_where_it_was_written(qtbot, workspace, applied):
    applied(Change("imported", add=(earlier("Visits", 20), earlier("Long ago", 90))))
    workspace.open(REFLECT)
    QApplication.processEvents()
    rows = workspace.page.findChildren(WrittenRow)
    title = f"Learning: {PIECES['numbing'].label.en}"
    assert [row.accessibleName().startswith(title) for row in rows] == [True, True]
    assert "Learning" not in words_in(workspace.page).splitlines()
    rows[1].click()
    assert workspace.spec.name == "piece"
    assert workspace.page.findChild(TextArea).text() == "Long ago"


def test_an_undo_takes_the_answer_out_of_the_field_too(qtbot, read, open_session):
    page = read("numbing")
    qtbot.keyClicks(tab_to(qtbot, QUESTION), "Little")
    saved(qtbot, open_session, page.hand_in)
    saved(qtbot, open_session, open_session.undo)
    qtbot.waitUntil(lambda: page.findChild(TextArea).text() == "")
    assert open_session.diary.reflections == ()


def test_what_to_do_goes_on_the_list_and_off_again(qtbot, read, open_session):
    page = read("numbing")
    diary = saved(qtbot, open_session, lambda: use(qtbot, "Put on my list"))
    (agreed,) = diary.agreements
    assert (agreed.why, agreed.about, agreed.day) == (AgreementWhy.LEARNING, "numbing", DAY)
    assert agreed.words == PIECES["numbing"].to_do.en
    assert agreed.look_again == DAY + timedelta(days=7)
    qtbot.waitUntil(lambda: not page._to_do._put.isEnabled())
    assert page._to_do._put.text() == "Is on your list"
    assert QApplication.focusWidget() is page._bar._on
    saved(qtbot, open_session, open_session.undo)
    qtbot.waitUntil(page._to_do._put.isEnabled)
    assert (open_session.diary.agreements, page._to_do._put.text()) == ((), "Put on my list")


def test_what_was_done_can_be_agreed_on_again_and_each_piece_has_its_own(
    qtbot, read, open_session, applied
):
    applied(put_on_list(PIECES["numbing"], "en", DAY))
    page = read("moral_stress")
    assert page._to_do._put.isEnabled()
    (agreed,) = open_session.diary.agreements
    applied(agreement_answered(agreed, Outcome.DONE, DAY))
    read("numbing")
    assert page._to_do._put.isEnabled()


# The quiet ways


def person(session, **values):
    return Change("settings_saved", replace=(replace(session.diary.person, **values),))


def proposed(page):
    return page.findChild(LearningCard)._open.text()


def test_the_card_on_help_follows_role_and_signals(workspace, open_session, applied):
    workspace.open(CARE)
    assert proposed(workspace.page) == PIECES["work_causes"].label.en
    applied(person(open_session, role="manager"))
    assert proposed(workspace.page) == PIECES["supervising"].label.en
    applied(person(open_session, role="student"))
    assert proposed(workspace.page) == PIECES["first_death"].label.en
    assert any(text.startswith("Your first weeks?") for text in labels(workspace.page))
    written = CheckIn(day=DAY - timedelta(days=70), at=EVENING - timedelta(days=70), score=7)
    applied(Change("check_in_saved", add=(written,)))
    assert not any(text.startswith("Your first weeks?") for text in labels(workspace.page))


def test_who_guides_others_sees_their_own_on_top_of_the_list(workspace, open_session, applied):
    applied(person(open_session, role="educator"))
    workspace.open(LEARNING)
    rows = [row.key for row in workspace.page.findChildren(LibraryRow)]
    assert rows[0] == "supervising"
    assert sorted(rows) == sorted(PIECES)


def test_a_sign_of_numbing_leads_to_its_piece(qtbot, workspace):
    workspace.open(TODAY)
    focus(qtbot, workspace.page)
    chip = next(c for c in workspace.page.findChildren(Chip) if c.key == "touches_less")
    chip.setFocus()
    qtbot.keyClicks(chip, "?")
    qtbot.waitUntil(lambda: workspace.findChild(MeaningsForm) is not None)
    focus(qtbot, workspace.findChild(MeaningsForm))
    title = PIECES["numbing"].label.en
    tab_to(qtbot, f"Read more about it: {title}")
    press(qtbot, Qt.Key.Key_Return)
    assert workspace.spec.name == "piece"
    assert title in labels(workspace.page)
    assert workspace.page._back.text() == "Today"
    qtbot.waitUntil(lambda: workspace.findChild(MeaningsForm) is None)


def test_among_many_words_each_piece_is_named_once(qtbot, workspace):
    workspace.open(TODAY)
    form = MeaningsForm(workspace.session, load().signs, workspace.page)
    form.open()
    named = [more.piece for more in form.findChildren(ReadMore)]
    assert sorted(named) == ["moral_stress", "numbing"]
    form.reject()


def test_a_form_is_not_left_for_it(qtbot, workspace, open_session):
    above = EventForm(open_session, "death", DAY, workspace)
    above.open()
    form = MeaningsForm(open_session, ("touches_less",), above)
    form.open()
    assert form.findChildren(ReadMore) == []
    form.reject()
    above.reject()


def test_a_signal_names_the_piece_that_fits(qtbot, workspace, applied, open_session):
    felt = Mark(MarkKind.SIGN, "touches_less")
    applied(
        Change(
            "imported",
            add=(
                CheckIn(day=DAY, at=EVENING, score=6, marks=(felt,)),
                Event(day=DAY, at=EVENING, kind="death", ticks=("first", "sudden")),
            ),
        )
    )
    workspace.open(SIGNALS)
    cards = {card.signal.id: card for card in workspace.page._cards}
    named = {key: [m.piece for m in card.findChildren(ReadMore)] for key, card in cards.items()}
    assert named["symptom.numbing"] == ["numbing"]
    assert named["situation.heavy_death"] == ["first_death"]
    focus(qtbot, cards["situation.heavy_death"])
    use(qtbot, f"Read more about it: {PIECES['first_death'].label.en}")
    assert PIECES["first_death"].label.en in labels(workspace.page)
    assert workspace.page._back.text() == "Signals"
    while workspace.page._bar._on.text() == "Next":
        use(qtbot, "Next")
    use(qtbot, "Done")
    assert workspace.spec is SIGNALS
