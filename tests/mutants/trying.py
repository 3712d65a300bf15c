"""Run tests with one fault in one module, in a process of its own."""

import importlib.abc
import importlib.util
import os
import signal
import sys
from ast import Module
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from math import ceil
from pathlib import Path
from types import ModuleType

import pytest

from tests.mutants.mutating import Mutant, with_fault

TIMES_AS_LONG = 4
AT_LEAST = 15  # seconds of the processor: how busy the machine is says nothing of a fault
WAITING = 120  # seconds on the clock, for a fault that makes the tests wait for ever


class _Faulty(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the module with the fault where the module is imported."""

    def __init__(self, module: str, path: Path, tree: Module) -> None:
        self._module, self._path, self._tree = module, path, tree

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != self._module:
            return None
        return importlib.util.spec_from_file_location(name, self._path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._tree, self._path, "exec"), module.__dict__)


class _Chosen:
    """Lets pytest run these tests alone, in this order."""

    def __init__(self, tests: Sequence[str]) -> None:
        self._place = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        chosen = [item for item in items if item.nodeid in self._place]
        items[:] = sorted(chosen, key=lambda item: self._place[item.nodeid])


def is_noticed(mutant: Mutant, path: Path, tests: Sequence[str], usually: float) -> bool:
    """Whether any of ``tests`` fails with this fault put in, or hangs: ``usually`` they take so
    many seconds of the processor.
    """

    def try_it() -> int:
        longest = AT_LEAST + TIMES_AS_LONG * usually
        signal.setitimer(signal.ITIMER_PROF, longest)  # ends the process, as the alarm does
        signal.alarm(ceil(WAITING + longest))
        sys.meta_path.insert(0, _Faulty(mutant.module, path, with_fault(path, mutant)))
        return run_tests(sorted({test.partition("::")[0] for test in tests}), _Chosen(tests))

    return bool(tests) and in_a_child(try_it) != 0


def run_tests(where: Sequence[str], plugin: object) -> int:
    """Run these files or folders until one test fails; 0 when none does."""
    return int(pytest.main([*where, "-x", "-q", "-p", "no:cacheprovider"], plugins=[plugin]))


def in_a_child(work: Callable[[], int]) -> int:
    """The verdict of ``work``, done in silence by a copy of this process.

    What is imported here already costs nothing there; the app itself must not be.
    """
    child = os.fork()
    if child == 0:
        verdict = 1
        try:
            silence = os.open(os.devnull, os.O_WRONLY)
            for stream in (1, 2):
                os.dup2(silence, stream)
            verdict = work()
        finally:
            os._exit(verdict)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)
