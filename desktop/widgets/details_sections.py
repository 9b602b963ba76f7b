"""Sections of the details panel: how sure a link is and what else it might be, footnotes, and the source files."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.comparison.change import Candidate, Pins, Row
from core.resolution.paragraph import Footnote, Paragraph
from core.resolution.version import Version
from desktop.models.items import RowItem
from desktop.models.wording import percent, text_of
from desktop.theme import Theme, Tone
from desktop.widgets.plain_label import PlainLabel
from desktop.widgets.syntax import cited

MOST_CANDIDATES = 5
ICON = 16


class _Section(QWidget):
    """A column of lines, each with room for a button."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add_sentence(self, words: str, button: QWidget) -> None:
        """Adds a sentence over its button."""
        self._column.addWidget(PlainLabel(words, self.theme, Tone.TEXT, self))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def add_line(self, words: str, tone: Tone = Tone.TEXT, button: QWidget | None = None) -> None:
        """Adds a line of plain text, with a button at its end."""
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(PlainLabel(words, self.theme, tone, self), 1)
        if button is not None:
            line.addWidget(button)
        self._column.addLayout(line)


class LinkSection(_Section):
    """How sure the program is that the paragraphs belong together, and what to do when it is wrong."""

    pin_requested = Signal(str, str)
    unpin_requested = Signal(str, str)
    apart_requested = Signal(str, str)

    def __init__(self, item: RowItem, pins: Pins, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        row = item.row
        assert row is not None
        if row.old and row.new:
            self._add_link(row, pins)
        else:
            self.add_line(self.tr("Nothing on the other side belongs to it."), Tone.MUTED)
        for candidate in row.candidates[:MOST_CANDIDATES]:
            self._add_candidate(candidate)

    def _add_link(self, row: Row, pins: Pins) -> None:
        pair = (row.old[0], row.new[0])
        if pair in pins.together:
            button = self._button("unpin", self.tr("Unpin"), self.tr("Lets the program decide again"))
            button.clicked.connect(lambda: self.unpin_requested.emit(*pair))
            self.add_sentence(self.tr("Pinned together by you"), button)
            return
        button = self._button("apart", self.tr("Keep apart"), self.tr("Shows the two as removed and added"))
        button.clicked.connect(lambda: self.apart_requested.emit(*pair))
        words = self.tr("Confidence {confidence}, {similarity} of the words alike")
        sure = words.format(confidence=percent(row.confidence), similarity=percent(row.similarity))
        self.add_sentence(sure, button)

    def _add_candidate(self, candidate: Candidate) -> None:
        button = self._button("pin", self.tr("Pin"), self.tr("Compares these two with each other"))
        button.clicked.connect(lambda: self.pin_requested.emit(candidate.old, candidate.new))
        words = self.tr("Or pair {old} with {new}: {similarity} alike")
        words = words.format(old=candidate.old, new=candidate.new, similarity=percent(candidate.similarity))
        self.add_line(words, Tone.MUTED, button)

    def _button(self, icon: str, name: str, help_text: str) -> QPushButton:
        button = QPushButton(self.theme.icon(icon), name, self)
        button.setIconSize(QSize(ICON, ICON))
        button.setToolTip(help_text)
        button.setAccessibleDescription(help_text)
        return button


class FootnoteSection(_Section):
    """The footnotes that hang on the paragraphs of a row, those of the new text first."""

    def __init__(self, item: RowItem, versions: tuple[Version, Version], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        new, old = _notes(item.new, versions[1]), _notes(item.old, versions[0])
        for note in new:
            self.add_line(f"{note.mark}  {note.text}")
        for note in old:
            if note.text not in {each.text for each in new}:
                self.add_line(self.tr("Old text: {mark}  {note}").format(mark=note.mark, note=note.text), Tone.MUTED)
        self.is_empty = not (new or old)


def _notes(paragraphs: tuple[Paragraph, ...], version: Version) -> list[Footnote]:
    marks = {mark for paragraph in paragraphs for mark in paragraph.notes}
    return [note for note in version.footnotes if note.mark in marks]


class CitationSection(_Section):
    """The documents that the paragraph names, and those that it named before."""

    def __init__(self, item: RowItem, versions: tuple[Version, Version], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        new = cited(text_of(item.new), versions[1].language)
        gone = [symbol for symbol in cited(text_of(item.old), versions[0].language) if symbol not in new]
        if new:
            self.add_line(", ".join(new))
        if gone:
            self.add_line(self.tr("No longer: {symbols}").format(symbols=", ".join(gone)), Tone.MUTED)
        self.is_empty = not (new or gone)


class SourceSection(_Section):
    """Which file and page each side was read from."""

    source_requested = Signal(str)

    def __init__(self, item: RowItem, versions: tuple[Version, Version], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        sides = (("old", item.old, versions[0]), ("new", item.new, versions[1]))
        for side, paragraphs, version in sides[1:] if versions[0] is versions[1] else sides:
            if paragraphs:
                self._add_source(side, paragraphs[0], version)

    def _add_source(self, side: str, paragraph: Paragraph, version: Version) -> None:
        words = version.source.name
        if paragraph.page is not None:
            words = self.tr("{file}, page {page}").format(file=words, page=paragraph.page)
        button = QToolButton(self)
        button.setIcon(self.theme.icon("document"))
        button.setIconSize(QSize(ICON, ICON))
        button.setToolTip(self.tr("Open the file"))
        button.setAccessibleName(self.tr("Open the file"))
        button.clicked.connect(lambda: self.source_requested.emit(side))
        self.add_line(words, button=button)
