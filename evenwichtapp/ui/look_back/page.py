"""Even terugkijken: three steps of five minutes, saved as one goes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.care.agreements import due
from evenwichtapp.care.ideas import ideas
from evenwichtapp.care.look_back import LOOK_BACK, begin, begun, finish, looked_at
from evenwichtapp.catalogue.models import Text
from evenwichtapp.diary.records import (
    Agreement,
    Answer,
    AnswerValue,
    CheckIn,
    Event,
    OwnItem,
    Person,
    Practice,
    Reflection,
)
from evenwichtapp.errors import KnownError
from evenwichtapp.insight.weeks_seen import Seen, seen
from evenwichtapp.ui.announcing import announce
from evenwichtapp.ui.controls.back_link import BackLink
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import day_and_month
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.forms.resources_card import ResourcesCard
from evenwichtapp.ui.look_back.agreement_step import AgreementStep
from evenwichtapp.ui.look_back.keep_step import KeepStep
from evenwichtapp.ui.look_back.previous import PreviousStrip
from evenwichtapp.ui.look_back.seen_step import SeenStep
from evenwichtapp.ui.page import HEADER_GAP, MARGIN, TOP
from evenwichtapp.ui.pages import CARE, REFLECT, LookBackOn, Opening, ShowPlace
from evenwichtapp.ui.self_saving import SelfSavingPage, StepFields, Writing
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.widgets.column_scroll import RING_MARGIN, ColumnScroll
from evenwichtapp.ui.widgets.steps import Steps

COLUMN = 1032
STEPS_WIDTH = 620
FACTS, KEEPING, AGREEING = range(3)


class LookBackPage(SelfSavingPage):
    """Goes on with what was begun in these weeks, or begins; nothing in it has to be filled in."""

    kinds: ClassVar[frozenset[type[Any]]] = frozenset(
        {Reflection, Agreement, CheckIn, Event, Answer, OwnItem, Person, Practice}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._step_view: SeenStep | KeepStep | AgreementStep | None = None
        self._looked_at: tuple[object, ...] = ()  # what the facts were counted from
        self._worksheet = session.catalogue.worksheets[LOOK_BACK]

        # Way back and title
        self._back = BackLink(self.tr("Looking back"))
        self._back.clicked.connect(partial(self.ask, REFLECT))
        self.title.setText(self._worksheet.label.in_language(session.language))

        # Steps
        names = [step.title.in_language(session.language) for step in self._worksheet.steps]
        self._steps = Steps(names)
        self._steps.setMaximumWidth(scaled(STEPS_WIDTH))
        self._bar.set_width(COLUMN)
        self._bar.back_asked.connect(self._go_back)
        self._bar.on_asked.connect(self._go_on)

        # The last time
        self._previous = PreviousStrip(session)

        # Layout
        self.header.insertWidget(0, self._back)
        column = QWidget()
        column.setMaximumWidth(scaled(COLUMN) + 2 * RING_MARGIN)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(RING_MARGIN, 0, RING_MARGIN, 16)
        inner.setSpacing(16)
        inner.addWidget(self._steps)
        inner.addWidget(self._previous)
        self._place = QVBoxLayout()
        inner.addLayout(self._place, 1)
        scroll = ColumnScroll(side=MARGIN - RING_MARGIN, left=MARGIN - RING_MARGIN)
        scroll.column.addWidget(column, 1)
        self._outer.setContentsMargins(0, TOP, 0, 0)
        self._outer.setSpacing(14)
        self.header.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def _fit_header(self) -> None:
        """The weeks stand below the title where all of it does not fit on one line."""
        parts = (self._back, self.title, self.subtitle, self._help_place)
        asked = sum(part.sizeHint().width() for part in parts) + 4 * HEADER_GAP + 2 * MARGIN
        below = self.title.wordWrap() or asked > self.width()
        self.subtitle.setContentsMargins(MARGIN if below else 0, 0, 0, 0)
        if not below:
            self.header.insertWidget(2, self.subtitle)
        elif self._outer.indexOf(self.subtitle) < 0:
            self._outer.insertWidget(1, self.subtitle)

    # What is shown

    def open_with(self, opening: Opening) -> None:
        """Read or change a look-back again."""
        self.hand_in()
        match opening:
            case LookBackOn(reflection):
                known = self.session.diary.by_id.get(reflection)
                if isinstance(known, Reflection):
                    self._write(known)
        self._begin_step()

    def opening(self) -> Opening | None:
        """The look-back that is being written, once there is something of it."""
        if self._writing is None or not self._writing.begun:
            return None
        return LookBackOn(self._writing.reflection.id)

    def refresh(self) -> None:
        """Show the look-back as it stands; what is being typed stays as it is."""
        if self._writing is None or self._is_over(self._writing.reflection):
            self._write(begun(self.session.diary, self.session.today) or self._new())
            return
        if self._writing.changed_elsewhere():
            stored = self.session.diary.by_id.get(self._writing.reflection.id)
            self._write(stored if isinstance(stored, Reflection) else self._new())
            return
        self._show_saved()
        self._show_previous()
        if self._counted_from() != self._looked_at:
            self.hand_in()
            self._show_step()

    def fields(self) -> StepFields | None:
        """The fields of this step; None once there are none."""
        return self._step_view

    def answers(self) -> Mapping[str, AnswerValue] | None:
        """What stands in the fields of this step; what is empty only where it was not before."""
        if self._step_view is None:
            return None
        before = self._current.reflection.answers
        given = self._step_view.answers()
        return {name: value for name, value in given.items() if value or name in before}

    # Slots

    @Slot()
    def _go_back(self) -> None:
        self._go(self._step - 1)

    @Slot()
    def _go_on(self) -> None:
        if self._step < AGREEING:
            self._go(self._step + 1)
        elif self._keep(self._step):
            self._close()

    @Slot(str)
    def _show_help(self, place: str) -> None:
        self.hand_in()
        self.ask(ShowPlace(place))

    # Going through it

    def _new(self) -> Reflection:
        session = self.session
        return begin(session.diary, session.today, session.clock())

    def _is_over(self, reflection: Reflection) -> bool:
        """Whether nothing was written in it and its weeks are no longer the last ones."""
        return not self._current.begun and reflection.day != self.session.today

    def _write(self, reflection: Reflection) -> None:
        self._writing = Writing(self.session, reflection, self._note_failure)
        self._writing.changed_elsewhere()
        since, until = looked_at(reflection)
        same_month = (since.year, since.month) == (until.year, until.month)
        first = str(since.day) if same_month else day_and_month(since)
        words = self.tr("{first} to {last}")
        self.subtitle.setText(words.format(first=first, last=day_and_month(until)))
        self._fit_header()
        self._show_previous()
        self._show_step()

    @property
    def _step(self) -> int:
        return min(self._current.reflection.step, AGREEING)

    def _show_step(self) -> None:
        """Build the step anew: its fields are others."""
        empty(self._place)
        self._looked_at = self._counted_from()
        session = self.session
        since, until = looked_at(self._current.reflection)
        found = seen(session.diary, session.catalogue, since, until, session.today)
        self._step_view = self._view_of(found)
        self._step_view.changed.connect(self._note_change)
        self._place.addWidget(self._step_view)
        self._step_view.show()
        self._previous.setVisible(self._step == FACTS and self._previous.asks)
        self._steps.set_current(self._step)
        self._bar.show_step(self._step, AGREEING + 1)
        self._show_saved()
        announce(self, self._steps.accessibleName())

    def _view_of(self, found: Seen) -> SeenStep | KeepStep | AgreementStep:
        session, answers = self.session, self._current.reflection.answers
        if self._step == FACTS:
            return SeenStep(session, found, answers)
        if self._step == KEEPING:
            resources = ResourcesCard(session) if found.supported else None
            if resources is not None:
                resources.show_days(found.since, found.until)
            return KeepStep(session, self._kept(found), answers, resources)
        thought_of = ideas(
            session.diary, session.catalogue, found.since, found.until, session.today
        )
        view = AgreementStep(session, thought_of, answers)
        view.place_asked.connect(self._show_help)
        view.circle_asked.connect(partial(self.ask, CARE))
        return view

    def _kept(self, found: Seen) -> tuple[Text, ...]:
        """What gave support and what was good, by name."""
        items = [*(c.item for c in found.supported), *dict.fromkeys(e.kind for e in found.good)]
        own, catalogue = self.session.diary.own_labels, self.session.catalogue
        return tuple(
            Text(own[item], own[item]) if item in own else catalogue.label(item) for item in items
        )

    def _show_previous(self) -> None:
        """What is due; what was answered here stays in sight until the page is opened anew."""
        waiting = due(self.session.diary, self.session.today)
        self._previous.show_due(waiting)
        self._previous.setVisible(self._step == FACTS and self._previous.asks)

    def _close(self) -> None:
        """Finish it: it stands in Terugblik, and its agreement on Vandaag on its day."""
        self._pause.stop()
        session = self.session
        try:
            change = finish(self._current.reflection, session.diary, session.clock())
        except KnownError as error:
            session.failed.emit(error)
            return
        self._current.close(change)
        self._writing, self._step_view = None, None
        self._previous.forget()
        self.ask(REFLECT)

    def _counted_from(self) -> tuple[object, ...]:
        """What the facts and ideas rest on; the same objects as long as nothing of it changed."""
        diary = self.session.diary
        kinds: tuple[type[Any], ...] = (CheckIn, Event, Answer, OwnItem, Practice)
        return (*(id(diary.all(kind)) for kind in kinds), diary.person)
