"""The door of the readers: a file's bytes to the versions it holds.

A format is two things: a name that `sniff.format_of` gives to its bytes, and a function in READERS that turns bytes
into a Document of Lines. What the lines mean is found in one place for all formats, `structure.to_version`.
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from core.errors import EmptyFileError, InputError, MissingFileError, TooLargeError, UnknownFormatError
from core.readers import limits
from core.readers.formats import akn, archive, doc, docx, html, json_record, mhtml, odf, pdf, plain, rtf, soffice
from core.readers.formats.sniff import format_of
from core.readers.line import Document
from core.readers.options import ReadOptions
from core.readers.reading import Reading
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
    "mhtml": mhtml.read_lines,
    "akn": akn.read_lines,
    "doc": doc.read_lines,
    "odt": odf.read_lines,
    "rtf": rtf.read_lines,
}


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
    if len(data) > limits.FILE_BYTES:
        raise TooLargeError(name, f"it is larger than {limits.FILE_BYTES // 2**20} MB.")
    kind = format_of(data, name)
    if kind == "zip":
        return _archive(data, name, options)
    return Reading((_version(kind, data, name, options),))


def _archive(data: bytes, name: str, options: ReadOptions) -> Reading:
    versions: list[Version] = []
    problems: list[InputError] = []
    for member in archive.members(data, name):
        try:
            if isinstance(member.content, InputError):
                raise member.content
            versions.extend(read_bytes(member.content, member.name, options).versions)
        except InputError as error:
            problems.append(error)
    if not versions:
        raise UnknownFormatError(name, f"nothing in the archive can be used. {problems[0]}")
    return Reading(tuple(versions), tuple(problems), is_archive=True)


def _version(kind: str, data: bytes, name: str, options: ReadOptions) -> Version:
    digest = sha256(data).hexdigest()
    if kind == "json":
        return json_record.read_version(data, Source(name, digest, kind, None))
    if options.libreoffice and kind in soffice.CONVERTED and soffice.program():
        document = soffice.read_lines(data, name, kind, options)
    else:
        document = READERS[kind](data, name, options)
    return to_version(document, Source(name, digest, document.format, document.pages))
