"""The bytes of a file on disk, before any reader sees them."""

from pathlib import Path

from core.errors import MissingFileError, TooLargeError
from core.readers.limits import FILE_BYTES


def bytes_of(path: Path) -> bytes:
    """The bytes of a file that is not too large. Raises MissingFileError or TooLargeError."""
    try:
        if path.stat().st_size > FILE_BYTES:
            size = FILE_BYTES >> 20
            raise TooLargeError(path.name, f"it is larger than {size} MB.", "A resolution is far smaller.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFileError(path.name, "there is no such file.") from error
    except OSError as error:
        raise MissingFileError(path.name, f"it could not be opened ({error.strerror}).") from error
