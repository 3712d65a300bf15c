"""``backup``: a verified copy of the vault."""

from __future__ import annotations

import tempfile
from pathlib import Path

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.open_vault import opened
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.destination import Destination
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backup_file import pack
from evenwichtapp.vault.disk.remnants import PASSING
from evenwichtapp.vault.vault import Vault


def run(request: Request) -> int:
    """Make a backup in the profile, or as one file elsewhere, and print where it lies."""
    options = request.options
    to = request.destination(options.to) if options.to else None
    with opened(request) as vault:
        where = _packed(vault, to, request.profile) if to else vault.back_up().folder
    request.say(sentence("cli.written", file=where))
    return DONE


def passing_folder(profile: Profile) -> tempfile.TemporaryDirectory[str]:
    """A folder in the profile, readable for its owner only, that is gone afterwards."""
    return tempfile.TemporaryDirectory(dir=profile.folder, prefix=PASSING)


def _packed(vault: Vault, to: Destination, profile: Profile) -> Path:
    with passing_folder(profile) as folder:
        pack(vault.back_up(Path(folder)), to)
    return to.path
