"""The tables of a library and the steps from each earlier form to the present one.

A step is never changed after it was published: a library made by any earlier version of the program is brought up to
date by the steps that it lacks. `PRAGMA user_version` holds the number of steps taken.

    original    a file as it came, by its SHA-256, compressed when that pays
    series      a resolution that comes back session after session
    version     the facts of one text, for lists; derived from `parse` and `mending`
    draft       the drafts that a version names, without their stages
    parse       a Version as the reader understood it, as JSON, with its own SHA-256
    mending     corrections by hand, laid over the parse, so that they survive a better parser
    text        each different paragraph once;  paragraph  where it stands, and its strand (see strands)
    words       the index of words of public texts;  draft_words  that of all others
    pin, note   what the reader of the window decided and wrote
    comparison  prepared comparisons (can be lost: they are made again)
    failure     files that could not be read, with the reason
    undo        what was done, row by row
    meta        the counter of changes; whether traces of a removed text are still to be wiped
"""

import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from core.store import index
from core.store.store import Change

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

_FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('changes', 0);
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, packing TEXT NOT NULL, data BLOB NOT NULL
);
CREATE TABLE series (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, digest TEXT NOT NULL);
CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    series_id INTEGER NOT NULL REFERENCES series,
    sha256 TEXT NOT NULL REFERENCES original, part INTEGER NOT NULL,
    own_sha256 TEXT NOT NULL, name TEXT NOT NULL, parser TEXT NOT NULL,
    added TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0,
    symbol TEXT, stem TEXT, language TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, folded TEXT NOT NULL,
    format TEXT NOT NULL, adopted TEXT, distributed TEXT,
    digest TEXT NOT NULL,
    UNIQUE (sha256, part)
);
CREATE INDEX version_series ON version (series_id);
CREATE INDEX version_own ON version (own_sha256);
CREATE INDEX version_stem ON version (stem);
CREATE INDEX version_folded ON version (folded);
CREATE TABLE draft (
    stem TEXT NOT NULL, version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE, PRIMARY KEY (stem, version_id)
) WITHOUT ROWID;
CREATE INDEX draft_version ON draft (version_id);
CREATE TABLE parse (
    version_id INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE,
    sha256 TEXT NOT NULL, packing TEXT NOT NULL, data BLOB NOT NULL
);
CREATE TABLE text (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE paragraph (
    version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE, position INTEGER NOT NULL,
    ident TEXT NOT NULL, text_id INTEGER NOT NULL REFERENCES text,
    PRIMARY KEY (version_id, position)
) WITHOUT ROWID;
CREATE INDEX paragraph_text ON paragraph (text_id);
CREATE TABLE pin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    old_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    new_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    old_ident TEXT NOT NULL, new_ident TEXT NOT NULL, together INTEGER NOT NULL, digest TEXT NOT NULL,
    UNIQUE (old_id, new_id, old_ident, new_ident)
);
CREATE INDEX pin_new ON pin (new_id);
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    ident TEXT NOT NULL, text TEXT NOT NULL, written TEXT NOT NULL, digest TEXT NOT NULL
);
CREATE INDEX note_version ON note (version_id);
CREATE TABLE comparison (
    old_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    new_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE,
    engine TEXT NOT NULL, sha256 TEXT NOT NULL, packing TEXT NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (old_id, new_id)
) WITHOUT ROWID;
CREATE INDEX comparison_new ON comparison (new_id);
CREATE TABLE failure (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, path TEXT NOT NULL, reason TEXT NOT NULL,
    sha256 TEXT REFERENCES original, failed TEXT NOT NULL, digest TEXT NOT NULL
);
CREATE TABLE undo (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, sentence TEXT NOT NULL, done INTEGER NOT NULL,
    steps TEXT NOT NULL, digest TEXT NOT NULL
);
"""

_SECOND = """
ALTER TABLE text ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
ALTER TABLE paragraph ADD COLUMN strand INTEGER NOT NULL DEFAULT 0;
CREATE INDEX paragraph_strand ON paragraph (strand);
CREATE VIRTUAL TABLE words USING fts5 (body, content='', tokenize='unicode61 remove_diacritics 0', prefix='2');
CREATE VIRTUAL TABLE draft_words USING fts5 (body, content='', tokenize='unicode61 remove_diacritics 0', prefix='2');
CREATE TABLE mending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE, record TEXT NOT NULL, digest TEXT NOT NULL
);
CREATE INDEX mending_version ON mending (version_id);
INSERT INTO meta VALUES ('scrub', 0);
"""

# Beginnings of words are no longer in the index, of which they were half: see search.
_THIRD = """
DROP TABLE words;
DROP TABLE draft_words;
CREATE VIRTUAL TABLE words USING fts5 (body, content='', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE draft_words USING fts5 (body, content='', tokenize='unicode61 remove_diacritics 0');
"""

_STEPS = (_FIRST, _SECOND, _THIRD)
SCHEMA = len(_STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps a library has taken; more than `SCHEMA` when a newer program wrote it."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def migrate(connection: sqlite3.Connection) -> None:
    """Takes the steps that the library lacks, all in one transaction: a failure leaves it as it was."""
    # Here and not above: importing sqlite_utils costs 73 ms, a fifth of the start of the window, and is needed once in
    # the life of a library.
    from sqlite_utils import Database  # noqa: PLC0415

    connection.execute("BEGIN IMMEDIATE")
    try:
        taken = version_of(connection)
        if taken < SCHEMA:  # else another program was faster
            _steps().apply(Database(connection, execute_plugins=False))
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
            if taken == 1:
                _give_steps_ids(connection)
            if taken == 1:
                index.rebuild(connection)
            elif taken == 2:
                index.refill(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _steps() -> "Migrations":
    from sqlite_utils import Migrations  # noqa: PLC0415 - see migrate

    steps = Migrations("resolute")
    for number, script in enumerate(_STEPS, 1):
        steps(name=f"{number:03}")(_step(script))
    return steps


def _step(script: str):  # type: ignore[no-untyped-def]  # the type of a step is private to sqlite_utils
    def run(database: "Database") -> None:
        for statement in statements(script):
            database.execute(statement)

    return run


def _give_steps_ids(connection: sqlite3.Connection) -> None:
    """Steps in the undo log of the first form named their row only inside what it held before and after."""
    for row in connection.execute("SELECT * FROM undo").fetchall():
        steps = [step | {"id": (step["after"] or step["before"])["id"]} for step in json.loads(row["steps"])]
        Change(Path(), connection).set("undo", row["id"], logged=False, steps=json.dumps(steps, ensure_ascii=False))


def statements(script: str) -> list[str]:
    """The single statements of a script; no statement of ours has a semicolon inside."""
    return [statement for part in script.split(";") if (statement := part.strip())]
