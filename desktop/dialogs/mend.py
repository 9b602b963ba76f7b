"""MendDialog: puts right what was read wrongly: facts of the masthead, and how the text falls into paragraphs."""

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.resolution.mending import Join, Mending, Relabel, Retype, SetFact, Split, target_of
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.symbol import parse_symbol
from core.resolution.version import Version, VersionKind
from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.models.languages import language_name
from desktop.settings import LANGUAGES
from desktop.widgets.plain import plain_label

_DATE = "yyyy-MM-dd"


class MendDialog(QDialog):
    """One version; each correction is asked for by a signal, takes effect at once and can be undone in the window."""

    mended = Signal(object)  # Mending
    unmended = Signal()

    def __init__(self, version: Version, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mend by hand"))
        self.resize(820, 640)
        self._version = version
        self._make_facts()
        self._make_paragraphs()
        self._said = plain_label()
        self._lay_out()
        self.show_version(version)

    # Building

    def _make_facts(self) -> None:
        self.symbol, self.title, self.adopted = QLineEdit(), QLineEdit(), QLineEdit()
        self.adopted.setPlaceholderText("2021-03-01")
        self.kind, self.language = QComboBox(), QComboBox()
        for kind, name in self._kinds():
            self.kind.addItem(name, kind)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        for fact, field in (("symbol", self.symbol), ("title", self.title), ("adopted", self.adopted)):
            field.editingFinished.connect(lambda fact=fact, field=field: self._state(fact, field.text().strip()))
        for fact, box in (("kind", self.kind), ("language", self.language)):
            box.activated.connect(lambda _, fact=fact, box=box: self._state(fact, box.currentData()))

    def _kinds(self) -> list[tuple[str, str]]:
        names = {
            VersionKind.RESOLUTION: self.tr("Resolution"),
            VersionKind.DRAFT: self.tr("Draft"),
            VersionKind.AMENDMENT: self.tr("Amendment"),
            VersionKind.DECISION: self.tr("Decision"),
            VersionKind.OTHER: self.tr("Other"),
        }
        return [(kind.value, name) for kind, name in names.items()]

    def _make_paragraphs(self) -> None:
        self.paragraphs = QListWidget()
        self.paragraphs.setAccessibleName(self.tr("Paragraphs"))
        self.paragraphs.setUniformItemSizes(True)
        self.paragraphs.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.paragraphs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paragraphs.currentRowChanged.connect(lambda _: self._show_paragraph())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the paragraph; the cursor is the place to cut"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label = QLineEdit()
        self.label.setMaximumWidth(90)
        self.label.setAccessibleName(self.tr("Printed label"))
        self.label.editingFinished.connect(self._relabel)
        self.part = QComboBox()
        self.part.setAccessibleName(self.tr("Part of the document"))
        for kind, name in self._parts():
            self.part.addItem(name, kind)
        self.part.activated.connect(lambda _: self._retype())
        self.join = QPushButton(self.tr("Join with the next"))
        self.join.clicked.connect(self._join)
        self.split = QPushButton(self.tr("Cut at the cursor"))
        self.split.clicked.connect(self._split)

    def _parts(self) -> list[tuple[str, str]]:
        names = {
            ParagraphKind.PREAMBULAR: self.tr("Preambular paragraph"),
            ParagraphKind.OPERATIVE: self.tr("Operative paragraph"),
            ParagraphKind.HEADING: self.tr("Heading"),
            ParagraphKind.ANNEX: self.tr("Annex"),
        }
        return [(kind.value, name) for kind, name in names.items()]

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows = {
            self.tr("Symbol"): self.symbol,
            self.tr("Title"): self.title,
            self.tr("Adopted on"): self.adopted,
            self.tr("Kind"): self.kind,
            self.tr("Language"): self.language,
        }
        for label, field in rows.items():
            field.setAccessibleName(label)
            form.addRow(plain_label(label, wraps=False), field)
        tools = QHBoxLayout()
        tools.addWidget(plain_label(self.tr("Label"), wraps=False))
        for widget in (self.label, self.part, self.split, self.join):
            tools.addWidget(widget)
        tools.addStretch(1)
        back = QPushButton(self.tr("As it was read"))
        back.clicked.connect(self.unmended)
        buttons = closing_buttons(self, (back, QDialogButtonBox.ButtonRole.ResetRole))
        column = column_of(self)
        column.addLayout(form)
        column.addWidget(self.paragraphs, 3)
        column.addWidget(self.text, 1)
        column.addLayout(tools)
        column.addWidget(self._said)
        column.addWidget(buttons)
        settle(self)  # Return in a field states the fact and closes nothing

    # Showing

    def show_version(self, version: Version) -> None:
        """Shows the text as it is now."""
        self._version = version
        self.symbol.setText(str(version.symbol or ""))
        self.title.setText(version.title)
        self.title.setCursorPosition(0)
        self.adopted.setText(version.adopted.isoformat() if version.adopted else "")
        self.kind.setCurrentIndex(self.kind.findData(version.kind.value))
        self.language.setCurrentIndex(self.language.findData(version.language))
        row = max(0, self.paragraphs.currentRow())
        with QSignalBlocker(self.paragraphs):
            self.paragraphs.clear()
            for paragraph in version.paragraphs:
                self.paragraphs.addItem(QListWidgetItem(f"{paragraph.id}   {paragraph.label} {paragraph.text}"))
        self.paragraphs.setCurrentRow(min(row, len(version.paragraphs) - 1))
        self._show_paragraph()

    @property
    def current(self) -> Paragraph | None:
        """The selected paragraph."""
        row = self.paragraphs.currentRow()
        return self._version.paragraphs[row] if 0 <= row < len(self._version.paragraphs) else None

    def _show_paragraph(self) -> None:
        paragraph = self.current
        self.text.setPlainText(paragraph.text if paragraph else "")
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.label.setText(paragraph.label if paragraph else "")
        self.part.setCurrentIndex(self.part.findData(paragraph.kind.value) if paragraph else -1)
        self.join.setEnabled(paragraph is not None and paragraph is not self._version.paragraphs[-1])

    # Asking

    def _ask(self, mending: Mending) -> None:
        self._said.clear()
        self.mended.emit(mending)

    def _state(self, fact: str, value: str) -> None:
        """States a fact, when it makes sense and is not what stands there already."""
        stated = getattr(self._version, fact)
        now = "" if stated is None else stated.isoformat() if fact == "adopted" else str(stated)
        if value == now:
            return
        if fact == "symbol" and value and parse_symbol(value) is None:
            self._said.setText(self.tr("{0} is no symbol; one looks like A/RES/75/268.").format(value))
        elif fact == "adopted" and value and not QDate.fromString(value, _DATE).isValid():
            self._said.setText(self.tr("{0} is no date; write it as 2021-03-01.").format(value))
        else:
            self._ask(SetFact(fact, value or None))

    def _join(self) -> None:
        if self.current is not None:
            self._ask(Join(target_of(self.current)))

    def _split(self) -> None:
        """Cuts at the cursor; Qt counts in UTF-16, our texts in code points."""
        cursor, paragraph = self.text.textCursor(), self.current
        if paragraph is None:
            return
        before = paragraph.text.encode("utf-16-le")[: 2 * cursor.position()]
        at = len(before.decode("utf-16-le", "ignore"))
        if 0 < at < len(paragraph.text):
            self._ask(Split(target_of(paragraph), at))
        else:
            self._said.setText(self.tr("Put the cursor where the second paragraph begins."))

    def _retype(self) -> None:
        paragraph, kind = self.current, self.part.currentData()
        if paragraph is not None and kind != paragraph.kind.value:
            self._ask(Retype(target_of(paragraph), ParagraphKind(kind)))

    def _relabel(self) -> None:
        paragraph, label = self.current, self.label.text().strip()
        if paragraph is not None and label != paragraph.label:
            self._ask(Relabel(target_of(paragraph), label))
