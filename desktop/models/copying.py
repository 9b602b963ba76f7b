"""What goes to the clipboard: selected text, plain, as HTML or with its marks, and references to paragraphs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QMimeData

from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.version import Version
from desktop.models.marked_text import Look, Mark, MarkedText

# Inline, because that is all that word processors take over from the clipboard.
_TAGS = {
    Look.DELETED: ('<del style="color:#b3261e">', "</del>"),
    Look.INSERTED: ('<ins style="color:#1747b5">', "</ins>"),
    Look.PHRASE: ("<i>", "</i>"),
    Look.NOTE: ("<sup>", "</sup>"),
}
_BRACKETS = {Look.DELETED: ("[-", "-]"), Look.INSERTED: ("{+", "+}")}


@dataclass(frozen=True, slots=True)
class Piece:
    """A selected part of a cell, in offsets of the drawn text."""

    marked: MarkedText
    start: int
    end: int


def clipboard(pieces: Sequence[Piece], *, with_marks: bool) -> QMimeData:
    """The pieces as plain text and as HTML; with marks, deletions and insertions are told apart in both."""
    data = QMimeData()
    data.setText("\n\n".join(_bracketed(piece) if with_marks else _plain(piece) for piece in pieces))
    data.setHtml("".join(f"<p>{_html(piece, with_marks=with_marks)}</p>" for piece in pieces))
    return data


def _plain(piece: Piece) -> str:
    """The true text: no footnote marks, no names of characters; paragraphs of a group on lines of their own."""
    start, end = piece.marked.source_at(piece.start), piece.marked.source_at(piece.end)
    text = piece.marked.source
    for block in piece.marked.blocks[1:]:
        at = piece.marked.source_at(block.start) - 1
        text = f"{text[:at]}\n{text[at + 1 :]}"
    return text[start:end]


def _bracketed(piece: Piece) -> str:
    return "".join(
        f"{before}{text}{after}"
        for text, before, after in _runs(piece, _BRACKETS, frozenset({Look.NOTE, Look.CHIP, Look.GAP}))
    )


def _html(piece: Piece, *, with_marks: bool) -> str:
    tags = _TAGS if with_marks else {look: tag for look, tag in _TAGS.items() if look not in _BRACKETS}
    runs = _runs(piece, tags, frozenset())
    return "".join(f"{before}{escape(text)}{after}" for text, before, after in runs)


def _runs(
    piece: Piece, around: dict[Look, tuple[str, str]], without: frozenset[Look]
) -> Iterator[tuple[str, str, str]]:
    """Cuts a piece where a mark begins or ends; yields each text with what stands before and after it."""
    marks = [mark for mark in piece.marked.marks if mark.end > piece.start and mark.start < piece.end]
    cuts = sorted({piece.start, piece.end, *_within(piece, marks)})
    for start, end in pairwise(cuts):
        looks = [mark.look for mark in marks if mark.start <= start and end <= mark.end]
        if without.isdisjoint(looks):
            pairs = [around[look] for look in looks if look in around]
            before, after = "".join(pair[0] for pair in pairs), "".join(pair[1] for pair in reversed(pairs))
            yield piece.marked.text[start:end].replace("\u2028", "\n"), before, after


def _within(piece: Piece, marks: Iterable[Mark]) -> Iterator[int]:
    for mark in marks:
        yield from (at for at in (mark.start, mark.end) if piece.start < at < piece.end)


def reference(version: Version, paragraph: Paragraph) -> str:
    """How one cites a paragraph: "A/RES/75/268, para. 4", "A/RES/75/268, fourth preambular paragraph" by number."""
    name = str(version.symbol) if version.symbol else version.source.name
    return f"{name}, {_place(paragraph)}"


def _place(paragraph: Paragraph) -> str:
    number = paragraph.id.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if paragraph.kind is ParagraphKind.OPERATIVE:
        return QCoreApplication.translate("Reading", "para. {number}").format(number=number)
    if paragraph.kind is ParagraphKind.PREAMBULAR:
        return QCoreApplication.translate("Reading", "preambular para. {number}").format(number=number)
    if paragraph.id.startswith("FN"):
        return QCoreApplication.translate("Reading", "footnote {number}").format(number=paragraph.label or number)
    if paragraph.kind is ParagraphKind.ANNEX:
        return QCoreApplication.translate("Reading", "annex, para. {number}").format(number=number)
    return QCoreApplication.translate("Reading", "heading {number}").format(number=number)
