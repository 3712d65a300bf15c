"""What else can be said or asked of a chip: how heavy it weighed, and what its word means."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QActionGroup, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from evenwichtapp.ui.controls.chip import WEIGHTS, Chip
from evenwichtapp.ui.controls.chip_group import ChipGroup
from evenwichtapp.ui.forms.meanings import show_meanings
from evenwichtapp.ui.session import Session


class ChipMenu(QObject):
    """Gives each chip inside ``place`` a small menu, by the menu key and the other mouse button.

    ``?`` explains the word at once, and so does all of it where a chip weighs nothing.
    """

    def __init__(self, session: Session, place: QWidget) -> None:
        super().__init__(place)
        self._session = session
        self._place = place
        hint = self.tr("Press ? on a word to read what it means.")
        for group in place.findChildren(ChipGroup):
            group.setAccessibleDescription(hint)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What no chip wants for itself arrives at the place that holds it."""
        if isinstance(event, QContextMenuEvent):
            return self._take_menu(event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            chip = QApplication.focusWidget()
            if event.text() == "?" and isinstance(chip, Chip):
                self._explain(chip)
                return True
        return super().eventFilter(watched, event)

    def _take_menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        chip = QApplication.focusWidget() if by_key else self._place.childAt(event.pos())
        if not isinstance(chip, Chip):
            return False
        if chip.weighs:
            below = chip.mapToGlobal(chip.rect().bottomLeft())
            self._open(chip, below if by_key else event.globalPos())
        else:
            self._explain(chip)
        return True

    def _open(self, chip: Chip, at: QPoint) -> None:
        menu = QMenu(self._place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(chip.text())
        words = (self.tr("Weighs &light"), self.tr("Weighs &normal"), self.tr("Weighs &heavy"))
        one_of = QActionGroup(menu)
        for weight, said in zip(WEIGHTS, words, strict=True):
            action = one_of.addAction(said)
            action.setCheckable(True)
            action.setChecked(chip.weight == weight)
            action.triggered.connect(partial(chip.weighed.emit, weight))
            menu.addAction(action)
        menu.addSeparator()
        meaning = menu.addAction(self.tr("&What this word means"))
        meaning.triggered.connect(partial(self._explain, chip))
        menu.popup(at)

    def _explain(self, chip: Chip) -> None:
        show_meanings(self._session, (chip.key,), self._place)
