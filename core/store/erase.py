"""Deleting a text so that nothing is left of it on the disk: rows, index, journal, undo log, and backups."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from core.errors import NotInLibraryError
from core.resolution.mending import SetFact
from core.store import fold, index, mended, originals, series, texts
from core.store.store import Change, Row

# Rows that hang on a version, and the columns by which they do.
_HANGING = {"mending": ("version_id",), "note": ("version_id",), "pin": ("old_id", "new_id")}


@dataclass(frozen=True, slots=True)
class Bundle:
    """All rows of a removed text, in memory: enough to put it back as it was.

    `retitled` is what its series was called instead, "" where the title stayed.
    """

    version: Row
    series: Row
    original: Row
    parse: Row
    hanging: tuple[tuple[str, Row], ...]
    entries: tuple[Row, ...]  # of the undo log, which speak of the text
    retitled: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What one removal took away: the sentence that names it, and the texts."""

    sentence: str
    bundles: tuple[Bundle, ...]


def take(change: Change, version_id: int) -> Bundle:
    """Deletes a version and all that hangs on it, and returns what was deleted."""
    bundle = _bundle(change, version_id)
    titles = _titles(change, bundle)
    for table, row in bundle.hanging:
        change.delete(table, row["id"], logged=False)
    for entry in bundle.entries:
        change.delete("undo", entry["id"], logged=False)
    index.take_out(change.connection, version_id)
    change.delete("version", version_id, logged=False)  # the parse and prepared comparisons go with it
    originals.drop_unused(change, bundle.version["sha256"])
    series.drop_if_empty(change, bundle.series["id"], logged=False)
    return replace(bundle, retitled=_retitle(change, bundle, titles))


def put_back(change: Change, bundle: Bundle) -> None:
    """Puts a deleted version back, and what hung on it as far as its other end is still there.

    Raises NotInLibraryError when the text has been added again since.
    """
    place = bundle.version["sha256"], bundle.version["part"]
    if change.connection.execute("SELECT 1 FROM version WHERE sha256 = ? AND part = ?", place).fetchone():
        label = bundle.version["symbol"] or bundle.version["name"]
        raise NotInLibraryError(
            f"The removal of {label} from the library {change.path.name} in {change.path.parent} cannot be undone, "
            "because the text has been added again since."
        )
    home = change.get("series", bundle.series["id"])
    if home is None:
        change.replace("series", bundle.series["id"], bundle.series)
    elif bundle.retitled and home["title"] == bundle.retitled:
        change.set("series", home["id"], logged=False, title=bundle.series["title"])
    insert(change, "original", bundle.original)
    change.replace("version", bundle.version["id"], bundle.version)
    insert(change, "parse", bundle.parse)
    for table, row in bundle.hanging:
        ends = [row[column] for column in _HANGING[table]]
        if all(change.get("version", end) for end in ends):
            change.replace(table, row["id"], row)
    for entry in bundle.entries:
        if entry["done"]:  # what was undone before the removal was given up with it
            change.replace("undo", entry["id"], entry)
    version = index.read(change.connection, bundle.version["id"])
    if version is not None:
        texts.derive(change, bundle.version["id"], version)


def _bundle(change: Change, version_id: int) -> Bundle:
    version = change.get("version", version_id) or {}
    hanging = [
        (table, dict(row))
        for table, columns in _HANGING.items()
        for row in change.connection.execute(
            f"SELECT * FROM {table} WHERE {' OR '.join(f'{column} = ?1' for column in columns)}",  # noqa: S608 - our own names
            (version_id,),
        ).fetchall()
    ]
    return Bundle(
        version=version,
        series=change.get("series", version["series_id"]) or {},
        original=_row(change, "original", "sha256", version["sha256"]),
        parse=_row(change, "parse", "version_id", version_id),
        hanging=tuple(hanging),
        entries=tuple(_entries_about(change, version_id, version["series_id"])),
    )


def _entries_about(change: Change, version_id: int, series_id: int) -> Iterable[Row]:
    """Entries of the undo log that may hold words of a version: changes of it, of what hangs on it, of its series."""
    for row in change.connection.execute("SELECT * FROM undo").fetchall():
        if any(_concerns(step, version_id, series_id) for step in json.loads(row["steps"])):
            yield dict(row)


def _concerns(step: Row, version_id: int, series_id: int) -> bool:
    if (step["table"], step["id"]) in {("version", version_id), ("series", series_id)}:
        return True
    rows = [row for row in (step["before"], step["after"]) if row]
    if any(row.get("series_id") == series_id for row in rows):  # the sentence names the series
        return True
    return any(version_id in {row.get(column) for column in ("version_id", "old_id", "new_id")} for row in rows)


def _retitle(change: Change, bundle: Bundle, titles: set[str]) -> str:
    """A series that is called after the deleted text alone is called after its latest text instead.

    Returns the new title, "" where it stays.
    """
    row = change.get("series", bundle.series["id"])
    if row is None or fold.key(row["title"]) not in titles:
        return ""
    left = change.connection.execute(
        "SELECT title, symbol, name, folded FROM version WHERE series_id = ? ORDER BY adopted DESC, id DESC",
        (row["id"],),
    ).fetchall()
    if not left or any(each["folded"] == fold.key(row["title"]) for each in left):
        return ""
    title: str = left[0]["title"] or left[0]["symbol"] or left[0]["name"]
    change.set("series", row["id"], logged=False, title=title)
    return title


def _titles(change: Change, bundle: Bundle) -> set[str]:
    """The folded titles that a version has or had: by its parse, by each correction, and as it is listed."""
    mendings = mended.listed(change.connection, bundle.version["id"])
    parsed = index.read(change.connection, bundle.version["id"], corrected=False)
    titles = [each.value or "" for each in mendings if isinstance(each, SetFact) and each.fact == "title"]
    return {bundle.version["folded"], *map(fold.key, titles), fold.key(parsed.title if parsed else "")} - {""}


def _row(change: Change, table: str, key: str, value: Any) -> Row:
    sql = f"SELECT * FROM {table} WHERE {key} = ?"  # noqa: S608 - our own names
    return dict(change.connection.execute(sql, (value,)).fetchone() or {})


def insert(change: Change, table: str, row: Row) -> None:
    """Inserts a row into a table without ids, unless one with its key is there."""
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    sql = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
    if row:
        change.connection.execute(sql, list(row.values()))
