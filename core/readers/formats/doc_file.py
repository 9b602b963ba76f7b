"""The binary structures of a Word 97-2003 file: where its texts lie and how runs of them look.

Source: [MS-DOC] 2.4.1 (retrieving text), 2.4.6.2 (character properties), 2.5 (the file information block).
"""

import struct
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple

from core.errors import DamagedFileError, PasswordError, UnknownFormatError

_IDENTS = (0xA5EC, 0xA5DC)  # the second is that of Word 6 and 95
_WORD_97 = 0xC1  # nFib of the first version with this layout
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_COMPRESSED = 0x4000_0000
_FKP = 512  # bytes of a page of formatting
_MOST_SPRMS = 200  # property changes of one run; Word writes about 10

# Places in the file information block: [MS-DOC] 2.5.4 and 2.5.6.
_COUNTS = 0x4C
_TABLES = 0x9A
NOTE_REFERENCES, NOTE_TEXTS, HEADERS, RUN_PAGES, PIECES, END_REFERENCES, END_TEXTS, LISTS = 2, 3, 11, 12, 33, 46, 47, 73

# Operand sizes of a property change by the three top bits of its code; 6 is variable.
_OPERANDS = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_SUPERSCRIPT = 0x2A48
_HALF_POINTS = 0x4A43
_SWITCHES = {
    0x0800: "deleted", 0x0801: "inserted", 0x0835: "bold", 0x0836: "italic", 0x083C: "hidden", 0x085A: "right_to_left",
    0x085C: "bold_cs", 0x085D: "italic_cs",
}  # fmt: skip


class Look(NamedTuple):
    """How a run of text looks, as far as the run itself says so; the _cs forms hold for right-to-left runs."""

    bold: bool = False
    italic: bool = False
    bold_cs: bool = False
    italic_cs: bool = False
    right_to_left: bool = False
    raised: bool = False
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    size: float | None = None


class Stories(NamedTuple):
    """Lengths in characters of the texts of a file, in the order in which they are stored."""

    text: int
    notes: int
    headers: int
    macros: int
    comments: int
    endnotes: int
    boxes: int
    header_boxes: int


