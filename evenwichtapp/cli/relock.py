"""``relock``: another lock altogether; nothing that opened the diary before opens it now."""

from __future__ import annotations

import sys

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.open_vault import NEW_PASSPHRASE, chosen_passphrase, opened_with, show_code
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.errors import KnownError
from evenwichtapp.vault.checking import other_locks
from evenwichtapp.vault.copies.following import Progress, locks, silent


def run(request: Request) -> int:
    """Give the diary another key, passphrase and recovery code, then the copies within reach."""
    with opened_with(request) as (vault, present):
        new = chosen_passphrase("cli.choose_new_passphrase", request.language, NEW_PASSPHRASE)
        if not new:
            raise KnownError("new_passphrase_empty")
        code = vault.relock(present, new)
        # Before the copies, which may take a while: it is in force already.
        show_code(code, request.language)
        request.say(sentence("cli.relocked"))
        vault.catch_up(_how_far(request))
        if count := len(locks(request.profile).present):
            request.say(sentence("cli.relocked_copies", count=count))
        for finding in other_locks(request.profile):
            request.say(sentence(f"vault.{finding.code}", count=finding.count, names=finding.names))
    request.say(sentence("cli.relocked_elsewhere"))
    return DONE


def _how_far(request: Request) -> Progress:
    """Shows on a terminal which copy gets its lock; a script has no use for that."""
    if not sys.stderr.isatty():
        return silent

    def show(done: int, of: int) -> None:
        words = sentence("cli.relock_copy", number=done + 1, of=of).in_language(request.language)
        print(words, file=sys.stderr)

    return show
