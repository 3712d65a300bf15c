"""The small way to what words mean. The form itself is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evenwichtapp.ui.controls.icon_button import IconButton
from evenwichtapp.ui.session import Session


def show_meanings(session: Session, items: Iterable[str], page: QWidget) -> None:
    """Say on top of ``page`` what the words of ``items`` mean."""
    from evenwichtapp.ui.forms.meanings_form import MeaningsForm

    MeaningsForm(session, items, page).open()


def meanings_button(
    session: Session, items: Callable[[], Iterable[str]], page: QWidget
) -> IconButton:
    """A small way to what the words of ``items`` mean, which open on top of ``page``."""

    def show() -> None:
        show_meanings(session, items(), page)

    words = QCoreApplication.translate("MeaningsForm", "What do these words mean?")
    button = IconButton("info", words)
    button.clicked.connect(show)
    return button
