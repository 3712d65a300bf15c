"""One intervention from near by: what, how, how sure that is, and whether it was done."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Intervention
from evenwichtapp.catalogue.sources import source_words
from evenwichtapp.diary.change import Change
from evenwichtapp.diary.records import Practice
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.helped_choice import HelpedChoice
from evenwichtapp.ui.dialog import Form
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.forms.evidence_label import EvidenceLabel
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import company_words, minutes_words


class InterventionForm(Form):
    """Done and planned both become a Practice; leaving writes nothing."""

    keeps_draft = True

    def __init__(
        self, session: Session, intervention: Intervention, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            intervention.label.in_language(session.language),
            self.tr("I did this"),
            self.tr("Close"),
            parent,
        )
        self.session = session
        self._intervention = intervention
        self.about = intervention.id

        # What and how
        self._add_about()

        # How much it helped
        asked = TextLabel(self.tr("Did it help? (not required)"), TextRole.BODY_STRONG)
        self._helped = HelpedChoice(asked.text())

        # Planning
        plan = Button(ButtonKind.TEXT, self.tr("I plan to do this"))
        plan.clicked.connect(self._plan)

        # Layout
        self.body.addWidget(Separator())
        self.body.addWidget(asked)
        self.body.addWidget(self._helped)
        self.body.addWidget(plan)
        self.body.addStretch(1)

    @Slot()
    def keep(self) -> None:
        """Write that it was done today."""
        self._write(done=True)

    @Slot()
    def _plan(self) -> None:
        self._write(done=False)

    def _write(self, *, done: bool) -> None:
        practice = Practice(
            day=self.session.today,
            intervention=self._intervention.id,
            done=done,
            helped=self._helped.helped() if done else None,
        )
        self.hand_over(Change("practice_saved", add=(practice,)))

    def _add_about(self) -> None:
        intervention, language = self._intervention, self.session.language
        catalogue = self.session.catalogue
        self.body.addWidget(TextLabel(intervention.purpose.in_language(language), wrap=True))
        self.body.addWidget(
            TextLabel(intervention.explanation.in_language(language), colour="ink2", wrap=True)
        )
        taking = [minutes_words(intervention.minutes), company_words(intervention.company)]
        self._add_part(
            self.tr("How"),
            intervention.dose.in_language(language),
            "  ·  ".join(part for part in taking if part),
        )
        evidence = EvidenceLabel(
            intervention.evidence_where.in_language(language),
            intervention.evidence_strength.in_language(language),
            studied=catalogue.evidence[intervention.evidence].studied,
        )
        read_in = source_words(intervention.source).in_language(language)
        source = self.tr("Source: {source}").format(source=read_in)
        self.body.addWidget(evidence)
        self.body.addWidget(TextLabel(source, TextRole.CAPTION, "ink3", wrap=True))
        for line in self._honest_lines():
            self.body.addWidget(TextLabel(line, TextRole.SECONDARY, "ink2", wrap=True))

    def _honest_lines(self) -> list[str]:
        lines = []
        if self._intervention.offered:
            lines.append(self.tr("On a list of 2019; see whether it is still there."))
        if self._intervention.self_help:
            line = self.session.catalogue.resilience_line
            lines.append(line.in_language(self.session.language))
        if self._intervention.minutes and not self._intervention.minutes_sourced:
            lines.append(self.tr("How many minutes it takes is our estimate."))
        return lines

    def _add_part(self, heading: str, *lines: str) -> None:
        part = QVBoxLayout()
        part.setSpacing(2)
        part.addWidget(TextLabel(heading, TextRole.BODY_STRONG))
        for line in lines:
            part.addWidget(TextLabel(line, TextRole.BODY, "ink2", wrap=True))
        row = QHBoxLayout()
        row.addLayout(part)
        self.body.addLayout(row)
