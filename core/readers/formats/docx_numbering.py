"""Automatic numbering of a Word file: the number that Word prints before a paragraph.

Method: ECMA-376 part 1, 17.9. Lists that share an abstract definition go on counting together, unless a list starts
a level anew; a paragraph of a higher level starts the deeper levels again.
"""

import re
from dataclasses import dataclass, field

from core.readers.formats.docx_styles import VAL, Styles, W
from core.readers.formats.markup import Element
from core.readers.formats.number_formats import print_number

_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_BULLET = "•"
_PRIVATE_USE = range(0xE000, 0xF900)  # bullets of symbol fonts


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart_after: int | None = None  # the level (1-based) whose use starts this one again; 0 never, None any higher
    decimal_only: bool = False
    style: str = ""


@dataclass(slots=True)
class _List:
    """One w:num: the definition it counts in, its levels, and the levels that it starts anew."""

    definition: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    used: set[int] = field(default_factory=set)


class Numbering:
    """Counts through a document from its first paragraph to its last."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._definitions: dict[str, Element] = {}
        self._lists: dict[str, _List] = {}
        self._numbers: dict[str, Element] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._styles = styles
        if root is not None:
            self._definitions = {e.get(W + "abstractNumId", ""): e for e in root.iterfind(W + "abstractNum")}
            self._numbers = {e.get(W + "numId", ""): e for e in root.iterfind(W + "num")}

    def level_of_style(self, number: str, style: str) -> int:
        """The level that a list ties to a paragraph style; 0 when it ties none."""
        found = self._list(number)
        return next((i for i, level in found.levels.items() if level.style == style), 0) if found else 0

    def label(self, number: str, level: int) -> str:
        """Counts one paragraph and gives its printed number, "" for a list that is not defined."""
        found = self._list(number)
        if found is None or level not in found.levels:
            return ""
        counters = self._counters.setdefault(found.definition, [None] * _LEVELS)
        self._count(found, level, counters)
        return self._printed(found, level, counters)

    def _count(self, found: _List, level: int, counters: list[int | None]) -> None:
        value = counters[level]
        if level in found.starts and level not in found.used:
            counters[level] = found.starts[level]
        else:
            counters[level] = found.levels[level].start if value is None else value + 1
        found.used.add(level)
        for deeper in range(level + 1, _LEVELS):
            rule = found.levels.get(deeper, _Level()).restart_after
            if rule is None or (rule and level < rule):
                counters[deeper] = None
                found.used.discard(deeper)

    def _printed(self, found: _List, level: int, counters: list[int | None]) -> str:
        own = found.levels[level]
        if own.format == "bullet":
            return _BULLET if own.text and ord(own.text[0]) in _PRIVATE_USE else own.text

        def figure(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            other = found.levels.get(index, _Level())
            value = counters[index]
            style = "decimal" if own.decimal_only and index != level else other.format
            return print_number(other.start if value is None else value, style)

        return _PLACEHOLDER.sub(figure, own.text).strip()

    def _list(self, number: str) -> _List | None:
        if number not in self._lists:
            element = self._numbers.get(number)
            if element is None:
                return None
            self._lists[number] = self._read(element)
        return self._lists[number]

    def _read(self, element: Element) -> _List:
        reference = element.find(W + "abstractNumId")
        identifier, definition = self._definition("" if reference is None else reference.get(VAL, ""))
        levels = _levels(definition) if definition is not None else {}
        starts: dict[int, int] = {}
        for override in element.iterfind(W + "lvlOverride"):
            index = _number(override.get(W + "ilvl"), 0)
            levels.update(_levels(override))
            start = override.find(W + "startOverride")
            if start is not None:
                starts[index] = _number(start.get(VAL), 1)
        return _List(identifier, levels, starts)

    def _definition(self, identifier: str) -> tuple[str, Element | None]:
        """An abstract definition; one that only names a numbering style is followed once to the real one."""
        definition = self._definitions.get(identifier)
        link = None if definition is None else definition.find(W + "numStyleLink")
        number = None if link is None else self._styles.list_of(link.get(VAL, ""))
        target = None if number is None else self._numbers.get(number)
        reference = None if target is None else target.find(W + "abstractNumId")
        if reference is None:
            return identifier, definition
        linked = reference.get(VAL, "")
        return linked, self._definitions.get(linked)


def _levels(parent: Element) -> dict[int, _Level]:
    found = {_number(level.get(W + "ilvl"), 0): _level(level) for level in parent.iterfind(W + "lvl")}
    return {index: level for index, level in found.items() if 0 <= index < _LEVELS}


def _level(element: Element) -> _Level:
    values = {child.tag: child.get(VAL) for child in element}
    restart = values.get(W + "lvlRestart")
    legal = W + "isLgl" in values and values[W + "isLgl"] not in {"0", "false"}
    return _Level(
        start=_number(values.get(W + "start"), 1),
        format=_format(element, values.get(W + "numFmt") or "decimal"),
        text=values.get(W + "lvlText") or "",
        restart_after=None if restart is None else _number(restart, 0),
        decimal_only=legal,
        style=values.get(W + "pStyle") or "",
    )


def _format(level: Element, plain: str) -> str:
    """The format; newer Word writes some of them as the choice of a compatibility block."""
    found = level.find(f".//{W}numFmt")
    return plain if found is None else found.get(VAL) or plain


def _number(value: str | None, default: int) -> int:
    return int(value) if value is not None and value.isdecimal() and len(value) < 6 else default
