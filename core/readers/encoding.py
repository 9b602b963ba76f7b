"""Bytes of a text file to characters: byte order marks, UTF-8, UTF-16, then the code pages of the six languages."""

import codecs

from charset_normalizer import from_bytes

from core.errors import UnknownFormatError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The code pages in which texts of the six languages were written before Unicode.
_CODE_PAGES = ["cp1252", "cp1251", "cp1256", "koi8_r", "iso8859_6", "gb18030", "big5"]
_SURE_LENGTH = 200  # bytes: below this a guess between code pages is a toss of a coin
_SAMPLE = 65536  # bytes that tell UTF-16 without a mark by its zero bytes


def decode(data: bytes, name: str) -> str:
    """The characters of a text file.

    Raises UnknownFormatError when the bytes are no text in any encoding that the six languages use.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in _likely(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    if len(data) >= _SURE_LENGTH and b"\0" not in data[:_SAMPLE]:
        best = from_bytes(data, cp_isolation=_CODE_PAGES).best()
        if best is not None:
            return str(best)
    raise UnknownFormatError(name, "its bytes are no text that Resolute can read.", "Save it as UTF-8 text and try again.")


def _likely(data: bytes) -> list[str]:
    """UTF-8 first; UTF-16 where every second byte of the beginning is mostly zero, as in Latin text."""
    sample = data[:_SAMPLE]
    if sample[1::2].count(0) > len(sample) // 4:
        return ["utf-16-le"]
    if sample[0::2].count(0) > len(sample) // 4:
        return ["utf-16-be"]
    return ["utf-8"]
