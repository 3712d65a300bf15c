"""The filters of Hulp: how much time, with whom, what about."""

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
GAP = 22


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
                ("5", self.tr("5 min")),
                ("15", self.tr("15 min")),
                (LONGER, self.tr("Longer")),
            ),
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

        # Layout
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, gap=GAP)
        flow.addWidget(_named(time, self._time))
        flow.addWidget(_named(company, self._company))
        flow.addWidget(_named(theme, self._theme))

    def passes(self, intervention: Intervention) -> bool:
        """Whether an intervention fits all three choices."""
        theme = self._theme.currentData()
        company = self._company.choice()
        return (
            self._fits_time(intervention.minutes)
            and (company == ALL or intervention.company in (company, "both"))
            and (theme == ALL or theme in intervention.themes)
        )

    def _fits_time(self, minutes: int | None) -> bool:
        """What takes no fixed time, such as a course, counts as longer."""
        choice = self._time.choice()
        if choice in (ALL, None):
            return True
        if choice == LONGER:
            return minutes is None or minutes > 15
        return minutes is not None and minutes <= int(choice)


def _named(name: str, control: QWidget) -> QWidget:
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(TextLabel(name, TextRole.SECONDARY, "ink2"))
    row.addWidget(control)
    return together
