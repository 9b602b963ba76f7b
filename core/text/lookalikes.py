"""Characters that cannot be seen or that look like others: what they stand for, and their names.

`fold` is for matching only; no text that is shown or kept goes through it.
"""

import json
import unicodedata
from functools import lru_cache

import regex

import resources

# Unicode's own property, format and control characters; white space is looked at apart.
_INVISIBLE = regex.compile(r"[[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]--\s]+", regex.VERSION1)
_SPACE = regex.compile(r"\s+")
# Signs whose compatibility form says something else: 10² is not 102, ½ is not 1/2, ® is no letter.
_KEPT = ("<super>", "<sub>", "<fraction>", "<circle>", "<square>")

_FORMS = {
    "'": "\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\uff07",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\u301f\uff02",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d",
}
# Letters of other scripts with the shape of a Latin letter (after Unicode Technical Standard 39, confusables); not
# those with the shape of a figure: with З as 3 every other Russian word would be a number.
_HOMOGLYPHS = {
    "АВЕКМНОРСТУХЅІЈԚԜҮ": "ABEKMHOPCTYXSIJQWY",
    "аеорсухѕіјԛԝһԁѵ": "aeopcyxsijqwhdv",
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ": "ABEZHIKMNOPTYX",
    "αινορυ": "aivopu",
}
_LETTERS = {one: other for ones, others in _HOMOGLYPHS.items() for one, other in zip(ones, others, strict=True)}
_TABLE = str.maketrans({form: plain for plain, forms in _FORMS.items() for form in forms} | _LETTERS)
# In lower case a letter stands for its capital, too, so that both give one key.
_LOWER_TABLE = str.maketrans({one.casefold(): other.casefold() for one, other in _LETTERS.items()} | _LETTERS)


def fold(text: str) -> str:
    """The text as it looks: composed, without invisible characters, with plain spaces, quotes, hyphens and letters."""
    if text.isascii() and text.isprintable():
        return text if "  " not in text else _SPACE.sub(" ", text)
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(map(_compatible, plain)).translate(_TABLE)
    return _SPACE.sub(" ", _INVISIBLE.sub("", plain))


def look_alike(one: str, other: str) -> bool:
    """Whether two texts differ in look-alikes and white space alone."""
    if one.isascii() and one.isprintable() and other.isascii() and other.isprintable():
        return one.replace(" ", "") == other.replace(" ", "")
    return _unspaced(one) == _unspaced(other)


def _unspaced(text: str) -> str:
    return "".join(fold(text).split())


def key(piece: str) -> str:
    """What two pieces of text have in common when they differ in capitals, look-alikes and space around them alone."""
    if piece.isascii() and piece.isprintable():
        return piece.strip().lower()
    return _folded_key(piece)


@lru_cache(maxsize=1 << 16)
def _folded_key(piece: str) -> str:
    return fold(piece.casefold()).translate(_LOWER_TABLE).strip()


def named(character: str) -> str:
    """The character as U+200B ZERO WIDTH SPACE; control characters, which have no name, by their Unicode alias."""
    code = f"{ord(character):04X}"
    name = unicodedata.name(character, "") or _control_names().get(code, "")
    return f"U+{code} {name}".rstrip()


def invisible_in(text: str) -> str:
    """The characters of a text that cannot be seen, white space apart."""
    return "".join(_INVISIBLE.findall(text))


@lru_cache(maxsize=1)
def _control_names() -> dict[str, str]:
    names: dict[str, str] = json.loads((resources.ROOT / "units" / "controls.json").read_text(encoding="utf-8"))
    return names


@lru_cache(maxsize=4096)
def _compatible(character: str) -> str:
    decomposition = unicodedata.decomposition(character)
    if character.isascii() or decomposition.startswith(_KEPT):
        return character
    return unicodedata.normalize("NFKC", character)
