"""The faults are put in where a person would notice them, and nowhere else."""

import ast
from pathlib import Path
from textwrap import dedent

import pytest

from tests.mutants.mutating import Mutant, mutants, with_fault


def made(tmp_path: Path, source: str) -> list[Mutant]:
    path = tmp_path / "module.py"
    path.write_text(dedent(source), encoding="utf-8")
    return list(mutants("module", path))


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("x = 5 < y", ["5 < y -> 5 <= y", "5 -> 6"]),
        ("x = a and b", ["a and b -> a or b"]),
        ("x = 'word'", ["'word' -> 'worx'"]),
        ("x = 'x'", ["'x' -> 'y'"]),
        ("x = a + b", ["a + b -> a - b"]),
        ("if not a: b()", ["not a -> a", "b() -> pass"]),
        ("if a == b: c", ["a == b -> a != b"]),
        ("if a: b", ["if a -> if not a"]),
        ("if a < b: c", ["if a < b -> if not a < b", "a < b -> a <= b"]),
        ("def f():\n    return a", ["return a -> return None"]),
        ("raise KnownError('code')", ["raise KnownError('code') -> pass", "'code' -> 'codx'"]),
        ("raise ValueError('no day')", ["raise ValueError('no day') -> pass"]),
    ],
)
def test_each_fault_has_a_name(tmp_path: Path, source: str, what: list[str]) -> None:
    assert [mutant.what for mutant in made(tmp_path, source)] == what


@pytest.mark.parametrize(
    "source",
    [
        '"""What a module is for."""\nX = ()\n"""What it says of a constant."""',
        "__all__ = ['a']",
        "@dataclass(frozen=True)\nclass A:\n    b: 'int'\n    c = field(repr=False)",
        "for x in zip(a, b, strict=True): pass",
        "Direction = Literal['up', 'down']",
        "K = TypeVar('K')",
        "PIECE = 1024 * 1024",
        "x = f'{y:%Y} in words'",
        "logging.getLogger(__name__).error('it failed: %s', error)",
        "match a:\n    case _:\n        assert_never(a)",
        "class Cut(Enum):\n    DAY = 'its own day decides'",
        "if TYPE_CHECKING:\n    x = 5",
        "if sys.platform == 'win32':\n    x = 5",
    ],
)
def test_what_is_no_behaviour_stays_whole(tmp_path: Path, source: str) -> None:
    assert made(tmp_path, source) == []


def test_words_that_are_kept_are_behaviour(tmp_path: Path) -> None:
    assert len(made(tmp_path, "class Shift(StrEnum):\n    NIGHT = 'night'")) == 1


def test_a_fault_knows_its_place_and_its_lines(tmp_path: Path) -> None:
    source = """
        LIMIT = 3

        class Rule:
            def hit(self, days):
                if (
                    days < LIMIT
                ):
                    return days[0]
        """
    found = {mutant.what: mutant for mutant in made(tmp_path, source)}
    assert found["3 -> 4"].on_import
    assert found["days < LIMIT -> days <= LIMIT"].place == "Rule.hit"
    assert found["days < LIMIT -> days <= LIMIT"].lines == range(6, 9)
    assert found["return days[0] -> return None"].lines == range(9, 10)
    assert not found["0 -> 1"].on_import


def test_one_fault_is_put_in_at_a_time(tmp_path: Path) -> None:
    for mutant in made(tmp_path, "x = 1 + 1\ny = 1 + 1"):
        broken = ast.unparse(with_fault(tmp_path / "module.py", mutant))
        assert sum(line.endswith("1 + 1") for line in broken.splitlines()) == 1
