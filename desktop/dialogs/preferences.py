"""PreferencesDialog: colours, text, language and the watched folder; every choice takes effect at once."""

from typing import TypeVar

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.models.languages import OWN_NAMES
from desktop.settings import (
    LANGUAGE,
    LIBREOFFICE,
    LINE_SPACING,
    MODE,
    PALETTE,
    RECOGNITION,
    REJECTED_CHANGES,
    RESTORE,
    SERIF,
    TEXT_SIZE,
    WATCH,
    WATCH_FOLDER,
    Option,
    Settings,
)
from desktop.theme import UNIT
from desktop.widgets.plain import plain_label

V = TypeVar("V", str, bool, int, float)


class PreferencesDialog(QDialog):
    """What the user can choose."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        form = QFormLayout()
        form.setVerticalSpacing(3 * UNIT)
        form.setHorizontalSpacing(6 * UNIT)
        for label, widget in self._rows():
            caption = plain_label(label, wraps=False)
            caption.setBuddy(widget)
            form.addRow(caption, widget)
            widget.setAccessibleName(label)
        column = column_of(self)
        column.addLayout(form)
        column.addSpacing(3 * UNIT)
        column.addWidget(closing_buttons(self))
        settle(self)

    def _rows(self) -> list[tuple[str, QWidget]]:
        return [
            (self.tr("Colours"), self._choice(MODE, self._modes())),
            (self.tr("Marks of change"), self._choice(PALETTE, self._palettes())),
            (self.tr("Language"), self._choice(LANGUAGE, (("", self.tr("As the system")), *OWN_NAMES))),
            (self.tr("Typeface"), self._face()),
            (self.tr("Text size"), self._number(TEXT_SIZE, 0.5, self.tr(" pt"))),
            (self.tr("Line spacing"), self._number(LINE_SPACING, 0.1, "")),
            (self.tr("At the start"), self._tick(RESTORE, self.tr("Open what was open last time"))),
            (self.tr("Watched folder"), self._watched()),
            (self.tr("Tracked changes"), self._tick(REJECTED_CHANGES, self.tr("Read the text before them"))),
            (self.tr("Old Word files"), self._tick(LIBREOFFICE, self.tr("Let LibreOffice convert them"))),
            (self.tr("Scanned pages"), self._tick(RECOGNITION, self.tr("Let Tesseract recognise their text"))),
        ]

    def _modes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high-contrast", self.tr("High contrast")),
        )

    def _palettes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("redline", self.tr("Red and blue, as lawyers mark")),
            ("orange-blue", self.tr("Orange and blue, for colour-blind readers")),
            ("black-white", self.tr("Black and white, for printing")),
        )

    def _choice(self, option: Option[str], choices: tuple[tuple[str, str], ...]) -> QComboBox:
        box = QComboBox()
        for value, name in choices:
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(self._settings.get(option))))
        box.activated.connect(lambda _: self._settings.put(option, box.currentData()))
        return box

    def _face(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Serif"), True)
        box.addItem(self.tr("Sans serif"), False)
        box.setCurrentIndex(0 if self._settings.get(SERIF) else 1)
        box.activated.connect(lambda _: self._settings.put(SERIF, box.currentData()))
        return box

    def _number(self, option: Option[float], step: float, suffix: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setDecimals(1)
        box.setSingleStep(step)
        box.setSuffix(suffix)
        box.setRange(option.least or 0, option.most or 0)
        box.setValue(self._settings.get(option))
        box.valueChanged.connect(lambda value: self._settings.put(option, round(value, 2)))
        return box

    def _tick(self, option: Option[bool], text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(self._settings.get(option))
        box.toggled.connect(lambda on: self._settings.put(option, on))
        return box

    def _watched(self) -> QWidget:
        """A folder whose new documents are read by themselves, and whether they are."""
        box = QWidget()
        tick = self._tick(WATCH, self.tr("Read new documents"))
        folder = QLineEdit(self._settings.get(WATCH_FOLDER))
        folder.setReadOnly(True)
        folder.setPlaceholderText(self.tr("No folder chosen"))
        folder.setAccessibleName(self.tr("Watched folder"))
        choose = QPushButton(self.tr("Choose…"))
        tick.setEnabled(bool(folder.text()))

        def ask() -> None:
            path = QFileDialog.getExistingDirectory(self, self.tr("Folder to watch"), folder.text())
            if path:
                folder.setText(path)
                self._settings.put(WATCH_FOLDER, path)
                tick.setEnabled(True)
                tick.setChecked(True)

        choose.clicked.connect(ask)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(folder, 1)
        row.addWidget(choose)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(tick)
        return box
