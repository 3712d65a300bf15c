"""Build the wheel and see that it holds everything and runs from an empty folder.

The wheel goes into a virtual environment of its own, which borrows only the dependencies of the
environment that runs this script: the source tree is out of reach.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent


def build(folder: Path) -> Path:
    """The wheel of this tree, built into ``folder``."""
    options = ["--wheel", "--no-isolation", "--outdir", str(folder), str(TREE)]
    command = [sys.executable, "-m", "build", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return next(folder.glob("*.whl"))


def left_out(wheel: Path) -> list[str]:
    """The files of the package, ``resources/`` and ``i18n/`` that the wheel does not hold."""
    listed = subprocess.run(
        ["git", "ls-files", "evenwichtapp", "resources", "i18n"],
        cwd=TREE,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    inside = set(zipfile.ZipFile(wheel).namelist())
    return [file for file in listed if _in_wheel(file) not in inside]


def _in_wheel(file: str) -> str:
    return file if file.startswith("evenwichtapp/") else f"evenwichtapp/{file}"


def install(wheel: Path, folder: Path) -> Path:
    """Install the wheel into a fresh environment in ``folder``; the path of its command."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = programs / Path(sys.executable).name
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-index", "--no-deps", str(wheel)], check=True)
    packages = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    borrowed = next(path for path in sys.path if path.endswith("site-packages"))
    Path(packages, "dependencies.pth").write_text(f"{borrowed}\n", encoding="utf-8")
    return programs / "evenwichtapp"


def run(command: Path, folder: Path) -> None:
    """Log a day and ask for the signals, from the empty ``folder``."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    clean["EVENWICHT_PASSPHRASE"] = ""
    common = [str(command), "--profile", "profile", "--lang", "nl"]
    for arguments in (["log", "--score", "6"], ["signals", "--json"], ["check"]):
        subprocess.run(
            [*common, *arguments], cwd=folder, env=clean, check=True, stdout=subprocess.DEVNULL
        )


def main() -> int:
    """Build, look inside, install and run; 1 where something is missing."""
    with tempfile.TemporaryDirectory() as temporary:
        wheel = build(Path(temporary))
        missing = left_out(wheel)
        if missing:
            print("The wheel does not hold:", *missing, sep="\n  ")
            return 1
        empty = Path(temporary, "empty")
        empty.mkdir()
        run(install(wheel, Path(temporary, "environment")), empty)
    print(f"{wheel.name} is complete and runs from an empty folder.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
