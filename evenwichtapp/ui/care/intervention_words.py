"""How an intervention is put into words: its card, its minutes, and with whom."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Company, Intervention, Language
from evenwichtapp.ui.care.intervention_card import CardWords, InterventionCard

COMPANY_ICONS: dict[Company, str] = {"alone": "user", "together": "users", "both": "users"}


def card_of(
    intervention: Intervention, catalogue: Catalogue, language: Language
) -> InterventionCard:
    """The card of an intervention."""
    words = CardWords(
        title=intervention.label.in_language(language),
        purpose=intervention.purpose.in_language(language),
        minutes=minutes_words(intervention.minutes),
        company=company_words(intervention.company),
        where=intervention.evidence_where.in_language(language),
        strength=intervention.evidence_strength.in_language(language),
    )
    return InterventionCard(
        intervention.id,
        words,
        icon_name=intervention.icon,
        company_icon=COMPANY_ICONS[intervention.company],
        studied=catalogue.evidence[intervention.evidence].studied,
    )


def minutes_words(minutes: int | None) -> str:
    """Such as "20 min"; "" where it takes no fixed time."""
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
