"""Footnotes and endnotes of a Word file: their marks in the order of reference, and their texts."""

from dataclasses import dataclass

from core.readers.formats.docx_styles import VAL, W
from core.readers.formats.markup import Element
from core.readers.formats.number_formats import print_number

FOOTNOTE, ENDNOTE = W + "footnote", W + "endnote"
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


@dataclass(slots=True)
class Note:
    """One note: its text as an element, and the mark that the body prints for it, once it was met."""

    element: Element
    mark: str | None = None


class Notes:
    """All notes of one kind. Notes are numbered as the body refers to them."""

    def __init__(self, root: Element | None, kind: str, settings: Element | None) -> None:
        self._notes: dict[str, Note] = {}
        self._order: list[str] = []
        self._counted = 0
        self._format = _format(settings, kind)
        if root is not None:
            for element in root.iterfind(kind):
                if element.get(W + "type") not in _SEPARATORS:
                    self._notes[element.get(W + "id", "")] = Note(element)

    def refer(self, identifier: str, *, own_mark: bool) -> str:
        """The mark printed at a reference; "" when the author typed one, which `name_mark` then gives."""
        note = self._notes.get(identifier)
        if note is None or note.mark is not None:
            return "" if note is None or note.mark is None else note.mark
        self._order.append(identifier)
        if own_mark:
            note.mark = ""
            return ""
        self._counted += 1
        note.mark = print_number(self._counted, self._format)
        return note.mark

    def name_mark(self, identifier: str, mark: str) -> None:
        """Gives a note the mark that the author typed."""
        if identifier in self._notes:
            self._notes[identifier].mark = mark

    def referred(self) -> list[Note]:
        """The notes that the text refers to, in the order of their references."""
        return [self._notes[identifier] for identifier in self._order]

    def unreferred(self) -> list[Note]:
        """Notes that nothing refers to: Word does not print them."""
        return [note for note in self._notes.values() if note.mark is None]


def _format(settings: Element | None, kind: str) -> str:
    default = "decimal" if kind == FOOTNOTE else "lowerRoman"
    found = None if settings is None else settings.find(f"{kind}Pr/{W}numFmt")
    return default if found is None else found.get(VAL, default)
