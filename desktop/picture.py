"""Draws the window into a file: opens what is given, waits until it is painted, saves and quits."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop.importing import ImportReport
from desktop.main_window import MainWindow
from desktop.saving import SavingError

_LONGEST = 120_000  # milliseconds: whatever is not done then will not be
_SETTLE = 120  # milliseconds for measuring rows and the small bars of the time line


class Picture(QObject):
    """Waits until a window shows what it was given, then saves it."""

    def __init__(self, window: MainWindow, path: Path, done: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._done = done
        self._taken = False
        QTimer.singleShot(_LONGEST, self._take)

    def wait_for_reading(self) -> None:
        """Takes the picture when what was given has been read and compared."""
        self._window.workspace.imported.connect(self._on_imported)
        self._window.page.painted.connect(self._soon)
        self._window.desk.failed.connect(lambda _: self._soon())

    def give_up(self) -> None:
        """Takes the picture of what there is, because something went wrong."""
        self._soon()

    def wait_for_window(self) -> None:
        """Takes the picture as soon as the window stands, and the last pair if there was one."""
        self._window.page.painted.connect(self._soon)
        if self._window.desk.wanted is None:
            self._soon()

    def _on_imported(self, report: ImportReport) -> None:
        _ = report
        QTimer.singleShot(0, lambda: None if self._window.desk.wanted else self._soon())

    def _soon(self) -> None:
        QTimer.singleShot(_SETTLE, self._when_idle)

    def _when_idle(self) -> None:
        """Work that goes on (measuring distances, colouring text) is waited for."""
        page = self._window.page
        if self._window.workspace.jobs.running or (page.isVisible() and not page.pane.view.is_at_rest):
            QTimer.singleShot(_SETTLE, self._when_idle)
        else:
            self._take()

    def _take(self) -> None:
        if self._taken:
            return
        self._taken = True
        if self._window.grab().save(str(self._path), "PNG"):
            self._done("")
        else:
            self._done(str(SavingError(f"{self._path} could not be written; choose another folder.")))
