"""Which small faults can be put into a module, and the module with one of them in it."""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.mutants.passing_over import passed_over

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
LIMITS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)  # of which only the limit moves
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SCOPES = (*FUNCTIONS, ast.ClassDef)


@dataclass(frozen=True)
class Mutant:
    """One fault: ``node`` counts the nodes of the module in the order of ``ast.walk``.

    ``place`` is the function or class, and ``what`` says in one line what becomes of what; the two
    name a fault for as long as that code stands, whatever moves around it. ``lines`` are those of
    its statement; ``on_import`` is whether that stands outside every function.
    """

    module: str
    node: int
    place: str
    what: str
    lines: range
    on_import: bool

    @property
    def name(self) -> str:
        """How the list of survivors names it."""
        return f"{self.module}:{self.place}: {self.what}"


def mutants(module: str, path: Path) -> Iterator[Mutant]:
    """Every fault that can be put into the module at ``path``."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    places, statements = _places(tree), _statements(tree)
    skipped = passed_over(tree)
    for number, node in enumerate(ast.walk(tree)):
        if node in skipped:
            continue
        broken = _broken(node)
        if broken is not None:
            what = f"{_in_words(node)} -> {_in_words(broken)}"
            yield Mutant(module, number, places[node], what, *statements[node])


def with_fault(path: Path, mutant: Mutant) -> ast.Module:
    """The module at ``path`` with this fault in it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wanted = next(n for number, n in enumerate(ast.walk(tree)) if number == mutant.node)
    broken = _broken(wanted)
    if broken is None:
        raise ValueError(mutant.name)
    fault = ast.copy_location(broken, wanted)

    class Exchange(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            if node is wanted:
                return fault
            return super().generic_visit(node)

    Exchange().visit(tree)
    return ast.fix_missing_locations(tree)


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
        case ast.If(test=test) if not _has_fault_of_its_own(test):
            broken = copy.copy(node)
            broken.test = ast.UnaryOp(ast.Not(), node.test)
        case ast.Raise() | ast.Expr(value=ast.Call()) | ast.AugAssign():
            broken = ast.Pass()
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            broken = ast.Return(ast.Constant(None))
    return broken


def _has_fault_of_its_own(test: ast.expr) -> bool:
    """Whether the opposite of a condition is made by breaking the condition itself."""
    match test:
        case ast.Compare(ops=[one]):
            return type(one) in COMPARISONS and not isinstance(one, LIMITS)
        case ast.UnaryOp(op=ast.Not()):
            return True
    return False


def _other_constant(value: object) -> ast.Constant | None:
    if isinstance(value, bool):
        return ast.Constant(not value)
    if isinstance(value, int | float):
        return ast.Constant(value + 1)
    if isinstance(value, str) and value:
        # Of the same length: where a test looks for a word, a longer one would hold it.
        return ast.Constant(value[:-1] + ("y" if value.endswith("x") else "x"))
    if isinstance(value, bytes):
        return ast.Constant(value + b"x")
    return None


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


def _statements(tree: ast.Module) -> dict[ast.AST, tuple[range, bool]]:
    """The lines of the statement that each node belongs to, and whether it is run on import.

    Of a statement with a body these are the lines above that body.
    """
    found: dict[ast.AST, tuple[range, bool]] = {}

    def enter(node: ast.AST, lines: range, on_import: bool) -> None:
        for child in ast.iter_child_nodes(node):
            inside = lines
            if isinstance(child, ast.stmt):
                body = getattr(child, "body", ())
                last = body[0].lineno - 1 if body else child.end_lineno or child.lineno
                inside = range(child.lineno, max(last, child.lineno) + 1)
            elif isinstance(child, ast.match_case):
                inside = range(child.pattern.lineno, child.body[0].lineno)
            in_body = isinstance(node, FUNCTIONS) and child in node.body
            found[child] = inside, on_import and not in_body
            enter(child, *found[child])

    enter(tree, range(0), True)
    return found


def _in_words(node: ast.AST) -> str:
    """The node on one line, its beginning where it is long."""
    first = "if " + ast.unparse(node.test) if isinstance(node, ast.If) else ast.unparse(node)
    return " ".join(first.split())[:90]
