"""RowLayout: the cells of one row laid out level with each other, and the shelf that keeps the latest of them."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Protocol

from core.comparison.change import ChangeKind
from core.resolution.paragraph import ParagraphKind
from desktop.models.items import ItemKind, Part, RowItem
from desktop.models.marked_text import MarkedText, side_changes, side_text
from desktop.models.redline_text import redline_text, whole_text
from desktop.models.roles import Column
from desktop.models.wording import caption
from desktop.theme import Theme
from desktop.widgets.syntax import colouring
from desktop.widgets.text_layout import CellLayout, Frame
from desktop.widgets.text_style import Face, TextStyle

# Pixels around the text of a row; a tinted block keeps 4 of them free on either side.
ABOVE, BELOW = 10, 10
CAPTION_HEIGHT_FACTOR = 1.1  # of the line pitch
HEADING_HEIGHT_FACTOR = 2.2
FOLD_HEIGHT_FACTOR = 1.7
KEPT = 300  # layouts; a tall window shows about 60 rows, the rest serves scrolling back


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row as it is drawn: the line above the text, the cells that hold text, where text begins, and the height."""

    caption: str
    cells: dict[Column, CellLayout] = field(default_factory=dict)
    text_top: int = 0
    height: int = 0
    is_coloured: bool = False


class Texts(Protocol):
    """How a view turns an item into the texts of its columns."""

    def __call__(self, item: RowItem, *, words: bool) -> dict[Column, MarkedText]: ...


def two_columns(item: RowItem, *, words: bool) -> dict[Column, MarkedText]:
    """Old and new beside each other; a rewritten row without marks until its words are asked for."""
    row = item.row if item.kind is ItemKind.ROW and words else None
    found = {}
    if item.old:
        found[Column.OLD] = side_text(item.old, side_changes(row, old=True) if row else ())
    if item.new and item.kind is ItemKind.ROW:
        found[Column.NEW] = side_text(item.new, side_changes(row, old=False) if row else ())
    return found


def one_column(item: RowItem, *, words: bool) -> dict[Column, MarkedText]:
    """Old and new woven into each other; a ghost leaves only its caption."""
    if item.row is None or item.kind is not ItemKind.ROW:
        return {}
    woven = redline_text(item.old, item.new, item.row.edits) if words else whole_text(item.old, item.new)
    return {Column.NEW: woven}


@lru_cache(maxsize=16)
def text_style(theme: Theme, face: Face) -> TextStyle:
    """The style of a face, made once per theme."""
    return TextStyle(theme, face)


def face_of(item: RowItem) -> Face:
    """The face in which an item is set."""
    if item.part is Part.TITLE:
        return Face.TITLE
    if item.part is Part.FOOTNOTES:
        return Face.NOTE
    is_heading = item.paragraphs and item.paragraphs[0].kind is ParagraphKind.HEADING
    return Face.HEADING if is_heading else Face.BODY


