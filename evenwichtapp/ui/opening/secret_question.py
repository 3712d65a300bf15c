"""Asking for the passphrase or, of who forgot it, for the recovery code."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QLineEdit

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.text import TextLabel


class SecretQuestion(QObject):
    """Lets ``field`` take the one or the other; a page lays out ``question`` and ``other``.

    ``asked``: another one is asked from now on.
    """

    asked = QtSignal()

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self.with_code = False
        self._field = field
        self.question = TextLabel("", TextRole.BODY_STRONG)
        self.question.setBuddy(field)
        self.other = Button(ButtonKind.TEXT, "")
        self.other.clicked.connect(self._change_way)
        self._ask()

    @Slot()
    def _change_way(self) -> None:
        self.with_code = not self.with_code
        self._ask()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        if self.with_code:
            self.question.setText(self.tr("Your recovery code"))
            self.other.setText(self.tr("Use the passphrase"))
            self._field.setEchoMode(QLineEdit.EchoMode.Normal)
        else:
            self.question.setText(self.tr("Your passphrase"))
            self.other.setText(self.tr("I forgot my passphrase"))
            self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.clear()
        self._field.setAccessibleName(self.question.text())
        self.other.updateGeometry()
        self.asked.emit()
