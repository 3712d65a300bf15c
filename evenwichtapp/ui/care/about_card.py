"""What an intervention is: what you do, when it fits, and how sure we are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.care.library import rows_with
from evenwichtapp.catalogue.models import Company, Intervention, Step, Text
from evenwichtapp.catalogue.sources import source_words
from evenwichtapp.ui.care.step_number import StepNumber
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.flow_layout import FlowLayout
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.beside_or_below import BesideOrBelow
from evenwichtapp.ui.widgets.card import Card, InsetCard
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.icon_line import IconLine
from evenwichtapp.ui.widgets.library.evidence_lines import EvidenceLines
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.widgets.text import TextLabel
from evenwichtapp.ui.wording import company_words, minutes_words

MOST_STEPS, MOST_ROWS = 4, 3
LABEL_WIDTH = 170
STEPS_BESIDE = 500  # px of the design from which the steps stand beside each other
COMPANY_ICONS: dict[Company, str] = {"alone": "user", "together": "users", "both": "users"}


class AboutCard(Card):
    """Says it of one intervention of the catalogue.

    ``choosing_asked``: how is it chosen for a card?
    """

    choosing_asked = QtSignal()

    def __init__(
        self, session: Session, intervention: Intervention, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=24)
        self.session = session
        self._intervention = intervention

        # Layout
        self.column.setSpacing(6)
        if intervention.offered:
            self.column.addWidget(self._list_of_2019())
            self.column.addSpacing(8)
        self._add_what()
        self._add_line()
        self._add_when()
        self._add_line()
        self._add_how_sure()
        self.column.addStretch(1)

    # Parts

    def _list_of_2019(self) -> QWidget:
        strip = InsetCard()
        words = self.tr(
            "List of 2019, see whether it is still there. We do not keep it up to date."
        )
        strip.column.addWidget(IconLine("calendar-blank", words, "ink"))
        return strip

    def _add_what(self) -> None:
        intervention = self._intervention
        self.column.addWidget(self._heading(self.tr("What you do")))
        self.column.addWidget(self._text(intervention.purpose))
        self.column.addWidget(self._text(intervention.explanation, "ink2"))
        if intervention.story:
            self.column.addSpacing(6)
            self.column.addWidget(self._story(intervention.story))
        worksheet = self.session.catalogue.worksheets.get(intervention.worksheet or "")
        if worksheet and len(worksheet.steps) <= MOST_STEPS:
            self.column.addSpacing(6)
            self.column.addWidget(self._steps(worksheet.steps))

    def _story(self, story: Text) -> QWidget:
        inset = InsetCard()
        inset.column.addWidget(TextLabel(self.tr("A made-up story"), TextRole.BODY_STRONG))
        inset.column.addWidget(self._text(story))
        return inset

    def _steps(self, steps: tuple[Step, ...]) -> QWidget:
        row = BesideOrBelow(STEPS_BESIDE)
        row.row.setSpacing(16)
        for number, step in enumerate(steps, start=1):
            name = QHBoxLayout()
            name.setSpacing(8)
            name.addWidget(StepNumber(number))
            name.addWidget(TextLabel(self._said(step.title), TextRole.BODY_STRONG, wrap=True), 1)
            place = QWidget()
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addLayout(name)
            question = self._said(step.question)
            column.addWidget(TextLabel(question, TextRole.SECONDARY, "ink2", wrap=True))
            column.addStretch(1)
            row.add(place, 1)
        return row

    def _add_when(self) -> None:
        rows = rows_with(self._intervention.id, self.session.catalogue)[:MOST_ROWS]
        choosing = Button(ButtonKind.LINK, self.tr("How does Evenwicht choose this?"))
        choosing.clicked.connect(self.choosing_asked)
        top = QHBoxLayout()
        top.addWidget(self._heading(self.tr("When it fits")), 1)
        top.addWidget(choosing)
        self.column.addLayout(top)
        self.column.addWidget(TextLabel(" ".join(self._said(row.when) for row in rows), wrap=True))
        self.column.addWidget(self._text(self._intervention.dose, "ink2"))
        place = QWidget()
        details = FlowLayout(place, gap=24)
        for icon_name, words in self._details():
            details.addWidget(_detail(icon_name, words))
        self.column.addWidget(place)

    def _details(self) -> list[tuple[str, str]]:
        intervention = self._intervention
        minutes = minutes_words(intervention.minutes) or self.tr("time unknown")
        if intervention.shortest:
            short = minutes_words(intervention.shortest)
            minutes = self.tr("{minutes}, or {short}").format(minutes=minutes, short=short)
        company = company_words(intervention.company)
        details = [("clock", minutes), (COMPANY_ICONS[intervention.company], company)]
        if intervention.worksheet:
            details.append(("pause", self.tr("you may stop and go on later")))
        if intervention.offered or intervention.form == "course":
            details.append(("wallet", self.tr("ask whether it can be in work time")))
        return details

    def _add_how_sure(self) -> None:
        intervention, catalogue = self._intervention, self.session.catalogue
        self.column.addWidget(self._heading(self.tr("How sure is this?")))
        self.column.addWidget(
            EvidenceLines(
                self._said(intervention.evidence_where),
                self._said(intervention.evidence_strength),
                studied=catalogue.evidence[intervention.evidence].studied,
            )
        )
        known = QGridLayout()
        known.setVerticalSpacing(8)
        known.setHorizontalSpacing(10)
        known.setColumnStretch(1, 1)
        known.setColumnMinimumWidth(0, scaled(LABEL_WIDTH))
        for label, words in self._known():
            row = known.rowCount()
            known.addWidget(Separator(), row, 0, 1, 2)
            top = Qt.AlignmentFlag.AlignTop
            known.addWidget(TextLabel(label, TextRole.BODY, "ink2"), row + 1, 0, top)
            known.addWidget(TextLabel(words, wrap=True), row + 1, 1)
        self.column.addLayout(known)

    def _known(self) -> list[tuple[str, str]]:
        intervention = self._intervention
        known = []
        if (study := intervention.study) is not None:
            known = [
                (self.tr("Who took part"), self._said(study.people)),
                (self.tr("How it was studied"), self._said(study.design)),
                (self.tr("For how long"), self._said(study.follow_up)),
                (self.tr("What came out"), self._said(study.found)),
                (self.tr("What did not"), self._said(study.not_found)),
            ]
        if intervention.self_help:
            line = self._said(self.session.catalogue.resilience_line)
            known.append((self.tr("What we do not know"), line))
        if intervention.minutes and not intervention.minutes_sourced:
            known.append((self.tr("The time"), self.tr("The time is our own estimate.")))
        source = self._said(source_words(intervention.source))
        return [*known, (self.tr("Where this comes from"), source)]

    # Small parts

    def _add_line(self) -> None:
        self.column.addSpacing(8)
        self.column.addWidget(Separator())
        self.column.addSpacing(8)

    def _heading(self, words: str) -> TextLabel:
        return TextLabel(words, TextRole.HEADING)

    def _text(self, text: Text, colour: str = "ink") -> TextLabel:
        return TextLabel(self._said(text), TextRole.BODY, colour, wrap=True)

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)


def _detail(icon_name: str, words: str) -> QWidget:
    """An icon and a few words on one line."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel(icon_name, "accent", 18))
    row.addWidget(TextLabel(words, TextRole.BODY, "ink2"))
    return place
