"""Finding paragraphs over all versions: the first hits as one types, and the counts."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from core.errors import CancelledError, LibraryError
from core.store import index, series
from core.store.connection import sentences
from core.store.entries import SearchCounts, SearchHit
from core.store.query import Query
from core.store.store import Store

# SQLite asks whether to go on after so many of its steps: about every millisecond.
_STEPS_BETWEEN_QUESTIONS = 20_000
_AT_A_TIME = 100  # texts whose places are looked up together
# For the beginning of a word the index must gather every word that begins so before it gives the first hit: 0.4 s for
# the commonest beginnings in 20,000 versions. These are found in this many of the latest texts that have the words
# before it, which takes 10 ms; what is not found there is so rare that the index is quick.
_LOOKED_THROUGH = 1_500
_ABOVE_ALL = 1 << 62  # no id is larger

Cancelled = Callable[[], bool]
_STANDS = "FROM paragraph JOIN version ON version.id = paragraph.version_id AND removed = 0"


@dataclass(frozen=True, slots=True)
class _Found:
    """A paragraph that was found: as in SearchHit, with versions by their ids."""

    series_id: int
    ident: str
    text: str
    first: int
    last: int
    versions: int


def hits(store: Store, query: Query, limit: int, cancelled: Cancelled | None) -> tuple[SearchHit, ...]:
    """The first `limit` hits, one for each paragraph of a series whatever the number of its versions.

    Drafts come first, then what was added last. Raises LibraryError and CancelledError.
    """
    if not query:
        return ()
    with _interruptible(store, cancelled):
        found: dict[tuple[int, int], None] = {}
        for text_ids in _matches(store, query):
            for row in _strands(store, text_ids):
                found.setdefault((row[0], row[1]))
            if len(found) >= limit:
                break
        places = [_found(store, query, series_id, strand) for series_id, strand in list(found)[:limit]]
        return _told(store, query, [place for place in places if place is not None])


def counts(store: Store, query: Query, cancelled: Cancelled | None) -> SearchCounts:
    """How much is found in all, and in each series. Raises LibraryError and CancelledError."""
    if not query:
        return SearchCounts()
    sql = f"""
        WITH found AS MATERIALIZED (
            SELECT rowid FROM {index.DRAFT_WORDS} WHERE {index.DRAFT_WORDS} MATCH ?1
            UNION ALL SELECT rowid FROM {index.WORDS} WHERE {index.WORDS} MATCH ?1
        ),
        standing AS (
            SELECT version_id, count(*) AS times FROM found CROSS JOIN paragraph ON text_id = found.rowid
            GROUP BY version_id
        )
        SELECT series_id, count(*), sum(times) FROM standing JOIN version ON version.id = version_id AND removed = 0
        GROUP BY series_id
    """  # noqa: S608 - our own names
    with _interruptible(store, cancelled):
        rows = store.rows(sql, (query.match,))
    return SearchCounts(
        paragraphs=sum(row[2] for row in rows),
        versions=sum(row[1] for row in rows),
        series=tuple(sorted((row[0], row[1]) for row in rows)),
    )


def _matches(store: Store, query: Query) -> Iterator[list[int]]:
    """The texts that match, drafts first, then the latest; some at a time."""
    yield from _indexed(store, query, index.DRAFT_WORDS)
    below = _ABOVE_ALL
    if query.beginning:
        rows = _latest(store, query.whole)
        for start in range(0, len(rows), _AT_A_TIME):
            yield [row["id"] for row in rows[start : start + _AT_A_TIME] if query.stands_in(row["body"])]
        if len(rows) < _LOOKED_THROUGH:
            return  # that was every text with the words before the beginning
        below = rows[-1]["id"]
    yield from _indexed(store, query, index.WORDS, below)


def _latest(store: Store, query: Query) -> list[sqlite3.Row]:
    """The latest public texts that match; all of them match a query without words."""
    if query:
        sql = (
            "SELECT text.id, text.body FROM words JOIN text ON text.id = words.rowid "
            "WHERE words MATCH ? ORDER BY words.rowid DESC LIMIT ?"
        )
        return store.rows(sql, (query.match, _LOOKED_THROUGH))
    return store.rows("SELECT id, body FROM text WHERE private = 0 ORDER BY id DESC LIMIT ?", (_LOOKED_THROUGH,))


def _indexed(store: Store, query: Query, table: str, below: int = _ABOVE_ALL) -> Iterator[list[int]]:
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid < ? ORDER BY rowid DESC"  # noqa: S608 - our own names
    cursor = store.connection.execute(sql, (query.match, below))
    while rows := cursor.fetchmany(_AT_A_TIME):
        yield [row[0] for row in rows]


def _strands(store: Store, text_ids: list[int]) -> list[sqlite3.Row]:
    marks = ", ".join("?" * len(text_ids))
    sql = f"SELECT DISTINCT series_id, strand {_STANDS} WHERE text_id IN ({marks}) ORDER BY text_id DESC"
    return store.rows(sql, text_ids)


def _found(store: Store, query: Query, series_id: int, strand: int) -> _Found | None:
    """The paragraph with this strand, in the latest version that has the phrase, and how long it has been there."""
    rows = store.rows(
        f"SELECT version_id, ident, text_id, body, coalesce(adopted, distributed, '9999') AS day {_STANDS} "
        "JOIN text ON text.id = text_id WHERE series_id = ? AND strand = ? ORDER BY day, version_id",
        (series_id, strand),
    )
    stands = {row["text_id"]: query.stands_in(row["body"]) for row in {row["text_id"]: row for row in rows}.values()}
    having = [row for row in rows if stands[row["text_id"]]]
    if not having:
        return None  # the index is older than the text: it is damaged, and a check tells
    latest = having[-1]
    versions = len({row["version_id"] for row in having})
    return _Found(series_id, latest["ident"], latest["body"], having[0]["version_id"], latest["version_id"], versions)


def _told(store: Store, query: Query, found: list[_Found]) -> tuple[SearchHit, ...]:
    """The hits with what lists show of their series and versions."""
    entries = series.entries(store, {each for one in found for each in (one.first, one.last)})
    titles = series.titles(store, {one.series_id for one in found})
    return tuple(
        SearchHit(
            series_id=one.series_id,
            series=titles.get(one.series_id, ""),
            ident=one.ident,
            text=one.text,
            spans=query.spans(one.text),
            first=entries[one.first],
            last=entries[one.last],
            versions=one.versions,
        )
        for one in found
    )


@contextmanager
def _interruptible(store: Store, cancelled: Cancelled | None) -> Iterator[None]:
    """Ends a query as soon as `cancelled` says so. Raises CancelledError."""
    store.connection.set_progress_handler(cancelled, _STEPS_BETWEEN_QUESTIONS)
    try:
        with sentences(store.path):
            yield
    except LibraryError as error:
        if cancelled is not None and cancelled():
            raise CancelledError("The search was stopped.") from error
        raise
    finally:
        store.connection.set_progress_handler(None, 0)
