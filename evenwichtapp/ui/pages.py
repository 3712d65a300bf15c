"""Every page of the window, in one list, and what each can be asked to open with.

Workspace, rail and screenshots read ``PAGES``; who asks for a page hands over an ``Opening``.
These are named tuples: a frozen dataclass takes ten times as long to make, and the first page
waits for it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from evenwichtapp.diary.entry import Entry

if TYPE_CHECKING:
    from evenwichtapp.signals.signal import Signal

# What a page opens with


class WriteFor(NamedTuple):
    """Vandaag, on a work day; a later one than today is today."""

    day: date


class ChangeEntry(NamedTuple):
    """Vandaag, with the check-in of this id to change."""

    check_in: str


class FillIn(NamedTuple):
    """Vandaag, with an entry as far as it is filled in."""

    entry: Entry


class CatchUp(NamedTuple):
    """Week inhalen, with the seven days up to and including ``last``."""

    last: date


class MarkDays(NamedTuple):
    """Verloop, with ``first`` up to and including ``last`` marked."""

    first: date
    last: date


class ShowSignal(NamedTuple):
    """Signalen, with the signal of this id in view, where it is still there."""

    signal: str


class ShowPlace(NamedTuple):
    """Hulp, with everything of one place; what a ``row`` of its table names first."""

    place: str
    row: str | None = None


class ShowIntervention(NamedTuple):
    """An intervention of the catalogue, maybe named for a signal; it does not begin yet."""

    intervention: str
    signal: Signal | None = None


class BeginWorksheet(NamedTuple):
    """A worksheet of the catalogue, about an event or not; what is unfinished is gone on with."""

    worksheet: str
    event: str | None = None


class GoOnWriting(NamedTuple):
    """The worksheet of the reflection with this id."""

    reflection: str


class LookBackOn(NamedTuple):
    """The look-back with this id, begun or finished."""

    reflection: str


class ShowAgreements(NamedTuple):
    """Terugblik, with everything that was agreed."""


class Breathe(NamedTuple):
    """An exercise of the catalogue, begun at once or offered."""

    exercise: str
    begun: bool = False


class ShowLearning(NamedTuple):
    """A short piece to read, with what was written beside it in that ``reflection``, or last."""

    piece: str
    reflection: str | None = None


class TakeIn(NamedTuple):
    """Delen, with a file to look into and take in."""

    file: Path


# The pages


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """Mark ``words`` for the translators under the name they look for; Qt's own has no type."""
    return words


class RailItem(NamedTuple):
    """How a page stands in the rail; ``words`` are the source text of a translation."""

    words: str
    icon: str
    shortcut: str = ""
    bottom: bool = False

    @property
    def text(self) -> str:
        """The words in the language of the window."""
        return QCoreApplication.translate("Workspace", self.words)


class PageSpec(NamedTuple):
    """One page. As an ``Opening`` it asks for the page as it is.

    ``at`` is ``module:class``, imported when the page is first shown: the first paint must not
    wait for it. A page without an entry of its own says which one the rail points at meanwhile.
    ``shortcut`` are the keys of a page without an entry. ``pictures`` are the openings in which it
    is photographed; one with an entry, or without any, as it is.
    """

    name: str
    at: str
    item: RailItem | None = None
    item_of: str = ""
    opens_with: tuple[type, ...] = ()
    shortcut: str = ""
    with_rail: bool = True
    with_preferences: bool = False
    pictures: tuple[tuple[str, Opening], ...] = ()


Opening = (
    PageSpec
    | WriteFor
    | ChangeEntry
    | FillIn
    | CatchUp
    | MarkDays
    | ShowSignal
    | ShowPlace
    | ShowIntervention
    | BeginWorksheet
    | GoOnWriting
    | LookBackOn
    | ShowAgreements
    | Breathe
    | ShowLearning
    | TakeIn
)

