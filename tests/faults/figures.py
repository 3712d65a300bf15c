"""What a proof counted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Figures:
    """Tries, and how many of them ended badly.

    ``lost``: something acknowledged is gone or other than it was. ``corrupt``: the file does not
    pass its check and there is no way back. ``crashed``: anything but a calm ``KnownError``.
    """

    name: str
    tries: int = 0
    lost: int = 0
    corrupt: int = 0
    crashed: int = 0

    @property
    def good(self) -> bool:
        """Whether it was tried at all and nothing went wrong."""
        return self.tries > 0 and not (self.lost or self.corrupt or self.crashed)


def table(all_figures: list[Figures]) -> str:
    """The figures as lines of a Markdown table."""
    lines = ["| proof | tries | lost | corrupt | crashed |", "|---|---:|---:|---:|---:|"]
    lines += [
        f"| {f.name} | {f.tries} | {f.lost} | {f.corrupt} | {f.crashed} |" for f in all_figures
    ]
    return "\n".join(lines)
