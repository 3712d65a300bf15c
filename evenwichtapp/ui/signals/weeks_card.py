"""What was answered in the last twelve weeks, beside what is going on now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evenwichtapp.signals.past import (
    Past,
    PutOff,
    bring_back,
    history,
    history_sentence,
    put_off,
    what_helped,
)
from evenwichtapp.signals.signal import Signal, SignalLevel
from evenwichtapp.ui.controls.button import Button, ButtonKind
from evenwichtapp.ui.controls.leaving import empty
from evenwichtapp.ui.dates import short_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.signals.signal_strip import SignalStrip, StripSignal
from evenwichtapp.ui.widgets.card import FittedCard
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel

MOST_HELPED = 3  # all of them stand in Terugblik


class WeeksCard(FittedCard):
    """One sentence, and a strip of twelve weeks that says the same as a picture."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._silent = {key for place in session.catalogue.places.values() for key in place.silent}
        heading = TextLabel(self.tr("Last 12 weeks"), TextRole.HEADING)
        self._words = TextLabel("", TextRole.SECONDARY, "ink2", wrap=True)
        self._strip = SignalStrip()

        # Legend
        self._legend = QWidget()
        legend = QHBoxLayout(self._legend)
        legend.setContentsMargins(0, 0, 0, 0)
        legend.setSpacing(7)
        for words, filled in ((self.tr("recognised"), True), (self.tr("not now"), False)):
            legend.addWidget(IconLabel("flag", "ink2", 14, filled=filled))
            legend.addWidget(TextLabel(words, TextRole.CAPTION, "ink2"))
            legend.addSpacing(16)
        legend.addStretch(1)

        # Put off
        self._put_off = QVBoxLayout()
        self._put_off.setSpacing(4)

        # What helped
        self._helped = QVBoxLayout()
        self._helped.setSpacing(4)

        # Layout
        self.column.setContentsMargins(22, 20, 22, 16)
        self.column.setSpacing(4)
        self.column.addWidget(heading)
        self.column.addWidget(self._words)
        self.column.addStretch(1)
        self.column.addSpacing(12)
        self.column.addWidget(self._strip)
        self.column.addWidget(self._legend)
        self.column.addLayout(self._put_off)
        self.column.addLayout(self._helped)

    def refresh(self) -> None:
        """Take the answers of the last weeks anew."""
        session = self.session
        past = history(session.diary, session.today, session.catalogue)
        self._words.setText(history_sentence(past).in_language(session.language))
        now = [self._now(signal) for signal in session.signals]
        self._strip.show_signals([*map(self._then, past), *now], session.today)
        for widget in (self._strip, self._legend):
            widget.setVisible(bool(past or now))
        self._show_put_off()
        self._show_what_helped()

    @Slot()
    def _bring_back(self, waiting: PutOff) -> None:
        self.session.apply(bring_back(waiting))

    def _show_put_off(self) -> None:
        """What "Nu niet" keeps away, until when, and the way back."""
        session = self.session
        empty(self._put_off)
        for waiting in put_off(session.diary, session.today, session.catalogue):
            words = waiting.text.in_language(session.language)
            again = Button(ButtonKind.LINK, self.tr("Show it now"))
            again.setAccessibleName(f"{again.text()}: {words}")
            again.clicked.connect(partial(self._bring_back, waiting))
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(TextLabel(words, TextRole.SECONDARY, "ink2", wrap=True), 1)
            line.addWidget(again)
            self._put_off.addWidget(row)

    def _show_what_helped(self) -> None:
        """What was said that helped at the last rises."""
        session = self.session
        empty(self._helped)
        for helped in what_helped(session.diary, session.today, session.catalogue)[:MOST_HELPED]:
            words = helped.text.in_language(session.language)
            self._helped.addWidget(TextLabel(words, TextRole.SECONDARY, "ink2", wrap=True))

    def _then(self, past: Past) -> StripSignal:
        answer = self.tr("recognised") if past.recognised else self.tr("not now")
        words = self.tr("{day}: {signal}, {answer}").format(
            day=short_date(past.day),
            signal=past.name.in_language(self.session.language),
            answer=answer,
        )
        return StripSignal(past.day, self._level(past.signal, past.level), past.recognised, words)

    def _now(self, signal: Signal) -> StripSignal:
        title = signal.title.in_language(self.session.language)
        words = self.tr("now: {signal}").format(signal=title)
        level = self._level(signal.id, signal.level)
        return StripSignal(self.session.today, level, True, words)

    def _level(self, signal: str, level: SignalLevel) -> str:
        """A rise, with which nothing is offered, is no warning."""
        return "stands_out" if signal in self._silent else level.value
