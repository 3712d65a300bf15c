"""What other pages will need comes in beside the first page, so that they stand at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import partial
from importlib import import_module
from pkgutil import resolve_name

from PySide6.QtCore import QObject, QTimer, Slot

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.ui.pages import PAGES
from evenwichtapp.ui.work.background import Background

FORMS = (
    "evenwichtapp.ui.frame.crash_dialog",
    "evenwichtapp.ui.frame.saved_words",
    "evenwichtapp.ui.forms.event_form",
    "evenwichtapp.ui.forms.meanings_form",
)
CHARTS = "evenwichtapp.charts.course_figure"  # it brings matplotlib in
QUIET = 2_000  # milliseconds after which the first page is done with itself
BETWEEN = 120  # milliseconds of the window's own between two bites


class IdleLoading(QObject):
    """Brings in forms, pages and parts of the catalogue in bites of some 40 milliseconds at most.

    matplotlib takes half a second and is no page: a thread imports it meanwhile.
    """

    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._bites = _bites(catalogue)
        self._charts = Background(self, beside=True)
        self._next = QTimer(self)
        self._next.setInterval(BETWEEN)
        self._next.timeout.connect(self._take_bite)

    @Slot()
    def begin_soon(self) -> None:
        """Begin once the first page is done with itself."""
        QTimer.singleShot(QUIET, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._charts.start(partial(import_module, CHARTS))
        self._next.start()

    @Slot()
    def _take_bite(self) -> None:
        bite = next(self._bites, None)
        if bite is None:
            self._next.stop()
            return
        bite()


def _bites(catalogue: Catalogue) -> Iterator[Callable[[], object]]:
    for part in fields(Catalogue):
        yield partial(getattr, catalogue, part.name)
    for form in FORMS:
        yield partial(import_module, form)
    for page in PAGES:
        yield partial(resolve_name, page.at)
