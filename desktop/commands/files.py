"""FileCommands: everything that brings documents into the library, or writes one out of it."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions.actions import Actions
from desktop.arguments import specimens
from desktop.desk import Desk
from desktop.importing import SUFFIXES, ImportReport
from desktop.models.known_series import KnownVersion, missing_versions
from desktop.widgets.library_panel import LibraryPanel
from desktop.widgets.notice_bar import NoticeBar
from desktop.workspace import Workspace

_PRIVATE = "application/x-resolute"  # what the window itself puts on the clipboard or drags


class FileCommands(QObject):
    """Adding, pasting, dropping, getting and saving, for one window."""

    def __init__(
        self, window: QWidget, workspace: Workspace, desk: Desk, panel: LibraryPanel, notice: NoticeBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._desk = desk
        self._panel = panel
        self._notice = notice
        self._folder = QTemporaryDir()  # copies of originals that were opened; they go with the window

    def connect_to(self, actions: Actions) -> None:
        """Joins the actions."""
        actions["add_files"].triggered.connect(self.choose_files)
        actions["add_folder"].triggered.connect(self.choose_folder)
        actions["paste"].triggered.connect(self.paste)
        actions["specimens"].triggered.connect(self.open_specimens)
        actions["get"].triggered.connect(partial(self.get_documents, None))
        actions["import_report"].triggered.connect(self.show_report)
        actions["save_original"].triggered.connect(self.save_original)
        actions["retry"].triggered.connect(self.retry)
        self._workspace.forgotten.connect(self._forget)

    # In

    def choose_files(self) -> None:
        """Asks for files and reads them."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        kinds = ";;".join((self.tr("Documents") + f" ({patterns})", self.tr("All files") + " (*)"))
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add files"), "", kinds)
        self.add(map(Path, names))

    def choose_folder(self) -> None:
        """Asks for a folder and reads its documents."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder"))
        self.add([Path(name)] if name else [])

    def open_specimens(self) -> None:
        """Reads the series that comes with the program."""
        self.add(specimens())

    def add(self, paths: Iterable[Path]) -> None:
        """Reads files and folders, and compares the newest pair of what they hold."""
        given = list(paths)
        if given:
            self._workspace.add(given, self._on_read)

    def paste(self) -> None:
        """Reads what is on the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where the clipboard is empty
        if data is None or not self.take(data):
            self._notice.show_notice(self.tr("There is no text and no file on the clipboard."))

    def takes(self, data: QMimeData) -> bool:
        """Whether something that is dragged over the window can be read."""
        own = any(name.startswith(_PRIVATE) for name in data.formats())
        return not own and (data.hasUrls() or data.hasText() or data.hasHtml())

    def take(self, data: QMimeData) -> bool:
        """Reads what was dropped or pasted: files, addresses of documents, or text; False when there is nothing."""
        urls = data.urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.add(paths)
            return True
        symbols = [symbol for url in urls if (symbol := symbol_in(url))]
        if symbols:
            self.get_documents(symbols)
            return True
        if urls:
            self._notice.show_notice(self.tr("Resolute opens no web addresses. Save the page, then drop the file."))
            return True
        if data.hasText() and data.text().strip():
            name = self.tr("Pasted text, {0}").format(datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S"))
            self._workspace.add_bytes(data.text().encode(), name, self._on_read)
            return True
        return False

    def get_documents(self, symbols: Iterable[str] | None, *_: object) -> None:
        """Asks for symbols and loads them from UN Documents; the missing ones of the series are proposed."""
        # Here and not above: QtNetwork costs 20 ms, and most sessions load nothing.
        from desktop.dialogs.get_documents import GetDocumentsDialog  # noqa: PLC0415

        proposed = list(symbols) if symbols is not None else [str(each.symbol) for each in self._missing()]
        dialog = GetDocumentsDialog(proposed, self._window)
        dialog.arrived.connect(lambda data, name: self._workspace.add_bytes(bytes(data), name, self._on_read))
        dialog.open()

    def _missing(self) -> tuple[KnownVersion, ...]:
        series = self._panel.selected_series() or self._desk.series()
        return missing_versions(series) if series else ()

    def retry(self) -> None:
        """Reads the selected failed file again."""
        failure = self._panel.selected_failure()
        if failure is not None:
            self._workspace.retry(failure, self._on_read)

    def _on_read(self, report: ImportReport) -> None:
        """Shows the newest pair of what was read, and says what failed."""
        self._desk.open_best(report)
        entries = report.entries
        if report.problems:
            self._tell_problems(report)
        if entries:
            self._workspace.said.emit(self.tr("%n version(s) in the library now", "", len(entries)))
            self._panel.select_version(self._desk.wanted[1] if self._desk.wanted else entries[-1].id)

    def _tell_problems(self, report: ImportReport) -> None:
        problems = report.problems
        first = problems[0]
        if len(problems) > 1:
            first = self.tr("%n file(s) could not be read. The first: {0}", "", len(problems)).format(first)
        self._notice.show_notice(first, (self.tr("Show report"), self.show_report))

    def show_report(self) -> None:
        """Shows what the last import read and left out."""
        # Here and not above: the dialogs together cost 60 ms, a tenth of the time to the first window.
        from desktop.dialogs.import_report import ImportReportDialog  # noqa: PLC0415

        ImportReportDialog(self._workspace.report, self._window).open()

    # Out

    def save_original(self) -> None:
        """Writes the file of the selected version, as it came."""
        ids = self._panel.selected_versions() or ([self._desk.pair.new_id] if self._desk.pair else [])
        if ids:
            self._workspace.original(ids[0], self._ask_where)

    def open_original(self, version_id: int) -> None:
        """Opens the file of a version in the program that the desktop has for it."""

        def show(found: tuple[str, bytes]) -> None:
            path = Path(self._folder.filePath(str(version_id)), Path(found[0]).name)
            path.parent.mkdir(exist_ok=True)
            url = QUrl.fromLocalFile(str(path))
            self._workspace.save(path, found[1], lambda: self._open(url))

        self._workspace.original(version_id, show)

    def _forget(self) -> None:
        self._folder = QTemporaryDir()  # the former one is deleted with what lies in it
        self._notice.hide()

    def _open(self, url: QUrl) -> None:
        if not QDesktopServices.openUrl(url):
            self._notice.show_notice(self.tr("No program on this computer opens {0}.").format(url.fileName()))

    def _ask_where(self, found: tuple[str, bytes]) -> None:
        name, data = found
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the original file"), name)
        if path:
            self._workspace.save(Path(path), data, lambda: self._workspace.said.emit(self.tr("Saved {0}").format(path)))


def symbol_in(url: QUrl) -> str:
    """The symbol that an address of UN Documents names, "" for any other address."""
    if url.host() not in ("undocs.org", "www.undocs.org", "docs.un.org", "documents.un.org"):
        return ""
    parts = [part for part in url.path().split("/") if part]
    if parts and parts[0].lower() in ("ar", "zh", "en", "fr", "ru", "es"):
        parts = parts[1:]
    return "/".join(parts)
