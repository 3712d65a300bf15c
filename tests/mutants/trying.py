"""Run the tests of a room with one fault in one module, in a process of its own."""

import ast
import importlib.abc
import importlib.util
import os
import signal
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

from tests.mutants.mutating import Mutant, with_fault

LONGEST = 120  # seconds; a fault that makes the tests hang is noticed too


class _Faulty(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the module with the fault where the module is imported."""

    def __init__(self, module: str, path: Path, tree: ast.Module) -> None:
        self._module, self._path, self._tree = module, path, tree

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != self._module:
            return None
        return importlib.util.spec_from_file_location(name, self._path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._tree, self._path, "exec"), module.__dict__)


def is_noticed(mutant: Mutant | None, path: Path, tests: Sequence[str]) -> bool:
    """Whether any of ``tests`` (files or folders) fails, or hangs, with this fault put in.

    The child is a copy of this process, so what is imported here already costs nothing there; the
    app itself must not be. Without a fault it tells whether the tests fail by themselves.
    """
    child = os.fork()
    if child == 0:
        _try(mutant, path, tests)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) != 0


def _try(mutant: Mutant | None, path: Path, tests: Sequence[str]) -> None:
    """In the child: put the fault in, run the tests and leave with their verdict."""
    verdict = 1
    try:
        signal.alarm(LONGEST)  # ends the process
        silence = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(silence, stream)
        if mutant is not None:
            sys.meta_path.insert(0, _Faulty(mutant.module, path, with_fault(path, mutant)))
        verdict = int(pytest.main([*tests, "-x", "-q", "-p", "no:cacheprovider"]))
    finally:
        os._exit(verdict)
