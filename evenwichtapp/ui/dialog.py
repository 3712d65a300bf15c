"""The one shape of a small form on top of a page."""

from __future__ import annotations

import json
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.field import TextArea, TextField
from evenwichtapp.ui.controls.tab_order import stops_in, tab_after
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.column_scroll import ColumnScroll
from evenwichtapp.ui.widgets.text import SerifLabel, TextLabel

WIDTH = 560
LARGEST_SHARE = 0.9  # of the screen


class Form(QDialog):
    """A title, a ``body`` for what is asked, and two buttons: keep it, or leave it.

    Escape leaves, Ctrl+Enter keeps. A subclass overrides ``keep``. One that sets ``keeps_draft``
    has its words back after a lock or a crash, when it is opened again.
    """

    keeps_draft: ClassVar[bool] = False
    session: Session

    def __init__(
        self, title: str, keep_words: str, leave_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        # Words
        heading = SerifLabel(title, TextRole.CARD_TITLE)
        self.problem = TextLabel("", TextRole.SECONDARY_STRONG, "amber", wrap=True)
        self.problem.hide()

        # Buttons
        self._leave_button = Button(ButtonKind.PLAIN, leave_words)
        self._leave_button.clicked.connect(self.reject)
        self.keep_button = Button(ButtonKind.PRIMARY, keep_words)
        self.keep_button.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.keep)

        # Layout
        self._scroll = ColumnScroll()
        self.body = self._scroll.column
        self.body.setSpacing(14)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._leave_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.setMinimumWidth(scaled(WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        if self.focusWidget() in (None, self._leave_button):
            self._begin()
        if self.keeps_draft and not event.spontaneous():
            self.session.ask_draft(self.draft_name, self.restore_draft)
            self.finished.connect(self._drop_draft)

    @property
    def draft_name(self) -> str:
        """Where the vault keeps what is typed in this form."""
        return f"{type(self).__name__}: {self.windowTitle()}"

    def draft(self) -> str:
        """What is typed, as text that ``restore_draft`` understands; "" is nothing."""
        typed = {field.accessibleName(): field.text() for field in self._fields() if field.text()}
        return json.dumps(typed) if typed else ""

    def restore_draft(self, draft: str) -> None:
        """Put back what was typed, where nothing stands yet."""
        typed = json.loads(draft)
        for field in self._fields():
            if field.text():
                continue
            words = typed.get(field.accessibleName(), "")
            # A person's own words are never markup, whatever they look like.
            put = field.setPlainText if isinstance(field, TextArea) else field.setText
            put(words)

    @Slot()
    def _drop_draft(self) -> None:
        self.session.keep_draft(self.draft_name, "")

    def _fields(self) -> tuple[TextField | TextArea, ...]:
        return (*self.findChildren(TextField), *self.findChildren(TextArea))

    def fit(self) -> None:
        """Be as high as the body asks, as far as the screen goes; then the body scrolls."""
        body = self._scroll.content
        room = self.screen().availableGeometry().height() * LARGEST_SHARE
        fitting = body.heightForWidth(self._scroll.width())
        # Words and chips wrap: their size hint is for the narrowest, and leaves air between them.
        asked = fitting if body.hasHeightForWidth() else body.sizeHint().height()
        self._scroll.setMinimumHeight(0)
        around = self.minimumSizeHint().height()
        self._scroll.setMinimumHeight(round(min(asked, room - around)))
        self.adjustSize()
        tab_after(self._scroll, self._leave_button, self.keep_button)

    def _begin(self) -> None:
        """The keyboard starts at what is asked, quietly as after a click."""
        asked = stops_in(self._scroll)
        if asked:
            asked[0].setFocus(Qt.FocusReason.MouseFocusReason)

    def say(self, problem: str) -> None:
        """Show in one sentence why it cannot be kept yet."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    @Slot()
    def keep(self) -> None:
        """Take over what was filled in and close."""
        self.accept()
