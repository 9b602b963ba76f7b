"""Tracked changes of a Word file: which side of each is read, and what of the other side is put aside."""

from core.readers.formats import tracked
from core.readers.formats.docx_styles import W
from core.readers.formats.markup import Element

_INSERTED = frozenset({W + "ins", W + "moveTo", W + "cellIns"})
_DELETED = frozenset({W + "del", W + "moveFrom", W + "cellDel"})
_TEXTS = (W + "t", W + "delText")


class Changes:
    """Reads every change as accepted, or every one as rejected, and counts them."""

    def __init__(self, *, rejected: bool) -> None:
        self.count = 0
        self._rejected = rejected
        self._gone = _INSERTED if rejected else _DELETED

    def drops(self, element: Element) -> bool:
        """Whether a change element takes its content out of the text that is read."""
        self.count += 1
        return element.tag in self._gone

    def drops_part(self, properties: Element | None) -> bool:
        """Whether the properties of a paragraph mark, row or cell say that it is gone in the text that is read."""
        if properties is None:
            return False
        marks = [child for child in properties if child.tag in _INSERTED or child.tag in _DELETED]
        self.count += len(marks)
        return any(mark.tag in self._gone for mark in marks)

    @property
    def why(self) -> str:
        """The reason under which the other side is put aside."""
        return tracked.why(rejected=self._rejected)

    def warning(self) -> str | None:
        """The sentence for the user; None when the file has no tracked changes."""
        return tracked.warning(self.count, rejected=self._rejected)


CHANGE_TAGS = _INSERTED | _DELETED


def plain_text(element: Element) -> str:
    """All the text of an element, deleted text included."""
    return " ".join("".join(text.text or "" for text in element.iter(*_TEXTS)).split())
