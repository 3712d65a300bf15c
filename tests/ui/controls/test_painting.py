"""No paint of a widget imports anything: all would wait, with a painter open."""

import ast
from collections.abc import Iterator
from pathlib import Path

import evenwichtapp.ui

ROOM = Path(evenwichtapp.ui.__file__).parent
MODULES = {
    ".".join(("evenwichtapp.ui", *path.relative_to(ROOM).with_suffix("").parts)): ast.parse(
        path.read_text(encoding="utf-8")
    )
    for path in ROOM.rglob("*.py")
}
Function = tuple[str, ast.FunctionDef]  # with the module that it stands in
FUNCTIONS: dict[tuple[str, str], list[Function]] = {}  # by module, or "" for any, and name
BROUGHT: dict[str, dict[str, str]] = {module: {} for module in MODULES}  # from which module
for module, parsed in MODULES.items():
    for node in ast.walk(parsed):
        if isinstance(node, ast.FunctionDef):
            for where in ("", module):
                FUNCTIONS.setdefault((where, node.name), []).append((module, node))
        elif isinstance(node, ast.ImportFrom) and node.module in MODULES:
            BROUGHT[module] |= {name.name: node.module for name in node.names}


def used(function: Function) -> Iterator[Function]:
    """What a function may call: by its name here or where it is imported from, or on ``self``."""
    module, body = function
    for node in ast.walk(body):
        if isinstance(node, ast.Name):
            yield from FUNCTIONS.get((BROUGHT[module].get(node.id, module), node.id), ())
        elif isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "self":
            inherited = "" if node.attr.startswith("paint") else module
            yield from FUNCTIONS.get((module, node.attr)) or FUNCTIONS.get(
                (inherited, node.attr), ()
            )


def painting() -> dict[str, ast.FunctionDef]:
    """Everything that a paint may come through, by module and name."""
    found: dict[str, ast.FunctionDef] = {}
    new = list(FUNCTIONS["", "paintEvent"])
    while new:
        module, body = new.pop()
        place = f"{module}:{body.name}:{body.lineno}"
        if place not in found:
            found[place] = body
            new += used((module, body))
    return found


def test_nothing_that_a_paint_comes_through_imports() -> None:
    found = painting()
    assert len(found) > 100
    assert any("paint_icon" in place for place in found)
    importing = [
        place
        for place, body in found.items()
        for node in ast.walk(body)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert importing == []
