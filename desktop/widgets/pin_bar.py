"""PinBar: asks for the second paragraph of a pair while the reader pins two of his own choice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.models.items import RowItem
from desktop.models.pairing import End, end_of, pair_of
from desktop.theme import Theme
from desktop.widgets.filter_bar import MARGIN
from desktop.widgets.plain_label import PlainLabel


class PinBar(QWidget):
    """Shown while `source` waits for its partner."""

    active_changed = Signal(bool)
    paired = Signal(str, str)  # identifiers, old and new

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: End | None = None
        self.label = PlainLabel("", theme, parent=self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Pins nothing (Esc)"))
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 8)
        row.addWidget(self.label, 1)
        row.addWidget(self.cancel)
        self.setAccessibleName(self.tr("Choosing a paragraph to pin"))
        self.hide()

    def start(self, item: RowItem | None) -> None:
        """Asks for the partner of a paragraph; of nothing, where that has none to be asked for."""
        source = end_of(item) if item else End()
        if source == End():
            return
        self.source = source
        words = self.tr("Which paragraph belongs to {name}? Click it, or go to it and press Enter.")
        self.label.setText(words.format(name=source.name))
        self.show()
        self.active_changed.emit(True)

    def pair(self, current: RowItem | None, end: End) -> None:
        """Pairs an end with the paragraph that was asked about, else with the current one."""
        first = self.source or (end_of(current) if current else End())
        found = pair_of(first, end)
        if found is not None:
            self.stop()
            self.paired.emit(*found)

    def stop(self) -> None:
        """Asks no more."""
        if self.source is not None:
            self.source = None
            self.hide()
            self.active_changed.emit(False)

    def set_theme(self, theme: Theme) -> None:
        """Draws the question in another theme."""
        self.label.set_theme(theme)
