"""The pictures of insight, painted for real and worked by keyboard and pointer."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QWidget

from evenwichtapp.catalogue.loading import load
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import CheckIn, Scale
from evenwichtapp.insight.course import course
from evenwichtapp.insight.load import load_by_domain
from evenwichtapp.insight.reading import reading, recent
from evenwichtapp.insight.span import Span, calendar_year
from evenwichtapp.sharing.demo import DEMO_DAY, demo_diary
from evenwichtapp.ui.theme import theme
from evenwichtapp.ui.today.course_strip import CourseStrip
from evenwichtapp.ui.trends.cards import YearCard
from evenwichtapp.ui.trends.course_chart import CourseChart
from evenwichtapp.ui.trends.course_plot import CoursePlot
from evenwichtapp.ui.trends.year_in_colour import YearInColour
from evenwichtapp.ui.widgets.drawn.load_bars import LoadBars
from evenwichtapp.ui.work.background import Background
from tests.insight.people import TODAY as PEOPLES_DAY
from tests.insight.people import scored

SENTENCE = "Je zat meestal tussen 6 en 8."


@pytest.fixture
def dutch():
    before = QLocale()
    QLocale.setDefault(QLocale("nl"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def diary():
    return demo_diary()


def filled_in_later(diary, day):
    """The same diary, with what was written for ``day`` written the evening after."""
    records = (
        replace(r, filled_in_at=r.at + timedelta(days=1)) if r in diary.check_ins_by_day[day] else r
        for r in diary.records()
    )
    return Diary.of(records)


def course_of(diary, span=Span.THREE_MONTHS):
    days = (span.first_day(diary, DEMO_DAY), DEMO_DAY)
    usual = reading(diary, load(), *days, DEMO_DAY).usual
    return course(diary, load(), *days, DEMO_DAY, usual=usual)


@pytest.fixture
def host(qtbot):
    """A window to put a widget in, larger than any of them."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


def wait_for_line(chart, qtbot):
    """matplotlib brings the line a moment after the rest."""
    loading = chart.plot.findChild(Background)
    qtbot.waitUntil(lambda: not loading.busy)


@pytest.fixture
def chart(host, diary, dutch, qtbot):
    widget = CourseChart("nl", host)
    widget.show_course(course_of(diary), SENTENCE)
    widget.resize(670, 285)
    widget.show()
    wait_for_line(widget, qtbot)
    return widget


@pytest.fixture
def year(host, diary, dutch):
    widget = YearInColour(host)
    scores = course(diary, load(), calendar_year(DEMO_DAY), DEMO_DAY).score_of
    widget.show_scores(scores, DEMO_DAY)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def pixel(widget, place):
    return QColor(widget.grab().toImage().pixelColor(place.toPoint()))


def close_to(found: QColor, wanted: QColor) -> bool:
    pairs = zip(found.getRgb(), wanted.getRgb(), strict=True)
    return all(abs(one - other) < 24 for one, other in pairs)


def test_the_chart_is_drawn_in_the_colours_of_the_theme(chart, appearance):
    day = date(2026, 10, 2)  # a ten
    for name in ("light", "dark"):
        appearance.choose(name, 100)
        assert theme().name == name
        assert close_to(pixel(chart.plot, chart.plot.centre_of(day)), theme().accent)
        empty = chart.plot.centre_of(date(2026, 8, 16)) + QPoint(0, 60)
        assert close_to(pixel(chart.plot, empty), theme().card)


def test_a_reader_hears_the_sentence_and_not_only_a_picture(chart):
    found = QAccessible.queryAccessibleInterface(chart.plot)
    assert found.text(QAccessible.Text.Description) == SENTENCE
    assert found.text(QAccessible.Text.Name)


