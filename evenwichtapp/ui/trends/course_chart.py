"""The course of the scores with its legend, as one picture."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from evenwichtapp.catalogue.models import Language
from evenwichtapp.insight.course import Course
from evenwichtapp.insight.day_words import event_short
from evenwichtapp.ui.fonts import scaled
from evenwichtapp.ui.trends.course_legend import CourseLegend
from evenwichtapp.ui.trends.course_plot import CoursePlot


class CourseChart(QWidget):
    """Shows a ``Course``; ``plot`` is the tab stop that the arrow keys move in."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.plot = CoursePlot(self._kind_words, self)
        self.legend = CourseLegend(self)

        # Layout
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.plot, 1)
        column.addWidget(self.legend)

    def show_course(self, course: Course, sentence: str) -> None:
        """Draw ``course``; ``sentence`` is its reading, which a screen reader says."""
        self.plot.show_course(course)
        self.plot.setAccessibleDescription(sentence)
        self.legend.show_course(course, self._kind_words)

    def _kind_words(self, kind: str) -> str:
        return event_short(kind).in_language(self._language)
