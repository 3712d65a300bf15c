"""The lock screen: a passphrase or the recovery code, and nothing of the diary."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.ui.controls.button import Button, ButtonKind, HelpButton
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.field import TextField
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.opening.secret_question import SecretQuestion
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.remembering import remember_key
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.brand import Brand
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN
from evenwichtapp.ui.widgets.fitted_scroll import FittedScroll
from evenwichtapp.ui.widgets.status_line import ProblemLine
from evenwichtapp.ui.widgets.text import SerifLabel
from evenwichtapp.ui.wording import error_words
from evenwichtapp.vault.vault import needs_passphrase

COLUMN, HELP_TOP = 400, 28


class UnlockPage(QWidget):
    """Opens the vault; help stays within reach."""

    help_asked = QtSignal()

    def __init__(
        self, session: Session, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._preferences = preferences

        # Words
        title = SerifLabel(self.tr("Your diary is locked"), TextRole.PAGE_TITLE, wrap=False)

        # Field
        self._field = TextField(self.tr("Your passphrase"))
        self._field.setFixedWidth(scaled(COLUMN))
        self._field.returnPressed.connect(self._open)
        self._way = SecretQuestion(self._field)
        self._way.asked.connect(self._clear)
        self._problem = ProblemLine(keeps_room=True)
        self._problem.setFixedWidth(scaled(COLUMN))
        self.setFocusProxy(self._field)

        # Keyring
        self._remember = CheckBox(
            self.tr("Remember on this computer"),
            self.tr("Then whoever can use your account here opens your diary too."),
        )
        self._remember.setChecked(preferences.settings.remember_key)

        # Buttons
        self._unlock = Button(ButtonKind.PRIMARY, self.tr("Open"))
        self._unlock.clicked.connect(self._open)
        self._help = HelpButton(self)
        self._help.clicked.connect(self.help_asked)

        # Layout
        buttons = QHBoxLayout()
        buttons.setContentsMargins(RING_MARGIN, 0, RING_MARGIN, 0)
        buttons.addWidget(self._unlock)
        buttons.addWidget(self._way.other)
        buttons.addStretch(1)
        asked = FittedScroll(side=BAR_ROOM, left=RING_MARGIN)
        asked.column.setSpacing(10)
        asked.column.addWidget(Brand())
        asked.column.addSpacing(24)
        asked.column.addWidget(title)
        asked.column.addSpacing(8)
        asked.column.addWidget(self._way.question)
        asked.column.addWidget(self._field)
        asked.column.addWidget(self._problem)
        asked.column.addWidget(self._remember)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addSpacing(HELP_TOP + self._help.sizeHint().height())  # never under the button
        column.addStretch(2)
        column.addWidget(asked)
        column.addLayout(buttons)
        column.addSpacing(RING_MARGIN)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)
        layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        session.opened.connect(self._do_as_ticked)
        session.failed.connect(self._say)
        if not _asks(session.profile):
            for widget in (self._way.question, self._field, self._remember, self._way.other):
                widget.hide()
            self.setFocusProxy(self._unlock)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._help.adjustSize()
        self._help.move(self.width() - 32 - self._help.width(), HELP_TOP)

    @Slot()
    def _open(self) -> None:
        words = self._field.text()
        if not words and self._field.isVisible():
            return
        self._unlock.setEnabled(False)
        self._problem.say("")
        if self._way.with_code:
            self.session.open_with_recovery_code(words)
        else:
            self.session.open(words)

    @Slot()
    def _clear(self) -> None:
        self._problem.say("")

    @Slot()
    def _do_as_ticked(self) -> None:
        """What was typed has just proved right, so the key may be kept."""
        self._field.clear()
        wanted = self._remember.isChecked()
        if wanted or self._preferences.settings.remember_key:
            remember_key(self.session, self._preferences, wanted=wanted)

    @Slot(KnownError)
    def _say(self, error: KnownError) -> None:
        self._unlock.setEnabled(True)
        self._problem.say(error_words(error, self.session.language))
        self._field.selectAll()
        self._field.setFocus()


def _asks(profile: Profile) -> bool:
    """Whether there is a passphrase; a key file that cannot be read is told on opening."""
    try:
        return needs_passphrase(profile)
    except KnownError:
        return False
