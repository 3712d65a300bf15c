"""Setting a document with Typst from plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal

from evenwichtapp.paths import resource


def typeset(
    template: str,
    contents: Mapping[str, Any],
    form: Literal["pdf", "png"],
    *,
    standards: Sequence[Any] = (),
    any_font: bool = False,
    dots_per_inch: float = 96,
) -> Any:
    """The finished document: bytes, or a list of them where a PNG has several pages.

    ``template`` is a file in ``resources/report``, which finds ``contents`` as JSON under its own
    name. A person's words go in as data and are never read as markup.
    """
    from typst import Compiler  # noqa: PLC0415 - Typst takes long to load

    compiler = Compiler(
        resource("report", f"{template}.typ"),
        root=resource(),
        font_paths=_fonts(any_font),
        sys_inputs={template: json.dumps(contents)},
    )
    return compiler.compile(format=form, ppi=dots_per_inch, pdf_standards=list(standards))


def tagged_pdf(template: str, contents: Mapping[str, Any]) -> bytes:
    """The document as PDF/UA-1, as long as our own fonts suffice.

    That standard refuses letters that our fonts do not have, such as an emoji in a note. Then the
    fonts of the computer help out, and the PDF is tagged without the claim.
    """
    from typst import TypstError  # noqa: PLC0415 - Typst takes long to load

    try:
        pdf = typeset(template, contents, "pdf", standards=["ua-1"])
    except TypstError:
        pdf = typeset(template, contents, "pdf", any_font=True)
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _fonts(any_font: bool) -> Any:
    from typst import Fonts  # noqa: PLC0415

    return Fonts(
        include_system_fonts=any_font,
        include_embedded_fonts=any_font,
        font_paths=[resource("fonts")],
    )
