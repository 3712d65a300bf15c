from datetime import date, datetime

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import AnswerKind, CheckIn, Mark, MarkKind
from evenwichtapp.signals.answers import answer
from evenwichtapp.ui.controls.button import Button
from evenwichtapp.ui.pages import NAMED
from evenwichtapp.ui.settings.signals import SignalsSettings

DAY = date(2026, 11, 12)


def test_a_signal_that_was_not_mine_can_be_switched_on_again(
    qtbot, workspace, open_session, applied
):
    at = datetime.fromisoformat("2026-11-12T21:00+01:00")
    numb = Mark(MarkKind.SIGN, "touches_less")
    applied(Change("check_in_saved", add=(CheckIn(day=DAY, at=at, score=7, marks=(numb,)),)))
    workspace.open(NAMED["settings"])
    section = workspace.page.findChild(SignalsSettings)
    assert not section.isVisible()

    (signal,) = open_session.signals
    applied(answer(signal, AnswerKind.NOT_MINE, DAY))
    assert open_session.signals == ()
    assert section.isVisible()

    (again,) = section.findChildren(Button)
    with qtbot.waitSignal(open_session.change_saved):
        again.click()
    assert [s.id for s in open_session.signals] == [signal.id]
    assert not section.isVisible()
