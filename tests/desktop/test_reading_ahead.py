"""Many files are read in two processes side by side; what they gave comes in the order of the files."""

import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.importing import Item
from desktop.reading_ahead import FEW, read_ahead
from desktop.workspace import Workspace
from tests.desktop.conftest import PATIENCE

ITEMS = [Item(f"{number}.txt") for number in range(3 * FEW)]


class Process:
    """Stands for a reading process; notes whether it is ended and never reads two files at once."""

    def __init__(self) -> None:
        self.ended = False
        self.read_files: list[str] = []
        self._busy = threading.Lock()

    def read(self, item: Item) -> str:
        assert self._busy.acquire(blocking=False)
        time.sleep(0.002 * (int(item.name.removesuffix(".txt")) % 3))
        self.read_files.append(item.name)
        self._busy.release()
        return item.name

    def close(self) -> None:
        self.ended = True


def test_many_files_come_in_their_order_from_two_processes() -> None:
    first, second = Process(), Process()
    assert list(read_ahead(ITEMS, Process.read, first, lambda: second)) == [item.name for item in ITEMS]
    assert first.read_files
    assert second.read_files
    assert (first.ended, second.ended) == (False, True)


def test_a_few_files_need_no_second_process() -> None:
    def no_second() -> Process:
        raise AssertionError("a second process was started")

    assert list(read_ahead(ITEMS[: FEW - 1], Process.read, Process(), no_second)) == [
        item.name for item in ITEMS[: FEW - 1]
    ]


def test_who_stops_early_gives_the_rest_up() -> None:
    first, second = Process(), Process()
    names = read_ahead(ITEMS, Process.read, first, lambda: second)
    assert next(names) == ITEMS[0].name
    names.close()
    assert second.ended
    assert len(first.read_files + second.read_files) < len(ITEMS) // 2


def test_what_a_file_raises_comes_in_its_turn() -> None:
    def read(process: Process, item: Item) -> str:
        if item == ITEMS[2]:
            raise ValueError(item.name)
        return process.read(item)

    second = Process()
    names = read_ahead(ITEMS, read, Process(), lambda: second)
    assert [next(names), next(names)] == [ITEMS[0].name, ITEMS[1].name]
    with pytest.raises(ValueError, match=ITEMS[2].name):
        next(names)
    assert second.ended


def test_a_dropped_pile_is_kept_in_the_order_of_its_files(
    workspace: Workspace, specimens: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(2 * FEW):
        text = specimens[number % len(specimens)].read_text(encoding="utf-8")
        (tmp_path / f"{number:02}.txt").write_text(text + "\n" * number, encoding="utf-8")
    (tmp_path / "05.txt").write_bytes(b"")
    with qtbot.waitCallback(timeout=PATIENCE) as done:
        workspace.add(sorted(tmp_path.glob("*.txt")), done)
    report = done.args[0]
    assert [result.name for result in report.results] == [f"{number:02}.txt" for number in range(2 * FEW)]
    assert [entry.id for entry in report.entries] == sorted(entry.id for entry in report.entries)
    assert report.problems == ("05.txt: it is empty.",)
