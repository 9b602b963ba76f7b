"""LibraryCommands: changing the library from the panel: rename, move, remove, compare, and taking it back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from core.resolution.version import Version
from core.store.entries import SeriesEntry
from desktop.actions.actions import Actions
from desktop.contents import Contents
from desktop.desk import Desk, line_of, series_of
from desktop.models.reasons import deed
from desktop.widgets.library_panel import LibraryPanel
from desktop.workspace import Workspace


class LibraryCommands(QObject):
    """What can be done with the selected lines of the library."""

    def __init__(self, window: QWidget, workspace: Workspace, desk: Desk, panel: LibraryPanel) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._desk = desk
        self._panel = panel
        self._folder = QTemporaryDir()  # files for dragging out of the window; it goes with the window

    def connect_to(self, actions: Actions) -> None:
        """Joins the actions and the panel's own signals."""
        self._actions = actions
        actions["undo"].triggered.connect(lambda: self._workspace.undo(redo=False))
        actions["redo"].triggered.connect(lambda: self._workspace.undo(redo=True))
        actions["rename"].triggered.connect(self.rename)
        actions["move"].triggered.connect(self.move)
        actions["join"].triggered.connect(self.join)
        actions["remove"].triggered.connect(self.remove)
        actions["compare_selected"].triggered.connect(self.compare)
        actions["read"].triggered.connect(lambda: self._desk.read(self._panel.selected_versions()[0]))
        actions["mend"].triggered.connect(self.mend)
        self._panel.chosen.connect(self._desk.open_version)
        self._panel.move_asked.connect(self._move_to)
        self._panel.drag_began.connect(self._prepare_drag)
        self._panel.selection_changed.connect(self.update_actions)
        self._workspace.forgotten.connect(self._forget)
        self._workspace.changed.connect(self.update_actions)
        names = ("compare_selected", "read", "rename", "move", "join", "mend", "save_original", "remove", "retry")
        self._panel.actions_at_version = [actions[name] for name in names]
        self.update_actions()

    def update_actions(self) -> None:
        """Enables what can be done now, and names what would be taken back."""
        contents = self._workspace.contents
        writable = not contents.why_read_only
        ids = self._panel.selected_versions()
        states = {
            "undo": bool(contents.undo) and writable,
            "redo": bool(contents.redo) and writable,
            "rename": self._panel.selected_series() is not None and writable,
            "move": len(ids) > 0 and writable,
            "join": self._panel.selected_series() is not None and len(contents.series) > 1 and writable,
            "mend": len(ids) == 1 and writable,
            "remove": bool(self._panel.removable() or self._panel.selected_failure()) and writable,
            "retry": self._panel.selected_failure() is not None and writable,
            "compare_selected": len(ids) in (1, 2),
            "read": len(ids) == 1,
            "save_original": bool(ids) or self._desk.pair is not None,
        }
        for name, enabled in states.items():
            self._actions[name].setEnabled(enabled)
        self._name_undo(contents)

    def _name_undo(self, contents: Contents) -> None:
        plain = {"undo": (self.tr("Undo"), contents.undo), "redo": (self.tr("Redo"), contents.redo)}
        for name, (word, what) in plain.items():
            self._actions[name].setText(f"{word}: {deed(what)}".replace("&", "&&") if what else word)

    def compare(self) -> None:
        """Compares the two selected versions, or the selected one with its neighbour."""
        ids = self._panel.selected_versions()
        if len(ids) == 2:
            self._desk.open(*self._in_order(ids))
        elif ids:
            self._desk.open_version(ids[0])

    def _in_order(self, ids: list[int]) -> tuple[int, int]:
        """Two versions, the older one first where they are of one series."""
        series = series_of(self._workspace.contents, ids[0])
        line = line_of(series, ids[0]) if series else []
        if all(each in line for each in ids):
            ids = sorted(ids, key=line.index)
        return ids[0], ids[1]

    def rename(self) -> None:
        """Asks for another title of the selected series."""
        series = self._panel.selected_series()
        if series is None:
            return
        title, agreed = QInputDialog.getText(
            self._window, self.tr("Rename series"), self.tr("Title"), QLineEdit.EchoMode.Normal, series.title
        )
        if agreed and title.strip() and title != series.title:
            series_id = series.id
            self._workspace.change(lambda library: library.rename_series(series_id, title.strip()), self._say)

    def move(self) -> None:
        """Asks for the series into which the selected versions go."""
        ids = self._panel.selected_versions()
        others = self._other_series()
        at = self._chosen(self.tr("Move to another series"), [self.tr("A new series"), *map(_title, others)])
        if at is not None:
            for version_id in ids:
                self._move_to(version_id, others[at - 1].id if at else None)

    def join(self) -> None:
        """Asks for the series whose versions come into the selected one."""
        own, others = self._panel.selected_series(), self._other_series()
        if own is None or not others:
            return
        at = self._chosen(self.tr("Join with another series"), list(map(_title, others)))
        if at is not None:
            into, other = own.id, others[at].id
            self._workspace.change(lambda library: library.merge_series(into, [other]), self._say)

    def _other_series(self) -> list[SeriesEntry]:
        own = self._panel.selected_series()
        return [series for series in self._workspace.contents.series if own is None or series.id != own.id]

    def _chosen(self, question: str, titles: list[str]) -> int | None:
        """Which of the titles the user chooses; None for none."""
        choice, agreed = QInputDialog.getItem(self._window, question, self.tr("Series"), titles, 0, False)
        return titles.index(choice) if agreed else None

    def _move_to(self, version_id: int, series_id: int | None) -> None:
        own = series_of(self._workspace.contents, version_id)
        if own is None or own.id != series_id:
            self._workspace.change(lambda library: library.move_version(version_id, series_id))

    def mend(self) -> None:
        """Lets the user put right what was read wrongly from the selected version."""
        ids = self._panel.selected_versions()
        if ids:
            version_id = ids[0]
            self._workspace.ask(lambda library: library.load(version_id), partial(self._open_mending, version_id))

    def _open_mending(self, version_id: int, version: Version) -> None:
        # Here and not above: the dialogs together cost 60 ms, a tenth of the time to the first window.
        from desktop.dialogs.mend import MendDialog  # noqa: PLC0415

        dialog = MendDialog(version, self._window)
        change, show = self._workspace.change, dialog.show_version
        dialog.mended.connect(lambda mending: change(lambda library: library.mend(version_id, mending), show))
        dialog.unmended.connect(lambda: change(lambda library: library.unmend(version_id), show))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remove(self) -> None:
        """Removes what is selected."""
        failure = self._panel.selected_failure()
        if failure is not None:
            self._workspace.dismiss(failure.id)
        elif ids := self._panel.removable():
            self._workspace.remove(ids)

    def _prepare_drag(self, version_id: int) -> None:
        """Writes the file of a version to a folder of its own, so that it can be dragged to the desktop."""

        def keep(found: tuple[str, bytes]) -> None:
            path = Path(self._folder.filePath(str(version_id)), Path(found[0]).name)
            path.parent.mkdir(exist_ok=True)
            self._workspace.save(path, found[1], lambda: self._panel.set_file(version_id, path))

        self._workspace.original(version_id, keep)

    def _forget(self) -> None:
        self._folder = QTemporaryDir()  # the former one is deleted with what lies in it
        self._panel.forget_files()

    def _say(self, sentence: str) -> None:
        self._workspace.said.emit(deed(sentence))


def _title(series: SeriesEntry) -> str:
    """A title for a list, short enough for its box."""
    return series.title if len(series.title) <= 90 else series.title[:89] + "…"
