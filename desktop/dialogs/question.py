"""QuestionDialog: asks before something that cannot be taken back; no button is the default."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs.shape import column_of, fit_sentence, settle
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import plain_label

_WIDTH = 440  # pixels of the sentences


class QuestionDialog(QDialog):
    """One question: its sentences, a button that does it and Cancel."""

    agreed = Signal()

    def __init__(
        self, title: str, sentences: Iterable[str], doing: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        sign = QLabel()
        sign.setPixmap(theme.icon("warning", Tone.WARNING).pixmap(QSize(28, 28)))
        column = QVBoxLayout()
        column.setSpacing(3 * UNIT)
        for sentence in sentences:
            label = plain_label(sentence)
            fit_sentence(label, _WIDTH)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(4 * UNIT)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.doing = QPushButton(doing)
        whole = column_of(self)
        whole.addLayout(row)
        whole.addSpacing(3 * UNIT)
        whole.addWidget(self._buttons())
        whole.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        settle(self)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self.doing, QDialogButtonBox.ButtonRole.ActionRole)  # Qt would make an accepting one the default
        self.doing.clicked.connect(self._agree)
        box.rejected.connect(self.reject)
        return box

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
