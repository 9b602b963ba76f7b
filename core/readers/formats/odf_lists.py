"""Automatic numbering of an ODT file: counts list items as OpenDocument 1.3 part 3, 5.3 says."""

from core.readers.formats.markup import Element
from core.readers.formats.odf_styles import TEXT, OdfStyles, integer

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


class Lists:
    """The lists that are open, from the outermost to the innermost, and the counts of those that ended."""

    def __init__(self, styles: OdfStyles) -> None:
        self._styles = styles
        self._open: list[str] = []  # style names
        self._numbers: list[int] = []  # last number of each level of the outermost list
        self._ended: dict[str, list[int]] = {}  # by identifier, and by style name
        self._waiting = False  # whether the open item still waits for its first paragraph

    @property
    def depth(self) -> int | None:
        """The level of the open list, 0 for the outermost; None outside lists."""
        return len(self._open) - 1 if self._open else None

    def begin(self, element: Element) -> None:
        """A list begins; it may go on counting where another one ended."""
        own = element.get(TEXT + "style-name", "")
        name = own or (self._open[-1] if self._open else "")
        if not self._open:
            self._numbers = self._continued(element, name)
        self._open.append(name)

    def end(self, element: Element) -> None:
        """The innermost list ends."""
        name = self._open.pop()
        if not self._open:
            self._ended[name] = self._ended[element.get(_XML_ID, "")] = self._numbers
        else:
            del self._numbers[len(self._open) + 1 :]

    def item(self, element: Element) -> None:
        """A list item begins and is counted."""
        level = len(self._open)
        start = self._styles.levels(self._open[-1]).get(level)
        fresh = len(self._numbers) < level
        while len(self._numbers) < level:
            self._numbers.append(0)
        del self._numbers[level:]
        next_number = start.start if fresh and start else self._numbers[level - 1] + 1
        self._numbers[level - 1] = integer(element.get(TEXT + "start-value"), next_number)
        self._waiting = True

    def heading(self) -> None:
        """A list header: an item without a number."""
        self._waiting = False

    def label(self) -> str:
        """The number to print before the paragraph: that of the open item, for its first paragraph only."""
        if not self._open or not self._waiting:
            return ""
        self._waiting = False
        levels = self._styles.levels(self._open[-1])
        level = levels.get(len(self._open))
        return level.label(self._numbers[: len(self._open)], levels) if level else ""

    def _continued(self, element: Element, name: str) -> list[int]:
        earlier = element.get(TEXT + "continue-list", "")
        if earlier:
            return list(self._ended.get(earlier, []))
        if element.get(TEXT + "continue-numbering") == "true":
            return list(self._ended.get(name, []))
        return []
