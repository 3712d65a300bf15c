"""How things are timed: cold processes one after another, medians, and ratios within one run."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent.parent
NO_COMPILED = "PYTHONDONTWRITEBYTECODE"


@dataclass(frozen=True)
class Row:
    """One line of the outcome; ``beside`` is what it is compared with, ``aim`` what we want."""

    what: str
    value: float
    unit: str
    beside: float | None = None
    beside_what: str = ""
    aim: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times ``beside``."""
        return self.value / self.beside if self.beside else None


def median_ms(action: Callable[[], object], times: int) -> float:
    """The median duration of ``action`` in milliseconds."""
    durations = []
    for _ in range(times):
        begin = time.perf_counter()
        action()
        durations.append((time.perf_counter() - begin) * 1000)
    return statistics.median(durations)


def stamps(script: str, *arguments: str) -> dict[str, float]:
    """Run a child script and read the stamps it prints as ``name value``.

    Names ending in ``_at`` are moments and come back as milliseconds since the spawn of the
    process; others come back as they are.
    """
    begin = time.monotonic()
    command = [sys.executable, "-m", f"tests.bench.{script}", *arguments]
    # A person's start finds its modules compiled; so must the child, whatever the caller's shell.
    there = {name: value for name, value in os.environ.items() if name != NO_COMPILED}
    done = subprocess.run(command, cwd=TREE, env=there, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{script} ended with {done.returncode}:\n{done.stderr}")
    found = {}
    for line in done.stdout.splitlines():
        name, _, value = line.partition(" ")
        number = float(value)
        found[name] = (number - begin) * 1000 if name.endswith("_at") else number
    return found


def medians(runs: list[dict[str, float]]) -> dict[str, float]:
    """The median of each stamp over several runs."""
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def pss_mib() -> float:
    """The memory of this process in MiB, shared pages counted by their share; Linux only."""
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the kernel gives no Pss")


@contextmanager
def screen() -> Iterator[str]:
    """A place to draw for the children: the display, else Xvfb where it is, else off-screen."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield "the display"
        return
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "off-screen"
        return
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen([xvfb, *options], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.environ["DISPLAY"] = f":{os.read(reading, 16).decode().strip()}"
    os.environ.pop("QT_QPA_PLATFORM", None)
    try:
        yield "Xvfb"
    finally:
        server.terminate()
        server.wait()
