"""ProblemDialog: what went wrong in one sentence; the details unfold and can be copied."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.problems import Problem
from desktop.widgets.plain import plain_label


class ProblemDialog(QDialog):
    """One problem."""

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(460)
        self._details = QPlainTextEdit(problem.details)
        self._details.setReadOnly(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setAccessibleName(self.tr("Details"))
        self._details.hide()
        self._unfold = QPushButton(self.tr("Show details"))
        self._unfold.clicked.connect(self._toggle)
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{problem.sentence}\n{problem.details}"))
        action = QDialogButtonBox.ButtonRole.ActionRole
        buttons = closing_buttons(self, (self._unfold, action), (copy, action))
        column = column_of(self)
        column.addWidget(plain_label(problem.sentence))
        column.addWidget(plain_label(self.tr("The details name no text of your documents.")))
        column.addWidget(self._details, 1)
        column.addWidget(buttons)
        settle(self)

    def _toggle(self) -> None:
        shown = self._details.isHidden()
        self._details.setVisible(shown)
        self._unfold.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.adjustSize()
