"""UpkeepCommands: backups, export, import and forgetting of the library, as the user asks for them."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core.store.entries import BackupEntry
from desktop.actions.actions import Actions
from desktop.commands.libraries import SUFFIX
from desktop.contents import Contents
from desktop.desk import entries_of
from desktop.jobs import Lane
from desktop.models.dates import moment_text
from desktop.theme import Theme
from desktop.workspace import Workspace

if TYPE_CHECKING:  # loaded late: see show_backups
    from desktop.dialogs.backups import BackupsDialog
    from desktop.dialogs.question import QuestionDialog

# What changes the library and does not look after itself whether it may.
_CHANGING = ("add_files", "add_folder", "paste", "get", "specimens", "import_library", "forget", "watch")


class UpkeepCommands(QObject):
    """What keeps a library in order, for one window."""

    def __init__(self, window: QWidget, workspace: Workspace, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._theme = theme

    def connect_to(self, actions: Actions) -> None:
        """Joins the actions."""
        self._actions = actions
        actions["backups"].triggered.connect(self.show_backups)
        actions["export_library"].triggered.connect(self.export)
        actions["save_copy"].triggered.connect(self.save_copy)
        actions["import_library"].triggered.connect(self.import_folder)
        actions["forget"].triggered.connect(self.ask_to_forget)
        self._workspace.changed.connect(self.update_actions)
        self.update_actions(self._workspace.contents)

    def set_theme(self, theme: Theme) -> None:
        """Keeps the theme for dialogs to come."""
        self._theme = theme

    def update_actions(self, contents: Contents) -> None:
        """Nothing that changes the library can be asked of one that can only be read."""
        self._actions.enable(_CHANGING, not contents.why_read_only)

    # The dialogs are loaded when they are asked for: all of them cost 60 ms, a tenth of the time to the first window.

    def show_backups(self, *, damaged: bool = False) -> None:
        """Lists the backups of the library; one that is `damaged` is replaced as a file and kept under another name."""
        from desktop.dialogs.backups import BackupsDialog  # noqa: PLC0415 - see above

        writable = damaged or not self._workspace.contents.why_read_only
        dialog = BackupsDialog(self._workspace.path.name, writable=writable, parent=self._window)
        dialog.back_up_asked.connect(lambda: self._back_up(dialog))
        dialog.restore_asked.connect(lambda backup: self._ask_to_restore(dialog, backup, damaged=damaged))
        self._workspace.backups(dialog.show_backups)
        self._open(dialog)

    def _back_up(self, dialog: "BackupsDialog") -> None:
        list_again = dialog.show_backups  # the sentence is said when the dialog is closed, too

        def show(_path: Path) -> None:
            self._workspace.said.emit(self.tr("The library was backed up"))
            self._workspace.backups(list_again)

        self._workspace.attend(
            Lane.UPKEEP,
            lambda library, job: library.back_up(progress=job.report, cancelled=job.is_cancelled),
            show,
            title=self.tr("Backing up"),
        )

    def _ask_to_restore(self, dialog: "BackupsDialog", backup: BackupEntry, *, damaged: bool) -> None:
        sentence = self.tr("The library becomes what it was on {0}.").format(moment_text(backup.made))
        safe = self.tr("What it is now is kept as a backup, so that you can come back.")
        if damaged:
            safe = self.tr("The damaged file is kept beside it.")
        question = self._question(self.tr("Go back to a backup"), [sentence, safe], self.tr("Go back"))
        question.agreed.connect(dialog.accept)
        question.agreed.connect(lambda: self.restore(backup, damaged=damaged))
        self._open(question)

    def restore(self, backup: BackupEntry, *, damaged: bool = False) -> None:
        """Makes the library what it was in a backup."""
        sentence = self.tr("The library is what it was on {0}").format(moment_text(backup.made))

        def done(_answer: object = None) -> None:
            self._workspace.said.emit(sentence)

        title = self.tr("Going back to a backup")
        if damaged:
            self._workspace.on_file(lambda library, path: library.restore_file(path, backup.path), done, title)
        else:
            self._workspace.replace(lambda library: library.restore(backup.path), done, title)

    # In and out

    def save_copy(self) -> None:
        """Asks for a file and copies the library into it."""
        start = f"{self._workspace.path.stem} {datetime.now().astimezone():%Y-%m-%d}{SUFFIX}"
        kinds = self.tr("Libraries") + f" (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy of the library"), start, kinds)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + SUFFIX)
        self._workspace.attend(
            Lane.UPKEEP,
            lambda library, job: library.copy_to(path, progress=job.report, cancelled=job.is_cancelled),
            lambda _: self._workspace.said.emit(self.tr("The library was copied to {0}").format(path)),
            title=self.tr("Copying the library"),
        )

    def export(self) -> None:
        """Asks for a folder and writes the whole library into it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Export the library as a folder"))
        if not name:
            return
        folder = self._free(Path(name))

        def done(texts: int) -> None:
            self._workspace.said.emit(self.tr("%n text(s) written to {0}", "", texts).format(folder))

        title = self.tr("Exporting the library")
        self._workspace.attend(Lane.UPKEEP, lambda library, _: library.export_folder(folder), done, title=title)

    def _free(self, folder: Path) -> Path:
        """The folder itself when it is empty, else a new one in it."""
        if not any(folder.iterdir()):
            return folder
        day = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S")
        return folder / f"{self._workspace.path.stem} {day}"

    def import_folder(self) -> None:
        """Asks for an exported folder and fills the library from it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a library from a folder"))
        if not name:
            return

        def done(texts: int) -> None:
            self._workspace.said.emit(self.tr("%n version(s) in the library now", "", texts))
            self._workspace.refresh()

        title = self.tr("Importing a library")
        self._workspace.attend(Lane.LIBRARY, lambda library, _: library.import_folder(Path(name)), done, title=title)

    # Forgetting

    def ask_to_forget(self) -> None:
        """Asks whether everything shall be deleted, and says what that is."""
        self._workspace.backups(self._ask_to_forget)

    def _ask_to_forget(self, backups: tuple[BackupEntry, ...]) -> None:
        texts = sum(len(entries_of(series)) for series in self._workspace.contents.series)
        sentences = [
            self.tr("This deletes the library {0}:").format(self._workspace.path),
            "\n".join(
                (
                    self.tr("• %n version(s) with their original files, notes, decisions and corrections", "", texts),
                    self.tr("• %n backup(s), and what repairs have set aside", "", len(backups)),
                    self.tr("• copies that were made for opening or dragging files"),
                )
            ),
            self.tr("It cannot be undone. Folders that you exported stay. An empty library takes its place."),
        ]
        question = self._question(self.tr("Forget everything"), sentences, self.tr("Delete everything"))
        question.agreed.connect(self.forget)
        self._open(question)

    def forget(self) -> None:
        """Deletes the library and all that was made for it."""

        def done(_answer: None) -> None:
            self._workspace.forgotten.emit()
            self._workspace.said.emit(self.tr("Everything was deleted"))

        for job in self._workspace.jobs.titled:
            job.cancel()  # what is being read must not come in afterwards
        title = self.tr("Deleting everything")
        self._workspace.on_file(lambda library, path: library.forget_everything(path), done, title)

    def _question(self, title: str, sentences: list[str], doing: str) -> "QuestionDialog":
        from desktop.dialogs.question import QuestionDialog  # noqa: PLC0415 - see above

        return QuestionDialog(title, sentences, doing, self._theme, self._window)

    def _open(self, dialog: QDialog) -> None:
        """Shows a dialog over the window, which goes on working; it is deleted when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