def test_arrow_keys_move_along_the_days(chart, qtbot):
    said = []
    chart.plot.day_chosen.connect(said.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home):
        qtbot.keyClick(chart.plot, key)
    assert said == [DEMO_DAY, DEMO_DAY - timedelta(days=1), DEMO_DAY, date(2026, 8, 13)]
    qtbot.keyClick(chart.plot, Qt.Key.Key_Left)
    assert chart.plot.chosen == date(2026, 8, 13)


def test_a_day_is_said_with_its_score_and_events(chart):
    words = chart.plot.words_for
    assert words(date(2026, 11, 2)) == "maandag 2 november: 4, overlijden"
    assert words(date(2026, 8, 26)).endswith("no score, iets moois")
    assert chart.plot.chosen is None


def test_pointing_chooses_the_nearest_day(chart, qtbot):
    place = chart.plot.centre_of(date(2026, 11, 3)).toPoint()
    before = chart.plot.grab().toImage()
    qtbot.mouseMove(chart.plot, place)
    assert chart.plot.chosen == date(2026, 11, 3)
    assert chart.plot.grab().toImage() != before


def test_the_plot_stands_before_matplotlib_is_there(host, diary, qtbot):
    plot = CoursePlot(lambda kind: kind, host)
    plot.resize(670, 285)
    plot.show_course(course_of(diary))
    bare = plot.grab().toImage()
    assert plot._image.isNull()
    assert not bare.allGray()
    qtbot.waitUntil(lambda: plot.grab().toImage() != bare)
    assert not plot._image.isNull()


def test_matplotlib_draws_once_for_a_course(chart, diary):
    chart.grab()
    drawn = chart.plot._image.cacheKey()
    chart.plot.choose(DEMO_DAY)
    chart.grab()
    assert chart.plot._image.cacheKey() == drawn
    chart.show_course(course_of(diary, Span.YEAR), SENTENCE)
    chart.grab()
    assert chart.plot._image.cacheKey() != drawn


@pytest.mark.parametrize("span", list(Span))
@pytest.mark.parametrize("percent", [100, 150])
def test_every_span_is_painted_at_every_text_size(chart, diary, span, percent, appearance):
    appearance.choose("light", percent)
    chart.show_course(course_of(diary, span), SENTENCE)
    assert not chart.grab().toImage().allGray()


def test_the_legend_explains_what_is_there_and_nothing_else(chart, diary):
    names = [item.accessibleName() for item in chart.legend._items]
    assert names[2:] == ["overlijden", "moreel lastig", "slechtnieuws", "iets moois"]
    empty = course(diary, load(), date(2020, 1, 1), date(2020, 2, 1))
    chart.show_course(empty, SENTENCE)
    assert [item.accessibleName() for item in chart.legend._items] == ["your score"]
    assert not chart.grab().isNull()


def test_the_calendar_prints_colours_dots_and_today(year):
    corner = QPoint(-6, -6)
    assert close_to(pixel(year, year.centre_of(date(2026, 11, 3)) + corner), theme().score(3))
    assert close_to(pixel(year, year.centre_of(date(2026, 10, 2)) + corner), theme().score(10))
    assert close_to(pixel(year, year.centre_of(date(2026, 11, 7))), theme().line2)
    assert close_to(pixel(year, year.centre_of(DEMO_DAY) + corner), theme().card)


def test_the_calendar_by_keyboard(year, qtbot):
    qtbot.keyClick(year, Qt.Key.Key_Up)
    assert year.chosen == DEMO_DAY
    qtbot.keyClick(year, Qt.Key.Key_Up)
    assert year.chosen == date(2026, 10, 12)
    qtbot.keyClick(year, Qt.Key.Key_Home)
    assert year.chosen == date(2025, 12, 1)
    qtbot.keyClick(year, Qt.Key.Key_Left)
    assert year.chosen == date(2025, 12, 1)
    assert year.words_for(date(2026, 11, 3)) == "dinsdag 3 november 2026: 3"


