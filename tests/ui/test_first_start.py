"""From the first start to a signal, by keyboard alone, as a tired nurse would."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from evenwichtapp.diary.records import AnswerKind, MarkKind
from evenwichtapp.ui.forms.question_card import QuestionCard
from evenwichtapp.ui.signals.signal_card import SignalCard
from tests.ui.keyboard import press, tab_to

CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = "three quiet words"


def write(qtbot, words):
    qtbot.keyClicks(QApplication.focusWidget(), words)


def test_first_start_to_an_answered_signal(qtbot, shell, session):
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget().accessibleName() == "Continue"
    press(qtbot, Qt.Key.Key_Return)

    write(qtbot, WORDS)
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, WORDS)
    with qtbot.waitSignal(session.created) as created:
        press(qtbot, Qt.Key.Key_Return)
    assert len(created.args[0]) > 20

    with qtbot.waitSignal(session.opened):
        press(qtbot, Qt.Key.Key_Return)
    assert session.diary.empty

    press(qtbot, Qt.Key.Key_7)
    tab_to(qtbot, "It touches me less than before")
    press(qtbot, Qt.Key.Key_Space)
    with qtbot.waitSignal(session.change_saved):
        press(qtbot, Qt.Key.Key_Return, CONTROL)
    (check_in,) = session.diary.check_ins
    assert check_in.score == 7
    assert len(check_in.items(MarkKind.SIGN)) == 1

    press(qtbot, Qt.Key.Key_3, CONTROL)
    assert shell.face.spec.name == "signals"
    (signal,) = session.signals
    qtbot.waitUntil(lambda: any(b.isVisible() for b in shell.findChildren(SignalCard)))
    tab_to(qtbot, "I recognise this")
    with qtbot.waitSignal(session.change_saved):
        press(qtbot, Qt.Key.Key_Space)
    (answer,) = session.diary.answers
    assert (answer.signal, answer.answer) == (signal.id, AnswerKind.RECOGNISED)


def test_the_first_evening_is_a_score_and_one_useful_thing(qtbot, shell, session):
    """Three steps: a passphrase, a score, and something to do now; nothing else is asked."""
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, WORDS)
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, WORDS)
    with qtbot.waitSignal(session.created):
        press(qtbot, Qt.Key.Key_Return)
    with qtbot.waitSignal(session.opened):
        press(qtbot, Qt.Key.Key_Return)

    press(qtbot, Qt.Key.Key_7)
    with qtbot.waitSignal(session.change_saved):
        press(qtbot, Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: bool(shell.face.page._side.findChildren(QuestionCard)))
    tab_to(qtbot, "Have a look")
    press(qtbot, Qt.Key.Key_Return)
    assert shell.face.spec.name == "intervention"


def test_two_different_passphrases_are_asked_again(qtbot, shell, session):
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, WORDS)
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "three other words")
    press(qtbot, Qt.Key.Key_Return)
    step = shell.face._passphrase
    assert step._problem.text() == "The two are not the same. Type the second one again."
    assert step._again.text() == ""
    assert not session.is_open


def test_help_is_one_key_away_from_every_face(qtbot, shell, session):
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    welcome = shell.face
    press(qtbot, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert shell.face is not welcome
    press(qtbot, Qt.Key.Key_Escape)
    assert shell.face is welcome


def test_without_a_passphrase_the_diary_opens_at_once(qtbot, shell, session):
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "Go on without a passphrase")
    with qtbot.waitSignal(session.opened):
        press(qtbot, Qt.Key.Key_Space)
    assert shell.face.spec.name == "today"
