"""A library made by any earlier version of the program opens with all it held."""

import sqlite3
from pathlib import Path

import pytest

from core.resolution.pins import Pins
from core.store import schema
from core.store.library import Library
from tests.core.store.making import labels

EARLIER = sorted(
    (Path(__file__).parent / "earlier").glob("schema-*.sql"), key=lambda path: int(path.stem.split("-")[1])
)


def made_earlier(dump: Path, folder: Path) -> Path:
    path = folder / "old.resolute"
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    return path


def test_there_is_a_library_of_every_earlier_schema() -> None:
    assert [path.stem for path in EARLIER] == [f"schema-{number}" for number in range(1, schema.SCHEMA)]


@pytest.mark.parametrize("dump", EARLIER, ids=lambda path: path.stem)
def test_everything_is_there_after_the_migration(dump: Path, tmp_path: Path) -> None:
    with Library.open(made_earlier(dump, tmp_path)) as library:
        assert labels(library) == {
            "Cooperation with the Meridian Basin Organization": ["A/RES/70/901", "A/RES/71/902"],
        }
        (series,) = library.series()
        first, second = series.versions
        assert [each.label for each in second.drafts] == ["A/71/L.99/Rev.1"]
        assert [language for language, _ in second.languages] == ["en", "fr"]
        assert library.load(first.id).paragraphs[1].text == "Decides to meet"
        assert library.original(second.id) == b"second " * 300
        assert library.pins(first.id, second.id) == Pins(frozenset({("OP1", "OP1")}), frozenset({("OP2", "OP1")}))
        assert [note.text for note in library.notes(second.id)] == ["ask the delegation"]
        assert library.comparison(first.id, second.id, "1") == {"rows": []}
        assert [failure.name for failure in library.failures()] == ["scan.pdf", "pasted text"]
        assert library.check_thoroughly().problems == ()


@pytest.mark.parametrize("dump", EARLIER, ids=lambda path: path.stem)
def test_what_was_done_before_the_migration_can_be_undone(dump: Path, tmp_path: Path) -> None:
    with Library.open(made_earlier(dump, tmp_path)) as library:
        assert library.undo() == "Removed A/RES/70/950"
        assert "Oceans and the law of the sea" in labels(library)
        library.undo()
        assert "Oceans" in labels(library)


@pytest.mark.parametrize("dump", EARLIER, ids=lambda path: path.stem)
def test_the_migrated_texts_can_be_found(dump: Path, tmp_path: Path) -> None:
    with Library.open(made_earlier(dump, tmp_path)) as library:
        (hit,) = library.search("charter")
        assert (hit.first.label, hit.last.label) == ("A/RES/70/901", "A/RES/71/902")
        assert [each.last.label for each in library.search("secret")] == ["A/71/L.99/Rev.1"]


@pytest.mark.parametrize("dump", EARLIER, ids=lambda path: path.stem)
def test_a_copy_from_before_the_migration_is_kept(dump: Path, tmp_path: Path) -> None:
    path = made_earlier(dump, tmp_path)
    with Library.open(path) as library:
        (backup,) = library.backups()
    assert backup.reason == "migration"
    with sqlite3.connect(backup.path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == int(dump.stem.split("-")[1])
