"""What is done at random: keys, clicks, typing, pages, appearance, locking."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from evenwichtapp.ui import pages
from evenwichtapp.ui.ask_form import TypedAskForm
from evenwichtapp.ui.opening.unlock import UnlockPage
from evenwichtapp.ui.opening.welcome import WelcomePage
from tests.monkey.window import PASSPHRASE, Window, hours_later, rest

Key, Held = Qt.Key, Qt.KeyboardModifier
KEYS = (
    *((key, Held.NoModifier) for key in (Key.Key_Tab, Key.Key_Space, Key.Key_Return) * 3),
    *(
        (key, Held.NoModifier)
        for key in (
            *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End),
            *(Key.Key_PageUp, Key.Key_PageDown, Key.Key_Escape, Key.Key_Escape, Key.Key_F1),
            *(Key.Key_Backspace, Key.Key_Delete, Key.Key_1, Key.Key_7, Key.Key_Question),
        )
    ),
    (Key.Key_Backtab, Held.ShiftModifier),
    *(
        (key, Held.ControlModifier)
        for key in (
            *(Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7),
            *(Key.Key_A, Key.Key_C, Key.Key_X, Key.Key_V, Key.Key_Z, Key.Key_L),
            *(Key.Key_Return, Key.Key_Enter),
        )
    ),
)
LETTERS = "abc deé1!<&%{}\"'\\ñ\u202e\u0301\U0001f33f日"
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
SIZES = ((1280, 820), (720, 520), (1000, 700), (1600, 900))


class Monkey:
    """Does one thing at a time in ``window``; ``done`` tells what, the last of it last."""

    def __init__(self, window: Window, chance: random.Random) -> None:
        self._window = window
        self._chance = chance
        self.done: list[str] = []
        acts: tuple[tuple[Callable[[], str], int], ...] = (
            (self._click, 100),
            (self._press_key, 60),
            (self._type, 25),
            (self._open_page, 20),
            (self._scroll, 8),
            (self._point_at, 8),
            (self._leave_form, 8),
            (self._undo, 4),
            (self._resize, 3),
            (self._choose_look, 3),
            (self._lock, 2),
            (self._let_time_pass, 1),
        )
        self._acts = [act for act, _weight in acts]
        self._weights = [weight for _act, weight in acts]

    def act(self) -> None:
        """Do anything."""
        face = self._window.shell.face
        if isinstance(face, WelcomePage) and self._chance.random() < 0.2:
            self._window.close_all()
            self._window.begin_anew()
            self.done.append("begin anew")
        elif isinstance(face, UnlockPage) and self._chance.random() < 0.5:
            self._window.close_all()
            self._window.unlock()
            self.done.append("unlock")
        else:
            (act,) = self._chance.choices(self._acts, self._weights)
            self.done.append(f"{act.__name__.strip('_')} ...")
            self.done[-1] = f"{act.__name__.strip('_')} {act()}"
        rest(0)

    # With the mouse

    def _click(self) -> str:
        widget = self._any_widget(buttons=self._chance.random() < 0.75)
        if widget is None:
            return ""
        told = _named(widget)
        held = self._chance.choice((Held.NoModifier,) * 5 + (Held.ControlModifier,))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, self._place_on(widget))
        return told

    def _point_at(self) -> str:
        widget = self._any_widget(buttons=False)
        if widget is None:
            return ""
        QTest.mouseMove(widget, self._place_on(widget))
        return _named(widget)

    def _scroll(self) -> str:
        widget = self._any_widget(buttons=False)
        if widget is None:
            return ""
        told = _named(widget)
        place = QPointF(self._place_on(widget))
        turned = QPoint(0, self._chance.choice((-480, -120, 120, 480)))
        event = QWheelEvent(
            *(place, widget.mapToGlobal(place), QPoint(), turned),
            *(Qt.MouseButton.NoButton, Held.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(widget, event)
        return told

    # With the keyboard

    def _press_key(self) -> str:
        at = self._focus()
        key, held = self._chance.choice(KEYS)
        if _is_secret(at) and held is Held.NoModifier and key < Key.Key_Escape:
            return ""  # it knows one passphrase, and types that one only
        told = f"{key.name} {held.name} on {_named(at)}"
        for _ in range(self._chance.choice((1, 1, 1, 5))):
            QTest.keyClick(self._focus(), key, held)
            rest(0)
        return told

    def _type(self) -> str:
        field = self._any_field()
        if field is None:
            return ""
        field.setFocus()
        form = QApplication.activeModalWidget()
        if _is_secret(field):
            words = PASSPHRASE
        elif isinstance(form, TypedAskForm) and self._chance.random() < 0.3:
            words = form._word
        else:
            words = "".join(self._chance.choices(LETTERS, k=self._chance.randint(1, 20)))
        if _is_secret(field) or isinstance(form, TypedAskForm):
            field.clear()
        if isinstance(field, QLineEdit):
            field.insert(words)
        else:
            field.insertPlainText(words)
        return _named(field)

    def _leave_form(self) -> str:
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        elif isinstance(form := QApplication.activeModalWidget(), QDialog):
            told = _named(form)
            form.reject()
            return told
        return ""

    # What has a way of its own

    def _open_page(self) -> str:
        workspace = self._window.workspace
        if workspace is None or QApplication.activeModalWidget() is not None:
            return ""
        opening = self._any_opening()
        workspace.open(opening)
        return str(opening)

    def _undo(self) -> str:
        if self._window.session.is_open:
            self._window.session.undo()
        return ""

    def _resize(self) -> str:
        size = self._chance.choice(SIZES)
        self._window.frame.resize(*size)
        return str(size)

    def _choose_look(self) -> str:
        choice: dict[str, Any] = self._chance.choice(
            (
                *({"language": language} for language in ("nl", "en", "system")),
                *({"theme": theme} for theme in ("light", "dark", "system")),
                *({"text_size": size} for size in (100, 125, 150)),
            )
        )
        self._window.preferences.choose(**choice)
        return str(choice)

    def _lock(self) -> str:
        self._window.shell.lock()
        return ""

    def _let_time_pass(self) -> str:
        hours = self._chance.choice((1, 10, 24))
        hours_later(self._window, hours)
        rest(50)
        return str(hours)

    # Anything there is

    def _any_opening(self) -> pages.Opening:
        session, chance = self._window.session, self._chance
        diary, catalogue = session.diary, session.catalogue
        day = session.today - timedelta(days=chance.randint(0, 120))
        some: list[pages.Opening] = [
            pages.WriteFor(day),
            pages.CatchUp(day),
            pages.MarkDays(day - timedelta(days=chance.randint(0, 20)), day),
            pages.ShowIntervention(chance.choice(list(catalogue.interventions))),
            pages.BeginWorksheet(chance.choice(list(catalogue.worksheets))),
            pages.ShowLearning(chance.choice(list(catalogue.learning))),
            pages.Breathe(chance.choice(list(catalogue.breathing)), begun=True),
        ]
        some += [pages.ChangeEntry(one.id) for one in chance.sample(diary.check_ins, 1)]
        some += [pages.ShowSignal(one.id) for one in session.signals[:1]]
        some += [pages.GoOnWriting(one.id) for one in diary.reflections[-1:]]
        return chance.choice([chance.choice(pages.PAGES), chance.choice(some)])

    def _any_widget(self, *, buttons: bool) -> QWidget | None:
        kind = QAbstractButton if buttons else QWidget
        found = [widget for widget in self._on_top() if isinstance(widget, kind)]
        return self._chance.choice(found) if found else None

    def _any_field(self) -> Any:
        found = [
            field
            for field in self._on_top()
            if isinstance(field, FIELDS) and not field.isReadOnly()
        ]
        on_lock = isinstance(self._window.shell.face, UnlockPage)  # each wrong code slows the next
        found = [field for field in found if _is_secret(field) or not on_lock]
        return self._chance.choice(found) if found else None

    def _top(self) -> QWidget:
        on_top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return on_top or self._window.frame

    def _on_top(self) -> list[QWidget]:
        """What can be clicked. ``findChildren`` would let the window hold all of it for good."""
        top = self._top()
        return [
            widget
            for widget in QApplication.allWidgets()
            if top.isAncestorOf(widget) and _can_be_clicked(widget)
        ]

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._top()

    def _place_on(self, widget: QWidget) -> QPoint:
        seen = widget.visibleRegion().boundingRect()
        return QPoint(
            self._chance.randint(seen.left(), seen.right()),
            self._chance.randint(seen.top(), seen.bottom()),
        )


def _can_be_clicked(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def _is_secret(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or widget.windowTitle()
    chosen = f" at {widget.currentText()}" if isinstance(widget, QComboBox) else ""
    return f"{type(widget).__name__} {words!r}{chosen}"
