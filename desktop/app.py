"""The application: builds the parts, hands each what it needs, and catches what escaped."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.readers.options import ReadOptions
from desktop import session
from desktop.arguments import Arguments, mark_of, parse
from desktop.icons import ICONS
from desktop.jobs import Jobs
from desktop.language import speak
from desktop.libraries import Libraries
from desktop.main_window import MainWindow
from desktop.picture import Picture
from desktop.problems import Problem, Problems
from desktop.session import WindowState
from desktop.settings import (
    APPEARANCE,
    FILES,
    LANGUAGE,
    LINE_SPACING,
    MODE,
    PALETTE,
    RESTORE,
    SERIF,
    TEXT_SIZE,
    Settings,
)
from desktop.theme import Mode, Palette, Reading, Theme, apply, system_mode
from desktop.watch import Watcher
from desktop.workspace import Workspace

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_SETTLED = 400  # milliseconds after the first window, when nobody waits for anything


class Program(QObject):
    """Everything that lives as long as the application."""

    def __init__(self, app: QApplication, arguments: Arguments) -> None:
        super().__init__(app)
        self._app = app
        self._arguments = arguments
        self.settings = Settings(arguments.data, self)
        self.problems = Problems(arguments.data, self)
        self.jobs = Jobs(self)
        self.workspace = Workspace(arguments.library.absolute(), self.jobs, self)
        self.libraries = Libraries(self.workspace, self.settings, self)
        self.windows: list[MainWindow] = []  # the one that was used last is the last
        self._states: dict[MainWindow, WindowState] = {}
        self._quitting = False
        self._watcher = Watcher(self.workspace, self.settings, self)
        self.problems.raised.connect(self._show_problem)
        self.jobs.failed.connect(self.problems.take)
        self.libraries.failed.connect(self.problems.take)
        self.settings.changed.connect(self._on_setting)
        app.styleHints().colorSchemeChanged.connect(lambda _: self._apply_theme())
        app.aboutToQuit.connect(self.close)
        self.theme = self._theme()
        self.workspace.options = self._read_options()

    def start(self) -> None:
        """Shows the windows of the last session and begins with what was given."""
        self.problems.install()
        speak(self._app, self.settings.get(LANGUAGE))
        apply(self._app, self.theme)
        if self._arguments.files:
            self.workspace.warm_up()  # beside the building of the window, on another core
        states = session.kept(self.settings) if self.settings.get(RESTORE) else []
        for state in states or [WindowState()]:
            self.new_window(state)
        if self._arguments.screenshot:
            self._picture = Picture(self.windows[0], self._arguments.screenshot, self._on_picture)
            self.problems.raised.connect(lambda _: self._picture.give_up())
        # The library is opened when the window is on the screen, in the library's own thread.
        QTimer.singleShot(0, lambda: self.workspace.open(self._begin))

    def new_window(self, state: WindowState | None = None, workspace: Workspace | None = None) -> MainWindow:
        """Opens a window on a library: on the first one when none is given."""
        shown = workspace or self.workspace
        window = MainWindow(shown, self.settings, self.theme)
        window.closed.connect(self._on_closed)
        window.failed.connect(self.problems.take)
        window.used.connect(self._on_used)
        window.libraries.asked.connect(self.open_library)
        window.workspace.damaged.connect(lambda problems: self._show_damage(window, problems))
        window.actions_["new_window"].triggered.connect(lambda: self.new_window(workspace=shown))
        window.actions_["close_window"].triggered.connect(window.close)
        window.actions_["quit"].triggered.connect(self.quit)
        self.windows.append(window)
        self._states[window] = state or WindowState()
        if state is not None:
            window.restore(state)
        window.show()
        return window

    def open_library(self, path: Path) -> None:
        """Shows a library in a window of its own, or the window that shows it already."""
        workspace = self.libraries.opened(path)
        shown = [window for window in self.windows if window.workspace is workspace]
        if shown:
            shown[-1].raise_()
            shown[-1].activateWindow()
        else:
            self.new_window(workspace=workspace)
            workspace.open(lambda: self.libraries.start(workspace))

    def quit(self) -> None:
        """Closes all windows at once and keeps them for the next session."""
        self._keep_session()
        self._quitting = True
        self._app.closeAllWindows()

    def close(self) -> None:
        """Stops all work and writes what must be kept."""
        self.settings.save()
        self.libraries.close()
        self.problems.close()

    def _begin(self) -> None:
        """The library is open: opens in it what was open, and reads what was given."""
        window, files = self.windows[-1], list(self._arguments.files)
        if self._arguments.screenshot:
            (self._picture.wait_for_reading if files else self._picture.wait_for_window)()
        if files:
            window.files.add(path.absolute() for path in files)
        else:
            for each in self.windows:
                each.resume(self._states[each])
            self.workspace.warm_up()  # the window is seen: the hand that brings the first file needs longer than this
        self._watcher.start()
        if not self._arguments.screenshot:
            self.libraries.start(self.workspace)

    def listen(self) -> None:
        """Takes files from later starts of the program."""
        # Here and not above: QtNetwork costs 20 ms, and nobody calls before the window stands.
        from desktop.instance import Instance  # noqa: PLC0415

        instance = Instance(self._arguments.library, self)
        instance.called.connect(self.take_call)
        self._app.aboutToQuit.connect(instance.close)

    def take_call(self, paths: list[Path]) -> None:
        """Another start of the program gave its files to this one, or asks for a window."""
        shown = [window for window in self.windows if window.workspace is self.workspace]
        window = shown[-1] if shown else self.new_window()
        window.raise_()
        window.activateWindow()
        window.files.add(paths)

    def _on_used(self, window: MainWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            self.windows.append(window)

    def _on_closed(self, window: MainWindow) -> None:
        """The last window that is closed is what the next session opens with."""
        if len(self.windows) == 1 and not self._quitting:
            self._keep_session()
        if window in self.windows:
            self.windows.remove(window)
            del self._states[window]
            window.deleteLater()
            if not any(other.workspace is window.workspace for other in self.windows):
                self.libraries.release(window.workspace)

    def _keep_session(self) -> None:
        session.keep(self.settings, [window.state() for window in self.windows if window.workspace is self.workspace])

    def _on_picture(self, problem: str) -> None:
        if problem:
            print(problem, file=sys.stderr)  # noqa: T201 - the answer to a command
        self._app.exit(1 if problem else 0)

    def _show_problem(self, problem: Problem) -> None:
        for window in self.windows[-1:]:
            window.show_problem(problem)

    def _show_damage(self, window: MainWindow, problems: tuple[str, ...]) -> None:
        """One window of a damaged library says so."""
        shown = [each for each in self.windows if each.workspace is window.workspace]
        if shown and window is shown[-1]:
            window.health.show_damage(problems)

    # Appearance

    def _theme(self) -> Theme:
        chosen = self.settings.get(MODE)
        mode = system_mode() if chosen == "system" else Mode(chosen)
        reading = Reading(self.settings.get(SERIF), self.settings.get(TEXT_SIZE), self.settings.get(LINE_SPACING))
        return Theme(mode, Palette(self.settings.get(PALETTE)), reading)

    def _apply_theme(self) -> None:
        """Other colours go on in two steps of the event loop, of 40 ms each, with nothing painted in between."""
        before, self.theme = self.theme, self._theme()
        if (before.mode, before.palette) == (self.theme.mode, self.theme.palette):
            self._show_theme()
            return
        for window in self.windows:
            window.setUpdatesEnabled(False)
        apply(self._app, self.theme)
        QTimer.singleShot(0, self._show_theme)

    def _show_theme(self) -> None:
        for window in self.windows:
            window.set_theme(self.theme)
            window.setUpdatesEnabled(True)

    def _read_options(self) -> ReadOptions:
        """What the user asked for and agreed to, for the files that are read next."""
        return ReadOptions(*(self.settings.get(option) for option in FILES))

    def _on_setting(self, key: str) -> None:
        self.workspace.options = self._read_options()
        if key in {option.key for option in APPEARANCE}:
            self._apply_theme()
        elif key == LANGUAGE.key:
            # After the event that changed it: the dialog in which it was chosen goes with its window.
            QTimer.singleShot(0, self._change_language)

    def _change_language(self) -> None:
        """Builds every window anew, in the other language, at the same place."""
        speak(self._app, self.settings.get(LANGUAGE))
        old = list(self.windows)
        for window in old:
            self.new_window(window.state(), window.workspace)
        for window in old:
            window.close()


def main(words: list[str] | None = None) -> int:
    """Runs the program; returns its exit status."""
    arguments = parse(sys.argv[1:] if words is None else words)
    if arguments.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not _has_display():
        sentence = "There is no display to open a window on; use --screenshot FILE.png to draw it into a file."
        print(sentence, file=sys.stderr)  # noqa: T201 - the program cannot say it in a window
        return 1
    QCoreApplication.setApplicationName("Resolute")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    app = QApplication([sys.argv[0]])
    app.setDesktopFileName("resolute")
    app.setWindowIcon(QIcon(str(ICONS / "resolute.svg")))
    if not arguments.screenshot and _handed_over(arguments):
        return 0
    program = Program(app, arguments)
    program.start()
    if not arguments.screenshot:
        QTimer.singleShot(_SETTLED, program.listen)
    return app.exec()


def _handed_over(arguments: Arguments) -> bool:
    """Whether a program that has the library open took the files."""
    if not mark_of(arguments.library).exists():
        return False
    # Here and not above: QtNetwork costs 20 ms, and most starts are the only one.
    from desktop.instance import hand_over  # noqa: PLC0415

    return hand_over(arguments.library, list(arguments.files))


def _has_display() -> bool:
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _DISPLAYS)
