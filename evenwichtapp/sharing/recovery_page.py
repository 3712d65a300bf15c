"""The recovery code on a page, to print and put away."""

from __future__ import annotations

from datetime import date

from evenwichtapp.catalogue.models import Language
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.destination import Destination
from evenwichtapp.sharing.typesetting import typeset

WORDS = ("title", "what", "keep", "use", "remove")


def write_recovery_page(code: str, out: Destination, language: Language, day: date) -> None:
    """Write the code as PDF/UA-1, with what it is for and the day it was made.

    It stands there in plain sight, so the file is readable for its owner only. Raises as
    ``Destination.write``.
    """
    made = sentence("recovery.made", day=f"{day:%d-%m-%Y}").in_language(language)
    words = {name: sentence(f"recovery.{name}").in_language(language) for name in WORDS}
    contents = {"language": language, "code": code.split("-"), "made": made, "words": words}
    out.write(typeset("recovery", contents, "pdf", standards=["ua-1"]))
