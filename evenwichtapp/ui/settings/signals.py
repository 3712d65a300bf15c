"""Instellingen: the signals that were answered with "Niet van mij", to switch on again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.signals.answers import switch_on
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.settings_section import SettingsSection
from evenwichtapp.ui.widgets.text import TextLabel


class SignalsSettings(SettingsSection):
    """There only while something is switched off."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title.setText(self.tr("Switched off signals"))
        self.add_words(self.tr("Of these you said: not mine. You do not see them any more."))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.column.addLayout(self._rows)

    def refresh(self) -> None:
        """List what the diary says is switched off."""
        from evenwichtapp.signals.past import switched_off_names

        session = self.session
        names = switched_off_names(session.diary, session.today, session.catalogue)
        empty(self._rows)
        for signal, name in names.items():
            self._rows.addWidget(self._row(signal, name.in_language(session.language)))
        self.setVisible(bool(names))

    @Slot()
    def _switch_on(self, signal: str) -> None:
        self.session.apply(switch_on(self.session.diary, signal))

    def _row(self, signal: str, name: str) -> QWidget:
        again = Button(ButtonKind.LINK, self.tr("Switch on again"))
        again.setAccessibleName(self.tr("Switch on again: {name}").format(name=name))
        again.clicked.connect(partial(self._switch_on, signal))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(TextLabel(name, wrap=True), 1)
        line.addWidget(again)
        return row
