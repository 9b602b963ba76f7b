"""The foot of the window: counts and work stand there without making a narrow window wider."""

from threading import Event

from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs, Lane
from desktop.widgets.status_line import StatusLine


def test_work_that_is_shown_makes_no_narrow_window_wider(jobs: Jobs, qtbot: QtBot) -> None:
    line = StatusLine(jobs)
    qtbot.addWidget(line)
    line.show_pair("A/RES/907/41", "A/RES/909/16")
    line.show_counts(18, 32)
    line.show()
    done = Event()
    jobs.start(Lane.READING, lambda _: done.wait(20), title="Reading a very long list of documents of many years")
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in line.findChildren(QProgressBar)))
    assert line.minimumSizeHint().width() < 600
    done.set()


def test_a_version_read_alone_is_counted_and_named_alone(jobs: Jobs, qtbot: QtBot) -> None:
    line = StatusLine(jobs)
    qtbot.addWidget(line)
    line.show_counts(32, 32)
    line.show_pair("", "A/RES/909/16")
    assert "of" not in line.counts
    line.show_pair("A/RES/907/41", "A/RES/909/16")
    assert "32 of 32" in line.counts
