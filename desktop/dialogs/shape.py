"""What all dialogs share: their buttons, the air in their lists, and sentences that are as high as they need."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QLabel, QPushButton

_ROOMY = "QTreeView::item, QListView::item { padding: 3px 2px; }"


def closing_buttons(dialog: QDialog, *others: tuple[QPushButton, QDialogButtonBox.ButtonRole]) -> QDialogButtonBox:
    """A Close button and others beside it; Return presses none of them by accident."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    box.rejected.connect(dialog.reject)
    for button, role in others:
        box.addButton(button, role)
    return box


def no_default(dialog: QDialog) -> None:
    """No button of the dialog looks or acts as the one that Return presses."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
        button.setDefault(False)


def roomy(view: QAbstractItemView) -> None:
    """Gives the lines of a list room to breathe."""
    view.setStyleSheet(_ROOMY)


def fit_sentence(label: QLabel, width: int) -> None:
    """Makes a label as wide as asked and as high as its sentence needs; Qt's forms would cut it."""
    label.setFixedWidth(width)
    label.setFixedHeight(label.heightForWidth(width))
