"""Signalen stands in columns that are alike, and stays where one reads it."""

from PySide6.QtWidgets import QApplication

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Condition, ConditionKind, OwnSignal
from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.pages import SIGNALS


def test_the_columns_are_alike_and_the_page_keeps_its_place_after_adding(qtbot, workspace, applied):
    diary = demo_diary()
    records = tuple(r for r in diary.records() if r is not diary.person)
    applied(Change("imported", add=records, replace=(diary.person,)))
    workspace.open(SIGNALS)
    page = workspace.page
    workspace.window().resize(1280, 640)
    QApplication.processEvents()
    first, second = page._cards[:2]
    assert first.width() == second.width()
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    before = bar.value()
    condition = Condition(kind=ConditionKind.SIGN, item="irritable", times=2, window=7)
    own = OwnSignal(words="Als ik snauw.", agreement="Dan loop ik even.", condition=condition)
    applied(Change("own_signal_saved", add=(own,)))
    qtbot.waitUntil(lambda: bar.maximum() >= before == bar.value())
    bar.setRange(0, 0)  # as a layout may have it for a moment
    bar.setRange(0, before + 20)
    assert bar.value() == before
