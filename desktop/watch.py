"""Watcher: reads documents that appear in a folder of the user's choice; off until he asks for it."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from desktop.importing import SUFFIXES
from desktop.settings import WATCH, WATCH_FOLDER, Settings
from desktop.workspace import Workspace

_SETTLE = 1_500  # milliseconds without a change: a browser writes a download in pieces


class Watcher(QObject):
    """Watches one folder, not those inside it."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE)
        self._seen: dict[Path, tuple[int, int]] = {}
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self._look)
        settings.changed.connect(self._on_setting)

    def start(self) -> None:
        """Begins to watch, when the user asked for it; what lies in the folder already is left alone."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        folder = Path(self._settings.get(WATCH_FOLDER))
        if self._settings.get(WATCH) and self._settings.get(WATCH_FOLDER) and folder.is_dir():
            self._seen = _documents(folder)
            self._watcher.addPath(str(folder))

    def _look(self) -> None:
        """Reads what is new or other than before; waits while a file still grows."""
        found = _documents(Path(self._settings.get(WATCH_FOLDER)))
        fresh = [path for path, stamp in found.items() if self._seen.get(path) != stamp]
        self._seen = found
        if fresh:
            self._workspace.add(sorted(fresh))

    def _on_setting(self, key: str) -> None:
        if key in (WATCH.key, WATCH_FOLDER.key):
            self.start()


def _documents(folder: Path) -> dict[Path, tuple[int, int]]:
    """The documents of a folder, each with its size and time of change."""
    try:
        paths = [path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file()]
        return {path: ((stat := path.stat()).st_size, stat.st_mtime_ns) for path in paths}
    except OSError:  # the folder went away, or a file while it was looked at: the next change looks again
        return {}
