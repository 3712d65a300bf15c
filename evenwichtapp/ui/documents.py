"""Where a file of the person's own is looked for and saved, unless they choose another place."""

from __future__ import annotations

from PySide6.QtCore import QDir, QStandardPaths


def documents_folder() -> str:
    """The folder for documents, or the home folder on a computer that has none."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if QDir(found).exists() else QDir.homePath()
