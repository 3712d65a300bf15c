"""Bring the texts of the window into ``i18n/`` and check that both languages are complete.

``update`` reads the sources, writes the .ts files and compiles the .qm files; ``check`` changes
nothing and names what is unfinished. The English file holds only plural forms, because the
sources themselves are in English.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent
FOLDER = TREE / "i18n"
NAMES = ("evenwicht_nl", "evenwicht_en")
PLACEHOLDER = re.compile(r"%n|%\d|\{\w*\}")


def _tool(name: str, *arguments: str) -> None:
    beside_python = str(Path(sys.executable).parent)
    found = shutil.which(f"pyside6-{name}", path=beside_python)
    if found is None:
        sys.exit(f"pyside6-{name} is not there: run this through make")
    done = subprocess.run(
        [found, *arguments], cwd=TREE, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def _sources() -> list[str]:
    files = sorted(TREE.glob("evenwichtapp/ui/**/*.py"))
    return [str(file.relative_to(TREE)) for file in files]


def update(folder: Path) -> None:
    """Bring the .ts files in ``folder`` up to date with the sources and compile them."""
    for name in NAMES:
        texts = folder / f"{name}.ts"
        language = name.rpartition("_")[2]
        only_plurals = ["-pluralonly"] if language == "en" else []
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        target = ["-target-language", language, "-ts", str(texts)]
        _tool("lupdate", *_sources(), *options, *only_plurals, *target)
        _tool("lrelease", "-silent", str(texts), "-qm", str(texts.with_suffix(".qm")))


def unfinished(texts: Path) -> Iterator[str]:
    """What a .ts file still misses: one line a text without a translation or with a lost value."""
    for context in ET.parse(texts).getroot().iter("context"):
        place = f"{texts.name}: {context.findtext('name')}"
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            forms = _forms(translation)
            if translation.get("type") == "unfinished" or not all(forms):
                yield f"{place}: not translated: {source}"
            elif any(_values(form) != _values(source) for form in forms if "%n" not in source):
                yield f"{place}: other placeholders than: {source}"


def _forms(translation: ET.Element) -> list[str]:
    plurals = [form.text or "" for form in translation.findall("numerusform")]
    return plurals or [translation.text or ""]


def _values(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def check() -> list[str]:
    """Every complaint about ``i18n/``; empty when all is translated, compiled and up to date."""
    complaints = [line for name in NAMES for line in unfinished(FOLDER / f"{name}.ts")]
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(shutil.copytree(FOLDER, Path(temporary) / "i18n"))
        update(fresh)
        for file in sorted(fresh.iterdir()):
            kept = FOLDER / file.name
            if not kept.is_file() or kept.read_bytes() != file.read_bytes():
                complaints.append(f"{file.name} is not up to date: run make translations")
    return complaints


def main(action: str) -> int:
    """Run ``update`` or ``check``; 1 when the check finds anything."""
    if action == "update":
        update(FOLDER)
        return 0
    complaints = check()
    print("\n".join(complaints) or "Translations are complete.")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
