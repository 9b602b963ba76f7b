"""ReadingCommands: going from change to change, from view to view and from pair to pair in one window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.actions.actions import Actions
from desktop.desk import Desk
from desktop.settings import MODE, TEXT_SIZE, Settings
from desktop.widgets.reading_page import ReadingPage

_WITH_PAIR = (
    *("copy", "copy_reference", "find", "find_next", "find_previous", "side_by_side", "redline", "swap", "go_to"),
    *("next_change", "previous_change", "first_change", "last_change", "counterpart"),
    *("words", "pin", "apart", "unpin", "note", "show_details"),
)


class ReadingCommands(QObject):
    """The actions of reading."""

    def __init__(self, window: QMainWindow, desk: Desk, page: ReadingPage, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._page = page
        self._settings = settings

    def connect_to(self, actions: Actions) -> None:
        """Joins the actions."""
        self._actions = actions
        page = self._page
        doings = {
            "next_change": lambda: page.view.step(True),
            "previous_change": lambda: page.view.step(False),
            "first_change": lambda: page.view.go_to_end(False),
            "last_change": lambda: page.view.go_to_end(True),
            "words": self._toggle_words,
            "swap": self._desk.swap,
            "older_pair": lambda: self._desk.step(-1),
            "newer_pair": lambda: self._desk.step(1),
            "larger": lambda: self._size(self._settings.get(TEXT_SIZE) + 1),
            "smaller": lambda: self._size(self._settings.get(TEXT_SIZE) - 1),
            "normal_size": lambda: self._size(TEXT_SIZE.default),
            "dark": lambda: self._settings.put(MODE, "dark" if actions["dark"].isChecked() else "light"),
        }
        for name, doing in doings.items():
            actions[name].triggered.connect(doing)
        self._desk.opened.connect(lambda _: self.update_actions())
        self.update_actions()

    def update_actions(self) -> None:
        """Enables what can be done with the open pair."""
        self._actions.enable(_WITH_PAIR, self._desk.pair is not None)
        self._actions["older_pair"].setEnabled(self._desk.can_step(-1))
        self._actions["newer_pair"].setEnabled(self._desk.can_step(1))

    def _toggle_words(self) -> None:
        self._page.view.toggle_words()

    def _size(self, points: float) -> None:
        self._settings.put(TEXT_SIZE, min(TEXT_SIZE.most or points, max(TEXT_SIZE.least or points, points)))
