"""Every dialog of the window, made as the pages make it."""

from importlib import import_module
from pkgutil import walk_packages

from PySide6.QtWidgets import QDialog

from evenwichtapp import ui
from evenwichtapp.signals.limits import limits_for
from evenwichtapp.ui.ask_form import AskForm, TypedAskForm
from evenwichtapp.ui.care.people.supporter_form import SupporterForm
from evenwichtapp.ui.forms.agenda_form import AgendaForm
from evenwichtapp.ui.forms.agreement_form import AgreementForm, Occasion
from evenwichtapp.ui.forms.event_form import EventForm
from evenwichtapp.ui.forms.follow_up_form import FollowUpForm
from evenwichtapp.ui.forms.keys_form import KeysForm
from evenwichtapp.ui.forms.meanings_form import MeaningsForm
from evenwichtapp.ui.forms.own_signal_form import OwnSignalForm
from evenwichtapp.ui.frame.crash_dialog import CrashDialog
from evenwichtapp.ui.settings.about import NoticesForm
from evenwichtapp.ui.settings.passphrase_form import (
    ChangePassphraseForm,
    CodeForm,
    NewLockForm,
    RemovePassphraseForm,
)
from evenwichtapp.ui.signals.limit_form import LimitForm
from evenwichtapp.ui.today.card_form import CardForm
from evenwichtapp.ui.trends.table import TableForm


def makers(shell):
    """What makes each dialog on top of ``shell``, with an open diary that is not empty."""
    session = shell.session
    diary, first, today = session.diary, session.diary.check_ins[0].day, session.today
    asked = diary.follow_ups[-1]
    code = "ABCD-EFGH-JKLM-NPQR"
    return [
        lambda: KeysForm(single_keys=True, parent=shell),
        *(
            (lambda kind=kind: EventForm(session, kind, today, shell))
            for kind in session.catalogue.event_kinds
        ),
        *(
            (lambda event=event: EventForm(session, event.kind, event.day, shell, event))
            for event in {event.kind: event for event in diary.events}.values()
        ),
        lambda: FollowUpForm(session, asked, diary.by_id[asked.event], shell),
        lambda: AgendaForm(session, first, today, shell),
        lambda: TableForm(session, first, today, shell),
        lambda: CardForm(session, shell),
        lambda: MeaningsForm(session, ("work_pressure",), shell),
        lambda: SupporterForm(session, parent=shell),
        lambda: SupporterForm(session, diary.person.support[0], parent=shell),
        *(
            (lambda limit=limit: LimitForm(session, limit.id, shell))
            for limit in limits_for(diary.person).all
        ),
        lambda: AgreementForm(session, parent=shell),
        lambda: AgreementForm(session, parent=shell, occasion=Occasion(rests_on="Dit weten we.")),
        *((lambda one=one: AgreementForm(session, one, shell)) for one in diary.agreements),
        lambda: OwnSignalForm(session, None, shell),
        lambda: OwnSignalForm(session, None, shell, agreement=diary.agreements[0]),
        *((lambda own=own: OwnSignalForm(session, own, shell)) for own in diary.own_signals),
        lambda: ChangePassphraseForm(session, shell, has_passphrase=True),
        lambda: ChangePassphraseForm(session, shell, has_passphrase=False),
        lambda: NewLockForm(session, shell, has_passphrase=True),
        lambda: RemovePassphraseForm(session, shell),
        lambda: CodeForm(code, session.profile, session.language, shell),
        lambda: AskForm("Wil je dit?", "Dit gaat weg.", "Ja", shell),
        lambda: TypedAskForm("Wil je dit?", "Dit gaat weg.", "Ja", "JA", shell),
        lambda: CrashDialog("Evenwicht", shell),
        lambda: NoticesForm(shell),
    ]


def kinds():
    """Every kind of dialog that the window has, apart from those that others build upon."""
    for module in walk_packages(ui.__path__, f"{ui.__name__}."):
        import_module(module.name)
    return {kind for kind in _below(QDialog) if not _below(kind) or kind is AskForm}


def _below(kind):
    """All kinds of our own that build upon ``kind``."""
    direct = {one for one in kind.__subclasses__() if one.__module__.startswith(ui.__name__)}
    return direct.union(*map(_below, direct))
