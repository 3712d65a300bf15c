"""What was answered in the last twelve weeks, beside what is going on now."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from evenwichtapp.signals.past import Past, history, history_sentence
from evenwichtapp.signals.signal import Signal
from evenwichtapp.ui.dates import short_date
from evenwichtapp.ui.fonts import TextRole
from evenwichtapp.ui.session import Session
from evenwichtapp.ui.signals.signal_strip import SignalStrip, StripSignal
from evenwichtapp.ui.widgets.card import Card
from evenwichtapp.ui.widgets.icon_label import IconLabel
from evenwichtapp.ui.widgets.text import TextLabel


class WeeksCard(Card):
    """One sentence, and a strip of twelve weeks that says the same as a picture."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
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

        # Layout
        self.column.setContentsMargins(22, 20, 22, 16)
        self.column.setSpacing(4)
        self.column.addWidget(heading)
        self.column.addWidget(self._words)
        self.column.addStretch(1)
        self.column.addSpacing(12)
        self.column.addWidget(self._strip)
        self.column.addWidget(self._legend)

    def refresh(self) -> None:
        """Take the answers of the last weeks anew."""
        session = self.session
        past = history(session.diary, session.today, session.catalogue)
        self._words.setText(history_sentence(past).in_language(session.language))
        now = [self._now(signal) for signal in session.signals]
        self._strip.show_signals([*map(self._then, past), *now], session.today)
        for widget in (self._strip, self._legend):
            widget.setVisible(bool(past or now))

    def _then(self, past: Past) -> StripSignal:
        answer = self.tr("recognised") if past.recognised else self.tr("not now")
        words = self.tr("{day}: {signal}, {answer}").format(
            day=short_date(past.day),
            signal=past.name.in_language(self.session.language),
            answer=answer,
        )
        return StripSignal(past.day, past.level.value, past.recognised, words)

    def _now(self, signal: Signal) -> StripSignal:
        title = signal.title.in_language(self.session.language)
        words = self.tr("now: {signal}").format(signal=title)
        return StripSignal(self.session.today, signal.level.value, True, words)
