"""``check``: whether the vault and its backups are sound."""

from __future__ import annotations

from evenwichtapp import __version__
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import COULD_NOT, DONE, Request


def run(request: Request) -> int:
    """Print what the check saw, how the diary is first; 1 where the vault needs help."""
    with opened(request) as vault:
        report = vault.check()
    if report.whole:
        request.say(sentence("cli.check_fine", entries=report.entries))
    for finding in report.findings:
        request.say(sentence(f"vault.{finding.code}", count=finding.count, names=finding.names))
        if finding.code == "damaged" and report.to_restore:
            request.say(sentence("cli.check_restore", folder=report.to_restore.folder))
    if report.newest_backup:
        moment = f"{report.newest_backup:%Y-%m-%d %H:%M}"
        request.say(sentence("cli.check_backup", moment=moment))
    versions = {"schema": report.schema_version, "cipher": report.cipher_version}
    request.say(sentence("cli.check_versions", app=__version__, **versions))
    return DONE if report.whole else COULD_NOT
