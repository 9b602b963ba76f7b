"""The door of the readers: a file's bytes to the versions it holds.

A format is two things: a name that `sniff.format_of` gives to its bytes, and a function in READERS that turns bytes
into a Document of Lines. What the lines mean is found in one place for all formats, `structure.to_version`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from core.errors import EmptyFileError, InputError, MissingFileError, UnknownFormatError
from core.readers import doc, docx, html, odf, pdf, plain, rtf
from core.readers.line import Document
from core.readers.options import ReadOptions
from core.readers.sniff import format_of
from core.readers.structure import to_version
from core.resolution.version import Source, Version


class LineReader(Protocol):
    """Turns the bytes of one format into lines; raises an InputError that names the file."""

    def __call__(self, data: bytes, name: str, options: ReadOptions) -> Document: ...


READERS: Mapping[str, LineReader] = {
    "text": plain.read_lines,
    "pdf": pdf.read_lines,
    "docx": docx.read_lines,
    "html": html.read_lines,
    "doc": doc.read_lines,
    "odt": odf.read_lines,
    "rtf": rtf.read_lines,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file gave: its versions, and the problems of those members of an archive that gave none."""

    versions: tuple[Version, ...]
    problems: tuple[InputError, ...] = ()
    is_archive: bool = False

    @property
    def is_single(self) -> bool:
        """Whether the file was one document and not an archive of several."""
        return not self.is_archive


def read(path: Path, options: ReadOptions = ReadOptions()) -> Reading:
    """Reads one file. Raises an InputError when it cannot be used."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MissingFileError(path.name, f"it could not be opened ({error.strerror}).") from error
    return read_bytes(data, path.name, options)


def read_bytes(data: bytes, name: str, options: ReadOptions = ReadOptions()) -> Reading:
    """Reads the bytes of one file; `name` is used in messages only, the format is told by the content.

    Raises an InputError when nothing in it can be used; a bad member of an archive is one of the `problems`.
    """
    if not data.strip():
        raise EmptyFileError(name, "it is empty.")
    return Reading((_version(data, name, options),))


def _version(data: bytes, name: str, options: ReadOptions) -> Version:
    kind = format_of(data, name)
    reader = READERS.get(kind)
    if reader is None:
        raise UnknownFormatError(name, "Resolute cannot read this kind of file.", "Save it as PDF, Word or text.")
    document = reader(data, name, options)
    source = Source(name, sha256(data).hexdigest(), document.format, document.pages)
    return to_version(document, source)
