"""RowMenu: what can be done with a paragraph of a comparison, by the right mouse button or the menu key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.comparison.change import Candidate
from desktop.models.items import RowItem
from desktop.models.pairing import End, end_of

MOST_CANDIDATES = 5


class RowMenu(QMenu):
    """Asks by signals; it does nothing itself."""

    copy_asked = Signal(bool)  # with marks
    reference_asked = Signal()
    counterpart_asked = Signal()
    words_asked = Signal()
    pin_asked = Signal(str, str)
    pin_with_asked = Signal()
    apart_asked = Signal(str, str)
    note_asked = Signal()

    def __init__(self, item: RowItem, parent: QWidget | None = None, *, linked: bool = True) -> None:
        """`linked` is False for a version that is read alone: its paragraphs are paired with none."""
        super().__init__(parent)
        self._item = item
        self._add_copying()
        self._add_going()
        self.addSeparator()
        if linked:
            self._add_linking()
        self.addAction(self.tr("Note…"), self.note_asked.emit)

    def _add_copying(self) -> None:
        self.addAction(self.tr("Copy"), lambda: self.copy_asked.emit(False))
        self.addAction(self.tr("Copy with marks"), lambda: self.copy_asked.emit(True))
        self.addAction(self.tr("Copy reference"), self.reference_asked.emit)

    def _add_going(self) -> None:
        row = self._item.row
        if self._item.partner is not None:
            self.addAction(self.tr("Go to the other place"), self.counterpart_asked.emit)
        if row is not None and row.rewritten:
            self.addAction(self.tr("Word differences on or off"), self.words_asked.emit)

    def _add_linking(self) -> None:
        """Pairs of the row can be kept apart; a paragraph can be pinned to what it might have been linked with."""
        row = self._item.row
        if row is None:
            return
        if row.old and row.new:
            self.addAction(self.tr("Pin together"), lambda: self.pin_asked.emit(row.old[0], row.new[0]))
            self.addAction(self.tr("Keep apart"), lambda: self.apart_asked.emit(row.old[0], row.new[0]))
        for candidate in row.candidates[:MOST_CANDIDATES]:
            self._add_pin(candidate)
        if end_of(self._item) != End():
            self.addAction(self.tr("Pin with…"), self.pin_with_asked.emit)

    def _add_pin(self, candidate: Candidate) -> None:
        words = self.tr("Pin {old} and {new} together").format(old=candidate.old, new=candidate.new)
        self.addAction(words, lambda: self.pin_asked.emit(candidate.old, candidate.new))
