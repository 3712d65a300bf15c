"""Which tests run which line, so that a fault is tried with the tests that can notice it."""

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import coverage
import pytest

from tests.mutants.mutating import Mutant
from tests.mutants.trying import in_a_child, run_tests


@dataclass(frozen=True)
class Covering:
    """The ``seconds`` of the processor that each test takes, and who runs each line of a file."""

    seconds: dict[str, float]
    lines: dict[str, dict[int, set[str]]]

    def of(self, mutant: Mutant, path: Path, room: str) -> list[str]:
        """The tests that may notice a fault: those of its own room first, the quick ones first.

        What stands outside a function is run on import, for all tests alike.
        """
        lines = self.lines.get(str(path), {})
        touching = set().union(*lines.values())
        if mutant.on_import:
            found = set(self.seconds)
        else:
            found = set().union(*(lines.get(line, set()) for line in mutant.lines))

        def turn(test: str) -> tuple[bool, bool, float]:
            own = test.startswith(f"tests/{room}/")
            return test not in touching, not own, self.seconds[test]

        return sorted(found & set(self.seconds), key=turn)


class _Watching:
    """Tells coverage which test runs, and measures it."""

    def __init__(self, watch: coverage.Coverage) -> None:
        self._watch = watch
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        begin = process_time()
        self._watch.switch_context(item.nodeid)
        yield
        self._watch.switch_context("")
        self.seconds[item.nodeid] = process_time() - begin


def covering(source: Path, tests: Sequence[str]) -> Covering | None:
    """Which of ``tests`` run what of ``source``, a folder; None where one fails without a fault."""
    with TemporaryDirectory() as folder:
        result = Path(folder, "covering")
        if in_a_child(lambda: _watch(source, tests, result)) != 0:
            return None
        found: Covering = pickle.loads(result.read_bytes())
    return found


def _watch(source: Path, tests: Sequence[str], result: Path) -> int:
    watch = coverage.Coverage(data_file=None, config_file=False, include=[f"{source}/*"])
    watching = _Watching(watch)
    watch.start()
    verdict = run_tests(tests, watching)
    watch.stop()
    data = watch.get_data()
    lines = {
        file: {line: set(by) - {""} for line, by in data.contexts_by_lineno(file).items()}
        for file in data.measured_files()
    }
    result.write_bytes(pickle.dumps(Covering(watching.seconds, lines)))
    return verdict
