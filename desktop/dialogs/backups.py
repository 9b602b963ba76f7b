"""BackupsDialog: the backups of a library with their dates, reasons and sizes; makes one, or goes back to one."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from core.store.entries import BackupEntry
from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.models.dates import moment_text
from desktop.widgets.plain import plain_label

_ENTRY = Qt.ItemDataRole.UserRole


class BackupsDialog(QDialog):
    """The list of backups; what is asked for is done by whoever opened the dialog."""

    back_up_asked = Signal()
    restore_asked = Signal(object)  # BackupEntry

    def __init__(self, name: str, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.setWindowTitle(self.tr("Backups"))
        self.resize(560, 400)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Made"), self.tr("Reason"), self.tr("Size")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.tr("Backups of the library"))
        self.tree.itemSelectionChanged.connect(self._update)
        self.back_up = QPushButton(self.tr("Back up now"))
        self.back_up.clicked.connect(self.back_up_asked)
        self.restore = QPushButton(self.tr("Restore…"))
        self.restore.clicked.connect(self._ask)
        self.sentence = plain_label(self._about(name))
        action = QDialogButtonBox.ButtonRole.ActionRole
        column = column_of(self)
        column.addWidget(self.sentence)
        column.addWidget(self.tree, 1)
        column.addWidget(closing_buttons(self, (self.back_up, action), (self.restore, action)))
        settle(self)
        self._update()

    def _about(self, name: str) -> str:
        return self.tr(
            "Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup "
            "for each of the last seven days and four weeks."
        ).format(name)

    def show_backups(self, backups: Iterable[BackupEntry]) -> None:
        """Lists backups, newest first."""
        self.tree.clear()
        self.tree.addTopLevelItems([self._line(each) for each in backups])
        if not self.tree.topLevelItemCount():
            self._say_none()
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self._update()

    def _say_none(self) -> None:
        line = QTreeWidgetItem([self.tr("No backup has been made yet.")])
        line.setFlags(Qt.ItemFlag.NoItemFlags)
        self.tree.addTopLevelItem(line)
        line.setFirstColumnSpanned(True)

    def _line(self, backup: BackupEntry) -> QTreeWidgetItem:
        size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        item = QTreeWidgetItem([moment_text(backup.made), self._reason(backup.reason), size])
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _ENTRY, backup)
        return item

    def _reason(self, reason: str) -> str:
        reasons = {
            "daily": self.tr("daily"),
            "migration": self.tr("before an update of the program"),
            "restore": self.tr("before going back to a backup"),
            "asked": self.tr("asked for"),
        }
        return reasons.get(reason, reason)

    def _update(self) -> None:
        self.back_up.setEnabled(self._writable)
        self.restore.setEnabled(self._writable and bool(self.tree.selectedItems()))

    def _ask(self) -> None:
        for item in self.tree.selectedItems()[:1]:
            self.restore_asked.emit(item.data(0, _ENTRY))
