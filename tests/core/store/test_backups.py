"""Backups are taken when something changed, thinned with time, and bring everything back; exports lose nothing."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core.errors import CancelledError, LibraryDamagedError, LibraryFolderError, NotInLibraryError
from core.resolution.mending import SetFact
from core.store import backup, places
from core.store.library import Library
from tests.core.store import child
from tests.core.store.making import add, draft, labels, resolution


def fill(library: Library) -> None:
    child.add(library, 0, 12)
    child.work(library)
    one, two, *_ = child.ids(library).values()
    library.mend(one, SetFact("title", "Another title"))
    library.pin(one, two, ("OP1", "OP2"), together=False)
    library.add_failure("scan.pdf", "scan.pdf: the pages are pictures.", path="/there/scan.pdf", data=b"scan")
    add(library, draft("A/75/L.69"))


def test_a_backup_is_taken_once_a_day_and_only_after_a_change(library: Library) -> None:
    fill(library)
    assert library.back_up_daily() is not None
    assert library.back_up_daily() is None
    (entry,) = library.backups()
    moment = datetime.now().astimezone() - timedelta(days=1)
    entry.path.rename(places.backup_name(library.path, moment, "daily"))
    assert library.back_up_daily() is None
    add(library, resolution("A/RES/99/9", "2044-01-01"))
    assert library.back_up_daily() is not None


def test_restoring_brings_everything_back_and_keeps_what_was_there(library: Library) -> None:
    fill(library)
    then = child.dump(library)
    entry = library.back_up()
    with Library.open(library.path) as other:
        seen = other.changes()
        library.remove([each for label, each in child.ids(library).items() if "/RES/" in label][:5])
        now = child.dump(library)
        library.restore(entry)
        assert child.dump(library) == then == child.dump(other)
        assert other.changes() > seen
    assert library.check_thoroughly().sound
    (kept,) = [each for each in library.backups() if each.reason == "restore"]
    library.restore(kept.path)
    assert child.dump(library) == now


def test_a_damaged_backup_is_not_restored(library: Library) -> None:
    fill(library)
    then = child.dump(library)
    entry = library.back_up()
    entry.write_bytes(entry.read_bytes()[:20_000])
    with pytest.raises(LibraryDamagedError):
        library.restore(entry)
    with pytest.raises(NotInLibraryError):
        library.restore(library.path)
    assert child.dump(library) == then


def test_a_library_that_cannot_be_opened_gets_a_backup_in_its_place(library: Library) -> None:
    fill(library)
    then = child.dump(library)
    entry = library.back_up()
    library.close()
    library.path.write_bytes(b"ruined")
    with pytest.raises(LibraryDamagedError, match="Restore a backup"):
        Library.open(library.path)
    (known,) = Library.backups_of(library.path)
    kept = Library.restore_file(library.path, known.path)
    assert (known.path, kept.read_bytes()) == (entry, b"ruined")
    with Library.open(library.path) as again:
        assert child.dump(again) == then


def test_old_backups_are_thinned_to_seven_days_and_four_weeks(library: Library) -> None:
    folder = places.backup_folder(library.path)
    folder.mkdir()
    today = datetime(2026, 11, 23, 9).astimezone()  # a Monday
    for days in range(60):
        for hour in (0, 3):
            moment = today - timedelta(days=days, hours=hour)
            places.backup_name(library.path, moment, "daily").touch()
    for days in (1, 40, 50):
        places.backup_name(library.path, today - timedelta(days=days), "migration").touch()
    backup.thin(library.path)
    left = [(path.stem[:10], places.reason(path)) for path in places.backups(library.path)]
    daily = [day for day, reason in left if reason == "daily"]
    days = [f"2026-11-{day}" for day in (23, 22, 21, 20, 19, 18, 17)]
    assert daily == [*days, "2026-11-15", "2026-11-08"]  # the Sundays, newest of the third and fourth week
    assert [day for day, reason in left if reason == "migration"] == ["2026-11-22", "2026-10-14"]


def test_a_backup_that_is_stopped_leaves_nothing(library: Library) -> None:
    fill(library)
    with pytest.raises(CancelledError):
        library.back_up(cancelled=lambda: True)
    assert library.backups() == ()
    assert list(places.backup_folder(library.path).iterdir()) == []


def test_a_copy_is_one_file_that_opens_anywhere(library: Library, tmp_path: Path) -> None:
    fill(library)
    library.copy_to(tmp_path / "mailed.resolute")
    with closing(sqlite3.connect(f"file:{tmp_path / 'mailed.resolute'}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    with Library.open(tmp_path / "mailed.resolute") as mailed:
        assert child.dump(mailed) == child.dump(library)


def test_an_exported_library_comes_back_without_loss(library: Library, tmp_path: Path) -> None:
    fill(library)
    library.export_folder(tmp_path / "export")
    with Library.open(tmp_path / "imported.resolute") as imported:
        assert imported.import_folder(tmp_path / "export") == 13
        imported.export_folder(tmp_path / "again")
        assert imported.check_thoroughly().sound
        assert labels(imported) == labels(library)
        assert len(imported.search("recalling")) == len(library.search("recalling"))
    files = {path.relative_to(tmp_path / "export") for path in (tmp_path / "export").rglob("*") if path.is_file()}
    assert files
    for file in files:
        assert (tmp_path / "export" / file).read_bytes() == (tmp_path / "again" / file).read_bytes()


def test_a_changed_export_is_refused_and_leaves_the_library_empty(library: Library, tmp_path: Path) -> None:
    fill(library)
    library.export_folder(tmp_path / "export")
    next((tmp_path / "export" / "originals").iterdir()).write_bytes(b"changed")
    with Library.open(tmp_path / "imported.resolute") as imported:
        with pytest.raises(LibraryDamagedError, match="has changed"):
            imported.import_folder(tmp_path / "export")
        assert imported.series() == ()
    with pytest.raises(LibraryFolderError, match="not empty"):
        library.export_folder(tmp_path / "export")
    with pytest.raises(LibraryFolderError, match="not empty"):
        library.import_folder(tmp_path / "export")
    with Library.open(tmp_path / "third.resolute") as third, pytest.raises(LibraryFolderError):
        third.import_folder(tmp_path / "nowhere")
