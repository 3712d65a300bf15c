"""Letting the computer's keyring open the diary, or no longer."""

from __future__ import annotations

from functools import partial

from evenwichtapp.errors import KnownError
from evenwichtapp.ui.preferences import Preferences
from evenwichtapp.ui.session import Session


def remember_key(session: Session, preferences: Preferences, *, wanted: bool) -> None:
    """Put the key in the keyring or take it out; the setting follows once that is done.

    Answers a failure through ``session.failed``, and then all stays as it was.
    """
    keep = partial(_keep, session, preferences, wanted)
    if wanted:
        session.ask_vault(lambda vault: vault.remember(), keep)
    else:
        session.ask_vault(lambda vault: vault.stop_remembering(), keep)


def _keep(session: Session, preferences: Preferences, wanted: bool, _nothing: None) -> None:
    try:
        preferences.choose(remember_key=wanted)
    except KnownError as error:
        session.failed.emit(error)
