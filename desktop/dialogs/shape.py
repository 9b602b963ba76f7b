"""What all dialogs share: their column and its margins, their buttons, sentences that are as high as they need."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from desktop.theme import UNIT

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def column_of(dialog: QDialog) -> QVBoxLayout:
    """The column in which the parts of a dialog stand, with the margins and distances of all dialogs."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(5 * UNIT, 5 * UNIT, 5 * UNIT, 4 * UNIT)
    column.setSpacing(3 * UNIT)
    return column


def closing_buttons(dialog: QDialog, *others: tuple[QPushButton, QDialogButtonBox.ButtonRole]) -> QDialogButtonBox:
    """A Close button and others beside it."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    for button, role in others:
        box.addButton(button, role)
    return box


class _ReturnPresses(QObject):
    """Makes Return press the button that has the keyboard; Qt does so only where it may press others as well."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if key in _RETURNS and isinstance(watched, QPushButton):
            watched.click()
            return True
        return super().eventFilter(watched, event)


def settle(dialog: QDialog) -> None:
    """Makes a dialog that is built ready: Return presses no button but the one that has the keyboard.

    Lists measure their lines as styled.
    """
    presses = _ReturnPresses(dialog)
    for view in dialog.findChildren(QAbstractItemView):
        view.ensurePolished()
        view.scheduleDelayedItemsLayout()
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
        button.setDefault(False)
        button.installEventFilter(presses)


def fit_sentence(label: QLabel, width: int) -> None:
    """Makes a label as wide as asked and as high as its sentence needs; Qt's forms would cut it."""
    label.setFixedWidth(width)
    label.setFixedHeight(label.heightForWidth(width))