class Shelf:
    """Lays rows out for one theme and one set of frames, and keeps the latest layouts."""

    def __init__(self, theme: Theme, texts: Texts) -> None:
        self.theme = theme
        self.frames: dict[Column, Frame] = {}
        self.words: set[int] = set()  # keys of rewritten rows that show their words
        self.words_keys = ""  # the keys that show them, as captions name them
        self._texts = texts
        self._kept: OrderedDict[tuple[int, ItemKind], RowLayout] = OrderedDict()

    def clear(self) -> None:
        """Forgets all layouts."""
        self._kept.clear()

    def set_frames(self, frames: dict[Column, Frame]) -> bool:
        """Takes over the widths of the columns; True when they are others than before."""
        changed = frames != self.frames
        if changed:
            self.frames = frames
            self.clear()
        return changed

    def shows_words(self, item: RowItem) -> bool:
        """Whether the words of a row are compared, not its paragraphs as wholes."""
        return not (item.row and item.row.rewritten) or item.key in self.words

    def row(self, item: RowItem) -> RowLayout:
        """The layout of an item, from the shelf or made now."""
        key = (item.key, item.kind)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = self._kept[key] = self._made(item)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def height(self, item: RowItem) -> int:
        """The height of an item; its layout is not kept. Of two equal texts only one is laid out."""
        kept = self._kept.get((item.key, item.kind))
        if kept is not None:
            return kept.height
        alike = item.kind is ItemKind.ROW and item.row is not None and item.row.kind is ChangeKind.IDENTICAL
        return self._made(item._replace(old=()) if alike else item).height

    def colour(self, item: RowItem, languages: dict[Column, str]) -> bool:
        """Lays a kept item out once more with its syntax in colours; False when there is nothing to do."""
        kept = self._kept.get((item.key, item.kind))
        if kept is None or kept.is_coloured:
            return False
        colours = colouring(self.theme)
        cells = {
            column: CellLayout(cell.marked, cell.style, cell.frame, colours(cell.marked, languages[column]))
            for column, cell in kept.cells.items()
        }
        self._kept[item.key, item.kind] = replace(kept, cells=cells, is_coloured=True)
        return True

    def forget(self, item: RowItem) -> None:
        """Lays an item out anew the next time."""
        self._kept.pop((item.key, item.kind), None)

    def _made(self, item: RowItem) -> RowLayout:
        style = text_style(self.theme, face_of(item))
        if item.kind in (ItemKind.HEADING, ItemKind.FOLD):
            return RowLayout("", height=self._line_height(item))
        above = caption(item, self.shows_words(item), self.words_keys)
        cells = {
            column: CellLayout(text, style, self._frame(column, item)) for column, text in self.texts(item).items()
        }
        beside = item.kind is ItemKind.GHOST and cells  # the caption stands on the empty side
        top = ABOVE + (round(style.pitch * CAPTION_HEIGHT_FACTOR) if above and not beside else 0)
        text_height = max((cell.height for cell in cells.values()), default=0)
        return RowLayout(above, cells, top, round(top + text_height + BELOW))

    def _frame(self, column: Column, item: RowItem) -> Frame:
        """The room of a cell; a title, which has no label, stands where the labels of the rest do."""
        frame = self.frames[column]
        return replace(frame, label_width=0) if item.part is Part.TITLE else frame

    def texts(self, item: RowItem) -> dict[Column, MarkedText]:
        """The texts of an item as they are drawn now."""
        return self._texts(item, words=self.shows_words(item))

    def estimates(self, items: Iterable[RowItem]) -> Iterator[int]:
        """About how high items will be, without laying them out; called for all rows before the first paint."""
        frame = self.frames.get(Column.NEW, Frame(1, 0))
        per_line, pitch = self._per_line(frame)
        around = ABOVE + BELOW
        lines: dict[ItemKind, int] = {}
        for item in items:
            if item.row is None:
                if item.kind not in lines:
                    lines[item.kind] = self._line_height(item)
                yield lines[item.kind]
                continue
            old, new = item.old, item.new
            if len(old) <= 1 and len(new) <= 1:
                length = max(len(old[0].text) if old else 0, len(new[0].text) if new else 0)
                yield around + pitch * (length // per_line + 1)
            else:
                count = max(sum(len(each.text) // per_line + 1 for each in side) for side in (old, new))
                yield around + pitch * count

    def _per_line(self, frame: Frame) -> tuple[int, int]:
        """Letters in a line of text, and the distance of two lines in pixels."""
        style = text_style(self.theme, Face.BODY)
        return max(1, round((frame.width - frame.label_width) / style.letter)), style.pitch

    def _line_height(self, item: RowItem) -> int:
        pitch = text_style(self.theme, Face.BODY).pitch
        return round(pitch * (HEADING_HEIGHT_FACTOR if item.kind is ItemKind.HEADING else FOLD_HEIGHT_FACTOR))
