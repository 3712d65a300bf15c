"""What several pages say: what was saved, what went wrong, what a shift is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from evenwichtapp.diary.records import Event, Shift
from evenwichtapp.errors import KnownError
from evenwichtapp.ui.dates import weekday_and_day

if TYPE_CHECKING:
    from evenwichtapp.catalogue.models import Company, Language
    from evenwichtapp.ui.session import Session
    from evenwichtapp.vault.disk.finding import Finding


def finding_words(finding: Finding, language: Language) -> str:
    """What a look at the vault, or around it, found."""
    from evenwichtapp.catalogue.sentences import sentence

    found = sentence(f"vault.{finding.code}", count=finding.count, names=breakable(finding.names))
    return found.in_language(language)


def error_words(error: KnownError, language: Language) -> str:
    """The calm sentence of an error."""
    from evenwichtapp.catalogue.sentences import sentence

    return sentence(error.code, **error.values).in_language(language)


def capitalised(words: str) -> str:
    """The same words with a capital first letter, as a title has."""
    return words[:1].upper() + words[1:]


def shift_words(shift: Shift) -> str:
    """What a shift is called."""
    translate = QCoreApplication.translate
    return {
        Shift.EARLY: translate("Shift", "Early"),
        Shift.DAY: translate("Shift", "Day"),
        Shift.LATE: translate("Shift", "Late"),
        Shift.NIGHT: translate("Shift", "Night"),
        Shift.FREE: translate("Shift", "Free"),
    }[shift]


def minutes_words(minutes: int | None) -> str:
    """How long something takes, such as "20 min"; "" where it takes no fixed time."""
    if minutes is None:
        return ""
    return QCoreApplication.translate("Intervention", "{minutes} min").format(minutes=minutes)


def company_words(company: Company) -> str:
    """Whether one does it alone or with others."""
    translate = QCoreApplication.translate
    words: dict[Company, str] = {
        "alone": translate("Intervention", "alone"),
        "together": translate("Intervention", "together"),
        "both": translate("Intervention", "alone or together"),
    }
    return words[company]


def event_words(session: Session, event: Event) -> str:
    """Such as "overlijden van donderdag 5 november", as part of a line."""
    kind = session.item_words(event.kind)
    words = QCoreApplication.translate("EventChoice", "{what} on {day}")
    return words.format(what=kind[:1].lower() + kind[1:], day=weekday_and_day(event.day))


def breakable(path: str) -> str:
    """The path of a file with places where a line may end, for a narrow column."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def score_words(score: float) -> str:
    """A score as it is said: without decimals where it is whole."""
    return QLocale().toString(score, "f", 0 if score == int(score) else 1)
