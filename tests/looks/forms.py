"""Every form and dialog of the window, on a screen of a size."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QDialog

from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.forms.own_signal_form import OwnSignalForm
from evenwichtapp.ui.frame import screenshots
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.settings.about import NoticesForm
from evenwichtapp.ui.settings.passphrase_form import CodeForm
from tests.looks.checking import faults, painting_watched, primary_out_of_sight
from tests.looks.showing import Size
from tests.ui.controls.dialogs import makers


def look_at_forms(
    application: QApplication, shell: Shell, sizes: tuple[Size, ...]
) -> Iterator[tuple[str, Size, QDialog, list[str]]]:
    """Open each form on a screen of each size, and yield its name and what is wrong with it."""
    shell.show_workspace()
    screenshots._settle(application)
    with painting_watched() as painted:
        for size in sizes:
            shell.resize(*size)
            with screen_of(*size):
                for form in _each(shell):
                    painted.clear()
                    form.open()
                    screenshots._settle(application)
                    form.repaint()
                    found = [*faults(form, painted), *primary_out_of_sight(form)]
                    if form.width() > size[0] or form.height() > size[1]:
                        found.append(f"larger than the screen: {form.width()}x{form.height()}")
                    yield f"{type(form).__name__} “{form.windowTitle()}”", size, form, found
                    form.reject()
                    form.close()
                    form.deleteLater()
                    screenshots._settle(application)


def _each(shell: Shell) -> Iterator[QDialog]:
    """One of each kind, and of some kinds each face."""
    for make in makers(shell):
        yield make()
    after_questions = OwnSignalForm(shell.session, None, shell)
    after_questions._leave_guide()
    yield after_questions


@contextmanager
def screen_of(width: int, height: int) -> Iterator[None]:
    """Let forms believe that the screen is this large; off-screen it has one size."""
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, width, height))
    screen.availableSize = lambda: screen.availableGeometry().size()
    kinds = (Form, CodeForm, NoticesForm)
    for kind in kinds:
        kind.screen = lambda self: screen
    try:
        yield
    finally:
        for kind in kinds:
            del kind.screen
