"""LibrariesCommands: opening other libraries and making new ones, each in a window of its own."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions.actions import Actions
from desktop.recent import Recent
from desktop.settings import Settings
from desktop.widgets.notice_bar import NoticeBar
from desktop.workspace import Workspace

SUFFIX = ".resolute"  # of new libraries; the user's own is older and is called library.sqlite


class LibrariesCommands(QObject):
    """What leads from this window to other libraries."""

    asked = Signal(object)  # Path of a library that is to be opened

    def __init__(self, window: QWidget, workspace: Workspace, settings: Settings, notice: NoticeBar) -> None:
        super().__init__(window)
        self._window = window
        self._recent = Recent(settings, workspace.own)
        self._notice = notice

    def connect_to(self, actions: Actions) -> None:
        """Joins the actions."""
        actions["open_library"].triggered.connect(self.choose)
        actions["new_library"].triggered.connect(self.make)
        actions["recent_libraries"].triggered.connect(self.show_recent)

    def choose(self) -> None:
        """Asks for a library's file."""
        kinds = ";;".join((self.tr("Libraries") + f" (*{SUFFIX} *.sqlite)", self.tr("All files") + " (*)"))
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open library"), "", kinds)
        if name:
            self.asked.emit(Path(name))

    def make(self) -> None:
        """Asks where a new library shall lie."""
        kinds = self.tr("Libraries") + f" (*{SUFFIX})"
        keep = QFileDialog.Option.DontConfirmOverwrite  # nothing is ever overwritten, see below
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("New library"), "", kinds, options=keep)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + SUFFIX)
        if path.exists():
            self._notice.show_notice(self.tr("{0} is there already. Give the new library another name.").format(path))
        else:
            self.asked.emit(path)

    def show_recent(self) -> None:
        """Shows the libraries that were open before."""
        # Here and not above: the dialogs together cost 60 ms, a tenth of the time to the first window.
        from desktop.dialogs.libraries import LibrariesDialog  # noqa: PLC0415

        dialog = LibrariesDialog(self._recent.own, self._recent.paths(), self._window)
        dialog.chosen.connect(self.asked)
        dialog.forgotten.connect(self._recent.drop)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
