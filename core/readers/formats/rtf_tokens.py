"""Cuts an RTF file into control words, groups and text (RTF specification 1.9.1)."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?\d{1,10})? ?"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)"
    r"|[\r\n\\]"
)


class Token(NamedTuple):
    """One token: a control word with its number, a group's brace ("{", "}"), or characters still in bytes."""

    kind: str  # "word", "brace" or "bytes"
    text: str  # the word, the brace, or one character (code 0-255) for each byte
    value: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """All tokens; the bytes of binary data are skipped."""
    source = data.decode("latin-1")
    position = 0
    while (match := _TOKEN.match(source, position)) is not None:
        position = match.end()
        word, byte, sign = match["word"], match["byte"], match["sign"]
        if word is not None:
            value = None if match["value"] is None else int(match["value"])
            if word == "bin":
                position += max(value or 0, 0)
            else:
                yield Token("word", word, value)
        elif byte is not None:
            yield Token("bytes", chr(int(byte, 16)))
        elif sign is not None:
            yield _sign(sign)
        elif match["brace"] is not None:
            yield Token("brace", match["brace"])
        elif match["text"] is not None:
            yield Token("bytes", match["text"])


def _sign(sign: str) -> Token:
    """A backslash before a character that is no letter: an escaped one, or a control symbol by its sign."""
    if sign in "\\{}":
        return Token("bytes", sign)
    return Token("word", "par" if sign in "\r\n" else sign)


CHARACTERS: Mapping[str, str] = {
    "tab": "\t", "emdash": "—", "endash": "–", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "~": "\u00a0", "_": "\u2011",
    "-": "\u00ad", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b", "zwnbo": "\u2060", "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}  # fmt: skip
"""Control words and symbols that stand for a character."""

_CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip
_KNOWN_PAGES = frozenset({437, 850, 852, 866, 874, 932, 936, 949, 950, *range(1250, 1259)})


def of_charset(number: int) -> str | None:
    """The code page of a font's character set; None for that of the file."""
    return _CODE_PAGES.get(number)


def of_page(number: int | None) -> str:
    """The codec of a Windows code page; cp1252 when the number is unknown."""
    return "utf-8" if number == 65001 else f"cp{number}" if number in _KNOWN_PAGES else "cp1252"