def test_the_calendar_finds_the_day_under_the_pointer(year):
    for day in (date(2025, 12, 1), date(2026, 2, 28), DEMO_DAY):
        assert year.day_at(year.centre_of(day)) == day
    thirty = year.centre_of(date(2026, 1, 30)) + QPoint(0, 24)
    assert year.day_at(thirty) is None  # there is no 30 February
    tomorrow = DEMO_DAY + timedelta(days=1)
    assert year.day_at(year.centre_of(tomorrow)) is None


def test_the_strip_shows_line_band_and_gap(qtbot, diary):
    strip = CourseStrip(recent(diary, load(), DEMO_DAY), DEMO_DAY)
    qtbot.addWidget(strip)
    strip.resize(214, strip.sizeHint().height())
    image = strip.grab().toImage()
    shades = {image.pixelColor(x, y).name() for x in range(214) for y in range(image.height())}
    assert theme().accent.name() in shades
    assert theme().soft.name() in shades


@pytest.mark.parametrize(
    ("last", "below"),
    [("6 5 6 7 6 6 5 6 6 7 6 6 6 5", True), ("3 " * 14, False)],
    ids=["a line through the band", "a line far below it"],
)
def test_the_line_never_runs_over_the_words_of_the_strip(qtbot, last, below):
    strip = CourseStrip(recent(scored("6 " * 40 + last), load(), PEOPLES_DAY), PEOPLES_DAY)
    qtbot.addWidget(strip)
    strip.resize(214, strip.sizeHint().height())
    area = strip._area()
    words = strip._usual_box(area)
    assert not any(words.intersects(part) for part in strip._line_parts(area))
    assert (words.top() > area.height) is below
    assert words.right() <= strip.width()


def test_the_strip_without_enough_scores_has_no_band(qtbot, diary):
    day = date(2025, 9, 20)
    strip = CourseStrip(recent(diary, load(), day), day)
    qtbot.addWidget(strip)
    strip.resize(214, strip.sizeHint().height())
    image = strip.grab().toImage()
    shades = {image.pixelColor(x, y).name() for x in range(214) for y in range(image.height())}
    assert theme().soft.name() not in shades
    assert theme().accent.name() in shades


def test_bars_say_where_it_lies_in_words_and_colours(qtbot, diary):
    catalogue = load()
    bars = LoadBars(catalogue, "nl")
    qtbot.addWidget(bars)
    bars.show_loads(load_by_domain(diary, catalogue, date(2026, 8, 13), DEMO_DAY))
    bars.resize(250, bars.sizeHint().height())
    described = bars.accessibleDescription()
    assert described.startswith("Werkomstandigheden: 67")
    assert "Samenwerking: 22" in described
    image = bars.grab().toImage()
    shades = {image.pixelColor(x, y).name() for x in range(250) for y in range(image.height())}
    assert {theme().accent.name(), theme().team.name(), theme().oneself.name()} <= shades


def test_no_load_is_no_bar(qtbot):
    bars = LoadBars(load(), "en")
    qtbot.addWidget(bars)
    bars.show_loads(())
    assert not bars.grab().isNull()
    assert bars.accessibleDescription() == ""


def test_a_day_filled_in_later_is_a_ring_and_said(show, diary, qtbot):
    day = DEMO_DAY - timedelta(days=2)
    chart = CourseChart("nl")
    chart.resize(700, 320)
    chart.show_course(course_of(diary), SENTENCE)
    show(chart)
    wait_for_line(chart, qtbot)
    place = chart.plot.centre_of(day).toPoint()
    assert chart.plot.grab().toImage().pixelColor(place) == theme().accent
    chart.show_course(course_of(filled_in_later(diary, day)), SENTENCE)
    assert chart.plot.grab().toImage().pixelColor(place) == theme().card
    assert chart.plot.words_for(day).endswith("filled in later")
    assert "filled in later" in [item.accessibleName() for item in chart.legend._items]


