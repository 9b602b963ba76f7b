"""Texts in the library: taking a file and its versions in, and giving them out, each checked against its SHA-256."""

import json
import sqlite3
from collections.abc import Sequence

from core.resolution.record import to_record
from core.resolution.version import Version
from core.store import failures, fold, index, originals, packing, series
from core.store.connection import sentences
from core.store.store import Change, Row, Store, now


def known(store: Store, data: bytes, versions: Sequence[Version]) -> list[int]:
    """The ids of those versions of a file that the library holds already. Raises LibraryError."""
    with sentences(store.path):
        found = [_known(store.connection, packing.digest(data), part, each) for part, each in enumerate(versions)]
    return [row["id"] for row in found if row and not row["removed"]]


def add(
    change: Change, data: bytes, name: str, versions: Sequence[Version], parser: str
) -> tuple[list[int], list[int]]:
    """Takes a file and its versions in; returns the ids of those that were there already, and of the new ones."""
    known_ids, fresh = [], []
    sha256 = originals.keep(change, data)
    for part, version in enumerate(versions):
        row = _known(change.connection, sha256, part, version)
        if row is None:
            series_id = series.place(change, version, name)
            source = {"series_id": series_id, "sha256": sha256, "part": part, "name": name, "parser": parser}
            fresh.append(add_version(change, version, source))
        elif row["removed"]:
            change.set("version", row["id"], logged=False, removed=0)
            fresh.append(row["id"])
        else:
            known_ids.append(row["id"])
    failures.settle(change, sha256)
    originals.drop_unused(change, sha256)  # an archive whose texts were all known
    return known_ids, fresh


def _known(connection: sqlite3.Connection, sha256: str, part: int, version: Version) -> sqlite3.Row | None:
    """The row of a version that came before: from the same bytes, in an archive or on its own."""
    row: sqlite3.Row | None = connection.execute(
        "SELECT id, removed FROM version WHERE sha256 = ? AND part = ? "
        "UNION ALL SELECT id, removed FROM version WHERE own_sha256 = ? AND sha256 <> ? AND symbol IS ?",
        (sha256, part, version.source.sha256, sha256, str(version.symbol) if version.symbol else None),
    ).fetchone()
    return row


def add_version(change: Change, version: Version, source: Row) -> int:
    """Keeps one version of a file; `source` gives series_id, sha256, part, name and parser. Returns its id."""
    row = source | facts(version) | {"own_sha256": version.source.sha256, "added": now(), "removed": 0}
    version_id = change.put("version", row, logged=False)
    keep_parse(change, version_id, version)
    derive(change, version_id, version)
    return version_id


def keep_parse(change: Change, version_id: int, version: Version) -> None:
    """Keeps what the parser made of the text, in place of what an earlier one made."""
    data = json.dumps(to_record(version), ensure_ascii=False, separators=(",", ":")).encode()
    change.connection.execute(
        "INSERT OR REPLACE INTO parse VALUES (?, ?, ?, ?)", (version_id, packing.digest(data), *packing.pack(data))
    )


def derive(change: Change, version_id: int, version: Version) -> None:
    """Brings what repeats a version (its facts, the drafts it names, the index of its paragraphs) in line with it."""
    change.set("version", version_id, logged=False, **facts(version))
    change.connection.execute("DELETE FROM draft WHERE version_id = ?", (version_id,))
    stems = {series.stem(symbol) for symbol in version.draft_symbols}
    change.connection.executemany("INSERT INTO draft VALUES (?, ?)", [(stem, version_id) for stem in stems])
    index.put(change.connection, version_id, version)


def facts(version: Version) -> Row:
    """The columns of `version` that repeat what the text says, for lists and for finding its series."""
    return {
        "symbol": str(version.symbol) if version.symbol else None,
        "stem": series.stem(str(version.symbol)) if version.symbol else None,
        "language": version.language,
        "kind": version.kind.value,
        "title": version.title,
        "folded": fold.key(version.title),
        "format": version.source.format,
        "adopted": version.adopted.isoformat() if version.adopted else None,
        "distributed": version.distributed.isoformat() if version.distributed else None,
    }


def load(store: Store, version_id: int) -> Version:
    """The version with the corrections made by hand. Raises LibraryError."""
    if store.row("SELECT 1 FROM version WHERE id = ? AND removed = 0", (version_id,)) is None:
        raise store.missing(f"text number {version_id}")
    with sentences(store.path):
        version = index.read(store.connection, version_id)
    if version is None:
        raise store.damaged()
    return version
