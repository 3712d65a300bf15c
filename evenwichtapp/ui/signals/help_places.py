"""What may help with one signal, in its three places."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.experience import experience_words
from evenwichtapp.care.places import PEER_SUPPORT, Suggestion, suggestions
from evenwichtapp.catalogue.models import Intervention, Text
from evenwichtapp.catalogue.sentences import sentence
from evenwichtapp.signals.signal import Signal
from evenwichtapp.ui.controls.group import Group
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.signals.place_row import PlaceRow, PlaceWords
from evenwichtapp.ui.widgets.separator import Separator
from evenwichtapp.ui.wording import company_words, minutes_words


class HelpPlaces(Group):
    """Empty where nothing is suggested.

    ``help_chosen`` carries the id of an intervention; ``more_asked`` a place and the row of its
    table, for what else there is. ``above`` is what stands on the cards above.
    """

    help_chosen = QtSignal(str)
    more_asked = QtSignal(str, str)

    def __init__(
        self,
        session: Session,
        signal: Signal,
        above: Iterable[Suggestion] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("What may help"), parent)
        self.session = session
        diary, catalogue = session.diary, session.catalogue
        stands = tuple(above)
        self.suggestions = suggestions(
            signal,
            diary,
            catalogue,
            session.today,
            [s.intervention for s in stands],
            [s.why for s in stands],
        )

        # Layout
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for suggestion in self.suggestions:
            rows.addWidget(Separator())
            rows.addWidget(self._row(suggestion))

    @property
    def offered(self) -> tuple[str, ...]:
        """The ids of what stands there."""
        return tuple(suggestion.intervention for suggestion in self.suggestions)

    @property
    def silent(self) -> bool:
        """Whether nothing is offered with this signal."""
        return not self.suggestions

    def _row(self, suggestion: Suggestion) -> PlaceRow:
        known = self.session.catalogue.interventions[suggestion.intervention]
        place = self.session.catalogue.places[suggestion.place]
        minutes = minutes_words(suggestion.minutes)
        helped = experience_words(suggestion.experience)
        words = PlaceWords(
            place=self._said(place.label),
            title=self._title(known),
            details=", ".join(part for part in (minutes, company_words(known.company)) if part),
            why=self._said(suggestion.why),
            helped=self._said(helped) if helped else "",
            where=self._said(known.evidence_where),
            strength=self._said(known.evidence_strength),
            first_of_all=self.tr("or a colleague first") if suggestion.first_of_all else "",
            links={self._quoted(item): row for item, row in suggestion.others},
        )
        studied = self.session.catalogue.evidence[known.evidence].studied
        row = PlaceRow(known.id, words, studied=studied)
        row.opened.connect(partial(self.help_chosen.emit, known.id))
        row.first_asked.connect(partial(self.help_chosen.emit, suggestion.first_of_all))
        row.other_asked.connect(partial(self.more_asked.emit, suggestion.place, suggestion.row))
        row.cause_chosen.connect(partial(self.more_asked.emit, suggestion.place))
        return row

    def _title(self, known: Intervention) -> str:
        """Its label; whom to look for is somebody by name where the circle has one."""
        circle = self.session.diary.person.support
        if known.id == PEER_SUPPORT and circle:
            return self.tr("Find {name}").format(name=circle[0].name)
        return self._said(known.label)

    def _quoted(self, item: str) -> str:
        return self._said(sentence("signals.quoted", label=self.session.catalogue.label(item)))

    def _said(self, text: Text) -> str:
        return text.in_language(self.session.language)
