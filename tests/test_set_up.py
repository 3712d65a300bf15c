"""The scripts behind make: what they refuse and what they ask for."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

TREE = Path(__file__).resolve().parent.parent


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, TREE / "packaging" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def texts(folder: Path, *messages: tuple[str, str]) -> Path:
    body = "".join(
        f"<message><source>{source}</source>{translation}</message>"
        for source, translation in messages
    )
    file = folder / "evenwicht_nl.ts"
    file.write_text(f"<TS><context><name>Page</name>{body}</context></TS>", encoding="utf-8")
    return file


def test_a_finished_translation_is_left_alone(tmp_path: Path) -> None:
    file = texts(
        tmp_path,
        ("Hello {name}", "<translation>Dag {name}</translation>"),
        (
            "%n days",
            "<translation><numerusform>één dag</numerusform>"
            "<numerusform>%n dagen</numerusform></translation>",
        ),
    )
    assert list(script("translations").unfinished(file)) == []


@pytest.mark.parametrize(
    "translation",
    [
        '<translation type="unfinished">Dag {name}</translation>',
        "<translation></translation>",
        "<translation>Dag {naam}</translation>",
        "<translation>Dag</translation>",
    ],
)
def test_an_unfinished_translation_is_named(tmp_path: Path, translation: str) -> None:
    (complaint,) = script("translations").unfinished(texts(tmp_path, ("Hello {name}", translation)))
    assert "Page" in complaint and "Hello {name}" in complaint


def test_a_missing_system_library_is_named_by_its_package() -> None:
    missing = script("qt_libraries").missing_packages({"libnowhere.so.1": "libnowhere1"})
    assert missing == ["libnowhere1"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sees to Linux only")
def test_without_a_display_the_demo_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    run = script("run")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not run.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert run.has_display()


@pytest.mark.skipif(os.name == "nt", reason="make is used elsewhere")
def test_an_old_python_is_refused_with_what_to_type(tmp_path: Path) -> None:
    old = tmp_path / "python"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="ascii")
    old.chmod(0o755)
    command = [TREE / "packaging" / "make_venv.sh", old]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "3.11" in done.stderr and "PYTHON=" in done.stderr
    assert not (tmp_path / ".venv").exists()
