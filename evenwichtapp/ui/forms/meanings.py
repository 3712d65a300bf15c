"""What the words of the catalogue mean: one step away from where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
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
        self.body.addSpacing(12)


def meanings_button(
    session: Session, items: Callable[[], Iterable[str]], page: QWidget
) -> IconButton:
    """A small way to what the words of ``items`` mean, which open on top of ``page``."""

    def show() -> None:
        MeaningsForm(session, items(), page).open()

    words = QCoreApplication.translate("MeaningsForm", "What do these words mean?")
    button = IconButton("info", words)
    button.clicked.connect(show)
    return button
