"""Killed at any moment, the library is whole, nothing is half there, and going on ends as an undisturbed run does."""

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.store.library import Library
from tests.conftest import ROOT
from tests.core.store import child
from tests.core.store.test_migrations import EARLIER, made_earlier


def start(command: str, path: Path, *numbers: int) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, "-m", "tests.core.store.child", command, str(path), *map(str, numbers)]
    return subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.PIPE)


def finish(process: subprocess.Popen[bytes]) -> None:
    _, said = process.communicate(timeout=300)
    assert process.returncode == 0, said.decode()


def assert_whole(path: Path) -> None:
    """The file's structure is sound, and every text that is listed is there with all its paragraphs and its file."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
            return  # killed before there were tables
    with Library.open(path) as library:
        assert library.check_thoroughly().problems == ()
        for version_id in child.ids(library).values():
            assert len(library.load(version_id).paragraphs) == 11
            assert library.original(version_id)


def killed(command: str, path: Path, *numbers: int, kills: int, rng: random.Random) -> int:
    """Runs a command again and again, killing it at random moments, until it ends or the kills are used up."""
    done = 0
    while done < kills:
        process = start(command, path, *numbers)
        try:
            _, said = process.communicate(timeout=rng.uniform(0.1, 0.7))
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            done += 1
            if path.exists() and path.stat().st_size:
                assert_whole(path)
        else:
            assert process.returncode == 0, said.decode()
            break
    finish(start(command, path, *numbers))
    return done


def undisturbed(path: Path, files: int, commands: tuple[str, ...]) -> Iterator[tuple[str, dict[str, object]]]:
    """The dump of an undisturbed library after each command."""
    for command in commands:
        finish(start(command, path, *((0, files) if command == "add" else ())))
        with Library.open(path) as library:
            yield command, child.dump(library)


def assert_same_after_kills(folder: Path, commands: tuple[str, ...], *, files: int, kills: int) -> int:
    rng = random.Random(6)
    tried = folder / "tried.resolute"
    done = 0
    for command, expected in undisturbed(folder / "undisturbed.resolute", files, commands):
        numbers = (0, files) if command == "add" else ()
        before = tried.with_suffix(".before")
        if tried.exists():
            shutil.copy(tried, before)
        share = 0
        while share < kills:  # a short command is run through several times
            if before.exists():
                for journal in tried.parent.glob("tried.resolute-*"):
                    journal.unlink()
                shutil.copy(before, tried)
            else:
                tried.unlink(missing_ok=True)
            share += max(1, killed(command, tried, *numbers, kills=kills - share, rng=rng))
            with Library.open(tried) as library:
                assert child.dump(library) == expected
        done += share
    return done


def test_a_killed_import_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    assert assert_same_after_kills(tmp_path, ("add", "remove"), files=20, kills=1) >= 2


@pytest.mark.slow
def test_two_hundred_kills_of_each_kind_of_change(tmp_path: Path) -> None:
    commands = ("add", "work", "reparse", "remove")
    assert assert_same_after_kills(tmp_path, commands, files=500, kills=200) >= 800


@pytest.mark.parametrize("kills", [2, pytest.param(200, marks=pytest.mark.slow)])
def test_a_killed_migration_is_taken_up_again(tmp_path: Path, kills: int) -> None:
    rng = random.Random(7)
    for dump in EARLIER:
        for number in range(kills):
            folder = tmp_path / f"{dump.stem} {number}"
            folder.mkdir()
            path = made_earlier(dump, folder)
            process = start("migrate", path)
            time.sleep(rng.uniform(0.15, 0.5))
            process.kill()
            process.communicate()
            with closing(sqlite3.connect(path)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            with Library.open(path) as library:
                assert library.check_thoroughly().problems == ()
                assert len(library.search("charter")) == 1


@pytest.mark.parametrize("files", [20, pytest.param(250, marks=pytest.mark.slow)])
def test_two_programs_import_at_once(tmp_path: Path, files: int) -> None:
    path = tmp_path / "shared.resolute"
    programs = [start("add", path, 0, files), start("add", path, files, 2 * files)]
    for program in programs:
        _, said = program.communicate(timeout=300)
        assert (program.returncode, said.decode()) == (0, "")
    with Library.open(path) as library:
        assert len(child.ids(library)) == 2 * files
    assert_whole(path)
