"""Tells blocks that a paragraph quotes, which belong to it, from paragraphs of the text itself."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from core.readers.blocks import Block
from core.readers.items import Item
from core.readers.numbering import Style
from core.resolution.paragraph import ParagraphKind

_OPENING_QUOTE = re.compile(r"[“«‘\"'「„]")


class Place(NamedTuple):
    """Where a block stands: the number that goes on with the text's own, None in a preamble; in an annex, or not."""

    following: int | None
    in_annex: bool
    in_amendment: bool


def is_quoted(block: Block, after: Sequence[Block], last: Item | None, place: Place) -> bool:
    """Whether the item before a block quotes it: its quotation marks are open, or a colon announces it."""
    if last is None or last.kind is ParagraphKind.HEADING or _goes_on(block, place):
        return False
    if last.quotes > 0 and _OPENING_QUOTE.match(block.text.text):
        return True
    if not last.tail.endswith((":", "：")) or last.kind is ParagraphKind.PREAMBULAR:
        return False
    is_sub = block.label is not None and not block.label.is_number
    if place.in_amendment or (_OPENING_QUOTE.match(block.text.text) and not is_sub):
        return True
    return bool(block.label and block.label.is_number) or _heads_quotation(block, after, place)


def _heads_quotation(block: Block, after: Sequence[Block], place: Place) -> bool:
    """Whether a block is the title of a quoted paragraph, whose number is none of the annex's own."""
    quoted = after and after[0].label and after[0].label.is_number and not _goes_on(after[0], place)
    return bool(quoted) and block.bold and place.in_annex


def _goes_on(block: Block, place: Place) -> bool:
    label = block.label
    return bool(label and label.is_number and label.value(Style.NUMBER) == place.following)
