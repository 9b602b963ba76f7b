"""A library as a folder of JSON and originals, to keep under version control or to hand on; and back, without loss.

library.json                the form of the folder, series, pins, failures
versions/000001.json …      the facts, the parse, corrections and notes of one text
originals/SHA-256.suffix    the files as they came
"""

import json
import re
from pathlib import Path
from typing import Any

from core.errors import LibraryDamagedError, LibraryFolderError
from core.resolution.record import from_record
from core.store import index, originals, packing, texts
from core.store.backup import flush
from core.store.connection import sentences
from core.store.store import Change, Row, Store

FORM = 1
_LIBRARY = "library.json"
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")
_COLUMNS = ("series_id", "sha256", "part", "name", "parser", "added", "own_sha256")


def export(store: Store, folder: Path) -> int:
    """Writes the whole library into a new or empty folder; returns the number of texts. Raises LibraryError.

    Removed texts and the undo log stay behind. The same library gives the same bytes each time.
    """
    with sentences(folder / _LIBRARY):
        if folder.exists() and any(folder.iterdir()):
            raise LibraryFolderError(f"The folder {folder} is not empty. Choose an empty or a new one for the export.")
        for part in (folder, folder / "versions", folder / "originals"):
            part.mkdir(mode=0o700, parents=True, exist_ok=True)
        rows = store.rows("SELECT * FROM version WHERE removed = 0 ORDER BY id")
        for row in rows:
            _write(folder / "versions" / f"{row['id']:06}.json", _version(store, dict(row)))
        kept = {
            row["sha256"]: row["name"] for row in [*rows, *store.rows("SELECT * FROM failure WHERE sha256 IS NOT NULL")]
        }
        for sha256, name in kept.items():
            _write_bytes(folder / "originals" / (sha256 + _suffix(name)), originals.load(store, sha256))
        # Last: a folder without it was not finished.
        _write(folder / _LIBRARY, _library(store))
    return len(rows)


def restore(store: Store, folder: Path) -> int:
    """Fills an empty library from a folder that `export` wrote; returns the number of texts. Raises LibraryError."""
    if store.count("SELECT count(*) FROM version"):
        raise LibraryFolderError(
            f"The library {store.path.name} in {store.path.parent} is not empty. Import into a new one."
        )
    with sentences(folder / _LIBRARY), store.change() as change:
        try:
            return _fill(change, folder)
        except (KeyError, TypeError, ValueError) as error:
            raise LibraryDamagedError(f"The folder {folder} is no complete export of a library: {error}.") from error


def _library(store: Store) -> Row:
    live = "(SELECT id FROM version WHERE removed = 0)"
    return {
        "form": FORM,
        "series": _plain(
            store, "SELECT id, title FROM series WHERE id IN (SELECT series_id FROM version WHERE removed = 0)"
        ),
        "pins": _plain(store, f"SELECT * FROM pin WHERE old_id IN {live} AND new_id IN {live} ORDER BY id"),  # noqa: S608 - our own
        "failures": _plain(store, "SELECT * FROM failure ORDER BY id"),
    }


def _version(store: Store, row: Row) -> Row:
    version_id = row["id"]
    parse = store.row("SELECT * FROM parse WHERE version_id = ?", (version_id,))
    if parse is None:
        raise store.damaged()
    return {
        "id": version_id,
        **{name: row[name] for name in _COLUMNS},
        "parse": originals.unpack_record(store, parse),
        "mendings": _plain(store, "SELECT * FROM mending WHERE version_id = ? ORDER BY id", version_id),
        "notes": _plain(store, "SELECT * FROM note WHERE version_id = ? ORDER BY id", version_id),
    }


def _plain(store: Store, sql: str, *values: Any) -> list[Row]:
    return [{name: value for name, value in dict(row).items() if name != "digest"} for row in store.rows(sql, values)]


def _fill(change: Change, folder: Path) -> int:
    library = _read(folder / _LIBRARY)
    if library["form"] != FORM:
        raise ValueError(f"its form is {library['form']}, and this version of the program knows {FORM}")
    for row in library["series"]:
        change.put("series", row, logged=False)
    for path in sorted((folder / "originals").iterdir()):
        _fill_original(change, path)
    files = sorted((folder / "versions").glob("*.json"))
    for path in files:
        _fill_version(change, _read(path))
    for table, rows in (("pin", library["pins"]), ("failure", library["failures"])):
        for row in rows:
            change.put(table, row, logged=False)
    return len(files)


def _fill_original(change: Change, path: Path) -> None:
    data = path.read_bytes()
    if packing.digest(data) != path.stem:
        raise ValueError(f"the original {path.name} has changed")
    originals.keep(change, data)


def _fill_version(change: Change, record: Row) -> None:
    version = from_record(record["parse"])
    columns = {"id": record["id"], "removed": 0} | {name: record[name] for name in _COLUMNS}
    change.put("version", columns | texts.facts(version), logged=False)
    texts.keep_parse(change, record["id"], version)
    for table, rows in (("mending", record["mendings"]), ("note", record["notes"])):
        for row in rows:
            change.put(table, row, logged=False)
    mended = index.read(change.connection, record["id"])
    if mended is not None:
        texts.derive(change, record["id"], mended)


def _suffix(name: str) -> str:
    suffix = Path(name).suffix.lower()
    return suffix if _SUFFIX.fullmatch(suffix) else ""


def _read(path: Path) -> Row:
    record: Row = json.loads(path.read_text(encoding="utf-8"))
    return record


def _write(path: Path, record: Row) -> None:
    _write_bytes(path, (json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode())


def _write_bytes(path: Path, data: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    flush(part)
    part.replace(path)
