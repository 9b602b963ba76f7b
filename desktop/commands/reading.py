"""ReadingCommands: going from change to change, from view to view and from pair to pair in one window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMainWindow

from desktop.actions.actions import Actions
from desktop.desk import Desk
from desktop.models.items import RowItem
from desktop.settings import MODE, SHOW_IDENTICAL, TEXT_SIZE, Settings
from desktop.widgets.reading_page import ReadingPage
from desktop.widgets.reading_views import SIDE_BY_SIDE

_WITH_TEXT = ("copy", "copy_marks", "copy_reference", "find", "find_next", "find_previous", "go_to")
_WITH_TWO = (
    *("next_change", "previous_change", "first_change", "last_change"),
    *("side_by_side", "redline", "swap", "all_paragraphs", "identical"),
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
        pane = self._page.pane
        doings = {
            "next_change": pane.next_change,
            "previous_change": pane.previous_change,
            "first_change": pane.first_change,
            "last_change": pane.last_change,
            "counterpart": pane.go_to_counterpart,
            "words": pane.toggle_words,
            "side_by_side": pane.show_side_by_side,
            "redline": pane.show_redline,
            "find": pane.open_find,
            "find_next": pane.find_next,
            "find_previous": pane.find_previous,
            "copy": pane.copy,
            "copy_marks": pane.copy_with_marks,
            "copy_reference": pane.copy_reference,
            "all_paragraphs": pane.expand_all,
            "go_to": self.go_to,
            "swap": self._desk.swap,
            "older_pair": lambda: self._desk.step(-1),
            "newer_pair": lambda: self._desk.step(1),
            "larger": lambda: self.resize_text(1),
            "smaller": lambda: self.resize_text(-1),
            "normal_size": lambda: self._settings.put(TEXT_SIZE, TEXT_SIZE.default),
            "dark": lambda: self._settings.put(MODE, "dark" if actions["dark"].isChecked() else "light"),
        }
        for name, doing in doings.items():
            actions[name].triggered.connect(lambda _=False, do=doing: do())
        self._group_views(actions)
        pane.size_step.connect(self.resize_text)
        pane.views.shown.connect(lambda _: self._show_view())
        self._join_folding(actions)
        actions["words"].changed.connect(self._name_keys)
        self._name_keys()
        pane.current_changed.connect(self._on_current)
        self._desk.opened.connect(lambda _: self.update_actions())
        self.update_actions()

    def _group_views(self, actions: Actions) -> None:
        group = QActionGroup(self)
        for name in ("side_by_side", "redline"):
            group.addAction(actions[name])
        self._show_view()

    def _join_folding(self, actions: Actions) -> None:
        """Whether identical paragraphs are folded is a preference that chip, menu and all windows share."""
        pane = self._page.pane
        pane.identical_chosen.connect(lambda shown: self._settings.put(SHOW_IDENTICAL, shown))
        actions["identical"].triggered.connect(self._show_identical)
        self._settings.changed.connect(lambda key: self._fold() if key == SHOW_IDENTICAL.key else None)
        pane.model.modelReset.connect(lambda: actions["identical"].setChecked(pane.model.row_filter.shows_identical))
        self._fold()

    def _name_keys(self) -> None:
        """Captions name the keys that the reader gave to the words of a rewritten paragraph."""
        keys = self._actions["words"].shortcut()
        self._page.pane.views.set_words_keys(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _show_identical(self, shown: bool) -> None:
        self._page.pane.fold_identical(not shown)
        self._settings.put(SHOW_IDENTICAL, shown)

    def _fold(self) -> None:
        self._page.pane.fold_identical(not self._settings.get(SHOW_IDENTICAL))

    def _show_view(self) -> None:
        """Marks the view that is on, whoever chose it."""
        shown = "side_by_side" if self._page.pane.view_name == SIDE_BY_SIDE else "redline"
        self._actions[shown].setChecked(True)

    def update_actions(self) -> None:
        """Enables what can be done with the open pair."""
        pair = self._desk.pair
        self._actions.enable(_WITH_TEXT, pair is not None)
        self._actions.enable(_WITH_TWO, pair is not None and not pair.is_alone)
        self._actions["older_pair"].setEnabled(self._desk.can_step(-1))
        self._actions["newer_pair"].setEnabled(self._desk.can_step(1))
        self._on_current(self._page.pane.view.current if self._desk.pair else None)

    def _on_current(self, item: RowItem | None) -> None:
        """Enables what can be done with the current row."""
        row = item.row if item else None
        self._actions["counterpart"].setEnabled(item is not None and item.partner is not None)
        self._actions["words"].setEnabled(row is not None and row.rewritten)

    def go_to(self) -> None:
        """Asks for the number of a paragraph and goes there."""
        name, agreed = QInputDialog.getText(
            self._window, self.tr("Go to paragraph"), self.tr("Number, such as OP 4, PP 12 or 4 (a)")
        )
        if agreed and name.strip() and not self._page.pane.go_to(name):
            self._window.statusBar().showMessage(self.tr("There is no paragraph {0} here.").format(name.strip()))

    def resize_text(self, steps: int) -> None:
        """Makes the text of documents larger or smaller."""
        points = self._settings.get(TEXT_SIZE) + steps
        self._settings.put(TEXT_SIZE, min(TEXT_SIZE.most or points, max(TEXT_SIZE.least or points, points)))
