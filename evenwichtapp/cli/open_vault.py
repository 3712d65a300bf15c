"""Opening the vault for one command."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from getpass import getpass

from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.request import Request
from evenwichtapp.errors import KnownError
from evenwichtapp.memory import keep_out_of_dumps
from evenwichtapp.settings import load_settings, save_settings
from evenwichtapp.vault.disk.profile_lock import SHORT_WAIT, ProfileLock
from evenwichtapp.vault.disk.surroundings import place
from evenwichtapp.vault.key.recovery_code import is_recovery_code
from evenwichtapp.vault.opening import must_be_there, vault_exists
from evenwichtapp.vault.unfinished import finish, was_stopped
from evenwichtapp.vault.vault import Vault, needs_passphrase

PASSPHRASE = "EVENWICHT_PASSPHRASE"


@contextmanager
def opened(request: Request, *, create: bool = False) -> Iterator[Vault]:
    """The vault of the profile, closed afterwards; no other program can write it meanwhile.

    With ``create`` a profile that does not exist yet is made. Raises ``KnownError``:
    ``no_profile``, ``vault_in_use``, ``passphrase_unasked`` and what ``Vault.open`` raises.
    """
    keep_out_of_dumps()
    profile = request.profile
    if not create and not (vault_exists(profile) or was_stopped(profile)):
        raise KnownError("no_profile", folder=str(profile.folder))
    with ProfileLock(profile, SHORT_WAIT):
        finish(profile)
        if not create and not vault_exists(profile):
            raise KnownError("no_profile", folder=str(profile.folder))
        vault = _open(request) if vault_exists(profile) else _create(request)
        _tell_of_place(request)
        try:
            if profile.keys_behind.exists():
                # A change of passphrase, code or lock that was stopped, or a stick that was away.
                vault.catch_up()
            yield vault
        finally:
            vault.close()


def asked_passphrase(request: Request) -> str:
    """The passphrase of what is there already; raises ``KnownError("passphrase_unasked")``."""
    return _passphrase("cli.ask_passphrase", request.language)


def by_passphrase_or_code(
    typed: str, by_passphrase: Callable[[str], Vault], by_code: Callable[[str], Vault]
) -> Vault:
    """The vault that ``typed`` opens: the recovery code will do wherever a passphrase is asked."""
    if is_recovery_code(typed):
        try:
            return by_code(typed)
        except KnownError as error:
            if error.code != "recovery_code_wrong":
                raise
    return by_passphrase(typed)


def _tell_of_place(request: Request) -> None:
    """Say once what the folder of the diary cannot do; ``check`` says it each time."""
    path = request.profile.settings
    settings = load_settings(path)
    found = () if settings.place_told else place(request.profile)
    if not found:
        return
    for finding in found:
        words = sentence(f"vault.{finding.code}", names=finding.names)
        print(words.in_language(request.language), file=sys.stderr)
    with suppress(KnownError):
        save_settings(replace(settings, place_told=True), path)


def _open(request: Request) -> Vault:
    profile = request.profile
    must_be_there(profile)
    if not needs_passphrase(profile):
        return Vault.open(profile, "")
    return by_passphrase_or_code(
        asked_passphrase(request),
        partial(Vault.open, profile),
        partial(Vault.open_with_recovery_code, profile),
    )


def _create(request: Request) -> Vault:
    """A new vault; its recovery code is shown this once, on stderr, out of the way of scripts."""
    passphrase = _passphrase("cli.choose_passphrase", request.language)
    if PASSPHRASE not in os.environ and passphrase:
        again = _passphrase("cli.repeat_passphrase", request.language)
        if again != passphrase:
            raise KnownError("passphrases_differ")
    vault, code = Vault.create(request.profile, passphrase)
    if passphrase:
        shown = sentence("cli.recovery_code", words=code).in_language(request.language)
        print(shown, file=sys.stderr)
    return vault


def _passphrase(question: str, language: Language) -> str:
    """From the environment, else typed unseen; never an argument, which others could read."""
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise KnownError("passphrase_unasked")
    try:
        return getpass(f"{sentence(question).in_language(language)} ")
    except EOFError:
        raise KnownError("passphrase_unasked") from None
