"""How many small faults the tests notice: ``python -m tests.mutants [ROOM...] [--most N]``.

Prints, for each room, how many of a drawn number of faults its tests noticed, and names the ones
that they did not, unless ``survivors.toml`` gives the reason. ``--most 0`` tries every fault there
is, which takes hours.
"""

import argparse
import os
import random
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HYPOTHESIS_PROFILE"] = "mutants"

# What the tests import beside the app: once here, and not again for each fault.
import sqlmodel  # noqa: F401

from tests.mutants.covering import covering
from tests.mutants.mutating import Mutant, mutants
from tests.mutants.trying import is_noticed

TREE = Path(__file__).resolve().parents[2]
SURVIVORS = Path(__file__).with_name("survivors.toml")
GOALS = {"signals": 0.9, "care": 0.9, "vault": 0.9, "insight": 0.8, "sharing": 0.8, "diary": 0.8}
MORE_TESTS = {"sharing": ("tests/cli",), "diary": ("tests/sharing/test_json_format.py",)}
LEFT_OUT = {"migrations", "demo"}  # run from a file of their own, or only ever illustrate


def main() -> int:
    """0 when every room reaches its goal."""
    options = _options()
    known = _known()
    good = True
    for room in options.rooms or GOALS:
        drawn = _drawn(room, options.most, options.seed)
        left = 0
        for mutant in _not_noticed(room, drawn):
            left += 1
            if mutant.name not in known:
                print(f"{room}, not noticed: {mutant.name}", flush=True)
        share = 1 - left / len(drawn)
        good = good and share >= GOALS[room]
        print(f"{room}: {len(drawn) - left} of {len(drawn)} noticed ({share:.0%})", flush=True)
    return 0 if good else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants")
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=", ".join(GOALS))
    parser.add_argument("--most", type=int, default=100, help="faults a room; 0 is all")
    parser.add_argument("--seed", type=int, default=1, help="which faults are drawn")
    return parser.parse_args()


def _drawn(room: str, most: int, seed: int) -> list[Mutant]:
    found = [mutant for path in _modules(room) for mutant in mutants(_name(path), path)]
    if not most or most >= len(found):
        return found
    return random.Random(seed).sample(found, most)


def _modules(room: str) -> Iterator[Path]:
    for path in sorted((TREE / "evenwichtapp" / room).rglob("*.py")):
        if LEFT_OUT.isdisjoint({path.stem, *path.parent.parts}):
            yield path


def _name(path: Path) -> str:
    parts = path.relative_to(TREE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _not_noticed(room: str, drawn: Iterable[Mutant]) -> Iterator[Mutant]:
    """Those of the faults that no test sees, as they are found."""
    found = covering(TREE / "evenwichtapp" / room, (f"tests/{room}", *MORE_TESTS.get(room, ())))
    if found is None:
        sys.exit(f"{room}: its tests fail without any fault; mend those first")
    for mutant in drawn:
        path = _path(mutant.module)
        tests = found.of(mutant, path, room)
        if not is_noticed(mutant, path, tests, sum(found.seconds[test] for test in tests)):
            yield mutant


def _path(module: str) -> Path:
    file = TREE.joinpath(*module.split("."))
    return file.with_suffix(".py") if file.with_suffix(".py").exists() else file / "__init__.py"


def _known() -> set[str]:
    """The faults that were looked at and may stay, each with a reason."""
    with SURVIVORS.open("rb") as file:
        return {fault for group in tomllib.load(file)["kept"] for fault in group["faults"]}


if __name__ == "__main__":
    sys.exit(main())
