"""LibrariesDialog: the libraries that were open before; one opens in a window of its own, or leaves the list."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.widgets.plain import plain_label, plain_tip

_PATH = Qt.ItemDataRole.UserRole


class LibrariesDialog(QDialog):
    """The list of libraries, the latest first."""

    chosen = Signal(object)  # Path
    forgotten = Signal(object)  # Path that leaves the list

    def __init__(self, own: Path, recent: Iterable[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self.setWindowTitle(self.tr("Recent libraries"))
        self.resize(620, 360)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Library"), self.tr("Folder")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.tr("Recent libraries"))
        self.tree.addTopLevelItems([self._line(path) for path in dict.fromkeys((own, *recent))])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemActivated.connect(lambda item, _: self._open(item))
        self.tree.itemSelectionChanged.connect(self._update)
        self.opening = QPushButton(self.tr("Open"))
        self.opening.clicked.connect(lambda: self._open(self.tree.currentItem()))
        self.leaving = QPushButton(self.tr("Remove from the list"))
        self.leaving.clicked.connect(self._leave)
        action = QDialogButtonBox.ButtonRole.ActionRole
        column = column_of(self)
        column.addWidget(plain_label(self.tr("A library is one file, which can be copied or handed on.")))
        column.addWidget(self.tree, 1)
        column.addWidget(closing_buttons(self, (self.opening, action), (self.leaving, action)))
        settle(self)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self._update()

    def _line(self, path: Path) -> QTreeWidgetItem:
        name = self.tr("Your own library") if path == self._own else path.stem
        there = path.exists() or path == self._own
        item = QTreeWidgetItem([name if there else self.tr("{0} (not found)").format(name), str(path.parent)])
        item.setToolTip(1, plain_tip(str(path)))
        item.setData(0, _PATH, str(path))
        item.setData(1, _PATH, there)
        return item

    def _update(self) -> None:
        item = self.tree.currentItem()
        self.opening.setEnabled(item is not None and bool(item.data(1, _PATH)))
        self.leaving.setEnabled(item is not None and Path(item.data(0, _PATH)) != self._own)

    def _open(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(1, _PATH):
            self.accept()
            self.chosen.emit(Path(item.data(0, _PATH)))

    def _leave(self) -> None:
        item = self.tree.takeTopLevelItem(self.tree.currentIndex().row())
        if item is not None:
            self.forgotten.emit(Path(item.data(0, _PATH)))
