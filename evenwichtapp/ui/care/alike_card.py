"""What resembles an intervention."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QWidget

from evenwichtapp.care.library import alike
from evenwichtapp.catalogue.models import Intervention
from evenwichtapp.ui.care.intervention_row import intervention_row
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.text import TextLabel


class AlikeCard(Card):
    """``opened`` carries the id of the other one."""

    opened = QtSignal(str)

    def __init__(
        self, session: Session, intervention: Intervention, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=1)
        heading = TextLabel(self.tr("Like this"), TextRole.HEADING)
        heading.setContentsMargins(20, 14, 20, 8)
        self.column.setSpacing(0)
        self.column.addWidget(heading)
        for other in alike(intervention.id, session.catalogue):
            row = intervention_row(session, session.catalogue.interventions[other])
            row.clicked.connect(partial(self.opened.emit, other))
            self.column.addWidget(row)
