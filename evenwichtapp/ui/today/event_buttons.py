"""The buttons with which one writes down that something happened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QMenu, QWidget

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.icons import icon

GAP = 6
MENU_ICON = 18


class EventButtons(Group):
    """A button for each prominent kind of event, and a menu with the others.

    ``event_chosen`` carries the id of the kind.
    """

    event_chosen = QtSignal(str)

    def __init__(
        self, name: str, catalogue: Catalogue, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._buttons: dict[str, Button] = {}
        kinds = catalogue.event_kinds.values()
        flow = FlowLayout(self, gap=GAP)

        # The four that happen most
        for kind in (k for k in kinds if k.prominent):
            label = kind.label.in_language(language)
            button = Button(ButtonKind.EVENT, label, icon_name=kind.icon)
            button.clicked.connect(partial(self.event_chosen.emit, kind.id))
            self._buttons[kind.id] = button
            flow.addWidget(button)

        # The others
        self._more = IconButton("dots-three", self.tr("Something else"))
        self._more.setFixedHeight(scaled(ButtonKind.EVENT.value.height))
        self._more.clicked.connect(self._open_menu)
        self._others = tuple(kind for kind in kinds if not kind.prominent)
        self._language = language
        flow.addWidget(self._more)

    def set_written(self, kinds: frozenset[str]) -> None:
        """Show which kinds were already written for the day."""
        for kind, button in self._buttons.items():
            written = kind in kinds
            button.set_kind(ButtonKind.EVENT_WRITTEN if written else ButtonKind.EVENT)
            button.setAccessibleDescription(self.tr("written for this day") if written else "")

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in self._others:
            label = kind.label.in_language(self._language)
            action = menu.addAction(icon(kind.icon, "accent", MENU_ICON), label)
            action.triggered.connect(partial(self.event_chosen.emit, kind.id))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
