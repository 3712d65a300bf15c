"""How much something helped, in the four steps of the QuickScan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.diary.records import Helped
from evenwichtapp.ui.controls.segmented_control import SegmentedControl


class HelpedChoice(SegmentedControl):
    """Nothing is chosen beforehand, and nothing need be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        steps = (
            (Helped.INSUFFICIENT, translate("Helped", "not enough")),
            (Helped.MODERATE, translate("Helped", "somewhat")),
            (Helped.SUFFICIENT, translate("Helped", "enough")),
            (Helped.GOOD, translate("Helped", "well")),
        )
        super().__init__(name, steps, parent)

    def helped(self) -> Helped | None:
        """What was chosen, or None."""
        chosen = self.choice()
        return Helped(chosen) if chosen else None
