"""Texts made anew: by a better parser, or by corrections by hand. Nothing that a reader added to a text is lost."""

from collections.abc import Callable, Sequence

from core.resolution.mending import Mending, apply, sentence
from core.resolution.version import Version
from core.store import index, mended, prepared, reanchor, series, texts
from core.store.connection import damaged
from core.store.entries import Stale
from core.store.store import Change, Store


def stale(store: Store, parser: str) -> tuple[Stale, ...]:
    """The files read by another version of the parser than `parser`. Raises LibraryError."""
    rows = store.rows(
        "SELECT sha256, min(name), min(parser) FROM version WHERE parser <> ? AND removed = 0 "
        "GROUP BY sha256 ORDER BY min(id)",
        (parser,),
    )
    return tuple(Stale(*row) for row in rows)


def reparse(change: Change, sha256: str, versions: Sequence[Version], parser: str) -> None:
    """Puts what a better parser made of a file in place of the earlier versions, by their order in the file.

    A version that the new parser no longer finds stays as the earlier one made it; one that it finds in addition comes
    in as a new text.
    """
    rows = change.connection.execute("SELECT id, part, name FROM version WHERE sha256 = ?", (sha256,)).fetchall()
    for row in rows:
        if row["part"] < len(versions):
            _replace_parse(change, row["id"], versions[row["part"]])
        change.set("version", row["id"], logged=False, parser=parser)
    known = {row["part"] for row in rows}
    for part, version in enumerate(versions):
        if rows and part not in known:
            source = {"sha256": sha256, "part": part, "name": rows[0]["name"], "parser": parser}
            texts.add_version(change, version, {"series_id": series.place(change, version, rows[0]["name"])} | source)


def mend(store: Store, version_id: int, mending: Mending) -> Version:
    """Lays one more correction over a text and returns the text as it then is. Raises LibraryError."""
    label = series.version_entry(store, version_id).label
    with store.change(f"Corrected {label}: {sentence(mending)}") as change:
        return _corrected(change, version_id, lambda: mended.add(change, version_id, mending))


def unmend(store: Store, version_id: int) -> Version:
    """Takes all corrections off a text and returns it as the parser understood it. Raises LibraryError."""
    label = series.version_entry(store, version_id).label
    with store.change(f"Took the corrections of {label} back") as change:
        return _corrected(change, version_id, lambda: mended.drop_all(change, version_id))


def _corrected(change: Change, version_id: int, correct: Callable[[], object]) -> Version:
    """The text after its corrections were changed; notes and pins follow their paragraphs, and back with undo."""
    before = index.read(change.connection, version_id)
    correct()
    after = refresh(change, version_id)
    if before is not None:
        reanchor.follow(change, version_id, before, after, logged=True)
    return after


def refresh(change: Change, version_id: int) -> Version:
    """Brings all that is derived from a text up to date with its corrections. Raises LibraryDamagedError."""
    version = index.read(change.connection, version_id)
    if version is None:
        raise damaged(change.path)
    texts.derive(change, version_id, version)
    prepared.drop(change, version_id)
    return version


def _replace_parse(change: Change, version_id: int, version: Version) -> None:
    before = index.read(change.connection, version_id)
    texts.keep_parse(change, version_id, version)
    after = apply(version, mended.listed(change.connection, version_id))
    texts.derive(change, version_id, after)
    if before is not None:
        reanchor.follow(change, version_id, before, after, logged=False)
    prepared.drop(change, version_id)
