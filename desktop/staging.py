"""Staging: what is done in a window before its picture is taken."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.looks import DIALOGS
from desktop.main_window import MainWindow
from desktop.problems import Problem


def stage(view: str, window: MainWindow) -> None:
    """Makes a window show what a view is named after; nothing is done for those that show an open pair."""
    if view in _STAGING:
        _STAGING[view](window)


def _redline(window: MainWindow) -> None:
    window.actions_["redline"].trigger()


def _search(window: MainWindow) -> None:
    window.actions_["search"].trigger()
    window.search.words.setText("basin")


def _find(window: MainWindow) -> None:
    window.page.pane.open_find()
    window.page.pane.find_bar.words.setText("basin")


def _show_identical(window: MainWindow) -> None:
    window.page.pane.fold_identical(False)
    window.page.pane.first_change()


def _step_to(wanted: str) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        pane = window.page.pane
        for item in pane.model.items:
            if item.row is not None and getattr(item.row, wanted):
                pane.view.set_current(item.key)
                return

    return go


def _report_failures(window: MainWindow) -> None:
    failure = window.workspace.contents.failures[0]
    window.notice.show_notice(
        f"{failure.name}: {failure.reason}", (QCoreApplication.translate("FileCommands", "Show report"), lambda: None)
    )
    window.panel.select_key(f"failure:{failure.id}")


def _dialog(name: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.panel.select_version(window.desk.line()[0])
        if name == "problem":
            window.show_problem(Problem("Something went wrong inside Resolute.", "ValueError\n  read.py:12 in read"))
            window.notice.press_first()
        else:
            actions = {"report": "import_report"}
            window.actions_[actions.get(name, name)].trigger()

    return show


_STAGING: dict[str, Callable[[MainWindow], None]] = {
    "redline": _redline,
    "error": _report_failures,
    "find": _find,
    "search": _search,
    "unfolded": _show_identical,
    "moved": _step_to("moved"),
    "rewritten": _step_to("rewritten"),
    **{f"dialog-{each}": _dialog(each) for each in DIALOGS},
}
