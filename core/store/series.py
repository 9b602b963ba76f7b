"""Series in the library: which one a new text belongs to, their order, and moving texts between them by hand."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from core.resolution.symbol import Symbol
from core.resolution.version import Version, VersionKind
from core.store import fold, strands
from core.store.connection import missing
from core.store.entries import SeriesEntry, VersionEntry
from core.store.store import Change, Row, Store

# A/C.3/80/L.20/Rev.1 and A/75/L.69/Add.1 are stages of one draft.
_STAGE = re.compile(r"(?:/(?:Rev|Add|Corr)\.\d{1,3}){1,4}$")
_KINDS = {kind.value: kind for kind in VersionKind}
_COLUMNS = """version.id, series_id, symbol, title, language, kind, adopted, distributed, name, format, sha256, added,
    EXISTS (SELECT 1 FROM mending WHERE mending.version_id = version.id) AS mended"""


def place(change: Change, version: Version, name: str) -> int:
    """The id of the series that a new text belongs to; a new series is begun when there is none.

    The same symbol (another language, another file) tells first; then for a draft the resolution that names it; then
    the title, folded; then for a resolution the drafts that it names. Series that the text shows to be one are joined.
    """
    own, kin, titled = _same_symbol(change, version), _kin(change, version), _by_title(change, version)
    draft = version.symbol is not None and version.symbol.is_draft
    order = [*own, *kin, *titled] if draft else [*own, *titled, *kin]
    if not order:
        return change.put("series", {"title": _heading(version, name)}, logged=False)
    home, *others = dict.fromkeys(order)
    for other in others:
        if _is_one(change, home, other, version, titled):
            join(change, home, other, logged=False)
    return home


def join(change: Change, into: int, other: int, *, logged: bool = True) -> None:
    """Moves all versions of the series `other` to the series `into`; the empty series goes."""
    ids = change.connection.execute("SELECT id FROM version WHERE series_id = ?", (other,)).fetchall()
    for (version_id,) in ids:
        change.set("version", version_id, series_id=into, logged=logged)
        strands.replace(change.connection, version_id)
    change.delete("series", other, logged=logged)


def move(change: Change, version_id: int, to_series: int | None) -> int:
    """Moves a version to another series, or (None) to a new one under its title; returns the series' id.

    Raises NotInLibraryError.
    """
    row = change.get("version", version_id)
    if row is None:
        raise missing(change.path, f"text number {version_id}")
    if to_series is None:
        to_series = change.put("series", {"title": row["title"] or row["symbol"] or row["name"]})
    change.set("version", version_id, series_id=to_series)
    strands.replace(change.connection, version_id)
    drop_if_empty(change, row["series_id"])
    return to_series


def drop_if_empty(change: Change, series_id: int, *, logged: bool = True) -> None:
    """Deletes a series that no version belongs to, removed ones included."""
    left = change.connection.execute("SELECT 1 FROM version WHERE series_id = ? LIMIT 1", (series_id,)).fetchone()
    if left is None:
        change.delete("series", series_id, logged=logged)


def listed(store: Store) -> tuple[SeriesEntry, ...]:
    """All series with a version, by title, each in order of adoption. Raises LibraryError."""
    texts: dict[int, list[VersionEntry]] = defaultdict(list)
    parents = {row["stem"]: row["version_id"] for row in store.rows("SELECT stem, version_id FROM draft")}
    for row in store.rows(f"SELECT {_COLUMNS} FROM version WHERE removed = 0"):  # noqa: S608 - our own columns
        texts[row["series_id"]].append(entry(dict(row)))
    named = titles(store, texts)
    found = [SeriesEntry(key, named.get(key, ""), _arranged(each, parents)) for key, each in texts.items()]
    return tuple(sorted(found, key=lambda series: (fold.key(series.title), series.id)))


def version_entry(store: Store, version_id: int) -> VersionEntry:
    """One version as a list shows it, without its languages and drafts. Raises LibraryError."""
    row = store.row(f"SELECT {_COLUMNS} FROM version WHERE id = ? AND removed = 0", (version_id,))  # noqa: S608 - our own columns
    if row is None:
        raise store.missing(f"text number {version_id}")
    return entry(dict(row))


def entries(store: Store, version_ids: Iterable[int]) -> dict[int, VersionEntry]:
    """These versions as a list shows them, by id. Raises LibraryError."""
    sql = f"SELECT {_COLUMNS} FROM version WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own columns
    return {row["id"]: entry(dict(row)) for row in store.rows(sql, (json.dumps(list(version_ids)),))}


def titles(store: Store, series_ids: Iterable[int]) -> dict[int, str]:
    """The titles of these series by id. Raises LibraryError."""
    sql = "SELECT id, title FROM series WHERE id IN (SELECT value FROM json_each(?))"
    return {row["id"]: row["title"] for row in store.rows(sql, (json.dumps(list(series_ids)),))}


def title_of(store: Store, series_id: int) -> str:
    """The title of a series. Raises NotInLibraryError."""
    row = store.row("SELECT title FROM series WHERE id = ?", (series_id,))
    if row is None:
        raise store.missing("such series")
    return str(row["title"])


def entry(row: Row) -> VersionEntry:
    """The entry that a row of `version` describes; facts that damage has made senseless are left out."""
    return VersionEntry(
        id=row["id"],
        series_id=row["series_id"],
        symbol=Symbol(row["symbol"]) if row["symbol"] else None,
        title=row["title"],
        language=row["language"],
        kind=_KINDS.get(row["kind"], VersionKind.OTHER),
        adopted=_day(row["adopted"]),
        distributed=_day(row["distributed"]),
        name=row["name"],
        format=row["format"],
        sha256=row["sha256"],
        added=row["added"],
        mended=bool(row["mended"]),
        languages=((row["language"], row["id"]),),
    )


def _same_symbol(change: Change, version: Version) -> list[int]:
    """Series with a text of the same symbol."""
    if version.symbol is None:
        return []
    sql = "SELECT DISTINCT series_id FROM version WHERE removed = 0 AND stem = ? ORDER BY series_id"
    return [row[0] for row in change.connection.execute(sql, (stem(str(version.symbol)),))]


def _kin(change: Change, version: Version) -> list[int]:
    """Series with a draft that this resolution names, or with the resolution that names this draft."""
    sql = """
        SELECT series_id FROM version WHERE removed = 0 AND stem IN (SELECT value FROM json_each(?))
        UNION SELECT series_id FROM version JOIN draft ON draft.version_id = version.id
        WHERE removed = 0 AND draft.stem = ?
    """
    own = stem(str(version.symbol)) if version.symbol else None
    return [row[0] for row in change.connection.execute(sql, (json.dumps([*map(stem, version.draft_symbols)]), own))]


def _by_title(change: Change, version: Version) -> list[int]:
    """The series in which the title stood last, in the same language."""
    sql = (
        "SELECT series_id FROM version WHERE folded = ? AND language = ? AND removed = 0 "
        "ORDER BY adopted DESC, id DESC LIMIT 1"
    )
    folded = fold.key(version.title)
    return [row[0] for row in change.connection.execute(sql, (folded, version.language))] if folded else []


def _is_one(change: Change, home: int, other: int, version: Version, titled: list[int]) -> bool:
    """Whether a new text shows two series to be one, and nobody can have set them apart by hand.

    So it is when the title leads to a series that is known in another language only, and for a series of mere drafts.
    """
    count = "SELECT count(*) FROM version WHERE series_id = ? AND "
    if other in titled:
        known = change.connection.execute(count + "language = ?", (home, version.language)).fetchone()[0]
        return not known
    adopted = change.connection.execute(count + "adopted IS NOT NULL", (other,)).fetchone()[0]
    return not adopted


def _heading(version: Version, name: str) -> str:
    return version.title or (str(version.symbol) if version.symbol else name)


def stem(symbol: str) -> str:
    """The symbol of a draft without its stages: A/C.3/80/L.20 for A/C.3/80/L.20/Rev.1."""
    return _STAGE.sub("", symbol)


def _arranged(entries: Iterable[VersionEntry], parents: dict[str, int]) -> tuple[VersionEntry, ...]:
    """Versions in order of adoption: languages of one symbol together, drafts under the resolution that names them."""
    versions = _joined_languages(sorted(entries, key=_order))
    owner = {version_id: version.id for version in versions for _, version_id in version.languages}
    drafts: dict[int, list[VersionEntry]] = defaultdict(list)
    tops: list[VersionEntry] = []
    for version in versions:
        parent = owner.get(parents.get(stem(str(version.symbol)), 0)) if _is_draft(version) else None
        (tops if parent is None else drafts[parent]).append(version)
    return tuple(
        replace(version, drafts=tuple(drafts[version.id])) if version.id in drafts else version for version in tops
    )


def _joined_languages(entries: list[VersionEntry]) -> list[VersionEntry]:
    """Texts of one symbol in different languages become one version; a second text in a language stays apart."""
    groups: dict[tuple[str, int], list[VersionEntry]] = {}
    copies: dict[tuple[str, str], int] = defaultdict(int)
    for each in entries:
        label = each.label
        copy = copies[label, each.language]
        copies[label, each.language] += 1
        groups.setdefault((label, copy), []).append(each)
    return [group[0] if len(group) == 1 else _with_languages(group) for group in groups.values()]


def _with_languages(group: list[VersionEntry]) -> VersionEntry:
    return replace(group[0], languages=tuple((each.language, each.id) for each in group))


def _is_draft(version: VersionEntry) -> bool:
    return version.kind in {VersionKind.DRAFT, VersionKind.AMENDMENT} or bool(
        version.symbol and version.symbol.is_draft
    )


def _order(version: VersionEntry) -> tuple[date, tuple[tuple[int, str], ...], bool, str, int]:
    """By adoption (drafts by distribution), then symbol; English first among languages, then by code."""
    day = version.adopted or version.distributed or date.max
    symbol = version.symbol.order if version.symbol else ()
    return day, symbol, version.language != "en", version.language, version.id


@lru_cache(maxsize=4096)  # the same few days over and over: half the time of listing 20,000 texts otherwise
def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except (TypeError, ValueError):
        return None
