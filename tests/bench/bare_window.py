"""Child process: the least that PySide6 can show, a bare main window."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print("painted_at", time.monotonic(), flush=True)
        QTimer.singleShot(0, QApplication.quit)


def main() -> int:
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(1280, 820)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
