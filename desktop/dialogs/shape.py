"""What all dialogs share: their column and its margins, their buttons, sentences that are as high as they need."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from desktop.theme import UNIT


def column_of(dialog: QDialog) -> QVBoxLayout:
    """The column in which the parts of a dialog stand, with the margins and distances of all dialogs."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(5 * UNIT, 5 * UNIT, 5 * UNIT, 4 * UNIT)
    column.setSpacing(3 * UNIT)
    return column


def closing_buttons(dialog: QDialog, *others: tuple[QPushButton, QDialogButtonBox.ButtonRole]) -> QDialogButtonBox:
    """A Close button and others beside it; Return presses none of them by accident."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    box.rejected.connect(dialog.reject)
    for button, role in others:
        box.addButton(button, role)
    return box


def settle(dialog: QDialog) -> None:
    """Makes a dialog that is built ready: Return presses none of its buttons, lists measure their lines as styled."""
    for view in dialog.findChildren(QAbstractItemView):
        view.ensurePolished()
        view.scheduleDelayedItemsLayout()
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
        button.setDefault(False)


def fit_sentence(label: QLabel, width: int) -> None:
    """Makes a label as wide as asked and as high as its sentence needs; Qt's forms would cut it."""
    label.setFixedWidth(width)
    label.setFixedHeight(label.heightForWidth(width))
