"""AboutDialog: versions, licence, and what guards the reading of files on this machine."""

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from core.installed import version_of
from core.readers.cage import Protection
from desktop.dialogs.shape import closing_buttons, fit_sentence, settle
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.plain import plain_label

_WIDTH = 400  # pixels of the sentences
_PARTS = ("PySide6-Essentials", "sqlite-utils", "rapidfuzz", "lxml", "pypdfium2", "Pygments")


class AboutDialog(QDialog):
    """What the program is; the protection is filled in when the reading process has answered."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Resolute"))
        sign = QLabel()
        sign.setPixmap(theme.icon("resolute", Tone.ACCENT).pixmap(QSize(64, 64)))
        name = plain_label(f"Resolute {version_of('resolute')}", wraps=False)
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        name.setFont(font)
        self.protection = plain_label(self.tr("is being asked for"))
        self.protection.setAccessibleName(self.tr("Protection"))
        facts = QVBoxLayout()
        facts.addWidget(name)
        facts.addWidget(plain_label(self.tr("Shows what changed between the versions of a resolution."), wraps=False))
        facts.addSpacing(3 * UNIT)
        facts.addLayout(self._form())
        row = QHBoxLayout()
        row.setSpacing(6 * UNIT)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(facts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * UNIT, 6 * UNIT, 6 * UNIT, 4 * UNIT)
        column.addLayout(row)
        column.addSpacing(3 * UNIT)
        column.addWidget(closing_buttons(self))
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        settle(self)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(2 * UNIT)
        parts = [
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}",
            *(f"{each} {version_of(each)}" for each in _PARTS),
        ]
        built = plain_label(", ".join(parts))
        for sentence in (built, self.protection):
            fit_sentence(sentence, _WIDTH)
        rows = {
            self.tr("Licence"): plain_label("MIT", wraps=False),
            self.tr("Built with"): built,
            self.tr("Files are read"): self.protection,
        }
        for label, widget in rows.items():
            form.addRow(plain_label(label, wraps=False), widget)
        return form

    def show_protection(self, protection: Protection) -> None:
        """Says what guards the reading of files."""
        parts = []
        if protection.own_process:
            parts.append(self.tr("in a process of their own"))
        if protection.limits:
            parts.append(self.tr("with limits on memory and time"))
        if protection.landlock:
            parts.append(self.tr("without access to other files (Landlock)"))
        if protection.seccomp:
            parts.append(self.tr("without network and other programs (seccomp)"))
        self.protection.setText(", ".join(parts) or self.tr("without protection"))
        fit_sentence(self.protection, _WIDTH)
