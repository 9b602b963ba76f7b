"""Opening: new, read-only, write-protected, from a newer program, on a network drive, or no library at all."""

import hashlib
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import LibraryDamagedError, LibraryFolderError, LibraryReadOnlyError
from core.store import drives, schema
from core.store.library import Library
from core.store.places import default_library
from desktop.arguments import parse
from tests.core.store.making import add, labels, resolution

LISTED = {"Cooperation": ["A/RES/75/1"]}


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A library with one text that nobody has open."""
    path = tmp_path / "library.resolute"
    with Library.open(path) as library:
        add(library, resolution("A/RES/75/1", "2020-10-01"))
    return path


def state(path: Path) -> dict[str, str]:
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in path.parent.iterdir()}


def stamp(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def test_a_new_library_and_its_folders_are_made(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a" / "folder é" / "new.resolute") as library:
        assert library.series() == ()
        assert not library.read_only


@pytest.mark.parametrize("folder", ["/somewhere/else", None])
def test_the_command_line_finds_the_library_of_the_window(monkeypatch: pytest.MonkeyPatch, folder: str | None) -> None:
    if folder:
        monkeypatch.setenv("RESOLUTE_DATA", folder)
    else:
        monkeypatch.delenv("RESOLUTE_DATA", raising=False)
    assert default_library() == parse([]).library


def test_a_library_that_is_closed_is_one_file(closed: Path) -> None:
    assert list(closed.parent.iterdir()) == [closed]


def test_settings_of_the_connection(closed: Path) -> None:
    with Library.open(closed) as library:
        wanted = {"journal_mode": "wal", "synchronous": 1, "secure_delete": 1, "foreign_keys": 1, "trusted_schema": 0}
        found = {name: library._store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_a_library_of_a_newer_program_is_read_and_left_as_it_is(closed: Path) -> None:
    stamp(closed, schema.SCHEMA + 1)
    before = state(closed)
    with Library.open(closed) as library:
        assert library.read_only
        assert "newer version" in library.why_read_only
        assert labels(library) == LISTED
        with pytest.raises(LibraryReadOnlyError, match="newer version"):
            add(library, resolution("A/RES/76/1", "2021-10-01"))
    assert state(closed)[closed.name] == before[closed.name]


def test_a_newer_schema_that_is_only_in_the_journal_is_noticed(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as newer:
        newer.execute("PRAGMA wal_autocheckpoint = 0")
        newer.execute(f"PRAGMA user_version = {schema.SCHEMA + 1}")
        with Library.open(closed) as library:
            assert library.read_only
            assert labels(library) == LISTED


@pytest.fixture
def protected(closed: Path):
    """The same library in a folder that not even root can write to."""
    folder = closed.parent
    mount = ["mount", "--bind", str(folder), str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a folder that is write-protected for everybody can be made by root alone")
    subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
    yield closed
    subprocess.run(["umount", str(folder)], check=True)


def test_a_library_in_a_write_protected_folder_is_read(protected: Path) -> None:
    before = state(protected)
    with Library.open(protected) as library:
        assert library.read_only
        assert "write-protected" in library.why_read_only
        assert labels(library) == LISTED
        assert len(library.search("recalling")) == 1
    assert state(protected) == before
    with pytest.raises(LibraryFolderError, match="another folder"):
        Library.open(protected.parent / "other.resolute")


def test_opening_for_reading_does_not_make_a_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryFolderError, match="no library"):
        Library.open(tmp_path / "none.resolute", read_only=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"hello, this is no library at all" * 9, b"SQLite format 3\x00", b"\x00" * 4096])
def test_another_file_is_no_library_and_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(LibraryDamagedError, match=str(tmp_path)):
        Library.open(path)
    assert path.read_bytes() == content


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryFolderError, match="Check the folder"):
        Library.open(tmp_path)


MOUNTS = """\
21 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 21 0:25 / /home/anna rw - nfs4 server:/home rw
31 21 0:26 / /mnt/my\\040share rw - cifs //server/share rw
32 30 0:27 / /home/anna/local rw - ext4 /dev/vdb rw
33 21 0:28 / /run/user/1 rw - fuse.gvfsd-fuse gvfsd-fuse rw
"""


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("/tmp", False),
        ("/home/anna/docs", True),
        ("/home/anna/local/docs", False),
        ("/home/annabel", False),
        ("/mnt/my share/deep", True),
        ("/run/user/1/x", True),
    ],
)
def test_network_drives_are_known_by_their_mount(folder: str, network: bool) -> None:
    assert drives.is_network_type(drives.file_system_of(Path(folder), MOUNTS)) is network


def test_a_library_on_a_network_drive_needs_no_shared_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.store.connection.is_network_drive", lambda _folder: True)
    with Library.open(tmp_path / "library.resolute") as library:
        add(library, resolution("A/RES/75/1", "2020-10-01"))
        assert library._store.connection.execute("PRAGMA journal_mode").fetchone()[0] == "truncate"
        assert not list(tmp_path.glob("*-shm"))
        assert labels(library) == LISTED
