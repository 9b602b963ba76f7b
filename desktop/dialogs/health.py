"""HealthDialog: what a check of the library found, and what can be done about damage: a backup, or a repair."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QProgressBar, QPushButton, QWidget

from core.store.entries import Finding, Repaired
from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.theme import UNIT
from desktop.widgets.plain import plain_label

_WIDTH, _HIGH, _LOW = 520, 300, 130  # pixels: with a list of what was found, and with a sentence alone


class HealthDialog(QDialog):
    """The health of a library: being checked, sound, damaged or repaired."""

    restore_asked = Signal()
    repair_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setWindowTitle(self.tr("Check the library"))
        self.sentence = plain_label()
        self.advice = plain_label()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(3 * UNIT)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.problems = QListWidget()
        self.problems.setWordWrap(True)
        self.problems.setAccessibleName(self.tr("What was found"))
        self.restore = QPushButton(self.tr("Go back to a backup…"))
        self.restore.clicked.connect(self.restore_asked)
        self.repair = QPushButton(self.tr("Save what is readable"))
        self.repair.clicked.connect(self.repair_asked)
        self._lay_out()
        self.show_checking()

    def _lay_out(self) -> None:
        action = QDialogButtonBox.ButtonRole.ActionRole
        column = column_of(self)
        column.addWidget(self.sentence)
        column.addWidget(self.bar)
        column.addWidget(self.problems, 1)
        column.addWidget(self.advice)
        column.addStretch()
        column.addWidget(closing_buttons(self, (self.restore, action), (self.repair, action)))
        settle(self)

    def show_checking(self) -> None:
        """Says that every text is being looked at."""
        sentence = self.tr("Every text, note and file of {0} is being compared with what was written.")
        self._show(sentence.format(self._name))
        self.bar.show()

    def show_finding(self, finding: Finding) -> None:
        """Says what the check found."""
        if finding.sound:
            self._show(self.tr("{0} is sound: every text, note and file is what was written.").format(self._name))
        else:
            self.show_damage(finding.problems)

    def show_damage(self, problems: Iterable[str]) -> None:
        """Says what is damaged, and offers what can be done."""
        self._show(
            self.tr("{0} is damaged. This happens when a disk fails or a computer is switched off.").format(self._name),
            problems,
            self.tr(
                "Go back to a backup, or save what is readable into a new library. The damaged file is kept either way."
            ),
        )
        self.restore.show()
        self.repair.show()

    def show_working(self) -> None:
        """Says that a repair goes on."""
        self._show(self.tr("What is readable of {0} is being saved.").format(self._name))
        self.bar.show()

    def show_repaired(self, repaired: Repaired) -> None:
        """Says what a repair saved, what it lost, and where the damaged file is."""
        sentence = self.tr("%n text(s) saved. The damaged file is kept as {0}.", "", repaired.saved)
        advice = self.tr("What stands in the list could not be saved.") if repaired.lost else ""
        self._show(sentence.format(repaired.kept.name), repaired.lost, advice)

    def _show(self, sentence: str, problems: Iterable[str] = (), advice: str = "") -> None:
        self.sentence.setText(sentence)
        self.advice.setText(advice)
        self.problems.clear()
        self.problems.addItems(list(problems))
        self.problems.setVisible(self.problems.count() > 0)
        self.advice.setVisible(bool(advice))
        for widget in (self.bar, self.restore, self.repair):
            widget.hide()
        self.resize(_WIDTH, _HIGH if self.problems.count() else _LOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.reject()  # whoever checks for this dialog stops with it
