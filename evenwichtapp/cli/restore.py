"""``restore``: back to a backup. The vault that was there is put aside."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.cli.backup import passing_folder
from evenwichtapp.cli.open_vault import asked_passphrase, by_passphrase_or_code
from evenwichtapp.cli.request import DONE, Request
from evenwichtapp.memory import keep_out_of_dumps
from evenwichtapp.vault.copies.backup_file import unpack
from evenwichtapp.vault.copies.backups import backup_needs_passphrase
from evenwichtapp.vault.disk.profile_lock import SHORT_WAIT, ProfileLock
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.unfinished import finish
from evenwichtapp.vault.vault import Vault


def run(request: Request) -> int:
    """Restore a packed backup, or a backup's folder, also into a profile that is still new."""
    keep_out_of_dumps()
    profile = request.profile
    with ProfileLock(profile, SHORT_WAIT), passing_folder(profile) as folder:
        finish(profile)
        before = KeyFile.vault_id_in(profile.vault_key)
        had_vault = profile.vault.exists()
        backup = unpack(request.options.file.absolute(), Path(folder))
        typed = asked_passphrase(request) if backup_needs_passphrase(backup) else ""
        by_passphrase_or_code(
            typed,
            partial(Vault.open_backup, profile, backup),
            partial(Vault.open_backup_with_recovery_code, profile, backup),
        ).close()
    request.say(sentence("cli.restored", moment=f"{backup.made_at:%Y-%m-%d %H:%M}"))
    if before not in (None, KeyFile.vault_id_in(profile.vault_key)):
        request.say(sentence("cli.restored_lock"))
    if had_vault:
        request.say(sentence("cli.put_aside", folder=profile.aside))
    return DONE
