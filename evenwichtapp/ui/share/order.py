"""What a person asked to go out: carried to another thread, so it holds values alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evenwichtapp.catalogue.catalogue import Catalogue
from evenwichtapp.catalogue.models import Language
from evenwichtapp.diary.diary import Diary
from evenwichtapp.errors import KnownError
from evenwichtapp.sharing.exporting import Form, export
from evenwichtapp.sharing.parts import Parts, selected
from evenwichtapp.sharing.report import report_pages

PREVIEW_DOTS_PER_INCH = 144


@dataclass(frozen=True)
class ShareOrder:
    """One file to make. ``period`` is the first and the last day, None is all days."""

    diary: Diary
    catalogue: Catalogue
    language: Language
    today: date
    form: Form
    period: tuple[date, date] | None
    parts: Parts
    question: str

    def check(self) -> None:
        """Raise ``KnownError("period_reversed")`` when the last day comes before the first."""
        if self.period is not None and self.period[0] > self.period[1]:
            first, last = (day.isoformat() for day in self.period)
            raise KnownError("period_reversed", first=first, last=last)

    def contents(self) -> Diary:
        """What goes along."""
        first, last = self.period or (None, None)
        return selected(self.diary, first, last, self.parts)

    def pages(self) -> tuple[bytes, ...]:
        """The pages of the report as PNG; raises ``KnownError``, such as ``period_empty``."""
        self.check()
        first, last = self.period or (self.today, self.today)
        return report_pages(
            self.diary,
            self.catalogue,
            first,
            last,
            self.language,
            self.question,
            self.parts,
            as_of=self.today,
            dots_per_inch=PREVIEW_DOTS_PER_INCH,
        )

    def write(self, out: Path) -> Path:
        """Make the file and say where it lies; raises ``KnownError``, such as ``cannot_write``."""
        self.check()
        first, last = self.period or (None, None)
        export(
            self.diary,
            self.catalogue,
            self.form,
            out,
            first,
            last,
            self.parts,
            self.language,
            self.today,
            self.question,
        )
        return out
