"""Work runs on threads of its own; answers, progress and failures come back to the GUI thread, none after a cancel."""

import threading
from collections.abc import Callable
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import Job, Jobs, Lane


def test_work_runs_elsewhere_and_the_answer_comes_back(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[str] = []

    def work(_job: Job) -> int:
        threads.append(threading.current_thread().name)
        return 42

    with qtbot.waitCallback() as done:
        jobs.start(Lane.COMPARING, work, lambda answer: (threads.append(threading.current_thread().name), done(answer)))
    assert done.args == [42]
    assert threads[0].startswith("comparing")
    assert threads[1] == threading.main_thread().name
    assert jobs.running == ()


def test_no_answer_comes_while_one_is_still_asking(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class AtOnce:
        """Does its work before anybody can listen for the end of it."""

        def submit(self, work: Callable[[Job], int], job: Job) -> "Future[int]":
            future = Future[int]()
            future.set_result(work(job))
            return future

    monkeypatch.setattr(jobs, "_executor", lambda _: AtOnce())
    answers: list[int] = []
    jobs.start(Lane.LIBRARY, lambda _: 42, answers.append)
    assert answers == []
    qtbot.waitUntil(lambda: answers == [42])


def test_one_lane_does_one_thing_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(5):
        jobs.start(Lane.LIBRARY, lambda _job, each=number: order.append(each))
    qtbot.waitUntil(lambda: not jobs.running)
    assert order == [0, 1, 2, 3, 4]


def test_a_cancelled_job_gives_no_answer(jobs: Jobs, qtbot: QtBot) -> None:
    answers: list[object] = []
    begun = threading.Event()

    def work(job: Job) -> str:
        begun.set()
        while not job.is_cancelled():
            pass
        return "too late"

    job = jobs.start(Lane.READING, work, answers.append, answers.append, title="Reading")
    begun.wait(5)
    assert jobs.titled == (job,)
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.running)
    assert answers == []


def test_a_failure_that_nobody_takes_goes_to_the_one_place(jobs: Jobs, qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        raise ValueError("broken")

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.start(Lane.READING, work)
    assert isinstance(failed.args[0], ValueError)


def test_progress_is_told_but_not_a_thousand_times(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[None] = []
    jobs.changed.connect(lambda: told.append(None))
    jobs.start(Lane.READING, lambda job: [job.report(step / 10_000) for step in range(10_000)])
    qtbot.waitUntil(lambda: not jobs.running)
    assert len(told) < 100


def test_closing_calls_the_last_word_of_each_lane_in_its_thread(qtbot: QtBot) -> None:
    jobs, said = Jobs(), []
    jobs.start(Lane.LIBRARY, lambda _job: None)
    jobs.close({Lane.LIBRARY: lambda: said.append(threading.current_thread().name)})
    assert said[0].startswith("library")
    assert jobs.start(Lane.LIBRARY, lambda _job: pytest.fail("after the end")).title == ""
