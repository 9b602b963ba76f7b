"""Strands: a paragraph through the versions of its series, as far as likeness tells; they group what was found.

The comparison of two versions decides better, but takes longer than adding a text may, and stands above the store.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from core.store import fold

# Two paragraphs of neighbouring versions that share fewer of their different words (Dice's coefficient) are taken for
# different ones. Sets of words, because 40 x 40 paragraphs take 2 ms so, and 12 ms by characters.
ALIKE = 0.6
_NEW = 0  # not yet in a strand
_SAME_SERIES = "SELECT id FROM version WHERE series_id = ? AND language = ? AND id <> ? AND removed = 0 AND "
_DAY = "coalesce(adopted, distributed, '9999')"
_LAST_BEFORE = f"{_SAME_SERIES} {_DAY} <= ? ORDER BY {_DAY} DESC, id DESC LIMIT 1"
_FIRST_AFTER = f"{_SAME_SERIES} {_DAY} > ? ORDER BY {_DAY}, id LIMIT 1"


@dataclass(frozen=True, slots=True)
class _Piece:
    position: int
    strand: int
    sort: str  # titles and footnotes keep to themselves; paragraphs may change their place
    words: frozenset[str]


def place(connection: sqlite3.Connection, version_id: int) -> None:
    """Gives each paragraph of a version its strand.

    That is the strand of the same text in its series, else of the likest text in the versions adopted just before and
    just after, else one of its own.
    """
    _join_same_texts(connection, version_id)
    for neighbour in _neighbours(connection, version_id):
        _join_like_texts(connection, version_id, neighbour)
    left = connection.execute(
        "SELECT position FROM paragraph WHERE version_id = ? AND strand = ? ORDER BY position", (version_id, _NEW)
    ).fetchall()
    first = connection.execute("SELECT coalesce(max(strand), 0) + 1 FROM paragraph").fetchone()[0]
    _set(connection, version_id, [(row[0], first + number) for number, row in enumerate(left)])


def replace(connection: sqlite3.Connection, version_id: int) -> None:
    """Gives the paragraphs of a version new strands, because it has come into another series."""
    connection.execute("UPDATE paragraph SET strand = ? WHERE version_id = ?", (_NEW, version_id))
    place(connection, version_id)


def _join_same_texts(connection: sqlite3.Connection, version_id: int) -> None:
    found = connection.execute(
        """
        SELECT own.position, max(other.strand) FROM paragraph AS own
        JOIN paragraph AS other ON other.text_id = own.text_id AND other.version_id <> own.version_id
        JOIN version ON version.id = other.version_id
        WHERE own.version_id = ? AND version.series_id = (SELECT series_id FROM version WHERE id = ?)
        GROUP BY own.position
        """,
        (version_id, version_id),
    ).fetchall()
    _set(connection, version_id, [(row[0], row[1]) for row in found])


def _neighbours(connection: sqlite3.Connection, version_id: int) -> list[int]:
    """The versions of the same series and language adopted last before and first after this one."""
    own = connection.execute(
        "SELECT series_id, language, adopted, distributed FROM version WHERE id = ?", (version_id,)
    )
    series_id, language, adopted, distributed = own.fetchone()
    day = adopted or distributed or "9999"
    found = [
        connection.execute(sql, (series_id, language, version_id, day)).fetchone()
        for sql in (_LAST_BEFORE, _FIRST_AFTER)
    ]
    return [row[0] for row in found if row]


def _join_like_texts(connection: sqlite3.Connection, version_id: int, neighbour: int) -> None:
    """Joins paragraphs that have no strand yet to the strands of a neighbour, the likest pair first."""
    pieces = _pieces(connection, version_id)
    taken = {piece.strand for piece in pieces}
    own = [piece for piece in pieces if piece.strand == _NEW]
    free = [piece for piece in _pieces(connection, neighbour) if piece.strand not in taken] if own else []
    pairs = sorted(
        (-score, one.position, other.position, other.strand)
        for one in own
        for other in free
        if one.sort == other.sort and (score := likeness(one.words, other.words)) >= ALIKE
    )
    joined: dict[int, int] = {}
    for _, position, _, strand in pairs:
        if position not in joined and strand not in taken:
            joined[position] = strand
            taken.add(strand)
    _set(connection, version_id, list(joined.items()))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice's coefficient: the share of words that two sets have in common, from 0 to 1."""
    return 2 * len(one & other) / max(1, len(one) + len(other))


def _pieces(connection: sqlite3.Connection, version_id: int) -> list[_Piece]:
    rows = connection.execute(
        "SELECT position, strand, ident, body FROM paragraph JOIN text ON text.id = text_id WHERE version_id = ?",
        (version_id,),
    )
    return [_Piece(row[0], row[1], _sort(row[2]), frozenset(fold.words(row[3]))) for row in rows]


def _sort(ident: str) -> str:
    return ident[:2] if ident.startswith("FN") or ident == "title" else ""


def _set(connection: sqlite3.Connection, version_id: int, strands: Sequence[tuple[int, int]]) -> None:
    rows = [(strand, version_id, position) for position, strand in strands]
    connection.executemany("UPDATE paragraph SET strand = ? WHERE version_id = ? AND position = ?", rows)
