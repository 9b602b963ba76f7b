"""MainWindow: lays out the panels of one window and joins its actions to what they do; no logic of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QSplitter, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from desktop.actions.actions import GROUPS, Actions, words
from desktop.commands.files import FileCommands
from desktop.commands.library import LibraryCommands
from desktop.commands.reading import ReadingCommands
from desktop.commands.timeline import TimeLine
from desktop.desk import Desk
from desktop.models.known_series import known_series
from desktop.problems import Problem
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.widgets.drop_zone import DropZone
from desktop.widgets.library_panel import LibraryPanel
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.reading_page import ReadingPage
from desktop.widgets.status_line import StatusLine
from desktop.workspace import Contents, Pair, Workspace

_SIZE = (1280, 820)
_WIDTHS = (270, 1010)
_TOOLS = (
    ("add_files",),
    ("swap",),
    ("previous_change", "next_change"),
    ("side_by_side", "redline"),
)


_TOOLS_AT_END = ("smaller", "larger", "find")


class MainWindow(QMainWindow):
    """One window on the library."""

    closed = Signal(object)  # itself

    def __init__(self, workspace: Workspace, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.workspace = workspace
        self.desk = Desk(workspace, self)
        self.actions_ = Actions(settings, self)
        self.panel = LibraryPanel(theme)
        self.notice = NoticeBar(theme)
        self.zone = DropZone(theme, known_series())
        self.page = ReadingPage(theme)
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

    # Building

    def _lay_out(self) -> None:
        self._middle.addWidget(self.zone)
        self._middle.addWidget(self.page)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._middle, 1)
        for widget in (self.panel, centre):
            self.splitter.addWidget(widget)
        self.splitter.setSizes(list(_WIDTHS))
        self.splitter.setStretchFactor(1, 1)
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
        bar = QToolBar(self.tr("Tools"))
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
        for commands in (self.files, self.library, self.reading):
            commands.connect_to(self.actions_)
        self.zone.add_asked.connect(self.files.choose_files)
        self.zone.specimens_asked.connect(self.files.open_specimens)
        self.zone.missing_chosen.connect(lambda version: self.files.get_documents([str(version.symbol)]))
        self.panel.missing_chosen.connect(lambda version: self.files.get_documents([str(version.symbol)]))
        self.panel.retry_chosen.connect(lambda _: self.files.retry())
        self.timeline.missing_chosen.connect(lambda symbol: self.files.get_documents([symbol]))
        self.workspace.changed.connect(self.show_contents)
        self.workspace.said.connect(self.status.say)
        self.desk.opened.connect(self.show_pair)
        self.desk.failed.connect(lambda error: self.notice.show_notice(str(error)))
        self.page.pane.shown.connect(self._count)
        self.page.pane.change_position.connect(self.status.show_position)

    # Showing

    def show_contents(self, contents: Contents) -> None:
        """Shows what the library holds."""
        self.panel.show_contents(contents)
        self._choose_middle()
        if contents.why_read_only:
            self.notice.show_notice(contents.why_read_only)

    def show_pair(self, pair: Pair | None) -> None:
        """Shows a comparison, or that there is none."""
        if pair is None:
            self.page.clear()
        else:
            self.page.show_pair(pair)
        names = [str(each.symbol or each.source.name) for each in (pair.old, pair.new)] if pair else ["", ""]
        self.status.show_pair(*names)
        self.setWindowTitle(f"{names[0]} – {names[1]} – Resolute" if pair else "Resolute")
        self.panel.show_pair(*((pair.old_id, pair.new_id) if pair else (None, None)))
        self._choose_middle()
        if pair is not None and self.focusWidget() in (None, self, self.page.versions):
            self.page.pane.view.setFocus()

    def show_problem(self, problem: Problem) -> None:
        """Shows what went wrong, and its details when there are any."""
        self.notice.show_notice(problem.sentence)

    def set_theme(self, theme: Theme) -> None:
        """Draws everything in another theme."""
        for part in (self.actions_, self.panel, self.notice, self.zone, self.page):
            part.set_theme(theme)

    def _choose_middle(self) -> None:
        self._middle.setCurrentWidget(self.page if self.desk.pair is not None else self.zone)
        self.panel.setVisible(not self.workspace.contents.is_empty)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self)
