import gc
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget, QWidgetItem

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import CheckIn
from evenwichtapp.settings import load_settings
from evenwichtapp.ui.controls.reading_order import places_in
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import NAMED, WEEK
from tests.ui.window import words_in


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp):
    found = Windows()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("written", [False, True])
def test_no_page_flashes_a_window(qtbot, windows, workspace, applied, name, written):
    if written:
        at = datetime.fromisoformat("2026-11-12T21:00+01:00")
        check_in = CheckIn(day=date(2026, 11, 12), at=at, score=4)
        applied(Change("check_in_saved", add=(check_in,)))
    workspace.open(NAMED[name])
    qtbot.waitUntil(workspace.page.isVisible)
    assert windows.shown == ["Shell"]
    qtbot.waitUntil(workspace.isActiveWindow)


def test_a_new_work_day_is_told_once_to_every_page_and_counts_the_signals_anew(
    workspace, open_session, monkeypatch
):
    for name in ("care", "signals"):
        workspace.open(NAMED[name])
    told, counted = [], []
    monkeypatch.setattr(Page, "begin_day", lambda page, before: told.append(before))
    monkeypatch.setattr(workspace._rail, "set_count", lambda name, _count: counted.append(name))
    before = open_session.today
    for moment in ("2026-11-13T04:59+01:00", "2026-11-13T05:00+01:00", "2026-11-13T05:01+01:00"):
        open_session.clock = lambda moment=moment: datetime.fromisoformat(moment)
        workspace._look_at_clock()
    assert told == [before] * len(workspace._pages)
    assert counted == ["signals"]


def test_a_copy_beside_the_diary_is_said_each_time_and_its_folder_once(
    qtbot, shell, workspace, profile, monkeypatch
):
    strip = workspace._strip
    (profile.folder / "diary-LAPTOP.vault").write_bytes(b"a copy")
    monkeypatch.setattr("evenwichtapp.vault.disk.surroundings.sync_folder", lambda _folder: False)
    for _start in range(2):
        shell._rest()
        qtbot.waitUntil(lambda: "diary-LAPTOP.vault" in words_in(strip))
        strip.hide()
    (profile.folder / "diary-LAPTOP.vault").unlink()
    shell._rest()
    qtbot.waitUntil(lambda: "power cut" in words_in(strip))
    strip.hide()
    assert load_settings(profile.settings).place_told
    with qtbot.waitSignal(shell.session.locked):
        shell._rest()
        shell.lock()
    assert not strip.isVisible()


@pytest.mark.parametrize("size", [(1280, 820), (1366, 688)])
def test_what_was_saved_is_said_where_nothing_else_can_be_pressed(qtbot, shell, workspace, size):
    shell.resize(*size)
    sheet, strip = workspace.page._sheet, workspace._strip
    sheet.choose_score(7)
    qtbot.keyClicks(sheet._note, "een gewone dag")
    sheet._ask_save()
    qtbot.waitUntil(strip.isVisible)
    qtbot.waitUntil(lambda: strip.height() < scaled(60))
    lies = QRect(strip.mapTo(workspace, QPoint()), strip.size())
    places = [place for place in places_in(workspace.page) if not place.visibleRegion().isEmpty()]
    assert len(places) > 20
    assert not lies.intersects(line_of(sheet._hint, workspace))
    for place in places:
        seen = place.visibleRegion().boundingRect()
        assert not lies.intersects(seen.translated(place.mapTo(workspace, QPoint()))), place
    assert workspace.rect().contains(lies)


@pytest.mark.parametrize("size", [(1280, 820), (1366, 688)])
def test_a_day_without_a_score_is_told_beside_what_was_saved(qtbot, shell, workspace, size):
    shell.resize(*size)
    workspace.open(WEEK)
    sheet, strip = workspace.page._sheet, workspace._strip
    sheet.tell("Zaterdag heeft nog geen cijfer. Kies er een, of maak de dag leeg.")
    strip.tell("6 dagen achteraf ingevuld")
    qtbot.waitUntil(lambda: strip.height() < scaled(60))
    lies = QRect(strip.mapTo(workspace, QPoint()), strip.size())
    assert not lies.intersects(line_of(sheet._below, workspace))
    strip.hide()


def line_of(label, workspace):
    """Where the words of a label stand, in the middle of its height."""
    assert not label.visibleRegion().isEmpty()
    high = label.heightForWidth(label.width())
    top = label.mapTo(workspace, QPoint(0, (label.height() - high) // 2))
    return QRect(top, QSize(label.width(), high))


def test_a_strip_is_as_high_as_its_words(qtbot, shell, workspace):
    strip = workspace._strip
    heights = []
    for said in ("Bewaard", "Bewaard. " * 30, "Bewaard"):
        strip.tell(said)
        qtbot.waitUntil(lambda: strip.height() == strip.heightForWidth(strip.width()))
        heights.append(strip.height())
    assert heights[0] == heights[2] < heights[1]
    assert strip._said.height() >= strip._said.heightForWidth(strip._said.width())
    strip.hide()


def test_a_page_holds_on_to_no_item_of_its_rows(qtbot, open_session):
    """What Qt deletes when a widget moves to another row would be taken for what it makes next."""
    before = items_held()
    page = Page(open_session)
    qtbot.addWidget(page)
    assert items_held() == before


def items_held():
    gc.collect()
    return sum(type(held) is QWidgetItem for held in gc.get_objects())
