"""Libraries: the workspaces of the program, one for each library that is open, each with its upkeep."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs
from desktop.recent import Recent
from desktop.settings import Settings
from desktop.upkeep import Upkeep
from desktop.workspace import Workspace


class Libraries(QObject):
    """Opens libraries beside the first one, and closes them with their last window."""

    failed = Signal(object)  # an exception that nobody took, of any library

    def __init__(self, first: Workspace, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._recent = Recent(settings, first.own)
        self._open = {first.path: first}
        self._upkeep = {first.path: Upkeep(first)}

    def start(self, workspace: Workspace) -> None:
        """Begins the upkeep of a library that has been opened, and remembers it."""
        self._recent.add(workspace.path)
        self._upkeep[workspace.path].start()

    def opened(self, path: Path) -> Workspace:
        """The workspace of a library, made when it is not open yet."""
        path = path.absolute()
        if path not in self._open:
            workspace = Workspace(path, Jobs(self), self)
            workspace.own = self._first.own
            workspace.options = self._first.options
            workspace.jobs.failed.connect(self.failed)
            self._open[path], self._upkeep[path] = workspace, Upkeep(workspace)
        return self._open[path]

    def release(self, workspace: Workspace) -> None:
        """Closes a library that no window shows any more; the first one stays, for files that are handed over."""
        if workspace is not self._first and workspace.path in self._open:
            del self._open[workspace.path], self._upkeep[workspace.path]
            workspace.close()
            workspace.deleteLater()

    def close(self) -> None:
        """Closes all."""
        for workspace in self._open.values():
            workspace.close()
