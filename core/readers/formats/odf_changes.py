"""Tracked changes of an OpenDocument text: regions told at its start, and marks in the text where each begins and ends.

A deletion's text stands in its region and a single mark shows its place; an insertion stands in the text between two
marks (OpenDocument 1.3 part 3, section 5.5).
"""

from core.readers.formats import tracked
from core.readers.formats.markup import Element, all_text
from core.readers.formats.odf_styles import TEXT

CHANGE_START, CHANGE_END, CHANGE = TEXT + "change-start", TEXT + "change-end", TEXT + "change"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


class OdfChanges:
    """Reads every change as accepted, or every one as rejected."""

    def __init__(self, *, rejected: bool) -> None:
        self._rejected = rejected
        self._inserted: set[str] = set()
        self._deleted: dict[str, Element] = {}
        self._open: set[str] = set()

    def learn(self, regions: Element) -> list[str]:
        """Takes in the regions; gives the texts that are gone when changes are read as accepted."""
        for region in regions.iter(TEXT + "changed-region"):
            ident = region.get(TEXT + "id") or region.get(_XML_ID) or ""
            if region.find(TEXT + "insertion") is not None:
                self._inserted.add(ident)
            elif (deletion := region.find(TEXT + "deletion")) is not None:
                self._deleted[ident] = deletion
        return [] if self._rejected else [all_text(deletion) for deletion in self._deleted.values()]

    def pass_mark(self, mark: Element) -> None:
        """The text reaches the start or the end of an insertion."""
        ident = mark.get(TEXT + "change-id", "")
        if mark.tag == CHANGE_END:
            self._open.discard(ident)
        elif self._rejected and ident in self._inserted:
            self._open.add(ident)

    def restored(self, mark: Element) -> list[Element]:
        """The paragraphs that a deletion took from the place of its mark, when they are read again."""
        deletion = self._deleted.get(mark.get(TEXT + "change-id", "")) if self._rejected else None
        return [] if deletion is None else [child for child in deletion if child.tag in (TEXT + "p", TEXT + "h")]

    @property
    def hides(self) -> bool:
        """Whether the text that comes is an insertion that is read as rejected."""
        return bool(self._open)

    @property
    def why(self) -> str:
        """The reason under which the other side is put aside."""
        return tracked.why(rejected=self._rejected)

    def warning(self) -> str | None:
        """The sentence for the user; None when the file has no tracked changes."""
        return tracked.warning(len(self._inserted) + len(self._deleted), rejected=self._rejected)
