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
NEW_PASSPHRASE = "EVENWICHT_NEW_PASSPHRASE"


@contextmanager
def opened(request: Request, *, create: bool = False) -> Iterator[Vault]:
    """The vault of the profile, closed afterwards; no other program can write it meanwhile.

    As ``opened_with``, for who needs not know what opened it.
    """
    with opened_with(request, create=create) as (vault, _typed):
        yield vault


@contextmanager
def opened_with(request: Request, *, create: bool = False) -> Iterator[tuple[Vault, str]]:
    """The same, and the passphrase or recovery code that opened it; "" where none was needed.

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
        vault, typed = _open(request) if vault_exists(profile) else _create(request)
        _tell_of_place(request)
        try:
            if profile.keys_behind.exists():
                # A change of passphrase, code or lock that was stopped, or a stick that was away.
                vault.catch_up()
            yield vault, typed
        finally:
            vault.close()


def asked_passphrase(request: Request) -> str:
    """The passphrase of what is there already; raises ``KnownError("passphrase_unasked")``."""
    return _passphrase("cli.ask_passphrase", request.language)


def chosen_passphrase(question: str, language: Language, variable: str = PASSPHRASE) -> str:
    """Another passphrase, typed twice unless the environment holds it in ``variable``.

    Raises ``KnownError``: ``passphrases_differ``, or as ``_passphrase``.
    """
    chosen = _passphrase(question, language, variable)
    if (
        chosen
        and variable not in os.environ
        and _passphrase("cli.repeat_passphrase", language, variable) != chosen
    ):
        raise KnownError("passphrases_differ")
    return chosen


def show_code(code: str, language: Language) -> None:
    """Show a recovery code, this once: on stderr, out of the way of scripts."""
    words = sentence("cli.recovery_code", words=code).in_language(language)
    print(words, file=sys.stderr, flush=True)


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


def _open(request: Request) -> tuple[Vault, str]:
    profile = request.profile
    must_be_there(profile)
    if not needs_passphrase(profile):
        return Vault.open(profile, ""), ""
    typed = asked_passphrase(request)
    by_passphrase = partial(Vault.open, profile)
    by_code = partial(Vault.open_with_recovery_code, profile)
    return by_passphrase_or_code(typed, by_passphrase, by_code), typed


def _create(request: Request) -> tuple[Vault, str]:
    """A new vault, whose recovery code is shown."""
    passphrase = chosen_passphrase("cli.choose_passphrase", request.language)
    vault, code = Vault.create(request.profile, passphrase)
    if passphrase:
        show_code(code, request.language)
    return vault, passphrase


def _passphrase(question: str, language: Language, variable: str = PASSPHRASE) -> str:
    """From the environment, else typed unseen; never an argument, which others could read.

    Raises ``KnownError("passphrase_unasked")`` where neither can be.
    """
    given = os.environ.get(variable)
    if given is not None:
        return given
    unasked = KnownError("passphrase_unasked", variable=variable)
    if not sys.stdin.isatty():
        raise unasked
    try:
        return getpass(f"{sentence(question).in_language(language)} ")
    except EOFError:
        raise unasked from None
