"""Make the example vault of the present schema: ``python -m tests.data.vaults.make``.

Run once when a schema is new, before anything is migrated from it; the files are then kept as
they are. The person in it is invented.
"""

from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.paths import Profile
from evenwichtapp.vault.migrating import SCHEMA_VERSION
from evenwichtapp.vault.vault import Vault
from tests.vault.conftest import PASSPHRASE, REMOVED, filled

FOLDER = Path(__file__).parent


def main() -> None:
    """Write ``version_N/`` with vault and key file."""
    profile = Profile(FOLDER / f"version_{SCHEMA_VERSION}")
    vault, _ = Vault.create(profile, PASSPHRASE)
    vault.apply(Change("example", add=(*filled().records(), REMOVED)))
    vault.apply(Change("example", remove=(REMOVED,)))
    vault.save_draft("today", "half een zin")
    vault.close()


if __name__ == "__main__":
    main()
