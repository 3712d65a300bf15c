"""A start from a shortcut is as quick as one without options: the commands stay unread."""

import subprocess
import sys
from pathlib import Path

import pytest

from evenwichtapp.cli.shortcut import Shortcut, read_shortcut

# No display is there, so the window itself is left out; all that comes before it is real.
START = """
import sys
from evenwichtapp import cli
cli._open_window = lambda folder, language, minimised: print(language, folder.name, minimised)
cli.main(sys.argv[1:])
loaded = {name for name in sys.modules if name.startswith("evenwichtapp")}
print(*sorted(loaded - {"evenwichtapp", "evenwichtapp.cli", "evenwichtapp.cli.shortcut"}))
"""


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], Shortcut()),
        (["--lang", "nl"], Shortcut(None, "nl")),
        (["--profile=one", "--lang=en"], Shortcut(Path("one"), "en")),
        (["--minimised", "--profile", "one"], Shortcut(Path("one"), None, True)),
        (["--minimised", "log"], None),
        (["--lang", "fr"], None),
        (["--profile"], None),
        (["--help"], None),
        (["--lang", "nl", "log", "--score", "4"], None),
        (["log"], None),
    ],
)
def test_only_what_the_window_takes_is_a_shortcut(
    arguments: list[str], wanted: Shortcut | None
) -> None:
    assert read_shortcut(arguments) == wanted


def test_a_shortcut_reads_no_command(tmp_path: Path) -> None:
    given = ["--profile", str(tmp_path / "mine"), "--lang", "nl"]
    done = subprocess.run(
        [sys.executable, "-c", START, *given], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["nl mine False", "evenwichtapp.errors evenwichtapp.paths"]