def from_another_app(diary, day):
    """The same diary, with the score of ``day`` made of another app's mood."""
    records = (
        replace(r, scale=Scale.FOREIGN) if r in diary.check_ins_by_day[day] else r
        for r in diary.records()
    )
    return Diary.of(records)


def test_a_score_on_another_scale_is_a_grey_square_and_said(show, diary, qtbot):
    day = DEMO_DAY - timedelta(days=2)
    chart = CourseChart("nl")
    chart.resize(700, 320)
    chart.show_course(course_of(diary), SENTENCE)
    show(chart)
    wait_for_line(chart, qtbot)
    place = chart.plot.centre_of(day).toPoint()
    chart.show_course(course_of(from_another_app(diary, day)), SENTENCE)
    assert chart.plot.grab().toImage().pixelColor(place) == theme().ink3
    assert chart.plot.words_for(day).endswith("on another scale")
    assert "another scale" in [item.accessibleName() for item in chart.legend._items]


def test_the_year_shows_a_score_on_another_scale_without_a_colour(show):
    year = YearInColour()
    year.resize(700, 300)
    day = DEMO_DAY - timedelta(days=2)
    year.show_scores({day: 3.0}, DEMO_DAY)
    show(year)
    inside = (year._cell(day).topLeft() + QPointF(4, 4)).toPoint()
    assert year.grab().toImage().pixelColor(inside) == theme().score(3)
    year.show_scores({day: 3.0}, DEMO_DAY, foreign=frozenset({day}))
    assert year.grab().toImage().pixelColor(inside) == theme().card
    assert year.words_for(day).endswith("on another scale")


def test_the_year_marks_a_day_that_was_filled_in_later_with_a_ring(show):
    year = YearInColour()
    year.resize(700, 300)
    day = DEMO_DAY - timedelta(days=2)
    show(year)
    for foreign, plain in ((frozenset(), theme().score(3)), (frozenset({day}), theme().card)):
        year.show_scores({day: 3.0}, DEMO_DAY, foreign=foreign)
        edge = (year._cell(day).center() - QPointF(year._cell(day).width() / 2 - 2, 0)).toPoint()
        assert close_to(year.grab().toImage().pixelColor(edge), plain)
        year.show_scores({day: 3.0}, DEMO_DAY, foreign=foreign, later=frozenset({day}))
        assert not close_to(year.grab().toImage().pixelColor(edge), plain)
        assert "filled in later" in year.words_for(day)
        assert "filled in later" in year.accessibleDescription()


def test_the_year_explains_only_the_marks_that_it_holds(show, appearance):
    day = DEMO_DAY - timedelta(days=2)
    at = datetime.combine(day, time(20), tzinfo=UTC)
    written = CheckIn(day=day, at=at, score=7)
    card = show(YearCard())
    card.show_diary(Diary.of((written,)), DEMO_DAY)
    assert card._marks._items == []
    later = replace(written, filled_in_at=at + timedelta(days=2))
    card.show_diary(Diary.of((later,)), DEMO_DAY)
    assert [item.accessibleName() for item in card._marks._items] == ["filled in later"]
    card.show_diary(from_another_app(Diary.of((written,)), day), DEMO_DAY)
    assert [item.accessibleName() for item in card._marks._items] == ["another scale"]


def test_the_strip_of_today_is_told_by_its_days(host, diary, dutch):
    day, other = DEMO_DAY - timedelta(days=2), DEMO_DAY - timedelta(days=3)
    marked = from_another_app(filled_in_later(diary, day), other)
    strip = CourseStrip(recent(marked, load(), DEMO_DAY), DEMO_DAY, host)
    told = strip.accessibleDescription().split("; ")
    scored = [score for _day, score in recent(marked, load(), DEMO_DAY).days if score is not None]
    assert len(told) == len(scored)
    assert [words for words in told if words.endswith("filled in later")] == told[-3:-2]
    assert [words for words in told if words.endswith("on another scale")] == told[-4:-3]
