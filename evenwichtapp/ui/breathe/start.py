"""What stands below the circle before it moves: which form, how, and what to mind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.catalogue.breathing import BreathingForm
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.check_box import CheckBox
from evenwichtapp.ui.controls.drop_down import DropDown
from evenwichtapp.ui.fonts import TextRole, scaled
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.text import TextLabel

COLUMN = 620


class BreathingStart(QWidget):
    """``start_asked``: begin the chosen form. ``still`` starts without motion."""

    start_asked = QtSignal()

    def __init__(self, session: Session, *, still: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

        # Which form
        forms = session.catalogue.breathing.values()
        self._forms = DropDown(
            self.tr("Exercise"), ((f.id, f.label.in_language(session.language)) for f in forms)
        )
        self._forms.currentIndexChanged.connect(self._explain)
        self._explanation = TextLabel("", TextRole.BODY, "ink2", wrap=True)
        self._explanation.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        # How
        self._still = CheckBox(self.tr("Without motion"))
        self._still.setChecked(still)
        start = Button(ButtonKind.PRIMARY, self.tr("Start"))
        start.clicked.connect(self.start_asked)

        # What to mind
        warning = session.catalogue.breathing_warning.in_language(session.language)
        self._warning = TextLabel(warning, TextRole.CAPTION, "ink2", wrap=True)
        self._warning.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        # Layout
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addStretch(1)
        choices.addWidget(self._forms)
        choices.addWidget(start)
        choices.addWidget(self._still)
        choices.addStretch(1)
        narrow = QWidget()
        narrow.setMaximumWidth(scaled(COLUMN))
        column = QVBoxLayout(narrow)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(12)
        column.addWidget(self._explanation)
        column.addLayout(choices)
        column.addWidget(self._warning)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(narrow)
        self._explain()

    @property
    def still(self) -> bool:
        """Whether the words change and the circle does not."""
        return self._still.isChecked()

    def chosen(self) -> BreathingForm:
        """The form to begin."""
        return self.session.catalogue.breathing[self._forms.currentData()]

    def choose(self, form: str) -> None:
        """Choose a form by its id; an unknown one changes nothing."""
        at = self._forms.findData(form)
        if at >= 0:
            self._forms.setCurrentIndex(at)

    @Slot()
    def _explain(self) -> None:
        form = self.chosen()
        self._explanation.setText(form.explanation.in_language(self.session.language))
        self._warning.setVisible(form.breath)
