"""TextStyle: fonts, distances and character formats that a theme gives to document text, made once per theme."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat

from core.comparison.change import ChangeClass
from desktop.models.marked_text import Look, Mark
from desktop.theme import Theme, Tone

Format = QTextCharFormat
_LIGHT_CLASSES = frozenset({ChangeClass.EDITORIAL, ChangeClass.SEQUENCE, ChangeClass.TYPOGRAPHIC})


class Face(StrEnum):
    """The kind of text that a cell holds."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    NOTE = "note"


_SCALES = {Face.BODY: 1.0, Face.TITLE: 1.1, Face.HEADING: 1.0, Face.NOTE: 0.9}
_BOLD = frozenset({Face.HEADING})  # a title is told by its size alone: bold, it would be louder than the changes


class TextStyle:
    """How one theme sets one face of text; distances in pixels."""

    def __init__(self, theme: Theme, face: Face = Face.BODY) -> None:
        scale = _SCALES[face]
        self.theme = theme
        self.font = QFont(theme.text_font(scale))
        self.font.setBold(face in _BOLD)
        self.label_font = QFont(theme.label_font(0.82 * scale))
        metrics = QFontMetricsF(self.font)
        self.pitch = round(metrics.height() * theme.reading.line_spacing)
        # English prose runs a little narrower than the average letter; measured on the specimen series.
        self.letter = metrics.averageCharWidth() * 0.95
        self.indent = round(metrics.averageCharWidth() * 3.4)
        self.gap = round(self.pitch * 0.5)
        self._bold = Format()
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._formats: dict[tuple[Look, ChangeClass | None], Format] = {}

    def mark(self, mark: Mark, *, italics: bool) -> Format:
        """The format of a mark; scripts without italics set an initiating phrase in bold type."""
        if mark.look is Look.PHRASE and not italics:
            return self._bold
        key = (mark.look, mark.change)
        if key not in self._formats:
            self._formats[key] = self._make(*key)
        return self._formats[key]

    def _make(self, look: Look, change: ChangeClass | None) -> Format:
        if look is Look.PHRASE:
            return _italic()
        if look is Look.NOTE:
            return _raised(self.theme.colour(Tone.ACCENT))
        if look is Look.CHIP:
            return _chip(self.theme, self.label_font)
        return _edit(self.theme, look, change)


def _italic() -> Format:
    made = Format()
    made.setFontItalic(True)
    return made


def _raised(colour: QColor) -> Format:
    made = Format()
    made.setVerticalAlignment(Format.VerticalAlignment.AlignSuperScript)
    made.setForeground(colour)
    return made


def _chip(theme: Theme, font: QFont) -> Format:
    made = Format()
    made.setFont(font)
    made.setFontItalic(False)
    made.setForeground(theme.colour(Tone.CHIP))
    made.setBackground(theme.colour(Tone.CHIP_TINT))
    return made


@dataclass(frozen=True, slots=True)
class _Ink:
    loud: Tone
    quiet: Tone
    tint: Tone


_INKS = {
    Look.DELETED: _Ink(Tone.DELETION, Tone.DELETION_QUIET, Tone.DELETION_TINT),
    Look.INSERTED: _Ink(Tone.INSERTION, Tone.INSERTION_QUIET, Tone.INSERTION_TINT),
}


def _edit(theme: Theme, look: Look, change: ChangeClass | None) -> Format:
    """Struck through or underlined; technical edits dotted and muted, substantive ones on a tint as well."""
    made, ink = Format(), _INKS[look]
    technical = change is ChangeClass.TECHNICAL
    colour = theme.colour(ink.quiet if technical else ink.loud)
    made.setForeground(colour)
    if look is Look.DELETED:
        made.setFontStrikeOut(True)
    else:
        line = Format.UnderlineStyle.DotLine if technical else Format.UnderlineStyle.SingleUnderline
        made.setUnderlineStyle(line)
        made.setUnderlineColor(colour)
    if change not in _LIGHT_CLASSES and not technical:
        made.setBackground(theme.colour(ink.tint))
    return made
