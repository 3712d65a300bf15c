"""No crash writes an open diary to a disk; what was freed keeps nothing and goes back."""

from __future__ import annotations

import subprocess
import sys

import pytest

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux")

DUMPS = """
import resource, ctypes
from evenwichtapp.memory import keep_out_of_dumps
keep_out_of_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""

# A word is taken apart so that the script itself does not hold it whole.
FREED = """
import sys
from pathlib import Path
from evenwichtapp.memory import begin_overwriting, give_up_freed
begin_overwriting()
word = lambda: "geheim" + "woord"
held = [f"{number} {word()} " * (1 + number % 400) for number in range(2_000)]
def left():
    looked_for, found = word().encode(), 0
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, rights = line.split()[:2]
        if rights.startswith("rw") and "[v" not in line:
            start, end = (int(place, 16) for place in span.split("-"))
            with open("/proc/self/mem", "rb", 0) as memory:
                memory.seek(start)
                found += memory.read(end - start).count(looked_for)
    return found
before = left()
del held
give_up_freed()
print(before > 100_000, left())
"""

# Of many small things that a thread freed its memory keeps all, for good.
FREED_IN_A_THREAD = """
import sys, threading
from pathlib import Path
from evenwichtapp.memory import give_back_empty
def held():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("Pss:"))
kept = []
def work():
    things = [bytes(2_000) for _ in range(50_000)]
    kept.append(things[-1])
begin = held()
thread = threading.Thread(target=work)
thread.start()
thread.join()
before = held() - begin
give_back_empty()
print(before, held() - begin)
"""


def told_by(script: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return done.stdout.split()


@LINUX
def test_no_dump_is_written_and_nobody_looks_in() -> None:
    assert told_by(DUMPS) == ["0", "0"]


@LINUX
def test_what_was_freed_keeps_nothing() -> None:
    was_there, left = told_by(FREED)
    assert was_there == "True"
    assert int(left) < 50


@LINUX
def test_what_is_empty_is_given_back() -> None:
    kept, left = (int(mib) for mib in told_by(FREED_IN_A_THREAD))
    assert kept > 60
    assert left < 20
