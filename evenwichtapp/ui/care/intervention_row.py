"""One thing that may help, as a row of the library: what, what it takes, how sure that is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evenwichtapp.care.experience import NOTHING_KNOWN, experience_of, experience_words
from evenwichtapp.catalogue.models import Intervention
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.library.library_row import LibraryRow, RowWords
from evenwichtapp.ui.wording import company_words, minutes_words


def intervention_row(session: Session, intervention: Intervention) -> LibraryRow:
    """The row of an intervention, with what this person knows of it."""
    language = session.language
    known = experience_of(session.diary).get(intervention.id, NOTHING_KNOWN)
    helped = experience_words(known)
    experience = helped.in_language(language).rstrip(".") if helped else ""
    company = company_words(intervention.company)
    details = (
        minutes_words(intervention.minutes),
        experience[:1].lower() + experience[1:] if experience else company,
    )
    old = QCoreApplication.translate("LibraryRow", "List of 2019, see whether it is still there")
    where = intervention.evidence_where.in_language(language)
    words = RowWords(
        title=intervention.label.in_language(language),
        details=", ".join(part for part in details if part),
        evidence=old if intervention.offered else where,
    )
    studied = session.catalogue.evidence[intervention.evidence].studied
    return LibraryRow(intervention.id, words, studied=studied)
