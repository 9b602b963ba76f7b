"""Wiping traces of deleted texts out of the index and the journal, also after an interruption."""

from core.store import index
from core.store.connection import sentences
from core.store.store import Change, Store


def ask_to_scrub(change: Change) -> None:
    """Writes the index of drafts anew, and notes that the journal must be wiped, for the case that we are stopped."""
    index.forget_drafts(change.connection)
    change.connection.execute("UPDATE meta SET value = 1 WHERE key = 'scrub'")


def scrub(store: Store) -> bool:
    """Empties the journal of what was deleted; False when another program was reading: the next opening does it."""
    with sentences(store.path):
        busy = store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            return False
        store.connection.execute("UPDATE meta SET value = 0 WHERE key = 'scrub'")
    return True


def scrub_if_due(store: Store) -> None:
    """Does a wiping that was interrupted. Raises LibraryError."""
    if store.count("SELECT value FROM meta WHERE key = 'scrub'"):
        scrub(store)
