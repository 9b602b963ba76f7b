"""Bytes in the library under their SHA-256: the files as they came, and the JSON made of them."""

import json
import sqlite3
from typing import Any

from core.store import packing
from core.store.store import Change, Store


def keep(change: Change, data: bytes) -> str:
    """Keeps the bytes of a file, once, and returns their SHA-256."""
    sha256 = packing.digest(data)
    if change.connection.execute("SELECT 1 FROM original WHERE sha256 = ?", (sha256,)).fetchone() is None:
        kind, packed = packing.pack(data)
        change.connection.execute("INSERT INTO original VALUES (?, ?, ?, ?)", (sha256, len(data), kind, packed))
    return sha256


def load(store: Store, sha256: str) -> bytes:
    """The bytes of the file with this SHA-256, as they came. Raises LibraryError."""
    row = store.row("SELECT * FROM original WHERE sha256 = ?", (sha256,))
    if row is None:
        raise store.missing("such file")
    data = packing.unpack(row["packing"], row["data"], row["sha256"])
    if data is None:
        raise store.damaged()
    return data


def drop_unused(change: Change, sha256: str | None) -> None:
    """Deletes the bytes of a file that no version and no failure needs."""
    change.connection.execute(
        "DELETE FROM original WHERE sha256 = ? "
        "AND NOT EXISTS (SELECT 1 FROM version WHERE version.sha256 = original.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM failure WHERE failure.sha256 = original.sha256)",
        (sha256,),
    )


def unpack_record(store: Store, row: sqlite3.Row) -> dict[str, Any]:
    """The JSON object in a row with a packing, data and SHA-256. Raises LibraryDamagedError."""
    data = packing.unpack(row["packing"], row["data"], row["sha256"])
    if data is None:
        raise store.damaged()
    record: dict[str, Any] = json.loads(data)
    return record
