"""Get from UN Documents: asks for symbols and a language, loads them one after the other, shows how each one went.

Nothing is sent before the user presses Get; what is sent is named in the dialog.
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.download import SERVICE, Download, FileType
from desktop.models.languages import OWN_NAMES

_SEPARATORS = re.compile(r"[\n,;]+")


class GetDocumentsDialog(QDialog):
    """Loads documents by symbol; `arrived` carries each file's bytes and a name for it."""

    arrived = Signal(bytes, str)

    def __init__(self, symbols: Iterable[str] = (), parent: QWidget | None = None, service: str = SERVICE) -> None:
        super().__init__(parent)
        self._service = service
        self._waiting: list[QListWidgetItem] = []
        self._download: Download | None = None
        self.setWindowTitle(self.tr("Get from UN Documents"))
        self._make_fields(symbols)
        self._make_buttons()
        self._lay_out()
        settle(self)
        self._get.setDefault(True)
        self._symbols.textChanged.connect(self._update_buttons)
        self._update_buttons()

    def symbols(self) -> list[str]:
        """The symbols as typed, in order, each once."""
        words = (word.strip() for word in _SEPARATORS.split(self._symbols.toPlainText()))
        return list(dict.fromkeys(word for word in words if word))

    def start(self) -> None:
        """Begins to load what is typed."""
        self._results.clear()
        self._results.show()
        self._waiting = []
        for symbol in self.symbols():
            item = QListWidgetItem(self.tr("{0}: waiting").format(symbol))
            item.setData(Qt.ItemDataRole.UserRole, symbol)
            self._results.addItem(item)
            self._waiting.append(item)
        self._next()

    def stop(self) -> None:
        """Stops what is on its way; what has arrived stays."""
        if self._download is not None:
            self._download.cancel()
            self._download = None
        for item in self._waiting:
            item.setText(self.tr("{0}: stopped").format(item.data(Qt.ItemDataRole.UserRole)))
        self._waiting = []
        self._show_progress(None)

    def done(self, result: int) -> None:
        """Closing the dialog stops what is on its way."""
        self.stop()
        super().done(result)

    # ---- building

    def _make_fields(self, symbols: Iterable[str]) -> None:
        self._symbols = QPlainTextEdit("\n".join(symbols))
        self._symbols.setTabChangesFocus(True)
        self._symbols.setPlaceholderText("A/RES/75/268")
        self._symbols.setAccessibleName(self.tr("Symbols"))
        self._language = QComboBox()
        for code, name in OWN_NAMES:
            self._language.addItem(name, code)
        self._type = QComboBox()
        for file_type, name in ((FileType.PDF, "PDF"), (FileType.DOCX, "Word (DOCX)"), (FileType.DOC, "Word 97 (DOC)")):
            self._type.addItem(name, file_type.value)
        self._results = QListWidget()
        self._results.setWordWrap(True)
        self._results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._results.setAccessibleName(self.tr("How each document went"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the document that is being loaded"))

    def _make_buttons(self) -> None:
        self._get = QPushButton(self.tr("Get"))
        self._get.clicked.connect(self.start)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self.stop)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self._buttons = closing_buttons(self, (self._get, action), (self._stop, action))

    def _lay_out(self) -> None:
        notice = QLabel(self.tr("Resolute asks documents.un.org for these symbols and sends nothing else."))
        notice.setTextFormat(Qt.TextFormat.PlainText)
        notice.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Symbols, one a line"), self._symbols)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("File &type"), self._type)
        column = column_of(self)
        for part in (notice, self._results, self._bar, self._buttons):
            column.addWidget(part)
        column.insertLayout(1, form)
        for part in (self._results, self._bar):
            part.hide()  # until there is something to tell
        self.resize(520, 320)
        self._symbols.selectAll()  # what is proposed is typed over
        self._symbols.setFocus()

    # ---- loading

    def _next(self) -> None:
        self._download = None
        if not self._waiting:
            self._show_progress(None)
            return
        item = self._waiting[0]
        symbol = item.data(Qt.ItemDataRole.UserRole)
        item.setText(self.tr("{0}: loading…").format(symbol))
        self._show_progress((0, -1))
        file_type = FileType(self._type.currentData())  # Qt keeps a plain string of it
        made = Download(symbol, self._language.currentData(), file_type, self._service, self)
        made.progressed.connect(lambda received, total: self._show_progress((received, total)))
        made.arrived.connect(self._on_arrived)
        made.failed.connect(self._on_failed)
        self._download = made

    def _on_arrived(self, data: bytes, name: str) -> None:
        item = self._waiting.pop(0)
        item.setText(self.tr("{0}: added to the library").format(item.data(Qt.ItemDataRole.UserRole)))
        self.arrived.emit(data, name)
        self._next()

    def _on_failed(self, sentence: str) -> None:
        self._waiting.pop(0).setText(sentence)
        self._next()

    def _show_progress(self, progress: tuple[int, int] | None) -> None:
        """The bar for bytes received of bytes in all (-1 when not known); None when nothing is loading."""
        received, total = progress or (0, 1)
        self._bar.setVisible(progress is not None)
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(received)
        self._update_buttons()

    def _update_buttons(self) -> None:
        loading = bool(self._waiting)
        self._get.setEnabled(not loading and bool(self.symbols()))
        self._stop.setEnabled(loading)
