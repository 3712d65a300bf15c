"""What came of an agreement: four answers as equals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.diary.records import Outcome
from evenwichtapp.ui.controls.segmented_control import SegmentedControl


def outcome_answers() -> tuple[tuple[Outcome, str], ...]:
    """What one can answer to "did that work out?", in order."""
    translate = QCoreApplication.translate
    return (
        (Outcome.DONE, translate("Outcome", "Yes")),
        (Outcome.PARTLY, translate("Outcome", "A little")),
        (Outcome.NOT, translate("Outcome", "No")),
        (Outcome.DROPPED, translate("Outcome", "It need not any more")),
    )


class OutcomeChoice(SegmentedControl):
    """Nothing is chosen beforehand. ``choice_changed`` carries the value of an ``Outcome``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what is asked, for a screen reader."""
        super().__init__(name, outcome_answers(), parent)

    def outcome(self) -> Outcome | None:
        """What was chosen, or None."""
        chosen = self.choice()
        return Outcome(chosen) if chosen else None
