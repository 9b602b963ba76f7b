"""The styles of an ODT file: looks of text, settings of paragraphs, levels of lists."""

from typing import NamedTuple

from core.readers.formats.markup import Element, local
from core.readers.formats.number_formats import print_number
from core.readers.line import Align

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_ALIGNS = {
    "start": Align.START, "left": Align.START, "justify": Align.START, "center": Align.CENTRE,
    "end": Align.END, "right": Align.END,
}  # fmt: skip
# The first signs of a sequence name it; LibreOffice writes some formats that way.
_FORMATS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none",
    "一, 二, 三, ...": "chineseCounting", "壹, 贰, 叁, ...": "chineseLegalSimplified",
    "甲, 乙, 丙, ...": "ideographTraditional", "①, ②, ③, ...": "decimalEnclosedCircle",
    "أ, ب, ت, ...": "arabicAlpha", "أ, ب, ج, ...": "arabicAbjad",
    "٠, ١, ٢, ٣, ...": "hindiNumbers", "а, б, .., аа, аб, ... (ru)": "russianLower",
    "а, б, .., аа, бб, ... (ru)": "russianLower", "А, Б, .., Аа, Аб, ... (ru)": "russianUpper",
    "А, Б, .., Аа, Бб, ... (ru)": "russianUpper",
}  # fmt: skip


class Look(NamedTuple):
    """The look of text; the _cs forms hold for right-to-left scripts. None where a style does not say."""

    bold: bool | None = None
    italic: bool | None = None
    bold_cs: bool | None = None
    italic_cs: bool | None = None
    raised: bool | None = None
    size: float | None = None
    hidden: bool | None = None

    def over(self, below: "Look") -> "Look":
        """What either look says; where both do, this one holds."""
        return Look._make(under if own is None else own for own, under in zip(self, below, strict=True))


class Resolved(NamedTuple):
    """A style with all that it inherits."""

    name: str = ""
    look: Look = Look()
    align: Align = Align.UNKNOWN
    list_name: str = ""


class Level(NamedTuple):
    """One level of a list style."""

    bullet: str = ""
    format: str = "none"
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown: int = 1  # how many levels are printed, this one included

    def label(self, numbers: list[int], levels: dict[int, "Level"]) -> str:
        """The printed number of an item; `numbers` are those of its level (last) and of all above."""
        if self.bullet or self.format == "none":
            return self.bullet
        own = len(numbers)
        shown = range(max(own - self.shown, 0), own)
        figures = [print_number(numbers[i], levels.get(i + 1, self).format) for i in shown]
        return f"{self.prefix}{'.'.join(figures)}{self.suffix}".strip()


class OdfStyles:
    """All styles of a file, common and automatic, by family and name."""

    def __init__(self, *roots: Element | None) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._resolved: dict[tuple[str, str], Resolved] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        for root in roots:
            for style in root.iter(STYLE + "style") if root is not None else ():
                self._elements[style.get(STYLE + "family", ""), style.get(STYLE + "name", "")] = style
            for style in root.iter(TEXT + "list-style") if root is not None else ():
                self._lists[style.get(STYLE + "name", "")] = _levels(style)

    def style(self, family: str, name: str) -> Resolved:
        """A style of the family "paragraph" or "text"; an unknown name gives plain text."""
        key = family, name
        if key not in self._resolved:
            self._resolved[key] = self._resolve(family, name)
        return self._resolved[key]

    def levels(self, name: str) -> dict[int, Level]:
        """The levels of a list style, counted from 1."""
        return self._lists.get(name, {})

    def _resolve(self, family: str, name: str) -> Resolved:
        found = Resolved()
        seen: set[str] = set()
        while (family, name) in self._elements and name not in seen:
            seen.add(name)
            style = self._elements[family, name]
            name = style.get(STYLE + "parent-style-name", "")
            found = Resolved(
                found.name or _printed_name(style),
                found.look.over(_look(style.find(STYLE + "text-properties"))),
                found.align or _align(style.find(STYLE + "paragraph-properties")),
                found.list_name or style.get(STYLE + "list-style-name", ""),
            )
        return found


def _printed_name(style: Element) -> str:
    """The name that the user sees; an automatic style has none."""
    parent = style.getparent()
    if parent is not None and local(parent) == "automatic-styles":
        return ""
    return style.get(STYLE + "display-name") or style.get(STYLE + "name") or ""


def _look(properties: Element | None) -> Look:
    if properties is None:
        return Look()
    position = properties.get(STYLE + "text-position")
    display = properties.get(TEXT + "display")
    return Look(
        bold=_heavy(properties.get(_FO + "font-weight")),
        italic=_slanted(properties.get(_FO + "font-style")),
        bold_cs=_heavy(properties.get(STYLE + "font-weight-complex")),
        italic_cs=_slanted(properties.get(STYLE + "font-style-complex")),
        raised=None if position is None else _is_raised(position),
        size=_points(properties.get(_FO + "font-size")),
        hidden=None if display is None else display == "none",
    )


def _heavy(weight: str | None) -> bool | None:
    return None if weight is None else weight in ("bold", "600", "700", "800", "900")


def _slanted(style: str | None) -> bool | None:
    return None if style is None else style in ("italic", "oblique")


def _is_raised(position: str) -> bool:
    """`super 58%` or `33% 58%`; a negative share is a subscript."""
    first = position.partition(" ")[0]
    return first == "super" or (first.endswith("%") and first not in ("0%",) and not first.startswith("-"))


def _points(size: str | None) -> float | None:
    number = (size or "").removesuffix("pt")
    return float(number) if number.replace(".", "", 1).isdecimal() and len(number) < 8 else None


def _align(properties: Element | None) -> Align:
    return Align.UNKNOWN if properties is None else _ALIGNS.get(properties.get(_FO + "text-align", ""), Align.UNKNOWN)


def _levels(style: Element) -> dict[int, Level]:
    return {integer(level.get(TEXT + "level"), 0): _level(level) for level in style if isinstance(level.tag, str)}


def _level(element: Element) -> Level:
    if element.tag == TEXT + "list-level-style-bullet":
        return Level(bullet="•")
    return Level(
        format=_FORMATS.get(element.get(STYLE + "num-format", ""), "decimal"),
        prefix=element.get(STYLE + "num-prefix", ""),
        suffix=element.get(STYLE + "num-suffix", ""),
        start=integer(element.get(TEXT + "start-value"), 1),
        shown=integer(element.get(TEXT + "display-levels"), 1),
    )


def integer(value: str | None, default: int) -> int:
    """A short whole number of an attribute."""
    return int(value) if value is not None and value.isdecimal() and len(value) < 6 else default
