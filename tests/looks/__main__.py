"""Look at every page at every size, text and language; fails with what cannot be read."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

from evenwichtapp.sharing.demo import demo_diary
from evenwichtapp.ui.frame import screenshots
from tests.looks.showing import LOOKS, SIZES, TEXTS, TONGUES, look, window


def main() -> int:
    """Print each fault once a page and tell how many there are."""
    asked = argparse.ArgumentParser(prog="python -m tests.looks", description=__doc__)
    asked.add_argument("--page", action="append", choices=screenshots.SHOTS)
    asked.add_argument("--size", action="append", help="such as 1366x688")
    asked.add_argument("--text", action="append", type=int)
    asked.add_argument("--tongue", action="append", choices=TONGUES)
    asked.add_argument("--theme", default="light")
    asked.add_argument("--pictures", type=Path, help="write what was seen into this folder")
    options = asked.parse_args()
    sizes = tuple(tuple(map(int, size.split("x"))) for size in options.size or ()) or SIZES
    began = time.monotonic()
    application = screenshots._application()
    diary = demo_diary()
    at = diary.check_ins[-1].at
    seen = 0
    found: dict[str, Counter[str]] = {}
    for tongue, text in LOOKS:
        if tongue not in (options.tongue or TONGUES) or text not in (options.text or TEXTS):
            continue
        with window(application, diary, at, tongue, text, options.theme) as shell:
            for place in options.page or screenshots.SHOTS:
                faults = found.setdefault(place, Counter())
                for (width, height), said in look(application, shell, place, sizes):
                    seen += 1
                    faults.update(f"{one}  [{width}x{height} {text}% {tongue}]" for one in said)
                    if options.pictures:
                        name = f"{place}-{width}x{height}-{text}-{tongue}-{options.theme}.png"
                        (options.pictures / name).write_bytes(screenshots._png(shell))
    for place, faults in found.items():
        print(f"{place}: {sum(faults.values())}")
        for fault in faults:
            print(f"  {fault}")
    total = sum(sum(faults.values()) for faults in found.values())
    print(f"{total} faults in {seen} looks, {time.monotonic() - began:.0f} s")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
