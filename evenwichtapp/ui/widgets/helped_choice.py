"""How much something helped, in the four steps of the QuickScan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.diary.records import Helped
from evenwichtapp.ui.controls.segmented_control import SegmentedControl


def helped_words(helped: Helped | None) -> str:
    """How much something helped; "" where nobody said."""
    translate = QCoreApplication.translate
    words = {
        Helped.INSUFFICIENT: translate("Helped", "not enough"),
        Helped.MODERATE: translate("Helped", "somewhat"),
        Helped.SUFFICIENT: translate("Helped", "enough"),
        Helped.GOOD: translate("Helped", "well"),
    }
    return words[helped] if helped else ""


class HelpedChoice(SegmentedControl):
    """Nothing is chosen beforehand, and nothing need be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, [(step, helped_words(step)) for step in Helped], parent)

    def helped(self) -> Helped | None:
        """What was chosen, or None."""
        chosen = self.choice()
        return Helped(chosen) if chosen else None
