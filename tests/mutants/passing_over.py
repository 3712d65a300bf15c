"""What is no behaviour of a module: a fault there would change nothing that a person can notice."""

import ast

FLAGS = {"repr", "compare", "hash", "kw_only", "strict"}
"""Arguments that say how a record is written down, or that two lists must be equally long."""
WITHOUT_EFFECT = {
    "__all__",
    "__slots__",
    "PIECE",
    "_PIECE",
    "_ENOUGH",
    "ROWS_AT_ONCE",
    "LOOK_EVERY",
}
"""Names for the reader, and how much is done at a time: more of it at once gives the same."""
TYPES = {"Literal", "TypeVar", "NewType", "cast"}
LOGS = {"debug", "info", "warning", "error", "exception"}
ELSEWHERE = {"os.name == 'nt'", "sys.platform == 'win32'"}
"""What runs on another system only; the tests of this one cannot look there."""


def passed_over(tree: ast.Module) -> set[ast.AST]:
    """The nodes of a module that hold no behaviour: words to builders, types, other systems."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        for part in _parts(node):
            found |= set(ast.walk(part))
    return found


def _parts(node: ast.AST) -> list[ast.AST]:
    """What of this node is passed over, with all that lies in it."""
    parts = [
        part
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None))
        if isinstance(part, ast.AST)
    ]
    parts += getattr(node, "decorator_list", ())
    match node:
        case ast.Expr(value=ast.Constant()):
            parts.append(node)  # a docstring, also of a constant
        case ast.Expr(value=ast.Call(func=called)) if _is_for_builders(called):
            parts.append(node)
        case ast.If(test=test) if ast.unparse(test) in {"TYPE_CHECKING", "__name__ == '__main__'"}:
            parts.append(node)
        case ast.If(test=test) if ast.unparse(test) in ELSEWHERE:
            parts += [test, *node.body]
        case ast.Assign(targets=[ast.Name(id=name)]) if name in WITHOUT_EFFECT:
            parts.append(node)
        case ast.Assign(value=ast.BinOp(op=ast.BitOr()) as value):
            parts.append(value)  # names a type, as `str | int` does
        case ast.Subscript(value=ast.Name(id="Literal")):
            parts.append(node)
        case ast.Call(func=ast.Name(id=name)) if name in TYPES:
            parts += node.args[:1]
        case ast.keyword(arg=name) if name in FLAGS:
            parts.append(node)
        case ast.Raise(exc=ast.Call(func=error, args=args)) if ast.unparse(error) != "KnownError":
            parts += args  # says a builder what went wrong; only a KnownError speaks to a person
        case ast.JoinedStr(values=values):
            parts += [part for part in values if isinstance(part, ast.Constant)]
        case ast.ClassDef(bases=[ast.Name(id="Enum")], body=body):
            parts += [line.value for line in body if isinstance(line, ast.Assign)]
    return parts


def _is_for_builders(called: ast.expr) -> bool:
    """Whether a call writes to the log, or only tells the type checker something."""
    if isinstance(called, ast.Attribute):
        return called.attr in LOGS and "log" in ast.unparse(called.value).casefold()
    return isinstance(called, ast.Name) and called.id == "assert_never"
