"""Each write, wait for the disk and opening of a file fails once: a sentence names the folder, and nothing is lost."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.store import places
from core.store.library import Library
from tests.conftest import ROOT
from tests.core.store import child
from tests.core.store.test_crashes import assert_whole

FILES = 6
# What SQLite and our own code write, wait and open with; `when` counts the calls on the library's own files.
CALLS = ("pwrite64", "fdatasync", "fsync", "openat", "ftruncate", "rename")
ERRORS = {"pwrite64": "ENOSPC", "openat": "EACCES"}


def import_all(path: Path, *before: str) -> subprocess.CompletedProcess[bytes]:
    """Imports, works and backs up in a process of its own, with a program before it that interferes."""
    command = [*before, sys.executable, "-m", "tests.core.store.child", "all", str(path), str(FILES)]
    quiet = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=ROOT, env=quiet, stderr=subprocess.PIPE, timeout=120, check=False)


def failing(path: Path, log: Path, call: str, when: int) -> list[str]:
    """The beginning of a command that makes the when-th call fail; of openings, the when-th of a file of the library.

    Python itself opens many files, but writes at places, waits for the disk and renames nothing.
    """
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed, so no call can be made to fail")
    ours = [*(path.with_name(path.name + ending) for ending in ("", "-wal", "-shm", "-journal")), path.parent]
    ours.append(places.backup_folder(path))
    watched = [part for each in ours for part in ("-P", str(each))] if call == "openat" else []
    inject = f"inject={call}:error={ERRORS.get(call, 'EIO')}:when={when}"
    return ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}", "-e", inject, *watched]


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    path = tmp_path_factory.mktemp("undisturbed") / "library.resolute"
    assert import_all(path).returncode == 0
    with Library.open(path) as library:
        return child.dump(library)


def assert_survives(folder: Path, call: str, when: int, expected: dict[str, object]) -> bool:
    """Imports with one failing call, then again without; whether the call was ever reached."""
    folder.mkdir()
    path, log = folder / "library.resolute", folder.parent / f"{call} {when}.log"
    done = import_all(path, *failing(path, log, call, when))
    said = done.stderr.decode()
    reached = "INJECTED" in log.read_text()
    assert "Traceback" not in said
    assert done.returncode in ({0, 1} if reached else {0}), said
    if done.returncode:
        assert str(folder) in said
        assert re.search(r"\. (Check|Nothing|Try|Restore|Copy|Make)|make room", said), said
    if path.exists() and path.stat().st_size:
        assert_whole(path)
    again = import_all(path)
    assert again.returncode == 0, again.stderr.decode()
    with Library.open(path) as library:
        assert child.dump(library) == expected
    return reached


@pytest.mark.parametrize(("call", "when"), [("pwrite64", 9), ("fdatasync", 1)])
def test_one_failing_call_loses_nothing(tmp_path: Path, call: str, when: int, expected: dict[str, object]) -> None:
    assert assert_survives(tmp_path / "library", call, when, expected)


@pytest.mark.slow
@pytest.mark.parametrize("call", CALLS)
def test_every_call_may_fail(tmp_path: Path, call: str, expected: dict[str, object]) -> None:
    when = 1
    while assert_survives(tmp_path / f"library {when}", call, when, expected):
        shutil.rmtree(tmp_path / f"library {when}")
        when += 1
    print(f"{call}: {when - 1} calls, each made to fail once")  # noqa: T201 - the figure of the sweep


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, whose size `resize` sets; needs the right to mount."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k,mode=0700", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be mounted by root alone")
    yield disk
    subprocess.run(["umount", str(disk)], check=False)


def resize(disk: Path, kilobytes: int) -> None:
    subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", str(disk)], check=True)


@pytest.mark.parametrize(
    "sizes", [(64, 300), pytest.param(tuple(range(20, 1020, 50)), marks=pytest.mark.slow)], ids=len
)
def test_a_full_disk_is_said_and_nothing_is_lost(
    small_disk: Path, sizes: tuple[int, ...], expected: dict[str, object]
) -> None:
    path = small_disk / "library.resolute"
    full = 0
    for size in sizes:
        for leftover in small_disk.iterdir():
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
        resize(small_disk, size)
        done = import_all(path)
        said = done.stderr.decode()
        assert "Traceback" not in said
        if done.returncode:
            full += 1
            assert str(small_disk) in said
            assert "full" in said
        resize(small_disk, 20_000)
        if path.exists() and path.stat().st_size:
            assert_whole(path)
        again = import_all(path)
        assert again.returncode == 0, again.stderr.decode()
        with Library.open(path) as library:
            assert child.dump(library) == expected
    assert full
