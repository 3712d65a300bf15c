"""What stands as the title of a piece of writing: the person's own, or what it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evenwichtapp.care.agreements import agreement_words, outcome_words
from evenwichtapp.care.learning_items import piece_of
from evenwichtapp.diary.records import Agreement, Answer, CheckIn, Event, FollowUp, Reflection
from evenwichtapp.signals.past import still_known
from evenwichtapp.ui.forms.happened import answer_words
from evenwichtapp.ui.reflect.written import Written
from evenwichtapp.ui.session import Session

translate = QCoreApplication.translate


def name_of(piece: Written, session: Session) -> str:
    """The title of ``piece`` in the language of the window."""
    match piece.record:
        case Reflection() as reflection:
            return _reflection_name(reflection, session)
        case Event() as event:
            return session.item_words(event.kind)
        case FollowUp() as follow_up:
            return answer_words(session, follow_up)
        case Answer() as answer:
            helped = still_known(answer, session.diary, session.catalogue)
            words = ", ".join(session.item_words(item) for item in helped)
            return translate("ReflectPage", "What helped at a rise: {items}").format(items=words)
        case Agreement() as agreement:
            return _agreement_name(agreement, session)
        case CheckIn():
            return translate("ReflectPage", "Note")


def _reflection_name(reflection: Reflection, session: Session) -> str:
    worksheet = session.catalogue.worksheets.get(reflection.worksheet)
    if worksheet is None:
        return translate("ReflectPage", "Reflection of another version")
    label = worksheet.label.in_language(session.language)
    read = piece_of(reflection, session.catalogue)
    about = read.label.in_language(session.language) if read else reflection.title
    return f"{label}: {about}" if about else label


def _agreement_name(agreement: Agreement, session: Session) -> str:
    """What came of it or, where no words are the person's own, what it is about."""
    language, said = session.language, translate("ReflectPage", "Agreement")
    if agreement.outcome is not None:
        came = outcome_words(agreement.outcome).in_language(language)
        said = translate("ReflectPage", "Agreement: {outcome}")
        said = said.format(outcome=came[:1].lower() + came[1:])
    if agreement.words:
        return said
    about = agreement_words(agreement, session.catalogue).in_language(language)
    return f"{said}, {about}"
