"""The shape of a page that stands one step aside of another."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.page import Page
from evenwichtapp.ui.pages import PageSpec
from evenwichtapp.ui.session import Session


class SidePage(Page):
    """A page that is reached from another: its header leads back there, instead of a title.

    ``before`` is the page one came from; ``usual`` until there was one.
    """

    def __init__(self, session: Session, usual: PageSpec, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.before: PageSpec = usual
        self._back = BackLink("")
        self._back.clicked.connect(self._leave)
        self.header.insertWidget(0, self._back)
        self.title.hide()
        self.subtitle.hide()
        self.setFocusProxy(self._back)
        self._name_back()

    def come_from(self, before: PageSpec) -> None:
        """Lead back to ``before``."""
        self.before = before
        self._name_back()

    def _name_back(self) -> None:
        item = self.before.item
        self._back.setText(item.text if item else self.tr("Back"))
        self._back.updateGeometry()

    @Slot()
    def _leave(self) -> None:
        self.ask(self.before)
