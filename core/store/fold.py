"""Text folded for finding: without accents, case, harakat, and the spelling variants that readers do not type."""

import re
import unicodedata

# One character to one character, applied after accents are gone.
_SAME = str.maketrans(
    {
        "ى": "ي",  # Arabic: alef maksura and yeh
        "ة": "ه",  # teh marbuta and heh
        "ٱ": "ا",
        "ـ": None,  # tatweel only stretches a word
        "’": "'",
        "ʼ": "'",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
    }
)
_MARKS = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"  # marks
    r"\u200b-\u200f\u2060\ufeff\u00ad]"  # invisible
)
_WORD = re.compile(r"[^\W_]+")
# Ideographs, which are written without spaces: each is a word of its own for the index.
IDEOGRAPH = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def fold(text: str) -> str:
    """`text` without accents and case: what a reader would have to type to find it."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold().translate(_SAME)


def words(text: str) -> list[str]:
    """The folded words of `text` in order; each ideograph is a word. Symbols fall apart at their slashes."""
    return _WORD.findall(apart(fold(text)))


def apart(folded: str) -> str:
    """Folded text with its ideographs set apart by spaces."""
    return folded if folded.isascii() else IDEOGRAPH.sub(r" \g<0> ", folded)


def key(title: str) -> str:
    """The key by which titles are the same: their folded words."""
    return " ".join(words(title))