class WordFile:
    """The text of a .doc and its looks, by character position over all stories.

    Raises struct.error, IndexError or ValueError where the file contradicts itself.
    """

    def __init__(self, document: bytes, tables: dict[str, bytes], name: str) -> None:
        ident, version = struct.unpack_from("<HH", document, 0)
        flags = struct.unpack_from("<H", document, 0x0A)[0]
        if ident not in _IDENTS:
            raise DamagedFileError(name, "the Word file is damaged.")
        if version < _WORD_97:
            raise UnknownFormatError(name, "it was written by a Word older than Word 97.", "Save it in Word as .docx.")
        if flags & _ENCRYPTED:
            raise PasswordError(name, "the file is protected by a password.", "Save a copy without it.")
        self._document = document
        self._table = tables["1Table" if flags & _TABLE_1 else "0Table"]
        self.stories = Stories(*struct.unpack_from("<8i", document, _COUNTS))
        if min(self.stories) < 0 or sum(self.stories) > len(document):
            raise DamagedFileError(name, "the Word file is damaged.")
        self._starts, self._looks = self._runs()
        self.runs = list(self._pieces(sum(self.stories) + 1))

    def table(self, index: int) -> bytes:
        """One structure of the table stream by its number in the file information block; empty when absent."""
        start, length = struct.unpack_from("<II", self._document, _TABLES + 8 * index)
        return self._table[start : start + length]

    def positions(self, index: int, data_size: int) -> list[int]:
        """The character positions of a structure that holds n + 1 of them and n pieces of data."""
        plc = self.table(index)
        count = max((len(plc) - 4) // (4 + data_size), -1)
        return list(struct.unpack_from(f"<{count + 1}i", plc))

    def flags(self, index: int) -> list[int]:
        """The two-byte data of such a structure."""
        plc = self.table(index)
        count = max((len(plc) - 4) // 6, 0)
        return list(struct.unpack_from(f"<{count}H", plc, 4 * (count + 1))) if count else []

    def _pieces(self, limit: int) -> Iterator[tuple[int, str, Look]]:
        """Runs of equal look as (first position, text, look); one unit of UTF-16 is one position."""
        for first, start, units, width in self._piece_table(limit):
            end, position = start + units * width, start
            while position < end:
                index = bisect_right(self._starts, position)
                stop = min(end, self._starts[index]) if index < len(self._starts) else end
                stop = max(stop - (stop - start) % width, position + width)
                text = _decoded(self._document[position:stop], width)
                yield first + (position - start) // width, text, self._looks[index - 1] if index else Look()
                position = stop

    def _piece_table(self, limit: int) -> Iterator[tuple[int, int, int, int]]:
        """Of each piece: its first position, its place in the file, its length, and its bytes per character."""
        clx = self.table(PIECES)
        place = 0
        while clx[place] == 1:
            place += 3 + struct.unpack_from("<H", clx, place + 1)[0]
        size = struct.unpack_from("<I", clx, place + 1)[0]
        plc = clx[place + 5 : place + 5 + size]
        count = (len(plc) - 4) // 12
        positions = struct.unpack_from(f"<{count + 1}I", plc)
        for index in range(count):
            at = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * index + 2)[0]
            first, units = positions[index], min(positions[index + 1], limit) - positions[index]
            if units <= 0:
                continue
            width = 1 if at & _COMPRESSED else 2
            start = (at & (_COMPRESSED - 1)) // (2 if width == 1 else 1)
            yield first, start, min(units, max(len(self._document) - start, 0) // width), width

    def _runs(self) -> tuple[list[int], list[Look]]:
        """Where runs of equal look start in the file, and their looks, from the formatting pages."""
        plc = self.table(RUN_PAGES)
        count = max((len(plc) - 4) // 8, 0)
        pages = struct.unpack_from(f"<{count}I", plc, 4 * (count + 1)) if count else ()
        found: dict[int, Look] = {}
        for page in sorted(set(pages)):
            found.update(_page_runs(self._document[page * _FKP : (page + 1) * _FKP]))
        starts = sorted(found)
        return starts, [found[start] for start in starts]


def _page_runs(page: bytes) -> Iterator[tuple[int, Look]]:
    if len(page) < _FKP:
        return
    count = page[_FKP - 1]
    starts = struct.unpack_from(f"<{count + 1}I", page)
    for index in range(count):
        place = 2 * page[4 * (count + 1) + index]
        yield starts[index], _look(page[place + 1 : place + 1 + page[place]]) if place else Look()
    yield starts[count], Look()


def _look(sprms: bytes) -> Look:
    """Applies a list of property changes ([MS-DOC] 2.2.5.1)."""
    found: dict[str, Any] = {}
    place = 0
    for _ in range(_MOST_SPRMS):
        if place + 3 > len(sprms):
            break
        code = struct.unpack_from("<H", sprms, place)[0]
        kind = code >> 13
        size = sprms[place + 2] + 1 if kind == 6 else _OPERANDS[kind]
        operand = sprms[place + 2 : place + 2 + size]
        place += 2 + size
        if code in _SWITCHES:
            found[_SWITCHES[code]] = operand[0] in (1, 0x81)
        elif code == _SUPERSCRIPT:
            found["raised"] = operand[0] == 1
        elif code == _HALF_POINTS and len(operand) == 2:
            found["size"] = struct.unpack("<H", operand)[0] / 2
    return Look()._replace(**found)


def _decoded(raw: bytes, width: int) -> str:
    """One character for each position; halves of a surrogate pair stay apart, so that positions hold."""
    if width == 1:
        return raw.decode("cp1252", "replace")
    units = array("H", raw[: len(raw) // 2 * 2])
    return "".join(map(chr, units))
