"""Look at all there is at every size, text and language; fails with what cannot be read.

Without options all of it, in as many processes as there are processors; with ``--third`` alone
every page still at each size in both languages, but not with each size of text.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.frame import screenshots
from evenwichtapp.ui.frame.shell import Shell
from tests.looks.faces import FACES
from tests.looks.forms import look_at_forms
from tests.looks.long_words import long_diary
from tests.looks.showing import LOOKS, PLACES, SIZES, SMALL, TEXTS, TONGUES, Size, look, window

SCALE = "QT_SCALE_FACTOR"
FORMS, THIRD = "forms", "--third"
# The looks in which text is neither largest nor longest.
PLAIN = tuple(at for at, (tongue, text) in enumerate(LOOKS) if text < 200 and tongue != "long")
# What is looked at, each in a process of its own; the longest first.
ROWS: tuple[tuple[dict[str, str], tuple[str, ...]], ...] = (
    ({}, ("--tongue", "nl")),
    ({}, ("--tongue", "en")),
    ({}, ("--tongue", "long")),
    ({}, ("--diary", "long", "--tongue", "nl", "--text", "100", "--size", "1280x820")),
    ({}, ("--diary", "long", "--tongue", "nl", "--text", "150", "--size", "1366x688")),
    ({SCALE: "2"}, ("--tongue", "nl", "--text", "100", "--size", "1280x820")),
)
DIARIES = {"demo": demo_diary, "long": long_diary}


def main() -> int:
    """Print each fault once a place and tell how many there are."""
    options = _asked().parse_args()
    if sys.argv[1:] in ([], [THIRD]):
        return _look_at_all(sys.argv[1:])
    return _look_at(options)


def _asked() -> argparse.ArgumentParser:
    asked = argparse.ArgumentParser(prog="python -m tests.looks", description=__doc__)
    asked.add_argument("--page", action="append", choices=(*PLACES, FORMS))
    asked.add_argument("--size", action="append", help="such as 1366x688")
    asked.add_argument("--text", action="append", type=int, choices=TEXTS)
    asked.add_argument("--tongue", action="append", choices=TONGUES)
    asked.add_argument("--theme", default="light")
    asked.add_argument("--diary", default="demo", choices=DIARIES)
    asked.add_argument(THIRD, action="store_true", help="a third of the sizes for each text")
    asked.add_argument("--pictures", type=Path, help="write what was seen into this folder")
    return asked


def _look_at_all(also: list[str]) -> int:
    """Every row, and what went wrong in any of them."""
    with ThreadPoolExecutor(os.cpu_count()) as rows:
        ended = [*rows.map(partial(_look_at_row, also=also), ROWS)]
    return max(ended)


def _look_at_row(row: tuple[dict[str, str], tuple[str, ...]], also: list[str]) -> int:
    environment, options = row
    command = [sys.executable, "-m", "tests.looks", *options, *also]
    ended = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    scale = [f"{name}={value}" for name, value in environment.items()]
    print(" ".join((*scale, *options)), ended.stdout, ended.stderr, sep="\n", flush=True)
    return ended.returncode


def _look_at(options: argparse.Namespace) -> int:
    began = time.process_time()
    application = screenshots._application()
    diary = DIARIES[options.diary]()
    at = diary.check_ins[-1].at
    seen = 0
    found: dict[str, Counter[str]] = {}
    for at_look, (tongue, text) in enumerate(LOOKS):
        if tongue not in (options.tongue or TONGUES) or text not in (options.text or TEXTS):
            continue
        with window(application, diary, at, tongue, text, options.theme) as shell:
            for place, (width, height), said, widget in _looks(
                application, shell, options, at_look
            ):
                seen += 1
                lines = found.setdefault(place, Counter())
                lines.update(f"{one}  [{width}x{height} {text}% {tongue}]" for one in said)
                if options.pictures:
                    name = f"{place}-{width}x{height}-{text}-{tongue}-{options.theme}-{seen}.png"
                    widget.grab().save(str(options.pictures / name))
    for place, lines in found.items():
        if lines:
            print(f"{place}: {sum(lines.values())}")
        for fault in lines:
            print(f"  {fault}")
    total = sum(sum(lines.values()) for lines in found.values())
    print(f"{total} faults in {seen} looks, {time.process_time() - began:.0f} s of a processor")
    return 1 if total else 0


def _looks(
    application: QApplication, shell: Shell, options: argparse.Namespace, at_look: int
) -> Iterator[tuple[str, Size, list[str], QWidget]]:
    """The pages at every size; forms, and what is rarely seen, on small screens."""
    asked = tuple(tuple(map(int, size.split("x"))) for size in options.size or ())
    large, small = asked or SIZES, asked or SMALL
    if options.third and not asked:
        large, small = SIZES[at_look % 3 :: 3], SMALL[at_look % 2 :: 2]
    for place in options.page or PLACES:
        if place != FORMS:
            for size, said in look(application, shell, place, small if place in FACES else large):
                yield place, size, said, shell
    if FORMS in (options.page or ([] if options.third and at_look in PLAIN else [FORMS])):
        for name, size, form, said in look_at_forms(application, shell, small):
            yield name, size, said, form


if __name__ == "__main__":
    sys.exit(main())
