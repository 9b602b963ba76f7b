"""WindowCommands: panels, panes, full screen, preferences and help of one window."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QMainWindow, QWidget

from desktop.actions.actions import Actions
from desktop.problems import Problem
from desktop.settings import WATCH, WATCH_FOLDER, Settings
from desktop.theme import Theme
from desktop.widgets.notice_bar import NoticeBar
from desktop.workspace import Workspace

_BY_TAB = Qt.FocusPolicy.TabFocus


class WindowCommands(QObject):
    """What concerns the window itself."""

    def __init__(
        self, window: QMainWindow, workspace: Workspace, settings: Settings, notice: NoticeBar, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._notice = notice
        self._theme = theme
        self._panes: tuple[QWidget, ...] = ()

    def connect_to(self, actions: Actions) -> None:
        """Joins the actions."""
        self._actions = actions
        actions["preferences"].triggered.connect(self.show_preferences)
        actions["keys"].triggered.connect(self.show_keys)
        actions["shortcuts"].triggered.connect(self.show_shortcuts)
        actions["about"].triggered.connect(self.show_about)
        actions["full_screen"].triggered.connect(self.fill_screen)
        actions["watch"].triggered.connect(self.watch)
        self._settings.changed.connect(self._on_setting)
        self._on_setting(WATCH.key)
        actions["next_pane"].triggered.connect(lambda: self.go_to_pane(1))
        actions["previous_pane"].triggered.connect(lambda: self.go_to_pane(-1))

    def set_panes(self, *panes: QWidget) -> None:
        """The parts of the window through which one goes by keyboard, in order."""
        self._panes = panes

    def set_theme(self, theme: Theme) -> None:
        """Keeps the theme for dialogs to come, and shows whether it is a dark one."""
        self._theme = theme
        self._actions["dark"].setChecked(theme.is_dark)

    def go_to_pane(self, by: int) -> None:
        """Moves the keyboard to the next part that is shown."""
        shown = [pane for pane in self._panes if pane.isVisible()]
        if not shown:
            return
        focus = self._window.focusWidget()
        here = [
            at for at, pane in enumerate(shown) if focus is not None and (focus is pane or pane.isAncestorOf(focus))
        ]
        target = shown[((here[0] if here else -1) + by) % len(shown)]
        inside = target if target.focusPolicy() is not Qt.FocusPolicy.NoFocus else _first_inside(target)
        inside.setFocus(Qt.FocusReason.TabFocusReason)

    def watch(self, on: bool) -> None:
        """Watches a folder or no longer; asks which one when none was chosen yet."""
        if on and not self._settings.get(WATCH_FOLDER):
            folder = QFileDialog.getExistingDirectory(self._window, self.tr("Folder to watch"))
            self._settings.put(WATCH_FOLDER, folder)
        self._settings.put(WATCH, on and bool(self._settings.get(WATCH_FOLDER)))
        self._on_setting(WATCH.key)

    def _on_setting(self, key: str) -> None:
        if key == WATCH.key:
            self._actions["watch"].setChecked(self._settings.get(WATCH))

    def fill_screen(self) -> None:
        """Uses the whole screen, or no longer."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    # The dialogs are loaded when they are asked for: all of them cost 60 ms, a tenth of the time to the first window.

    def show_preferences(self) -> None:
        """Shows what can be chosen."""
        from desktop.dialogs.preferences import PreferencesDialog  # noqa: PLC0415 - see above

        self._open(PreferencesDialog(self._settings, self._window))

    def show_keys(self) -> None:
        """Shows all actions with their keys."""
        from desktop.dialogs.help_keys import KeysDialog  # noqa: PLC0415 - see above

        self._open(KeysDialog(self._settings, self._window))

    def show_shortcuts(self) -> None:
        """Lets the user give actions other keys."""
        from desktop.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415 - see above

        self._open(ShortcutsDialog(self._settings, self._window))

    def show_about(self) -> None:
        """Shows versions, licence and protection."""
        from desktop.dialogs.about import AboutDialog  # noqa: PLC0415 - see above

        dialog = AboutDialog(self._theme, self._window)
        self._open(dialog)
        self._workspace.protection(dialog.show_protection)

    def show_problem(self, problem: Problem) -> None:
        """Shows what went wrong, with its details one click away."""
        if problem.details:
            self._notice.show_notice(problem.sentence, (self.tr("Details"), lambda: self._show_details(problem)))
        else:
            self._notice.show_notice(problem.sentence)

    def _show_details(self, problem: Problem) -> None:
        from desktop.dialogs.problem import ProblemDialog  # noqa: PLC0415 - see above

        self._open(ProblemDialog(problem, self._window))

    def _open(self, dialog: QDialog) -> None:
        """Shows a dialog over the window, which goes on working; it is deleted when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _first_inside(pane: QWidget) -> QWidget:
    """The part of a pane that takes the keyboard: its table where there is one."""
    found = [each for each in pane.findChildren(QWidget) if each.isVisible() and each.focusPolicy() & _BY_TAB]
    tables = [each for each in found if isinstance(each, QAbstractItemView)]
    return next(iter([*tables, *found]), pane)
