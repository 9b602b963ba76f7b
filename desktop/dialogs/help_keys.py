"""KeysDialog: all actions with what they do and their keys, to be searched and read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.actions.actions import GROUPS, keys_of, plain, words
from desktop.actions.spec import Spec
from desktop.dialogs.shape import closing_buttons, column_of, no_default
from desktop.settings import Settings
from desktop.widgets.plain import plain_tip


class KeysDialog(QDialog):
    """The list of all actions."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Keys"))
        self.resize(920, 640)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Look for an action or a key"))
        self._search.setAccessibleName(self.tr("Look for an action or a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("What it does")])
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setRootIsDecorated(False)
        self._lines: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill()
        column = column_of(self)
        for widget in (self._search, self.tree, closing_buttons(self)):
            column.addWidget(widget)
        no_default(self)

    def _fill(self) -> None:
        for group in GROUPS:
            top = QTreeWidgetItem([plain(words(group.title)), "", ""])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            lines = [self._line(spec) for spec in group.specs]
            top.addChildren(lines)
            self.tree.addTopLevelItem(top)
            self._lines.append((top, lines))
        self.tree.expandAll()
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(True)

    def _line(self, spec: Spec) -> QTreeWidgetItem:
        form = QKeySequence.SequenceFormat.NativeText
        keys = "   ".join(keys.toString(form) for keys in keys_of(spec, self._settings))
        item = QTreeWidgetItem([plain(words(spec.text)).rstrip("…"), keys, words(spec.tip)])
        item.setData(0, Qt.ItemDataRole.UserRole, spec.name)
        item.setToolTip(2, plain_tip(words(spec.tip)))
        return item

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for top, lines in self._lines:
            for line in lines:
                line.setHidden(not any(wanted in line.text(column).casefold() for column in range(3)))
            top.setHidden(all(line.isHidden() for line in lines))
