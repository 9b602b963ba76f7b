"""Collects the text of one RTF stream (body, header, footnote): bytes to characters, paragraphs to Lines."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from core.readers.formats.line_builder import LineBuilder
from core.readers.formats.rtf_tokens import of_charset
from core.readers.line import Align, Line, Place

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


class Look(NamedTuple):
    """Character properties; the _other forms are those of the other writing direction."""

    bold: bool = False
    italic: bool = False
    bold_other: bool = False
    italic_other: bool = False
    right_to_left: bool = False
    raised: bool = False
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    size: float | None = 12.0
    font: int | None = None

    def shown(self, text: str) -> tuple[bool, bool]:
        """Whether text is bold and italic, by the properties of its own direction."""
        other = (_RIGHT_TO_LEFT.search(text) is not None) != self.right_to_left
        return (self.bold_other, self.italic_other) if other else (self.bold, self.italic)


class Fonts:
    """The code pages of the fonts: a font may hold the letters of another script than the file."""

    def __init__(self) -> None:
        self.page = "cp1252"
        self.default = 0
        self._pages: dict[int, str | None] = {}
        self._read = 0

    def begin(self, number: int) -> None:
        """The description of a font begins."""
        self._read = number

    def set_charset(self, charset: int) -> None:
        """The font that is being described has this character set."""
        self._pages[self._read] = of_charset(charset)

    def codec(self, number: int | None) -> str:
        """The codec for text in a font; None stands for the default font."""
        return self._pages.get(self.default if number is None else number) or self.page


@dataclass(slots=True)
class Settings:
    """Paragraph properties."""

    style: int = 0
    align: Align = Align.UNKNOWN
    level: int | None = None
    in_cell: bool = False


class Stream:
    """Text of one place in the making."""

    def __init__(self, place: Place, mark: str = "") -> None:
        self.place = place
        self.mark = mark
        self.lines: list[Line] = []
        self.label: list[str] = []
        self.settings = Settings()
        self._builder = LineBuilder()
        self._broken = False

    def add(self, text: str, look: Look) -> None:
        """Appends text in one look."""
        bold, italic = look.shown(text)
        self._builder.add(text, bold=bold, italic=italic, raised=look.raised, size=look.size)

    @property
    def is_empty(self) -> bool:
        """Whether nothing but white space was collected since the last paragraph."""
        return not self._builder.has_ink

    def end_line(self) -> None:
        """A line break parts what a cell or a header lists; in running text it is only layout."""
        if not self.settings.in_cell and self.place in (Place.BODY, Place.FOOTNOTE):
            self._builder.add(" ")
            return
        self._broken = True
        self._emit("", whole=False)

    def end_paragraph(self, style: str = "") -> None:
        """The paragraph ends; an empty one leaves no line."""
        if not self.is_empty:
            self._emit(style, whole=not self._broken)
        if self._broken:
            self.lines.append(Line("", place=self.place))
        self._broken = False
        self._builder = LineBuilder()

    def _emit(self, style: str, *, whole: bool) -> None:
        builder, self._builder = self._builder, LineBuilder()
        label, self.label = "".join(self.label).strip(), []
        self.lines.append(
            builder.line(
                whole=whole,
                label="•" if len(label) == 1 and not label.isalnum() else label,
                depth=self.settings.level,
                style=style,
                align=self.settings.align,
                place=self.place,
            )
        )
