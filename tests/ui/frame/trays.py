"""A desktop that may have a tray, and a clock that goes as the test says."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal as QtSignal


class PlayedTray(QObject):
    """What the real one has, without a desktop; ``told`` is every notification."""

    chosen = QtSignal()
    opened = QtSignal()
    ended = QtSignal()
    there = True

    def __init__(self, window):
        super().__init__(window)
        self.shown = False
        self.told = []

    def is_there(self):
        return self.there

    def show(self, *, shown):
        self.shown = shown

    def tell(self, words):
        self.told.append(words)


class WallClock:
    """The aware moment that a session asks for; ``at`` puts the hands elsewhere."""

    def __init__(self, text):
        self.now = datetime.fromisoformat(text)

    def __call__(self):
        return self.now

    def at(self, text):
        self.now = datetime.fromisoformat(text)

    def wait(self, **long):
        self.now += timedelta(**long)
