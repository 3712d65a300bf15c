"""The one shape of a small form on top of a page."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import shiboken6
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.diary.change import Change
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.controls.reading_order import move_on, stops_in
from evenwichtapp.ui.filled_in import fields_of, fill, value_of
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.column_scroll import BAR_ROOM, RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.status_line import ProblemLine
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel
from evenwichtapp.ui.wording import error_words

WIDTH = 560
LARGEST_SHARE = 0.9  # of the screen


class Form(QDialog):
    """A title, a ``body`` for what is asked, and two buttons: keep it, or leave it.

    Escape leaves, Ctrl+Enter keeps, and Enter where a field does not want it. A subclass overrides
    ``keep``. One that sets ``keeps_draft`` has back what was filled in when it is opened again,
    after it was left, a lock or a crash; it hands its change to ``hand_over``, and says in
    ``about`` which record it changes.
    """

    keeps_draft: ClassVar[bool] = False
    about = ""
    session: Session

    def __init__(
        self, title: str, keep_words: str, leave_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before: dict[str, Any] = {}
        self._handed_over = False
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.destroyed.connect(
            _let_go_of_gone
        )  # with its page at a lock it goes without being hidden

        # Words
        heading = SerifLabel(title, TextRole.CARD_TITLE)
        self.problem = ProblemLine()

        self._typed_before = TextLabel(
            self.tr("You filled this in earlier. It was not saved yet."),
            TextRole.SECONDARY,
            "ink2",
            wrap=True,
        )
        self._typed_before.hide()

        # Buttons
        self._throw_away_button = Button(ButtonKind.TEXT, self.tr("Throw away"))
        self._throw_away_button.clicked.connect(self._throw_away)
        self._throw_away_button.hide()
        self._leave_button = Button(ButtonKind.PLAIN, leave_words)
        self._leave_button.clicked.connect(self.reject)
        self.keep_button = Button(ButtonKind.PRIMARY, keep_words)
        self.keep_button.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.keep)

        # Layout
        self._scroll = ColumnScroll(side=BAR_ROOM, left=RING_MARGIN)
        self.body = self._scroll.column
        self.body.setSpacing(14)
        buttons = QHBoxLayout()
        buttons.addWidget(self._throw_away_button)
        buttons.addStretch(1)
        buttons.addWidget(self._leave_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        beside_bar = BAR_ROOM - RING_MARGIN
        buttons.setContentsMargins(0, 0, beside_bar, 0)
        layout.setContentsMargins(28, 24, 28 - beside_bar, 24)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addWidget(self._typed_before)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        room = self.screen().availableGeometry().width() * LARGEST_SHARE
        self.setMinimumWidth(min(scaled(WIDTH), round(room)))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        _STANDING[:] = [form for form in _STANDING if form is not self]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        _STANDING.append(self)
        self.fit()
        if self.focusWidget() in (None, self._leave_button):
            self._begin()
        if self.keeps_draft and not event.spontaneous():
            self.begin_anew()
            self.session.ask_draft(self.draft_name, self.restore_draft)

    @property
    def draft_name(self) -> str:
        """Where the vault keeps what is typed in this form; the same in every language."""
        return f"{type(self).__name__}: {self.about or 'new'}"

    def filled_in(self) -> dict[str, Any]:
        """What stands in the form now, by the name of each field, as plain values."""
        return {name: value_of(field) for name, field in fields_of(self).items()}

    def fill_in(self, values: Mapping[str, Any]) -> None:
        """Put values back that ``filled_in`` gave, maybe not all of them."""
        for name, field in fields_of(self).items():
            if name in values:
                fill(field, values[name])

    def draft(self) -> str:
        """What the person filled in, as text that ``restore_draft`` understands; "" is nothing."""
        changed = {
            name: value
            for name, value in self.filled_in().items()
            if value != self._before.get(name)
        }
        return json.dumps(changed) if changed else ""

    def begin_anew(self) -> None:
        """What stands in the form is safe elsewhere: from here on only what is changed is kept."""
        self._before = self.filled_in()

    def restore_draft(self, draft: str) -> None:
        """Put back what was filled in earlier, where the person did nothing yet."""
        now = self.filled_in()
        untouched = {name for name in now if now[name] == self._before.get(name)}
        self.fill_in({n: value for n, value in json.loads(draft).items() if n in untouched})
        self._typed_before.setVisible(bool(self.draft()))
        self._throw_away_button.setVisible(bool(self.draft()))
        self.fit()

    def hand_over(self, change: Change) -> None:
        """Write ``change`` and close once it is on disk; refused, stay open and say why."""
        if self._handed_over:
            return
        if self.keeps_draft:
            self.session.keep_draft(self.draft_name, self.draft())
        self._handed_over = True
        self.session.apply(
            change,
            draft=self.draft_name if self.keeps_draft else "",
            saved=self.accept,
            refused=self._say_refused,
        )

    def write(self, made: Callable[[], Change]) -> None:
        """Hand over what ``made`` gives; where it raises ``KnownError``, stay open and say why."""
        try:
            change = made()
        except KnownError as error:
            self._say_refused(error)
        else:
            self.hand_over(change)

    def _say_refused(self, error: KnownError) -> None:
        self._handed_over = False
        self.say(error_words(error, self.session.language))

    @Slot()
    def reject(self) -> None:
        """Leave; what was filled in is kept for the next time."""
        if self.keeps_draft and self.isVisible():
            self.session.keep_draft(self.draft_name, self.draft())
        super().reject()

    @Slot()
    def _throw_away(self) -> None:
        self.fill_in(self._before)
        self.reject()

    def fit(self) -> None:
        """Be as high as the body asks, as far as the screen goes; then the body scrolls."""
        kept = self.keep_button.text()[:1]
        self._leave_button.take_letter(besides=kept.upper() + kept.lower())
        body = self._scroll.content
        room = self.screen().availableGeometry().height() * LARGEST_SHARE
        fitting = body.heightForWidth(self._scroll.width())
        # Words and chips wrap: their size hint is for the narrowest, and leaves air between them.
        asked = fitting if body.hasHeightForWidth() else body.sizeHint().height()
        self._scroll.setMinimumHeight(0)
        around = self.minimumSizeHint().height()
        self._scroll.setMinimumHeight(round(min(asked, room - around)))
        # Qt's own adjustSize stops at two thirds of the screen, and lays the buttons over the body.
        hint = self.sizeHint()
        width = max(hint.width(), self.minimumWidth())
        height = self.heightForWidth(width) if self.hasHeightForWidth() else hint.height()
        self.resize(width, round(min(max(height, hint.height()), room)))

    def _begin(self) -> None:
        """The keyboard starts at what is asked, quietly as after a click."""
        asked = [stop for stop in stops_in(self._scroll) if not isinstance(stop, IconButton)]
        first = asked[0] if asked else self.keep_button
        first.setFocus(Qt.FocusReason.MouseFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        confirms = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if confirms and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.keep()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_on(self, forward=forward)

    def say(self, problem: str) -> None:
        """Show in one sentence why it cannot be kept yet."""
        self.problem.say(problem)

    @Slot()
    def keep(self) -> None:
        """Take over what was filled in and close."""
        self.accept()


# Once a form stands, only Qt holds it: Python would collect its half, in the vault's thread too.
_STANDING: list[Form] = []


def _let_go_of_gone() -> None:
    _STANDING[:] = [form for form in _STANDING if shiboken6.isValid(form)]
