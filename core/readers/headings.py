"""Tells headings from paragraphs, by their type, their form and what stands around them."""

import re
from collections.abc import Sequence

from core.readers.blocks import Block, is_ended, is_italic
from core.readers.items import Item
from core.readers.languages import Language
from core.readers.phrases import phrases

LETTERED = re.compile(r"(?P<label>[IVXLC]{1,7}|[A-Z])\.\s{1,9}(?=\S)")
"""The letter or roman number that a heading begins with: "B. Water"."""

NUMBERED = re.compile(r"(?P<label>[^\W\d_]{3,20} \d{1,3}\.)\s{1,9}(?=\S)")
"""The word and number that a heading may begin with, which is a sentence of its own: "Action 2. We will"."""

LONGEST = 160
"""Characters; a heading told by its form alone is no longer."""


def is_heading(
    block: Block, after: Sequence[Block], last: Item | None, language: Language, pending: Block | None
) -> bool:
    """Whether a block is a heading; `last` is the item before it, `pending` a section's number without its title."""
    text = block.text.text
    if block.section:
        return True
    if block.label and not block.bold:
        return False
    calls = block.bold and (text.endswith("?") or NUMBERED.match(text))
    if (is_ended(text) and not calls) or not any(map(str.isalpha, text)):
        return False
    if block.bold or pending or is_italic(block):
        return True
    if len(text) > LONGEST or text[0].islower() or last is None:
        return False
    known = phrases(language.code)
    opens = bool(after) and (after[0].label is not None or known.opening(after[0].text.text) is not None)
    return opens and is_ended(last.tail) and known.opening(text) is None
