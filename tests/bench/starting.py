"""From the spawn of the process to a window that can be used, and what it then keeps in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from evenwichtapp.diary.change import Change
from evenwichtapp.diary.diary import Diary
from evenwichtapp.diary.records import RECORD_LISTS, now
from evenwichtapp.paths import Profile
from evenwichtapp.vault.key.key_file import KeyFile
from evenwichtapp.vault.vault import Vault
from tests.bench.measuring import Row, median_ms, medians, stamps
from tests.bench.ten_years import ten_years

TIMES = 7
PASSPHRASE = "an invented passphrase"


def fill(folder: Path, passphrase: str, diary: Diary) -> Profile:
    """A profile in ``folder`` whose vault holds ``diary``."""
    profile = Profile(folder)
    profile.ensure()
    vault, _code = Vault.create(profile, passphrase)
    records = tuple(r for kind in RECORD_LISTS for r in diary.all(kind))
    vault.apply(Change("imported", add=records))
    vault.close()
    return profile


def starting_rows(folder: Path) -> Iterator[Row]:
    """First paint, a usable Vandaag with and without a passphrase, unlocking, memory."""
    diary = ten_years(now().date())
    plain = str(fill(folder / "plain", "", diary).folder)
    vault_key = fill(folder / "locked", PASSPHRASE, diary).vault_key
    locked = str(vault_key.parent)
    stamps("bare_window"), stamps("app_window", plain, "", "leave")  # warm the disk cache
    bare_runs, plain_runs, locked_runs = [], [], []
    for _ in range(TIMES):
        bare_runs.append(stamps("bare_window"))
        plain_runs.append(stamps("app_window", plain, "", "leave"))
        locked_runs.append(stamps("app_window", locked, PASSPHRASE, "leave"))
    bare = medians(bare_runs)["painted_at"]
    app, passed = medians(plain_runs), medians(locked_runs)
    unlocking = passed["unlocked_at"] - passed["unlock_asked_at"]

    def beside_bare(what: str, value: float, aim: str) -> Row:
        return Row(what, value, "ms", bare, "bare main window", aim)

    yield beside_bare("start to first paint", app["painted_at"], "aim <= 1.15 x")
    yield beside_bare("start to Vandaag painted, ten years", app["today_painted_at"], "")
    yield beside_bare("start to usable: it takes a key", app["usable_at"], "aim <= 3.3 x")
    yield beside_bare(
        "the same with a passphrase, unlocking apart",
        passed["usable_at"] - unlocking,
        "aim <= 3.3 x",
    )
    key = median_ms(lambda: KeyFile.load(vault_key).key(PASSPHRASE), TIMES)
    yield Row("unlocking: key, open, read", unlocking, "ms", key, "key from the passphrase")
    usable = passed["usable_at"] - passed["unlock_asked_at"]
    yield Row("unlock to usable, ten years", usable, "ms", key, "key from the passphrase")
    rest = stamps("app_window", plain, "", "rest")
    yield Row("memory at rest (Pss), ten years", rest["pss"], "MiB", aim="aim <= 200 MiB")
