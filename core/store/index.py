"""The paragraphs of all versions, each different text once; derived from the versions."""

import sqlite3
from collections.abc import Iterator

from core.resolution.version import Version
from core.store import packing

TITLE = "title"
_DIGEST_BYTES = 16  # 128 bits of SHA-256: two texts with the same digest do not occur by chance


def pieces(version: Version) -> Iterator[tuple[str, str]]:
    """What of a version can be found: (identifier, text) of its title, paragraphs and footnotes (FN1, FN2 in order)."""
    if version.title:
        yield TITLE, version.title
    for paragraph in version.paragraphs:
        if paragraph.text:
            yield paragraph.id, paragraph.text
    for number, note in enumerate(version.footnotes, 1):
        if note.text:
            yield f"FN{number}", note.text


def text_digest(text: str) -> bytes:
    """The digest by which equal texts are one."""
    return bytes.fromhex(packing.digest(text.encode()))[:_DIGEST_BYTES]


def put(connection: sqlite3.Connection, version_id: int, version: Version) -> None:
    """Makes the paragraphs of a version findable, in place of what was there."""
    take_out(connection, version_id)
    for position, (ident, text) in enumerate(pieces(version)):
        text_id = _text_id(connection, text)
        connection.execute("INSERT INTO paragraph VALUES (?, ?, ?, ?)", (version_id, position, ident, text_id))


def take_out(connection: sqlite3.Connection, version_id: int) -> None:
    """Takes the paragraphs of a version out, and those texts that stand nowhere else."""
    found = connection.execute("SELECT text_id FROM paragraph WHERE version_id = ?", (version_id,)).fetchall()
    connection.execute("DELETE FROM paragraph WHERE version_id = ?", (version_id,))
    for text_id in {row[0] for row in found}:
        connection.execute(
            "DELETE FROM text WHERE id = ? AND NOT EXISTS (SELECT 1 FROM paragraph WHERE text_id = text.id)",
            (text_id,),
        )


def _text_id(connection: sqlite3.Connection, text: str) -> int:
    digest = text_digest(text)
    found = connection.execute("SELECT id FROM text WHERE digest = ?", (digest,)).fetchone()
    if found:
        return int(found[0])
    return int(connection.execute("INSERT INTO text (digest, body) VALUES (?, ?)", (digest, text)).lastrowid or 0)
