"""DetailsPanel: all there is to know about the selected paragraph: what changed, links, notes, footnotes, sources."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.comparison.change import Comparison, Pins, Row
from core.resolution.version import Version
from desktop.models.items import RowItem
from desktop.models.wording import place_name, status
from desktop.theme import Theme, Tone
from desktop.widgets.details_sections import CitationSection, FootnoteSection, LinkSection, SourceSection
from desktop.widgets.edit_list import EditList
from desktop.widgets.note_editor import NoteEditor
from desktop.widgets.plain_label import PlainLabel

PAD = 16
BETWEEN = 20  # pixels between two sections


class DetailsPanel(QScrollArea):
    """Shows one row; what the reader decides about it goes out by signals."""

    pin_requested = Signal(str, str)  # identifiers, old and new
    unpin_requested = Signal(str, str)
    apart_requested = Signal(str, str)
    note_changed = Signal(str, str, str)  # identifiers ("" where the row has no such side), and the text
    source_requested = Signal(str)  # "old" or "new"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._versions: tuple[Version, Version] | None = None
        self._item: RowItem | None = None
        self._pins = Pins()
        self._extra: list[tuple[str, QWidget]] = []
        self.note = NoteEditor(self)
        self.note.changed.connect(self._report_note)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons and the note take the keyboard, and show it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Details of the selected paragraph"))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._build)
        self._build()

    def set_pair(self, comparison: Comparison, old: Version, new: Version) -> None:  # noqa: ARG002 - for the history
        """Says which versions the items to come belong to."""
        self._versions = (old, new)
        self.show_item(None)

    def show_item(self, item: RowItem | None) -> None:
        """Shows a row; with None, how to select one."""
        self.note.flush()
        self._item = item
        self.note.set_text("")
        self._soon.start()

    def set_note(self, text: str) -> None:
        """The note that the reader once wrote about this row."""
        self.note.set_text(text)

    def set_pins(self, pins: Pins) -> None:
        """What the reader has decided about pairs."""
        self._pins = pins
        self._soon.start()

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another theme."""
        self._theme = theme
        self._soon.start()

    def add_section(self, title: str, widget: QWidget) -> None:
        """Adds a section that another part of the program fills, such as the paragraph's history."""
        self._extra.append((title, widget))
        self._soon.start()

    @property
    def is_at_rest(self) -> bool:
        """Whether the page shows what it was told last: it is built after the text was painted, once for all news."""
        return not self._soon.isActive()

    def _build(self) -> None:
        """Builds the page anew; the widgets that outlive it are taken out of the old page first."""
        writing = self.note.hasFocus()
        for kept in (self.note, *(widget for _, widget in self._extra)):
            kept.setParent(self)
            kept.hide()
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(8)
        if self._item is None or self._item.row is None:
            words = self.tr("Select a paragraph to see what changed in it, where it comes from, and your notes.")
            if self._is_alone:
                words = self.tr("Select a paragraph to see where it comes from, and your notes.")
            column.addWidget(PlainLabel(words, self._theme, Tone.MUTED, page))
        else:
            self._fill(column, page, self._item)
        column.addStretch(1)
        self.setWidget(page)
        if writing:
            self.note.setFocus()

    def _fill(self, column: QVBoxLayout, page: QWidget, item: RowItem) -> None:
        assert item.row is not None
        heading = PlainLabel(_heading(item), self._theme, Tone.TEXT, page)
        font = QFont(heading.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        if not self._is_alone:
            self._fill_comparison(column, page, item, item.row)
        self._section(column, self.tr("Note"), self.note)
        if self._versions is not None:
            self._fill_origins(column, page, item, self._versions)
        for title, widget in self._extra:
            self._section(column, title, widget)

    @property
    def _is_alone(self) -> bool:
        """Whether a version is read by itself."""
        return self._versions is not None and self._versions[0] is self._versions[1]

    def _fill_comparison(self, column: QVBoxLayout, page: QWidget, item: RowItem, row: Row) -> None:
        column.addWidget(PlainLabel(status(row), self._theme, Tone.MUTED, page))
        if row.edits and item.old and item.new:
            self._section(column, self.tr("What changed"), EditList(row.edits, self._theme, page))
        self._section(column, self.tr("Link"), self._link(item, page))

    def _fill_origins(
        self, column: QVBoxLayout, page: QWidget, item: RowItem, versions: tuple[Version, Version]
    ) -> None:
        footnotes = FootnoteSection(item, versions, self._theme, page)
        if not footnotes.is_empty:
            self._section(column, self.tr("Footnotes"), footnotes)
        citations = CitationSection(item, versions, self._theme, page)
        if not citations.is_empty:
            self._section(column, self.tr("Cites"), citations)
        sources = SourceSection(item, versions, self._theme, page)
        sources.source_requested.connect(self.source_requested)
        self._section(column, self.tr("Source"), sources)

    def _section(self, column: QVBoxLayout, title: str, content: QWidget) -> None:
        column.addSpacing(BETWEEN - column.spacing())
        label = PlainLabel(title, self._theme, Tone.MUTED)
        label.set_weight(QFont.Weight.DemiBold)
        column.addWidget(label)
        column.addWidget(content)
        content.show()

    def _link(self, item: RowItem, page: QWidget) -> LinkSection:
        section = LinkSection(item, self._pins, self._theme, page)
        section.pin_requested.connect(self.pin_requested)
        section.unpin_requested.connect(self.unpin_requested)
        section.apart_requested.connect(self.apart_requested)
        return section

    def _report_note(self, text: str) -> None:
        item = self._item
        if item is not None and item.row is not None:
            old, new = (next(iter(side), "") for side in (item.row.old, item.row.new))
            self.note_changed.emit(old, new, text)


def _heading(item: RowItem) -> str:
    """The identifiers of both sides, once where they are the same."""
    names = list(dict.fromkeys(place_name(side) for side in (item.old, item.new) if side))
    return " → ".join(names)
