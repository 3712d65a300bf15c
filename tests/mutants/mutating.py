"""Which small faults can be put into a module, and the module with one of them in it."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Mutant:
    """One fault: ``node`` counts the nodes of the module in the order of ``ast.walk``.

    ``place`` is the function or class, and ``what`` says in one line what becomes of what; the two
    name a fault for as long as that code stands, whatever moves around it.
    """

    module: str
    node: int
    place: str
    what: str

    @property
    def name(self) -> str:
        """How the list of survivors names it."""
        return f"{self.module}:{self.place}: {self.what}"


def mutants(module: str, path: Path) -> Iterator[Mutant]:
    """Every fault that can be put into the module at ``path``."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    places = _places(tree)
    passed_over = _passed_over(tree)
    for number, node in enumerate(ast.walk(tree)):
        if node in passed_over:
            continue
        broken = _broken(node)
        if broken is not None:
            what = f"{_in_words(node)} -> {_in_words(broken)}"
            yield Mutant(module, number, places[node], what)


def with_fault(path: Path, mutant: Mutant) -> ast.Module:
    """The module at ``path`` with this fault in it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wanted = next(n for number, n in enumerate(ast.walk(tree)) if number == mutant.node)
    broken = _broken(wanted)
    if broken is None:
        raise ValueError(mutant.name)

    class Exchange(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            if node is wanted:
                return ast.copy_location(broken, wanted)
            return super().generic_visit(node)

    return ast.fix_missing_locations(Exchange().visit(tree))


def _broken(node: ast.AST) -> ast.AST | None:
    """The same node with a fault in it, None where there is none to make."""
    broken: ast.AST | None = None
    match node:
        case ast.Compare(ops=[one, *rest]) if type(one) in COMPARISONS:
            broken = copy.copy(node)
            broken.ops = [COMPARISONS[type(one)](), *rest]
        case ast.BinOp(op=operator) if type(operator) in SUMS:
            broken = copy.copy(node)
            broken.op = SUMS[type(operator)]()
        case ast.BoolOp(op=ast.And()):
            broken = copy.copy(node)
            broken.op = ast.Or()
        case ast.BoolOp(op=ast.Or()):
            broken = copy.copy(node)
            broken.op = ast.And()
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            broken = operand
        case ast.Constant(value=value):
            broken = _other_constant(value)
        case ast.If():
            broken = copy.copy(node)
            broken.test = ast.UnaryOp(ast.Not(), node.test)
        case ast.Raise() | ast.Expr(value=ast.Call()) | ast.AugAssign():
            broken = ast.Pass()
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            broken = ast.Return(ast.Constant(None))
    return broken


def _other_constant(value: object) -> ast.Constant | None:
    if isinstance(value, bool):
        return ast.Constant(not value)
    if isinstance(value, int | float):
        return ast.Constant(value + 1)
    if isinstance(value, str) and value:
        return ast.Constant(f"{value}x")
    if isinstance(value, bytes):
        return ast.Constant(value + b"x")
    return None


def _passed_over(tree: ast.Module) -> set[ast.AST]:
    """What is no behaviour: docstrings, types, imports for types, words between placeholders."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if _is_docstring(node) or _is_for_types(node):
            found |= set(ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            found |= {part for part in node.values if isinstance(part, ast.Constant)}
        elif isinstance(node, ast.Assign) and _is_type(node.value):
            found |= set(ast.walk(node.value))
        for types in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(types, ast.AST):
                found |= set(ast.walk(types))
        for decorator in getattr(node, "decorator_list", ()):
            found |= set(ast.walk(decorator))
    return found


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def _is_type(value: ast.expr) -> bool:
    """Whether this names a type, as ``str | int`` does."""
    return isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr)


def _places(tree: ast.Module) -> dict[ast.AST, str]:
    """The function or class that each node stands in."""
    places: dict[ast.AST, str] = {tree: "module"}

    def enter(node: ast.AST, place: str) -> None:
        for child in ast.iter_child_nodes(node):
            inside = f"{place}.{child.name}" if isinstance(child, SCOPES) else place
            inside = inside.removeprefix("module.")
            places[child] = inside
            enter(child, inside)

    enter(tree, "module")
    return places


def _in_words(node: ast.AST) -> str:
    """The node on one line, its beginning where it is long."""
    first = "if " + ast.unparse(node.test) if isinstance(node, ast.If) else ast.unparse(node)
    return " ".join(first.split())[:90]
