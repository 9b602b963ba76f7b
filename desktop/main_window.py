"""MainWindow: lays out the panels of one window and joins its actions to what they do; no logic of its own."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from core.errors import LibraryReadOnlyError
from desktop.actions.actions import GROUPS, Actions, words
from desktop.commands.files import FileCommands
from desktop.commands.health import HealthCommands
from desktop.commands.libraries import LibrariesCommands
from desktop.commands.library import LibraryCommands
from desktop.commands.marks import MarkCommands
from desktop.commands.reading import ReadingCommands
from desktop.commands.search import SearchCommands
from desktop.commands.timeline import TimeLine
from desktop.commands.upkeep import UpkeepCommands
from desktop.commands.window import WindowCommands
from desktop.contents import Contents, Pair
from desktop.desk import Desk
from desktop.failures import sentence_of
from desktop.models.known_series import known_series
from desktop.problems import Problem
from desktop.session import WindowState, packed, unpacked
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.widgets.details_panel import DetailsPanel
from desktop.widgets.drop_zone import DropZone
from desktop.widgets.library_panel import LibraryPanel
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.reading_page import ReadingPage
from desktop.widgets.search_panel import SearchPanel
from desktop.widgets.status_line import StatusLine
from desktop.workspace import Workspace

_SIZE = (1440, 900)
_WIDTHS = (360, 260, 890, 290)  # pixels of search, library, texts and details
_TOOLS = (
    ("add_files",),
    ("swap",),
    ("previous_change", "next_change"),
    ("side_by_side", "redline"),
)


_NARROW = 1000  # pixels: below, the tool bar shows icons alone
_ONE_PANEL = 1100  # pixels: below, library and details beside the texts would leave them too little room
_TOOLS_AT_END = ("smaller", "larger", "find")


class MainWindow(QMainWindow):
    """One window on the library."""

    closed = Signal(object)  # itself
    used = Signal(object)  # itself, when it comes to the front
    failed = Signal(object)  # an exception, on its way to the one place for them

    def __init__(self, workspace: Workspace, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._details_first = False
        self._why_read_only = ""
        self._place: dict[str, Any] = {}  # where the reader was in the pair that is about to be opened
        self.workspace = workspace
        self.desk = Desk(workspace, self)
        self.actions_ = Actions(settings, self)
        self.panel = LibraryPanel(theme)
        self.search = SearchPanel(theme)
        self.notice = NoticeBar(theme)
        self.read_only = NoticeBar(theme, calm=True)
        self.zone = DropZone(theme, known_series())
        self.page = ReadingPage(theme)
        self.details = DetailsPanel(theme)
        self.status = StatusLine(workspace.jobs)
        self._middle = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.setWindowTitle("Resolute")
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self._lay_out()
        self._make_bars()
        self._join(settings)
        self.set_theme(theme)
        self.show_contents(workspace.contents)
        self.zone.setFocus()

    # Building

    def _lay_out(self) -> None:
        self._middle.addWidget(self.zone)
        self._middle.addWidget(self.page)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.read_only)
        column.addWidget(self.notice)
        column.addWidget(self._middle, 1)
        for widget in (self.search, self.panel, centre, self.details):
            self.splitter.addWidget(widget)
        self.splitter.setSizes(list(_WIDTHS))
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.setStatusBar(self.status)

    def _make_bars(self) -> None:
        for group in GROUPS:
            menu = self.menuBar().addMenu(words(group.title))
            for place, block in enumerate(group.blocks):
                if place:
                    menu.addSeparator()
                menu.addActions([self.actions_[spec.name] for spec in block])
        self.tools = bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for place, names in enumerate(_TOOLS):
            if place:
                bar.addSeparator()
            bar.addActions([self.actions_[name] for name in names])
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        bar.addActions([self.actions_[name] for name in _TOOLS_AT_END])
        self.addToolBar(bar)

    def _join(self, settings: Settings) -> None:
        self.files = FileCommands(self, self.workspace, self.desk, self.panel, self.notice)
        self.library = LibraryCommands(self, self.workspace, self.desk, self.panel)
        self.reading = ReadingCommands(self, self.desk, self.page, settings)
        self.timeline = TimeLine(self, self.workspace, self.desk, self.page.versions)
        self.marks = MarkCommands(self, self.workspace, self.desk, self.page.pane, self.details)
        self.commands = WindowCommands(self, self.workspace, settings, self.notice, self._theme)
        self.libraries = LibrariesCommands(self, self.workspace, settings, self.notice)
        self.upkeep = UpkeepCommands(self, self.workspace, self._theme)
        self.health = HealthCommands(self, self.workspace, lambda: self.upkeep.show_backups(damaged=True))
        groups = (self.files, self.library, self.reading, self.marks, self.commands)
        for commands in (*groups, self.libraries, self.upkeep, self.health):
            commands.connect_to(self.actions_)
        self.commands.set_panes(self.search, self.panel, self.page.versions, self.page.pane, self.details)
        for name, state in (("show_library", True), ("show_details", True)):
            self.actions_[name].setChecked(state)
            self.actions_[name].toggled.connect(lambda _, panel=name: self._on_panel_chosen(panel))
        self.zone.add_asked.connect(self.files.choose_files)
        self.zone.specimens_asked.connect(self.files.open_specimens)
        self.zone.missing_chosen.connect(lambda version: self.files.get_documents([str(version.symbol)]))
        self.panel.missing_chosen.connect(lambda version: self.files.get_documents([str(version.symbol)]))
        self.panel.retry_chosen.connect(lambda _: self.files.retry())
        self.timeline.missing_chosen.connect(lambda symbol: self.files.get_documents([symbol]))
        self.workspace.changed.connect(self.show_contents)
        self.workspace.said.connect(self.status.say)
        self.desk.opened.connect(self.show_pair)
        self.desk.failed.connect(self.failed)
        self.details.source_requested.connect(self._open_source)
        self.page.pane.shown.connect(self._count)
        self.page.pane.change_position.connect(self.status.show_position)
        self.searching = SearchCommands(self, self.workspace, self.desk, self.search, self.page.pane)
        self.searching.connect_to(self.actions_)  # last: it goes to a paragraph of a pair that is shown
        self.searching.shown.connect(self._choose_panels)

    # Showing

    def show_contents(self, contents: Contents) -> None:
        """Shows what the library holds."""
        self.panel.show_contents(contents)
        self.zone.set_filled(bool(contents.series))
        self._choose_middle()
        if contents.why_read_only != self._why_read_only:
            self._why_read_only = contents.why_read_only
            self.read_only.show_notice(sentence_of(LibraryReadOnlyError(contents.why_read_only)))
        self._name_window()

    def show_pair(self, pair: Pair | None) -> None:
        """Shows a comparison, or that there is none; the keyboard goes where nobody else has it."""
        focus = self.focusWidget()
        is_free = focus is None or focus is self or focus is self.zone or self.zone.isAncestorOf(focus)
        if pair is None:
            self.page.clear()
        else:
            self.page.show_pair(pair)
            if self._place:
                self.page.pane.restore_place(self._place)
                self._place = {}
                self.reading.update_actions()  # the place may lie in the other view
        self.status.show_pair(*([""] * 2 + _names(pair))[-2:])
        self._name_window()
        self.panel.show_pair(*((pair.old_id, pair.new_id) if pair else (None, None)))
        self._choose_middle()
        if pair is not None and is_free:
            self.page.pane.view.setFocus()

    def _name_window(self) -> None:
        names = _names(self.desk.pair)
        names += [self.workspace.path.stem] if self.workspace.path != self.workspace.own else []
        self.setWindowTitle(" – ".join([*names, "Resolute"]))

    def show_problem(self, problem: Problem) -> None:
        """Shows what went wrong, and its details when there are any."""
        self.commands.show_problem(problem)

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another theme."""
        bars = (self.notice, self.read_only)
        panes = (self.search, self.panel, self.zone, self.page, self.details)
        for part in (self.actions_, *bars, *panes, self.commands, self.upkeep):
            part.set_theme(theme)

    def _choose_middle(self) -> None:
        self._middle.setCurrentWidget(self.page if self.desk.pair is not None else self.zone)
        self._choose_panels()

    def _choose_panels(self) -> None:
        """A panel is shown when it is wanted and has something to show; a narrow window has room for one."""
        library, details = (self.actions_[name].isChecked() for name in ("show_library", "show_details"))
        searching = self.searching.is_open
        if self.width() < _ONE_PANEL and (library or searching) and details:
            library, details = not self._details_first, self._details_first and not searching
        self.search.setVisible(searching)
        self.panel.setVisible(library and not searching and not self.workspace.contents.is_empty)
        self.details.setVisible(details and self.desk.pair is not None)

    def _on_panel_chosen(self, name: str) -> None:
        self._details_first = name == "show_details" and self.actions_[name].isChecked()
        self._choose_panels()

    def _open_source(self, side: str) -> None:
        if self.desk.pair is not None:
            self.files.open_original(self.desk.pair.old_id if side == "old" else self.desk.pair.new_id)

    def _count(self, shown: int, everything: int) -> None:
        self.status.show_counts(shown, everything)

    # Dropping and closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()
            self.zone.set_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.zone.set_hovered(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.zone.set_hovered(False)
        if self.files.take(event.mimeData()):
            event.acceptProposedAction()

    # The session

    def state(self) -> WindowState:
        """How the window stands and what is open in it."""
        return WindowState(
            packed(self.saveGeometry()),
            packed(self.splitter.saveState()),
            self.desk.wanted,
            self.page.pane.place() if self.desk.pair else {},
            self.actions_["show_library"].isChecked(),
            self.actions_["show_details"].isChecked(),
        )

    def restore(self, state: WindowState) -> None:
        """Puts the window where it stood, and opens what was open in it."""
        self.restoreGeometry(unpacked(state.geometry))
        self.splitter.restoreState(unpacked(state.splitter))
        self.actions_["show_library"].setChecked(state.library)
        self.actions_["show_details"].setChecked(state.details)
        self.resume(state)

    def resume(self, state: WindowState) -> None:
        """Opens what was open, if the library is open and has it."""
        if state.pair is not None and self.desk.knows(state.pair):
            self._place = state.place
            self.desk.open(*state.pair)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.tools.setToolButtonStyle(style)
        self._choose_panels()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.used.emit(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self)


def _names(pair: Pair | None) -> list[str]:
    """What the open versions are called: none, the one that is read alone, or both."""
    versions = () if pair is None else (pair.new,) if pair.is_alone else (pair.old, pair.new)
    return [str(each.symbol or each.source.name) for each in versions]
