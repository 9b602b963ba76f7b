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

from desktop.actions.actions import GROUPS, native, plain, shown_keys, words
from desktop.actions.spec import Spec
from desktop.dialogs.shape import closing_buttons, column_of, settle
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
        settle(self)
        self._search.setFocus()

    def _fill(self) -> None:
        for group in GROUPS:
            self._add(plain(words(group.title)), [self._line(spec) for spec in group.specs])
        self._add(self.tr("In the texts"), [_line_of(*each) for each in self._fixed()])
        self.tree.expandAll()
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(True)

    def _add(self, title: str, lines: list[QTreeWidgetItem]) -> None:
        top = QTreeWidgetItem([title, "", ""])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        top.addChildren(lines)
        self.tree.addTopLevelItem(top)
        self._lines.append((top, lines))

    def _fixed(self) -> list[tuple[str, str, str]]:
        """The keys of the texts themselves, which are those of every text on the desktop and stay so."""
        return [
            (self.tr("Select text"), _keys("Shift+Right"), self.tr("Likewise with the other arrows, Home and End")),
            (
                self.tr("Select words"),
                _keys("Ctrl+Shift+Right"),
                self.tr("Likewise to the left; with Home and End all of it"),
            ),
            (
                self.tr("Choose a side"),
                _keys("Left", "Right"),
                self.tr("In the old or the new text, from where keys select"),
            ),
            (self.tr("Open a fold"), _keys("Return"), self.tr("Show the paragraphs that the current line hides")),
        ]

    def _line(self, spec: Spec) -> QTreeWidgetItem:
        name = plain(words(spec.text)).rstrip("…")
        item = _line_of(name, shown_keys(spec, self._settings), words(spec.tip))
        item.setData(0, Qt.ItemDataRole.UserRole, spec.name)
        return item

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for top, lines in self._lines:
            for line in lines:
                line.setHidden(not any(wanted in line.text(column).casefold() for column in range(3)))
            top.setHidden(all(line.isHidden() for line in lines))


def _keys(*names: str) -> str:
    return "   ".join(native(QKeySequence(name)) for name in names)


def _line_of(name: str, keys: str, tip: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([name, keys, tip])
    item.setToolTip(2, plain_tip(tip))
    return item
