"""ShortcutsDialog: gives actions other keys, says which keys are taken, and goes back to the program's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.actions.actions import GROUPS, SPECS, clashes, keys_of, native, plain, shown_keys, words
from desktop.actions.spec import Spec
from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.settings import Settings
from desktop.widgets.plain import plain_label

_NAME = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """The keys of all actions; a change takes effect at once."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Change keys"))
        self.resize(620, 600)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New keys of the selected action"))
        self.edit.editingFinished.connect(self._take)
        self._said = plain_label()
        self._none = QPushButton(self.tr("No keys"))
        self._none.clicked.connect(lambda: self._put(""))
        self._own = QPushButton(self.tr("Default keys"))
        self._own.clicked.connect(lambda: self._put(None))
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        all_own = QPushButton(self.tr("All default keys"))
        all_own.clicked.connect(self._reset)
        buttons = closing_buttons(self, (all_own, QDialogButtonBox.ButtonRole.ResetRole))
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("Press the new keys:"), wraps=False))
        row.addWidget(self.edit, 1)
        row.addWidget(self._none)
        row.addWidget(self._own)
        column = column_of(self)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(buttons)
        settle(self)

    def _fill(self) -> None:
        for group in GROUPS:
            top = QTreeWidgetItem([plain(words(group.title))])
            self.tree.addTopLevelItem(top)
            for spec in group.specs:
                item = QTreeWidgetItem(top, [plain(words(spec.text)).rstrip("…"), self._keys(spec)])
                item.setData(0, _NAME, spec.name)
        self.tree.expandAll()
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0, self.tree.model().index(0, 0)))

    def _keys(self, spec: Spec) -> str:
        return shown_keys(spec, self._settings)

    @property
    def current(self) -> Spec | None:
        """The selected action."""
        item: QTreeWidgetItem | None = self.tree.currentItem()
        return SPECS.get(str(item.data(0, _NAME))) if item is not None else None

    def _show_current(self) -> None:
        spec = self.current
        for widget in (self.edit, self._none, self._own):
            widget.setEnabled(spec is not None)
        keys = keys_of(spec, self._settings) if spec else []
        self.edit.setKeySequence(keys[0] if keys else QKeySequence())
        self._said.setText(words(spec.tip) if spec else "")

    def _take(self) -> None:
        """Gives the typed keys to the selected action, unless another one has them."""
        spec, keys = self.current, self.edit.keySequence()
        if spec is None or keys.isEmpty() or keys in keys_of(spec, self._settings):
            return
        taken = clashes(self._settings, keys, spec.name)
        if taken:
            name = plain(words(taken[0].text)).rstrip("…")
            self._said.setText(self.tr("{0} belongs to “{1}”; choose other keys.").format(native(keys), name))
            return
        self._put(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _put(self, keys: str | None) -> None:
        spec = self.current
        item: QTreeWidgetItem | None = self.tree.currentItem()
        if spec is not None and item is not None:
            self._settings.put_shortcut(spec.name, keys)
            item.setText(1, self._keys(spec))
            self._show_current()

    def _reset(self) -> None:
        for name in SPECS:
            if self._settings.shortcut(name) is not None:
                self._settings.put_shortcut(name, None)
        self.tree.clear()
        self._fill()
