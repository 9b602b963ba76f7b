"""Opens a ZIP package (Word, ODT, archive) without trusting what it says of itself.

Nothing is ever written to disk, so names like `../x` and links can do no harm here; they are only data.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import DamagedFileError, PasswordError, TooLargeError
from core.readers import limits

_END_OF_DIRECTORY = b"PK\x05\x06"
_ENCRYPTED = 0x1


class Package:
    """A ZIP whose declared sizes have passed the limits; each part is unpacked only when it is asked for."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        self._parts = {info.filename.replace("\\", "/").lstrip("/"): info for info in archive.infolist()}

    def names(self) -> Iterator[str]:
        """Names of all parts that are files, in the order of the directory."""
        return (name for name, info in self._parts.items() if not info.is_dir())

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def is_link(self, part: str) -> bool:
        """Whether the entry is a symbolic link of Unix."""
        return (self._parts[part].external_attr >> 16) & 0o170000 == 0o120000

    def read(self, part: str) -> bytes:
        """Unpacks one part. Raises PasswordError, DamagedFileError (also when it is missing) and TooLargeError."""
        info = self._parts.get(part)
        if info is None:
            raise DamagedFileError(self._name, f"the file is damaged: its part “{part}” is missing.")
        if info.flag_bits & _ENCRYPTED:
            raise PasswordError(self._name, "the file is protected by a password.", "Save a copy without it.")
        _check_part(info, self._name)
        return self._unpacked(info)

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._archive.open(info) as stream:
                data = stream.read(limits.PART_BYTES + 1)
        except _UNPACKING_FAILURES as error:
            raise DamagedFileError(self._name, "the file is damaged and cannot be unpacked.") from error
        if len(data) > limits.PART_BYTES:
            raise TooLargeError(self._name, "a part of the file is larger than it declares.")
        return data


# What zipfile and the decompressors raise on damaged data (found by fuzzing: python-docx issue 1561 and the
# hostile collection of this project).
_UNPACKING_FAILURES = (
    zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, OSError, KeyError,
    OverflowError, IndexError,
)  # fmt: skip


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Package]:
    """Opens a package after checking the number of entries, the declared total and each part's ratio."""
    _check_count(data, name)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _UNPACKING_FAILURES as error:
        raise DamagedFileError(name, "the file is a damaged ZIP package.", "Download it again.") from error
    with archive:
        _check_total(archive, name)
        yield Package(archive, name)


def _check_count(data: bytes, name: str) -> None:
    """Reads the number of entries from the end record, before the directory is parsed."""
    end = data.rfind(_END_OF_DIRECTORY)
    if end >= 0 and int.from_bytes(data[end + 10 : end + 12], "little") > limits.ENTRIES:
        raise TooLargeError(name, f"the package has more than {limits.ENTRIES:,} entries.")


def _check_total(archive: zipfile.ZipFile, name: str) -> None:
    infos = archive.infolist()
    if len(infos) > limits.ENTRIES:
        raise TooLargeError(name, f"the package has more than {limits.ENTRIES:,} entries.")
    if sum(info.file_size for info in infos) > limits.UNPACKED_BYTES:
        raise TooLargeError(name, f"unpacked, the file would take more than {limits.UNPACKED_BYTES // 2**20} MB.")


def _check_part(info: zipfile.ZipInfo, name: str) -> None:
    if info.file_size > limits.PART_BYTES:
        raise TooLargeError(name, f"a part of the file takes more than {limits.PART_BYTES // 2**20} MB unpacked.")
    packed = max(info.compress_size, 1)
    if info.file_size > limits.RATIO_FROM and info.file_size / packed > limits.RATIO:
        raise TooLargeError(name, "the file is packed far more tightly than any text; it may be meant to do harm.")
