"""``check``: whether the vault and its backups are sound."""

from __future__ import annotations

import sys
from datetime import datetime

from evenwichtapp import __version__
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import COULD_NOT, DONE, Request, tell
from evenwichtapp.errors import KnownError
from evenwichtapp.vault.checking import CheckReport
from evenwichtapp.vault.copies.backups import all_backups

# What keeps the diary from opening, and what to do with a backup then.
_WAY_BACK = {
    "vault_damaged": "check_newest",
    "not_a_vault": "check_newest",
    "vault_missing": "check_newest",
    "vault_key_missing": "check_key_file",
    "vault_key_damaged": "check_key_file",
}


def run(request: Request) -> int:
    """Print what the check saw, how the diary is first; 1 where the vault needs help."""
    try:
        with opened(request) as vault:
            report = vault.check()
    except KnownError as error:
        tell(error, request.language)
        _tell_way_back(error, request)
        return COULD_NOT
    _tell_report(report, request)
    return DONE if report.whole else COULD_NOT


def _tell_report(report: CheckReport, request: Request) -> None:
    if report.whole:
        request.say(sentence("cli.check_fine", entries=report.entries))
    for finding in report.findings:
        request.say(sentence(f"vault.{finding.code}", count=finding.count, names=finding.names))
        if finding.code == "damaged" and report.to_restore:
            request.say(sentence("cli.check_restore", folder=report.to_restore.folder))
    if report.newest_backup:
        request.say(sentence("cli.check_backup", moment=_moment(report.newest_backup)))
    versions = {"schema": report.schema_version, "cipher": report.cipher_version}
    request.say(sentence("cli.check_versions", app=__version__, **versions))


def _tell_way_back(error: KnownError, request: Request) -> None:
    """Name the backup to go back to; whether it is whole is looked at when it is restored."""
    code, newest = _WAY_BACK.get(error.code), next(iter(all_backups(request.profile)), None)
    if code is None or newest is None:
        return
    values = {"moment": _moment(newest.made_at), "folder": newest.folder}
    words = sentence(f"cli.{code}", file=request.profile.vault_key.name, **values)
    print(words.in_language(request.language), file=sys.stderr)


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
