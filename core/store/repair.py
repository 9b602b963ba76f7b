"""Repairing a library: what can be read and is what was written goes into a new file; the damaged one is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from core.store import backup, erase, index, packing, places, schema, texts
from core.store.connection import connect, create, damaged, sentences
from core.store.entries import Repaired
from core.store.store import Change, Row, Store, row_digest

# When not even the largest number can be read, how far to look: more texts than the largest library that was measured.
_FAR = 50_000
_HANGING = ("mending", "note", "pin", "failure")


@dataclass(slots=True)
class _Salvage:
    """A repair under way: the damaged file, the new one, and what was lost."""

    old: sqlite3.Connection
    change: Change
    lost: list[str] = field(default_factory=list)
    saved: int = 0


def repair(path: Path) -> Repaired:
    """Saves what is readable of the library at `path` into a new file in its place. Nobody may have it open.

    Raises LibraryDamagedError when nothing of it can be read: a backup is what is left then.
    """
    fresh = path.with_name(path.name + places.PART)
    with sentences(path):
        for leftover in [fresh, *places.journals(fresh)]:
            leftover.unlink(missing_ok=True)
    create(fresh)
    connection = connect(fresh, read_only=False)
    with sentences(path), closing(connection):
        schema.migrate(connection)
        with closing(_damaged(path)) as old, Store(fresh, connection, read_only=False).change() as change:
            salvage = _Salvage(old, change)
            _save_all(salvage)
        if not salvage.saved:
            raise damaged(path)
        connection.execute("PRAGMA journal_mode = DELETE")
    with sentences(path):
        return Repaired(backup.swap(path, fresh), salvage.saved, tuple(salvage.lost))


def _damaged(path: Path) -> sqlite3.Connection:
    """A connection that reads as much of a damaged file as it can. Raises LibraryDamagedError."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT 1 FROM version LIMIT 1").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        connection.close()
        raise damaged(path) from error
    return connection


def _save_all(salvage: _Salvage) -> None:
    salvage.change.connection.execute("PRAGMA defer_foreign_keys = ON")
    titles = {row["id"]: row["title"] for row in _rows(salvage, "series") if _sound(row)}
    for row in _rows(salvage, "version"):
        _save_version(salvage, row, titles)
    for table in _HANGING:
        for row in _rows(salvage, table):
            _save_hanging(salvage, table, row)
    for (version_id,) in salvage.change.connection.execute("SELECT version_id FROM parse").fetchall():
        version = index.read(salvage.change.connection, version_id)
        if version is not None:
            texts.derive(salvage.change, version_id, version)


def _save_version(salvage: _Salvage, row: Row, titles: dict[int, str]) -> None:
    """Saves a text if its original or its parse is what was written."""
    original = _packed(salvage, "original", "sha256", row["sha256"])
    parse = _packed(salvage, "parse", "version_id", row["id"])
    salvage.lost += _losses(row, original, parse)
    if original is None and parse is None:
        return
    gone = {"sha256": row["sha256"], "size": 0, "packing": packing.PLAIN, "data": b""}
    erase.insert(salvage.change, "original", original or gone)
    if parse is None:
        row = row | {"parser": ""}
    try:
        _save_series(salvage, row, titles)
        salvage.change.replace("version", row["id"], row | {"digest": row_digest(row)})
    except (sqlite3.Error, TypeError):  # what it said makes no row any more
        salvage.lost.append(f"{row['symbol'] or row['name']} could not be saved.")
        return
    salvage.saved += 1
    if parse is not None:
        salvage.change.connection.execute("DELETE FROM parse WHERE version_id = ?", (row["id"],))
        erase.insert(salvage.change, "parse", parse)


def _losses(row: Row, original: Row | None, parse: Row | None) -> Iterator[str]:
    """The sentences on what of a text is no longer what was written."""
    label = row["symbol"] or row["name"]
    if not _sound(row):
        yield f"What the library said of {label} had changed; it was read again from the text."
    if original is None and parse is None:
        yield f"{label} could not be saved."
    elif original is None:
        yield f"The original file of {label} could not be saved; its text was."
    elif parse is None:
        yield f"{label} must be read again from its original."


def _save_series(salvage: _Salvage, version: Row, titles: dict[int, str]) -> None:
    if salvage.change.get("series", version["series_id"]) is None:
        title = titles.get(version["series_id"]) or version["title"] or version["symbol"] or version["name"]
        salvage.change.put("series", {"id": version["series_id"], "title": title}, logged=False)


def _save_hanging(salvage: _Salvage, table: str, row: Row) -> None:
    if not _sound(row):
        salvage.lost.append(f"A {table} could not be saved, because it had changed.")
        return
    ends = [row[column] for column in ("version_id", "old_id", "new_id") if column in row]
    if row.get("sha256") and (original := _packed(salvage, "original", "sha256", row["sha256"])):
        erase.insert(salvage.change, "original", original)
    if all(salvage.change.get("version", end) for end in ends):
        with suppress(sqlite3.IntegrityError):
            salvage.change.replace(table, row["id"], row)


def _rows(salvage: _Salvage, table: str) -> Iterator[Row]:
    """The rows of a table one by one, so that an unreadable page costs only the rows on it."""
    wanted = {row["name"] for row in salvage.change.connection.execute(f"PRAGMA table_info({table})").fetchall()}
    unreadable = 0
    for row_id in range(1, _largest_id(salvage, table) + 1):
        try:
            row = salvage.old.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,)).fetchone()  # noqa: S608 - our own names
        except (sqlite3.Error, UnicodeDecodeError):
            unreadable += 1
            continue
        if row is not None and set(row.keys()) == wanted:
            yield dict(row)
    if unreadable:
        salvage.lost.append(f"Up to {unreadable} rows of “{table}” could not be read.")


def _largest_id(salvage: _Salvage, table: str) -> int:
    """How far to look for rows; 0 for a table that an earlier form of the library did not have."""
    try:
        largest = salvage.old.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0  # noqa: S608 - our own names
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return 0 if "no such table" in str(error) else _FAR
    return min(largest, _FAR) if isinstance(largest, int) else _FAR


def _packed(salvage: _Salvage, table: str, key: str, value: object) -> Row | None:
    """A row with packed bytes, if these are what was written."""
    try:
        found = salvage.old.execute(f"SELECT * FROM {table} WHERE {key} = ?", (value,)).fetchone()  # noqa: S608 - our own names
        sound = found is not None and packing.unpack(found["packing"], found["data"], found["sha256"]) is not None
    except (sqlite3.Error, UnicodeDecodeError, LookupError, TypeError):
        return None
    return dict(found) if sound else None


def _sound(row: Row) -> bool:
    return bool(row["digest"] == row_digest(row))
