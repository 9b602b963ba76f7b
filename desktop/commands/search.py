"""SearchCommands: searches the library as one types, and opens what was found at its paragraph."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.errors import ResoluteError
from core.store.entries import SearchCounts, SearchHit
from desktop.actions.actions import Actions
from desktop.contents import Pair
from desktop.desk import Desk
from desktop.failures import sentence_of
from desktop.jobs import Job, Lane
from desktop.widgets.reading_pane import ReadingPane
from desktop.widgets.search_panel import MOST_HITS, SearchPanel
from desktop.workspace import Workspace

_TITLE = "title"  # what a search calls the place of a title, which is no paragraph


class SearchCommands(QObject):
    """The search of one window; every keystroke gives up what was looked for before."""

    shown = Signal()  # the panel was opened or closed

    def __init__(
        self, window: QWidget, workspace: Workspace, desk: Desk, panel: SearchPanel, pane: ReadingPane
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._desk = desk
        self._panel = panel
        self._pane = pane
        self._job: Job | None = None
        self._wanted: SearchHit | None = None
        self.is_open = False

    def connect_to(self, actions: Actions) -> None:
        """Joins the action and the panel; to be called when all else follows the desk already."""
        actions["search"].triggered.connect(self.open)
        self._panel.typed.connect(self.look)
        self._panel.chosen.connect(self.show_hit)
        self._panel.closed.connect(self.close)
        self._desk.opened.connect(self._on_opened)
        self._workspace.changed.connect(lambda _: self._look_again())
        self._workspace.forgotten.connect(self._forget)

    def open(self) -> None:
        """Shows the panel, ready for typing."""
        self.is_open = True
        self.shown.emit()
        self._panel.begin()
        self._look_again()

    def close(self) -> None:
        """Hides the panel; what was typed is there when it opens again."""
        self._stop()
        self.is_open = False
        self.shown.emit()
        self._pane.view.setFocus()

    def look(self, typed: str) -> None:
        """Looks for what was typed; its last word may be unfinished."""
        self._stop()
        if not typed.strip():
            self._panel.show_nothing()
            return
        self._job = self._workspace.attend(
            Lane.SEARCHING,
            lambda library, job: library.search(typed, unfinished=True, limit=MOST_HITS, cancelled=job.is_cancelled),
            partial(self._show_hits, typed),
            self._fail,
        )

    def _show_hits(self, typed: str, hits: tuple[SearchHit, ...]) -> None:
        self._panel.show_hits(hits)
        self._job = None
        if hits:
            self._job = self._workspace.attend(
                Lane.SEARCHING,
                lambda library, job: library.search_counts(typed, unfinished=True, cancelled=job.is_cancelled),
                self._show_counts,
                self._fail,
            )

    def _show_counts(self, counts: SearchCounts) -> None:
        self._job = None
        self._panel.show_counts(counts)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ResoluteError):
            self._panel.show_problem(sentence_of(error))
        else:
            self._workspace.jobs.failed.emit(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look_again(self) -> None:
        """The library has changed: what is shown may not be all any more."""
        if self.is_open and self._panel.words.text().strip():
            self.look(self._panel.words.text())

    def _forget(self) -> None:
        self._panel.words.clear()
        self._wanted = None

    # Opening

    def show_hit(self, hit: SearchHit) -> None:
        """Opens the latest version that has the phrase beside the one before it, at the paragraph."""
        self._wanted = hit
        if self._desk.pair is not None and hit.last.id == self._desk.pair.new_id == (self._desk.wanted or (0, 0))[1]:
            self._go()
        else:
            self._desk.open_version(hit.last.id)

    def _on_opened(self, pair: Pair | None) -> None:
        hit = self._wanted
        if pair is not None and hit is not None and hit.last.id in (pair.old_id, pair.new_id):
            self._go()

    def _go(self) -> None:
        hit, self._wanted = self._wanted, None
        if hit is not None and hit.ident != _TITLE:
            self._pane.go_to(hit.ident)
        elif hit is not None:
            self._pane.view.scrollToTop()
