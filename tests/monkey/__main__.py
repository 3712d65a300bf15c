"""Do anything in the window for a while: ``python -m tests.monkey [--minutes N] [--seed S]``.

Fails on exceptions, warnings of Qt, files written outside its own folder, windows that are left,
and on what grows. The last things it did stand under what went wrong.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.monkey.apart import Answers, move_in, watch_writing

LAST = 12  # things that were done
EVERY = 500  # things, after which it says how it stands


def main() -> int:
    """0 when nothing went wrong."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="evenwicht-monkey-") as folder:
        home = Path(folder)
        move_in(home)
        return _run(options, home)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.monkey")
    parser.add_argument("--minutes", type=float, default=5, help="how long")
    parser.add_argument("--actions", type=int, help="so many things, instead of so long")
    parser.add_argument("--seed", type=int, default=1, help="which things, in which order")
    return parser.parse_args()


def _run(options: argparse.Namespace, home: Path) -> int:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after moving in

    from evenwichtapp.ui.frame.main_window import FUSION  # noqa: PLC0415
    from tests.monkey.acts import Monkey  # noqa: PLC0415
    from tests.monkey.watching import Watch, grown, held  # noqa: PLC0415
    from tests.monkey.window import Window  # noqa: PLC0415

    watch = Watch()
    watch.begin()
    watch_writing(home, watch.note)
    chance = random.Random(options.seed)
    Answers(chance, home / "files").install()
    application = QApplication(["evenwicht", *FUSION])
    window = Window(application, home / "profile")
    window.show_each_page()
    window.come_to_rest()
    at_rest = held()
    print(f"at rest: {at_rest}", flush=True)
    monkey = Monkey(window, chance)
    until = time.monotonic() + 60 * options.minutes
    count = 0
    while not watch.wrong and (
        count < options.actions if options.actions else time.monotonic() < until
    ):
        try:
            monkey.act()
        except Exception:
            watch.note(traceback.format_exc())
        count += 1
        if count % EVERY == 0:
            window.come_to_rest()
            print(f"after {count}: {held()}", flush=True)
    if not watch.wrong:
        window.come_to_rest()
        after = held()
        print(f"after {count}: {after}", flush=True)
        watch.wrong += grown(at_rest, after)
    for words in watch.wrong:
        print(f"wrong: {words}")
    if watch.wrong:
        print(f"after {count} with --seed {options.seed}:", *monkey.done[-LAST:], sep="\n  ")
    window.session.close()
    sys.stdout.flush()
    return 1 if watch.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
