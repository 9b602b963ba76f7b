"""Bytes in the library: compressed when it pays, and checked against their SHA-256 when they come out again."""

import hashlib
import zlib

PLAIN, ZLIB = "plain", "zlib"
# PDF and Word files are compressed already: 16 kB tell whether the rest is worth the time (0.3 ms instead of 10 ms for
# an ordinary PDF). Saving less than a tenth is not.
_SAMPLE = 16 * 1024
_WORTH = 0.9
_LEVEL = 6
# No text or file of ours unfolds to more; a damaged or hostile library might. The readers refuse bigger files.
LARGEST = 512 * 1024 * 1024


def digest(data: bytes) -> str:
    """The SHA-256 of `data` in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def pack(data: bytes) -> tuple[str, bytes]:
    """How the bytes are kept, and the bytes to keep."""
    middle = max(0, (len(data) - _SAMPLE) // 2)
    sample = data[middle : middle + _SAMPLE]
    if len(zlib.compress(sample, 1)) > _WORTH * len(sample):
        return PLAIN, data
    return ZLIB, zlib.compress(data, _LEVEL)


def unpack(packing: str, data: bytes, sha256: str) -> bytes | None:
    """The bytes that `pack` was given, or None when they are not the ones with this SHA-256."""
    if packing == ZLIB:
        try:
            data = zlib.decompressobj().decompress(data, LARGEST)
        except zlib.error:
            return None
    return data if digest(data) == sha256 else None