TODAY = PageSpec(
    "today",
    "evenwichtapp.ui.today.page:TodayPage",
    RailItem(QT_TRANSLATE_NOOP("Workspace", "Today"), "sun-horizon", "Ctrl+1"),
    opens_with=(WriteFor, ChangeEntry, FillIn),
    with_preferences=True,
)
WEEK = PageSpec(
    "week",
    "evenwichtapp.ui.today.week_page:WeekPage",
    item_of="today",
    opens_with=(CatchUp,),
    shortcut="Ctrl+7",
)
TRENDS = PageSpec(
    "trends",
    "evenwichtapp.ui.trends.page:TrendsPage",
    RailItem(QT_TRANSLATE_NOOP("Workspace", "Trends"), "chart-line", "Ctrl+2"),
    opens_with=(MarkDays,),
)
SIGNALS = PageSpec(
    "signals",
    "evenwichtapp.ui.signals.page:SignalsPage",
    RailItem(QT_TRANSLATE_NOOP("Workspace", "Signals"), "flag", "Ctrl+3"),
    opens_with=(ShowSignal,),
)
LIMITS = PageSpec("limits", "evenwichtapp.ui.signals.limits_page:LimitsPage", item_of="signals")
CARE = PageSpec(
    "care",
    "evenwichtapp.ui.care.page:CarePage",
    RailItem(QT_TRANSLATE_NOOP("Workspace", "Help"), "hand-heart", "Ctrl+4"),
    opens_with=(ShowPlace,),
)
INTERVENTION = PageSpec(
    "intervention",
    "evenwichtapp.ui.care.intervention_page:InterventionPage",
    item_of="care",
    opens_with=(ShowIntervention,),
    pictures=(
        ("intervention", ShowIntervention("cura")),
        ("offer", ShowIntervention("offer_hope_and_despair")),
    ),
)
CHOOSING = PageSpec("choosing", "evenwichtapp.ui.care.choosing_page:ChoosingPage", item_of="care")
REFLECT = PageSpec(
    "reflect",
    "evenwichtapp.ui.reflect.page:ReflectPage",
    RailItem(QT_TRANSLATE_NOOP("Workspace", "Looking back"), "book-open", "Ctrl+5"),
    opens_with=(ShowAgreements,),
    pictures=(("agreements", ShowAgreements()),),
)
LOOK_BACK = PageSpec(
    "look_back",
    "evenwichtapp.ui.look_back.page:LookBackPage",
    item_of="reflect",
    opens_with=(LookBackOn,),
)
YEAR = PageSpec("year", "evenwichtapp.ui.reflect.year_page:YearPage", item_of="reflect")
RESOURCES = PageSpec(
    "resources", "evenwichtapp.ui.reflect.resources_page:ResourcesPage", item_of="reflect"
)
SHARE = PageSpec(
    "share",
    "evenwichtapp.ui.share.page:SharePage",
    RailItem(QT_TRANSLATE_NOOP("Workspace", "Share"), "export", "Ctrl+6"),
    opens_with=(TakeIn,),
)
SETTINGS = PageSpec(
    "settings",
    "evenwichtapp.ui.settings.page:SettingsPage",
    RailItem(QT_TRANSLATE_NOOP("Workspace", "Settings"), "sliders-horizontal", bottom=True),
    with_preferences=True,
)
BACKUPS = PageSpec(
    "backups",
    "evenwichtapp.ui.opening.backups_page:BackupsPage",
    item_of="settings",
    with_preferences=True,
)
WORKSHEET = PageSpec(
    "worksheet",
    "evenwichtapp.ui.worksheet.page:WorksheetPage",
    item_of="care",
    opens_with=(BeginWorksheet, GoOnWriting),
    pictures=(("cura", BeginWorksheet("cura")), ("after_death", BeginWorksheet("after_death"))),
)
BREATHE = PageSpec(
    "breathe",
    "evenwichtapp.ui.breathe.page:BreathePage",
    item_of="care",
    opens_with=(Breathe,),
    with_rail=False,  # nothing beside it asks for attention
    with_preferences=True,
    pictures=(("breathe", Breathe("coherent", begun=True)),),
)
LEARNING = PageSpec("learning", "evenwichtapp.ui.learning.page:LearningPage", item_of="care")
PIECE = PageSpec(
    "piece",
    "evenwichtapp.ui.learning.piece_page:PiecePage",
    item_of="care",
    opens_with=(ShowLearning,),
    pictures=(("piece", ShowLearning("numbing")),),
)

PAGES = (
    TODAY,
    TRENDS,
    SIGNALS,
    CARE,
    REFLECT,
    SHARE,
    SETTINGS,
    BACKUPS,
    WEEK,
    LIMITS,
    LOOK_BACK,
    YEAR,
    RESOURCES,
    INTERVENTION,
    CHOOSING,
    WORKSHEET,
    BREATHE,
    LEARNING,
    PIECE,
)  # those with an entry as they follow in the rail
NAMED = {page.name: page for page in PAGES}
OPENED_WITH = {opening: page for page in PAGES for opening in page.opens_with}


def page_of(opening: Opening) -> PageSpec:
    """The page that ``opening`` is for."""
    return opening if isinstance(opening, PageSpec) else OPENED_WITH[type(opening)]
