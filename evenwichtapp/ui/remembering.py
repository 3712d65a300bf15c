"""Letting the computer's keyring open the diary, or no longer."""

from __future__ import annotations

from functools import partial

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.work.vault_thread import Refused
from evenwichtapp.ui.work.vault_work import VaultWork


def remember_key(
    session: Session, preferences: Preferences, *, wanted: bool, refused: Refused | None = None
) -> None:
    """Put the key in the keyring or take it out; the setting follows once that is done.

    Where it is refused all stays as it was, and ``refused`` is called.
    """
    keep = partial(_keep, session, preferences, wanted)
    if wanted:
        session.ask(VaultWork.remember, keep, refused)
    else:
        session.ask(VaultWork.stop_remembering, keep, refused)


def _keep(session: Session, preferences: Preferences, wanted: bool, _nothing: None) -> None:
    try:
        preferences.choose(remember_key=wanted)
    except KnownError as error:
        session.failed.emit(error)
