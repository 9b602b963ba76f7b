"""Collects the pieces of one line or paragraph, each with its looks, into a Line."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from core.readers.line import Line, Span


class LineBuilder:
    """A line in the making. Pieces are taken as they come; white space at both ends is taken off at the end."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._italic: list[Span] = []
        self._raised: list[Span] = []
        self._bold = 0
        self._inked = 0
        self._sizes: dict[float, int] = {}
        self.has_ink = False  # whether anything but white space was added

    def add(
        self, text: str, *, bold: bool = False, italic: bool = False, raised: bool = False, size: float | None = None
    ) -> None:
        """Appends a piece of text in one look; `size` in points."""
        if not text:
            return
        start, self._length = self._length, self._length + len(text)
        self._pieces.append(text)
        self._inked += len(text)
        self.has_ink = self.has_ink or not text.isspace()
        if bold:
            self._bold += len(text)
        if raised:
            self._raised.append((start, self._length))
        elif italic:
            self._italic.append((start, self._length))
        if size is not None and not raised:
            self._sizes[size] = self._sizes.get(size, 0) + len(text)

    @property
    def text(self) -> str:
        """What was collected so far, with its white space."""
        return "".join(self._pieces)

    def ends_with_space(self) -> bool:
        """Whether the last piece ends in white space; true for an empty line."""
        return not self._pieces or self._pieces[-1][-1].isspace()

    def line(self, **fields: Any) -> Line:
        """The finished Line; `fields` are those that the pieces do not tell (page, place, label, …)."""
        raw = self.text
        text = raw.strip()
        shift = len(raw) - len(raw.lstrip())
        fields.setdefault("size", max(self._sizes, key=self._sizes.__getitem__) if self._sizes else None)
        return Line(
            text=text,
            bold=self._bold * 2 > self._inked,
            italics=_joined(text, self._italic, shift),
            raised=_joined(text, self._raised, shift),
            **fields,
        )


def _joined(text: str, spans: list[Span], shift: int) -> tuple[Span, ...]:
    """Spans moved by `shift`, cut to their words, and joined where only white space lies between."""
    joined: list[Span] = []
    for raw_start, raw_end in spans:
        start, end = max(raw_start - shift, 0), min(raw_end - shift, len(text))
        piece = text[start:end]
        if not piece.strip():
            continue
        start, end = start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
        if joined and not text[joined[-1][1] : start].strip():
            start = joined.pop()[0]
        joined.append((start, end))
    return tuple(joined)


def merged(lines: Sequence[Line], **fields: Any) -> Line:
    """Several lines as one, joined by spaces; looks and place are those of the first, `fields` come on top."""
    kept = [line for line in lines if line.text]
    italics, raised, shift = list[Span](), list[Span](), 0
    for line in kept:
        italics += [(start + shift, end + shift) for start, end in line.italics]
        raised += [(start + shift, end + shift) for start, end in line.raised]
        shift += len(line.text) + 1
    text = " ".join(line.text for line in kept)
    return replace(lines[0], text=text, italics=tuple(italics), raised=tuple(raised), **fields)


def without_mark(note: Line, mark: str) -> Line:
    """A footnote with its mark as a field; a mark that the author typed before the text is taken off it."""
    text = note.text.removeprefix(mark).lstrip()
    if not mark or not text or not note.text.startswith(mark):
        return replace(note, mark=mark)
    shift = len(note.text) - len(text)
    return replace(
        note, text=text, mark=mark, italics=_shifted(note.italics, shift), raised=_shifted(note.raised, shift)
    )


def _shifted(spans: tuple[Span, ...], shift: int) -> tuple[Span, ...]:
    return tuple((max(start - shift, 0), end - shift) for start, end in spans if end > shift)
