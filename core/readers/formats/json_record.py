"""Reads a version that Resolute itself wrote as JSON (`resolute-cli parse --json`)."""

import json
from dataclasses import replace
from typing import Any

from core.errors import DamagedFileError
from core.resolution.record import from_record, to_record
from core.resolution.version import Source, Version


def read_version(data: bytes, source: Source) -> Version:
    """The version in a JSON file. Raises DamagedFileError when the file is no such record."""
    try:
        record = json.loads(data)
        version = from_record(record)
        sound = _same_types(record, to_record(version))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedFileError(source.name, "it is JSON, but no record of a resolution.") from error
    if not sound:
        raise DamagedFileError(source.name, "it is JSON, but no record of a resolution.")
    return replace(version, source=source)


def _same_types(record: Any, written: Any) -> bool:
    """Whether what was read writes itself the same way, and all texts are texts."""
    texts = [part.get(key) for part in record["paragraphs"] for key in ("id", "text", "label", "phrase")]
    texts += [note.get(key) for note in record["footnotes"] for key in ("mark", "text")]
    plain = all(isinstance(value, str) for value in texts)
    return plain and all(record.get(key) == value for key, value in written.items())
