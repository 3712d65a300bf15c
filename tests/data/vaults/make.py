"""Make the example vault of the present schema: ``python -m tests.data.vaults.make``.

Run once when a schema is new, before anything is migrated from it; the files are then kept as
they are, with the recovery code beside them. The person in it is invented.

``version_1_code`` has the schema of ``version_1``, whose code was not kept.
"""

from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.paths import Profile
from evenwichtapp.vault.migrating import SCHEMA_VERSION
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import PASSPHRASE, REMOVED, filled

FOLDER = Path(__file__).parent
CODE = "recovery_code.txt"


def main(name: str = f"version_{SCHEMA_VERSION}") -> None:
    """Write ``version_N/`` with vault, key file and recovery code."""
    profile = Profile(FOLDER / name)
    vault, code = Vault.create(profile, PASSPHRASE)
    vault.apply(Change("example", add=(*filled().records(), REMOVED)))
    vault.apply(Change("example", remove=(REMOVED,)))
    vault.save_draft("today", "half een zin")
    vault.close()
    (profile.folder / CODE).write_text(code + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
