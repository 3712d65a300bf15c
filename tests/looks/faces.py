"""The faces of a window that no picture is taken of: later steps, and where something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.frame.shell import Shell
from evenwichtapp.ui.opening.rescue import RescuePage
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.opening.welcome import WelcomePage
from evenwichtapp.ui.pages import NAMED, TakeIn
from evenwichtapp.ui.share.import_names import MoodRow
from evenwichtapp.ui.share.page import SharePage

MOODS = Path(__file__).parents[1] / "data" / "imports" / "daylio_2026.csv"
CODE = "7K2M-0000-1111-2222-3333-4444-5555"


def until(done: Callable[[], bool]) -> None:
    """Let the window go on until something is so."""
    application = QApplication.instance()
    while not done():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def welcome_passphrase(shell: Shell) -> None:
    """The second step of the first start, with something to say."""
    page = _welcome(shell)
    page._ask_passphrase()
    page._passphrase._choose()


def welcome_code(shell: Shell) -> None:
    """The third step of the first start."""
    page = _welcome(shell)
    page._show_code(CODE)
    page._code._put_on_clipboard()


def unlock_with_code(shell: Shell) -> None:
    """The lock screen where the passphrase is forgotten, after a wrong code."""
    shell.show_unlock()
    page = shell.face
    assert isinstance(page, UnlockPage)
    page._way.other.click()
    page._say(KnownError("recovery_code_wrong"))


def rescue(shell: Shell) -> None:
    """A damaged diary, with a backup to go back to."""
    shell.session.back_up()
    shell.show_rescue(KnownError("vault_damaged"))
    page = shell.face
    assert isinstance(page, RescuePage)
    until(lambda: bool(page._backups))
    page.tell(KnownError("wrong_passphrase"))


def rescue_of_the_key(shell: Shell) -> None:
    """A diary without its key."""
    rescue(shell)
    shell.show_rescue(KnownError("vault_key_missing"))
    page = shell.face
    assert isinstance(page, RescuePage)
    until(lambda: bool(page._backups))


def refusal(shell: Shell) -> None:
    """One sentence, and the way out."""
    shell.show_refusal(KnownError("vault_newer"))


def import_names(shell: Shell) -> None:
    """A file of another app: which mood is which number."""
    page = _share(shell)
    page.open_with(TakeIn(MOODS))
    until(lambda: not page._import.busy)


def import_preview(shell: Shell) -> None:
    """A file of another app: what would be added."""
    import_names(shell)
    page = _share(shell)
    for row in page.findChildren(MoodRow):
        row.choice.setCurrentIndex(5)
    page._import._names._go_on()
    until(page._import._preview.isVisible)


def _welcome(shell: Shell) -> WelcomePage:
    shell.show_welcome()
    page = shell.face
    assert isinstance(page, WelcomePage)
    return page


def _share(shell: Shell) -> SharePage:
    if shell._workspace is None or not isinstance(shell._workspace.page, SharePage):
        shell.show_workspace(NAMED["share"])
    page = shell._workspace.page
    assert isinstance(page, SharePage)
    return page


FACES: dict[str, Callable[[Shell], None]] = {
    "welcome_passphrase": welcome_passphrase,
    "welcome_code": welcome_code,
    "unlock_with_code": unlock_with_code,
    "rescue": rescue,
    "rescue_of_the_key": rescue_of_the_key,
    "refusal": refusal,
    "closing": Shell.show_closing,
    "import_names": import_names,
    "import_preview": import_preview,
}
