"""What stands below the text: meeting and date, the vote, and where annexes begin."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.readers.blocks import Block
from core.readers.coverage import UNKNOWN, Account
from core.readers.footnotes import ON_DOCUMENT
from core.readers.languages import Language
from core.resolution.version import Vote
from core.text.clean import Vocabulary, mended

_LONGEST = 200  # characters of a line that can be the one of the meeting
_VOTE_LISTS = 2_000  # characters of the names of those who voted


@dataclass(slots=True)
class Closing:
    """The facts below a text."""

    meeting: str | None = None
    day: date | None = None
    vote: Vote | None = None


def split(blocks: Sequence[Block], language: Language) -> tuple[list[Block], list[Block], list[list[Block]]]:
    """The blocks of the text, those below it, and those of each annex, which begins with its heading."""
    text: list[Block] = []
    below: list[Block] = []
    annexes: list[list[Block]] = []
    for block in blocks:
        if is_annex(block, language):
            annexes.append([block])
        elif annexes and not is_meeting(block, language):
            annexes[-1].append(block)
        elif below or is_meeting(block, language):
            below.append(block)
        else:
            text.append(block)
    return _with_date_above(text, below, language)[0], below, annexes


def is_annex(block: Block, language: Language) -> bool:
    """Whether a block is the heading "Annex", "Annex II", alone or with its title below."""
    return block.label is None and language.match("annex", block.rows[0].text.rstrip("*")) is not None


def is_meeting(block: Block, language: Language) -> bool:
    """Whether a block is the line of the meeting at which the text was adopted."""
    text = block.rows[0].text
    return len(text) < _LONGEST and not block.label and language.match("meeting", text) is not None


def read_closing(
    closing: Closing, below: Sequence[Block], language: Language, words: Vocabulary, account: Account
) -> None:
    """Puts down meeting, date and vote; what is none of these is put aside, who voted how as a note."""
    listing = False
    for block in below:
        for row in block.rows:
            text = mended(row.styled, language.mending, words).text
            if language.match("meeting", text):
                closing.meeting = closing.meeting or text.rstrip(",")  # in Russian the date follows behind a comma
            elif language.match("dates", text):
                closing.day = closing.day or language.date(text)
            elif listing:
                account.leave(row, ON_DOCUMENT)
            elif not _is_vote(text, block.text.text, closing, language):
                account.leave(row, UNKNOWN)
            listing = (listing or text.startswith("[")) and not text.endswith("]")


def _is_vote(line: str, text: str, closing: Closing, language: Language) -> bool:
    found = language.search("vote", text[:_VOTE_LISTS])
    if found and closing.vote is None:
        counts = {name: language.number(value) for name, value in found.groupdict().items() if value}
        if None not in counts.values():
            closing.vote = Vote(counts.get("for") or 0, counts.get("against") or 0, counts.get("abstaining") or 0)
    return found is not None or language.search("no_vote", text[:_VOTE_LISTS]) is not None or line.startswith("[")


def _with_date_above(text: list[Block], below: list[Block], language: Language) -> tuple[list[Block], list[Block]]:
    """The date may stand above the meeting, as in Chinese: it goes below with it."""
    if below and text and re.fullmatch(r".{1,60}", text[-1].text.text) and language.match("dates", text[-1].text.text):
        below.insert(0, text.pop())
    return text, below
