"""What the words of the catalogue mean: one step away from where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.learning_items import fitting_word
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.read_more import ReadMore, page_below
from evenwichtapp.ui.pages import ShowLearning
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel


class MeaningsForm(Form):
    """Items of the catalogue with what is meant by them; words of one's own say just that."""

    def __init__(
        self, session: Session, items: Iterable[str], parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("MeaningsForm", "What do these words mean?")
        super().__init__(title, self.tr("Close"), "", parent)
        self._leave_button.hide()
        self.body.setSpacing(2)
        self._page = page_below(parent)
        self._named: set[str] = set()
        for item in dict.fromkeys(items):
            self._add(session, item)
        self.body.addStretch(1)

    def _add(self, session: Session, item: str) -> None:
        label = session.diary.own_labels.get(item, "")
        meaning = self.tr("Words of your own.")
        if not label:
            known = session.catalogue.domains.get(item) or session.catalogue.item(item)
            label = known.label.in_language(session.language)
            meaning = known.explanation.in_language(session.language)
        self.body.addWidget(TextLabel(label, TextRole.BODY_STRONG, wrap=True))
        self.body.addWidget(TextLabel(meaning, TextRole.BODY, "ink2", wrap=True))
        self._add_reading(session, item)
        self.body.addSpacing(12)

    def _add_reading(self, session: Session, item: str) -> None:
        """What can be read about it, once; not on top of a form, which would be left for it."""
        piece = fitting_word(item, session.catalogue)
        if self._page is None or piece is None or piece.id in self._named:
            return
        self._named.add(piece.id)
        more = ReadMore(piece, session.language)
        more.clicked.connect(partial(self._read, piece.id))
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _read(self, piece: str) -> None:
        self.reject()
        if self._page is not None:
            self._page.ask(ShowLearning(piece))
