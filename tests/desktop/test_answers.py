"""Answers reach whoever asked; a window or dialog that was closed meanwhile is spared them."""

from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.answers import hand
from desktop.jobs import Jobs, Lane


class Asker(QObject):
    """Remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def take(self, *answer: object) -> None:
        self.told.append(answer)


def takers(asker: Asker) -> list[object]:
    """The ways in which the program asks: a method, a method with some of its words, a local function."""
    return [asker.take, partial(asker.take, 1), lambda answer: asker.take(answer, "by a function")]


@pytest.mark.parametrize("way", range(3))
def test_an_asker_that_is_there_is_told(way: int) -> None:
    asker = Asker()
    hand(takers(asker)[way], 42)  # type: ignore[arg-type]
    assert 42 in asker.told[0]  # type: ignore[operator]


@pytest.mark.parametrize("way", range(3))
def test_an_asker_that_is_gone_is_not(way: int) -> None:
    asker = Asker()
    taker = takers(asker)[way]
    delete(asker)
    hand(taker, 42)  # type: ignore[arg-type]
    assert asker.told == []


def test_a_job_that_ends_after_its_window_was_closed_disturbs_nobody(jobs: Jobs, qtbot: QtBot) -> None:
    asker, failures = Asker(), list[object]()
    jobs.failed.connect(failures.append)
    jobs.start(Lane.LIBRARY, lambda _: 42, asker.take)
    delete(asker)
    qtbot.waitUntil(lambda: not jobs.running)
    assert (asker.told, failures) == ([], [])
