"""What is said of something that was just done, or that could not be."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.widgets.text import TextLabel


class StatusLine(TextLabel):
    """Words on the screen that a screen reader says too, as nobody moves to them.

    It takes no room while there is nothing to say, or with ``keeps_room`` the room of a line, so
    that nothing moves under the hand.
    """

    urgent = False

    def __init__(
        self,
        role: TextRole = TextRole.SECONDARY,
        colour: str = "ink2",
        *,
        keeps_room: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, colour, wrap=wrap, parent=parent)
        self._keeps_room = keeps_room
        if not keeps_room:
            self.hide()

    def say(self, words: str) -> None:
        """Show ``words`` and have them said; "" takes back what stood there."""
        self.setText(words)
        if not self._keeps_room:
            self.setVisible(bool(words))
        announce(self, words, urgent=self.urgent)

    def say_copied(self, text: str, words: str) -> None:
        """Put ``text`` on the clipboard, and say so in ``words``."""
        QGuiApplication.clipboard().setText(text)
        self.say(words)


class ProblemLine(StatusLine):
    """Says why something could not be done, before whatever is being said."""

    urgent = True

    def __init__(self, *, keeps_room: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(TextRole.SECONDARY_STRONG, "amber", keeps_room=keeps_room, parent=parent)
