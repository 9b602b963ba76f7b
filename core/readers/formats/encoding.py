"""Bytes of a text file to characters: byte order marks, UTF-8, UTF-16, then the code pages of the six languages."""

import codecs
import re

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
_SAMPLE = 65536  # bytes that tell UTF-16 without a mark by its zero bytes, and one code page from another
_SOUND_TO_BROKEN = 20  # so many sound characters to each broken one, and a text is UTF-8 with faults
_DECLARED_WITHIN = 2048  # bytes; HTML asks for the declaration within the first 1,024
_DECLARATION = re.compile(rb"""(?:charset|encoding)\s{0,5}=\s{0,5}["']?([A-Za-z][A-Za-z0-9._:-]{1,30})""")
# Cyrillic, Arabic, Chinese, and what stands between their words; read in the wrong order none of it is left.
_WRITTEN = re.compile(
    r"[\t\n\r -~\u00a0-\u00bf\u0400-\u052f\u0600-\u06ff\u2010-\u2027\u3000-\u301f\u4e00-\u9fff\uff00-\uff5e]"
)
_MOSTLY = 0.95  # the part of a text's characters that these are
_CONTROLS_OF_BINARIES = re.compile(rb"[\x01-\x08\x0e-\x19]{4}")


def decode(data: bytes, name: str) -> str:
    """The characters of a text, XML or HTML file.

    Tried in turn: a byte order mark, UTF-8, UTF-16, the encoding that the text itself declares, for long texts a guess
    between the code pages of the six languages, and cp1252.
    Raises UnknownFormatError when the bytes are no text in any of these.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in (*_likely(data), *_declared(data)):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    if b"\0" in data[:_SAMPLE] or _CONTROLS_OF_BINARIES.search(data[:_SAMPLE]):
        raise UnknownFormatError(name, "its bytes are no text that can be read.", "Save it as UTF-8 text.")
    return _nearly_utf8(data) or _guessed(data)


def _declared(data: bytes) -> list[str]:
    """The encoding that an XML declaration or the head of a web page names, when it is one of text."""
    found = _DECLARATION.search(data[:_DECLARED_WITHIN])
    name = found[1].decode("ascii") if found else ""
    try:
        return [codecs.lookup(name).name] if "".encode(name) == b"" else []
    except (LookupError, UnicodeError):
        return []


def _nearly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken characters, as a cut or mended file has them; they stay visible as U+FFFD."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - broken
    return text if sound > _SOUND_TO_BROKEN * broken else None


def _guessed(data: bytes) -> str:
    """A legacy text: told by statistics when it is long enough, else taken as Western European."""
    best = from_bytes(data[:_SAMPLE], cp_isolation=_CODE_PAGES).best() if len(data) >= _SURE_LENGTH else None
    return data.decode(best.encoding if best is not None else "cp1252", errors="replace")


def _likely(data: bytes) -> list[str]:
    """UTF-8; UTF-16 where every second byte is mostly zero, as in Latin text, or where letters come of it."""
    sample = data[:_SAMPLE]
    if sample[1::2].count(0) > len(sample) // 4:
        return ["utf-16-le"]
    if sample[0::2].count(0) > len(sample) // 4:
        return ["utf-16-be"]
    return [*_wide(sample), "utf-8"]


def _wide(sample: bytes) -> list[str]:
    """UTF-16 of another script: most characters are letters of it, and all bytes of the other order are not."""
    if b"\0" not in sample or len(sample) % 2:
        return []
    return [order for order in ("utf-16-le", "utf-16-be") if _is_written(sample, order)]


def _is_written(sample: bytes, encoding: str) -> bool:
    text = sample.decode(encoding, errors="replace")
    return len(_WRITTEN.findall(text)) > _MOSTLY * len(text)
