"""The paragraphs of all versions, each different text once, and the index of their words; derived from the versions.

Words of texts that are not public have an index of their own: an index keeps traces of what was taken out until it is
written anew as a whole, and for the few drafts that takes milliseconds.
"""

import json
import sqlite3
from collections.abc import Iterator

from core.resolution.record import from_record
from core.resolution.version import Version
from core.store import fold, mended, packing, strands
from core.store.entries import is_confidential

TITLE = "title"
WORDS, DRAFT_WORDS = "words", "draft_words"
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
    private = is_confidential(version.kind, version.symbol)
    rows = [
        (version_id, position, ident, _text_id(connection, text, private=private), 0)
        for position, (ident, text) in enumerate(pieces(version))
    ]
    connection.executemany("INSERT INTO paragraph VALUES (?, ?, ?, ?, ?)", rows)
    strands.place(connection, version_id)


def take_out(connection: sqlite3.Connection, version_id: int) -> None:
    """Takes the paragraphs of a version out, and those texts that stand nowhere else."""
    found = connection.execute("SELECT text_id FROM paragraph WHERE version_id = ?", (version_id,)).fetchall()
    connection.execute("DELETE FROM paragraph WHERE version_id = ?", (version_id,))
    for text_id in {row[0] for row in found}:
        unused = connection.execute(
            "SELECT id, body, private FROM text WHERE id = ? "
            "AND NOT EXISTS (SELECT 1 FROM paragraph WHERE text_id = text.id)",
            (text_id,),
        ).fetchone()
        if unused:
            _unlist(connection, *unused)
            connection.execute("DELETE FROM text WHERE id = ?", (text_id,))


def rebuild(connection: sqlite3.Connection) -> None:
    """Makes the index anew from the versions; those that cannot be read any more are left out."""
    connection.execute("DELETE FROM paragraph")
    connection.execute("DELETE FROM text")
    for table in (WORDS, DRAFT_WORDS):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608 - our own names
    for (version_id,) in connection.execute("SELECT id FROM version ORDER BY id").fetchall():
        version = read(connection, version_id)
        if version:
            put(connection, version_id, version)


def refill(connection: sqlite3.Connection) -> None:
    """Fills the empty index of words from the texts."""
    for row in connection.execute("SELECT id, body, private FROM text"):
        _list(connection, row["id"], row["body"], private=bool(row["private"]))


def read(connection: sqlite3.Connection, version_id: int, *, corrected: bool = True) -> Version | None:
    """The version, with its corrections unless told otherwise; None where it is damaged or not there."""
    row = connection.execute("SELECT * FROM parse WHERE version_id = ?", (version_id,)).fetchone()
    data = row and packing.unpack(row["packing"], row["data"], row["sha256"])
    version = from_record(json.loads(data)) if data else None
    return mended.apply_to(connection, version_id, version) if version and corrected else version


def forget_drafts(connection: sqlite3.Connection) -> None:
    """Writes the index of what is not public anew, so that nothing is left in it of what was taken out.

    That of public texts too, if something was taken out of it: a draft may have passed for public until it was
    corrected. With 20,000 texts that takes some seconds.
    """
    tables = [DRAFT_WORDS]
    if connection.execute("SELECT 1 FROM meta WHERE key = 'traces' AND value = 1").fetchone():
        tables.append(WORDS)
        connection.execute("UPDATE meta SET value = 0 WHERE key = 'traces'")
    for table in tables:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - our own names


def _text_id(connection: sqlite3.Connection, text: str, *, private: bool) -> int:
    """The id of a text, which is kept and listed now if it is new; what has become public moves to the public index."""
    digest = text_digest(text)
    found = connection.execute("SELECT id, body, private FROM text WHERE digest = ?", (digest,)).fetchone()
    if found is None:
        row = (digest, text, int(private))
        text_id = int(connection.execute("INSERT INTO text VALUES (NULL, ?, ?, ?)", row).lastrowid or 0)
        _list(connection, text_id, text, private=private)
        return text_id
    if found["private"] and not private:
        _unlist(connection, *found)
        connection.execute("UPDATE text SET private = 0 WHERE id = ?", (found["id"],))
        _list(connection, found["id"], text, private=False)
    return int(found["id"])


def _list(connection: sqlite3.Connection, text_id: int, body: str, *, private: bool) -> None:
    table = DRAFT_WORDS if private else WORDS
    row = (text_id, " ".join(fold.words(body)))
    connection.execute(f"INSERT INTO {table} (rowid, body) VALUES (?, ?)", row)  # noqa: S608 - our own names


def _unlist(connection: sqlite3.Connection, text_id: int, body: str, private: int) -> None:
    table = DRAFT_WORDS if private else WORDS
    row = (text_id, " ".join(fold.words(body)))
    if not private:
        connection.execute("INSERT INTO meta VALUES ('traces', 1) ON CONFLICT (key) DO UPDATE SET value = 1")
    # An index without content must be told what to take out.
    connection.execute(f"INSERT INTO {table} ({table}, rowid, body) VALUES ('delete', ?, ?)", row)  # noqa: S608 - our own names
