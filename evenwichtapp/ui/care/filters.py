"""The filters of Hulp: how much time, with whom, what about, with or without words."""

from __future__ import annotations

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from evenwichtapp.catalogue.models import Intervention
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.segmented_control import SegmentedControl
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.text import TextLabel

ALL = "all"
LONGER = "longer"
AN_HOUR = 60
SIDE = 10  # beside the word of a segment, so that all filters stand on one line
GAP = 14


class CareFilters(QWidget):
    """``changed``: other interventions pass."""

    changed = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

        # Time
        time = self.tr("Time")
        self._time = SegmentedControl(
            time,
            (
                (ALL, self.tr("All")),
                ("1", "1"),
                ("5", "5"),
                ("20", self.tr("20 min")),
                (str(AN_HOUR), self.tr("hour")),
                (LONGER, self.tr("longer")),
            ),
            side=SIDE,
        )
        self._time.choose(ALL)
        self._time.choice_changed.connect(self.changed)

        # Company
        company = self.tr("With whom")
        self._company = SegmentedControl(
            company,
            (
                (ALL, self.tr("All")),
                ("alone", self.tr("Alone")),
                ("together", self.tr("Together")),
            ),
            side=SIDE,
        )
        self._company.choose(ALL)
        self._company.choice_changed.connect(self.changed)

        # Theme
        theme = self.tr("Theme")
        self._theme = DropDown(
            theme,
            (
                (ALL, self.tr("Any")),
                ("rest", self.tr("Rest")),
                ("talk", self.tr("Talking")),
                ("moral", self.tr("Moral doubt")),
                ("death", self.tr("Dying and grief")),
                ("knowledge", self.tr("Knowledge")),
                ("work", self.tr("Work itself")),
                ("starter", self.tr("Just started")),
            ),
        )
        self._theme.currentIndexChanged.connect(self.changed)

        # Words
        words = self.tr("Form")
        self._words = DropDown(
            words,
            ((ALL, self.tr("Any")), ("without", self.tr("Without words"))),
        )
        self._words.currentIndexChanged.connect(self.changed)

        # Layout
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, gap=GAP)
        flow.addWidget(_named(time, self._time))
        flow.addWidget(_named(company, self._company))
        flow.addWidget(_named(theme, self._theme))
        flow.addWidget(_named(words, self._words))

    @property
    def minutes(self) -> int | None:
        """The most minutes that something may take, where that was chosen."""
        chosen = self._time.choice()
        return None if chosen in (ALL, LONGER, None) else int(chosen)

    def any_time(self) -> None:
        """Let through what takes longer too."""
        self._time.choose(ALL)
        self.changed.emit()

    def passes(self, intervention: Intervention) -> bool:
        """Whether an intervention fits all the choices."""
        theme = self._theme.currentData()
        company = self._company.choice()
        return (
            self._fits_time(intervention)
            and (company == ALL or intervention.company in (company, "both"))
            and (theme == ALL or theme in intervention.themes)
            and (self._words.currentData() == ALL or intervention.without_words)
        )

    def _fits_time(self, intervention: Intervention) -> bool:
        """What takes no known time, such as a course, is found under everything only."""
        if self._time.choice() in (ALL, None):
            return True
        if intervention.minutes is None:
            return False
        if self.minutes is None:
            return intervention.minutes > AN_HOUR
        return (intervention.shortest or intervention.minutes) <= self.minutes


def _named(name: str, control: QWidget) -> QWidget:
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = TextLabel(name, TextRole.SECONDARY, "ink2")
    label.setBuddy(control)
    row.addWidget(label)
    row.addWidget(control)
    return together
