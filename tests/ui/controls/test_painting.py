"""No paint of a widget imports anything: all would wait, with a painter open."""

import ast
from collections.abc import Iterator
from pathlib import Path

import evenwichtapp.ui

ROOM = Path(evenwichtapp.ui.__file__).parent
Function = tuple[str, ast.FunctionDef]  # with the module that it stands in


class Sources:
    """All functions of the window's modules; read when a test asks, as it takes a second."""

    def __init__(self) -> None:
        modules = {
            ".".join(("evenwichtapp.ui", *path.relative_to(ROOM).with_suffix("").parts)): ast.parse(
                path.read_text(encoding="utf-8")
            )
            for path in ROOM.rglob("*.py")
        }
        # by module, or "" for any, and name
        self._functions: dict[tuple[str, str], list[Function]] = {}
        self._brought: dict[str, dict[str, str]] = {name: {} for name in modules}  # from where
        for module, parsed in modules.items():
            for node in ast.walk(parsed):
                if isinstance(node, ast.FunctionDef):
                    for where in ("", module):
                        self._functions.setdefault((where, node.name), []).append((module, node))
                elif isinstance(node, ast.ImportFrom) and node.module in modules:
                    self._brought[module] |= {name.name: node.module for name in node.names}

    def painting(self) -> dict[str, ast.FunctionDef]:
        """Everything that a paint may come through, by module and name."""
        found: dict[str, ast.FunctionDef] = {}
        new = list(self._functions["", "paintEvent"])
        while new:
            module, body = new.pop()
            place = f"{module}:{body.name}:{body.lineno}"
            if place not in found:
                found[place] = body
                new += self._used(module, body)
        return found

    def _used(self, module: str, body: ast.FunctionDef) -> Iterator[Function]:
        """What a function may call: by its name here or where it is imported from, or on
        ``self``."""
        for node in ast.walk(body):
            if isinstance(node, ast.Name):
                brought = self._brought[module].get(node.id, module)
                yield from self._functions.get((brought, node.id), ())
            elif isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "self":
                inherited = "" if node.attr.startswith("paint") else module
                yield from self._functions.get((module, node.attr)) or self._functions.get(
                    (inherited, node.attr), ()
                )


def test_nothing_that_a_paint_comes_through_imports() -> None:
    found = Sources().painting()
    assert len(found) > 100
    assert any("paint_icon" in place for place in found)
    importing = [
        place
        for place, body in found.items()
        for node in ast.walk(body)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert importing == []
