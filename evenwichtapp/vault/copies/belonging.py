"""Whether a key belongs to a vault that does not open with it, or the vault is damaged.

SQLCipher tells neither from the other: no page passes its check. But its pages are encrypted with
the key alone (AES-256-CBC), so that a page that was not touched shows the form of a page of SQLite
when it is decrypted. The forms: https://sqlite.org/fileformat2.html#the_database_header and
#b_tree_pages; of the encrypted file https://www.zetetic.net/sqlcipher/design/.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from evenwichtapp.errors import KnownError
from evenwichtapp.paths import Profile
from evenwichtapp.vault.copies.backups import Backup, all_backups
from evenwichtapp.vault.key.key_file import KeyFile

PAGE = 4096
RESERVED = 80  # bytes at the end of a page: 16 of them begin its encryption, the others check it
BLOCK = 16
TREE_PAGES = {2, 5, 10, 13}
LEAST_SHARE = 20  # one page in so many, far more than chance gives
LEAST_VALUES = 200  # of 256: an encrypted page holds nearly all of them


def of_another_vault(path: Path, key: bytes) -> bool:
    """Whether the file is encrypted all through, and no part of it with ``key``."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    if not content or len(content) % PAGE:
        return False
    pages = [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
    if any(len(set(page)) < LEAST_VALUES for page in pages):
        return False
    return not _begins_as_database(pages[0], key) and not _has_trees(pages[1:], key)


@contextmanager
def pointing_to_its_key(profile: Profile, passphrase: str) -> Iterator[None]:
    """Where the vault is of another key, and a backup holds that one, say which backup.

    Raises ``KnownError("vault_key_in_backup")`` instead, with its moment and its folder.
    """
    try:
        yield
    except KnownError as error:
        known = error.code == "vault_of_another_key"
        found = _backup_with_its_key(profile, passphrase) if known else None
        if found is None:
            raise
        moment, folder = f"{found.made_at:%Y-%m-%d %H:%M}", str(found.folder)
        raise KnownError("vault_key_in_backup", moment=moment, folder=folder) from None


def _backup_with_its_key(profile: Profile, passphrase: str) -> Backup | None:
    """The newest backup whose key opens the vault that the key in its place does not open.

    Each vault that backups were made of is tried once: the derivation of a key takes a while.
    """
    with suppress(KnownError):
        tried = {KeyFile.load(profile.vault_key).vault_id}
        for backup in all_backups(profile):
            with suppress(KnownError):
                key_file = KeyFile.load(backup.key_file)
                if key_file.vault_id in tried:
                    continue
                tried.add(key_file.vault_id)
                if not of_another_vault(profile.vault, key_file.key(passphrase)):
                    return backup
    return None


def _begins_as_database(page: bytes, key: bytes) -> bool:
    """The salt stands in the place of the first block; then the size of a page and what is kept."""
    begin = _decrypted(page[BLOCK : 2 * BLOCK], page, key)
    return begin[:2] == PAGE.to_bytes(2) and begin[4] == RESERVED


def _has_trees(pages: list[bytes], key: bytes) -> bool:
    found = sum(_is_tree(_decrypted(page[:BLOCK], page, key)) for page in pages)
    return found * LEAST_SHARE > len(pages)


def _is_tree(begin: bytes) -> bool:
    """Kind of page, number of cells and where they begin, as far as these can be."""
    cells, start = int.from_bytes(begin[3:5]), int.from_bytes(begin[5:7])
    return begin[0] in TREE_PAGES and cells < PAGE // 4 and start <= PAGE - RESERVED


def _decrypted(block: bytes, page: bytes, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher  # noqa: PLC0415 - hardly ever needed
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.modes import CBC  # noqa: PLC0415

    beginning = page[PAGE - RESERVED : PAGE - RESERVED + BLOCK]
    cipher = Cipher(AES256(key), CBC(beginning)).decryptor()
    return cipher.update(block) + cipher.finalize()
