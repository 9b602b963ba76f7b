"""Upkeep: what a library needs while nobody asks: looking for changes, a check, a backup a day, reading texts again."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from core.errors import InputError
from core.resolution.version import Version
from core.store.entries import Finding, Stale
from desktop.jobs import Job, Lane
from desktop.shelf import PARSER
from desktop.workspace import Workspace

_LOOK_EVERY = 1_000  # milliseconds: what another program changes is seen within two seconds


class Upkeep(QObject):
    """Keeps the library of a workspace in order from its opening on."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent or workspace)
        self._workspace = workspace
        self._look: Job | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begins, once the library is open: looks for changes, then checks, backs up and reads again."""
        self._timer.start()
        self._workspace.attend(Lane.UPKEEP, lambda library, _: library.check(), self._on_checked, self._workspace.fail)

    def look(self) -> None:
        """Shows what another program changed; waits while the last look has not been answered."""
        if self._look not in self._workspace.jobs.running:
            self._look = self._workspace.refresh()

    def _on_checked(self, finding: Finding) -> None:
        if not finding.sound:
            self._workspace.damaged.emit(finding.problems)  # a backup of a damaged library would push out a sound one
            return
        self._workspace.attend(Lane.UPKEEP, lambda library, _: library.back_up_daily(), self._on_backed_up)

    def _on_backed_up(self, _backup: Path | None) -> None:
        self.read_again()

    def read_again(self) -> Job:
        """Reads again, with the parser of today, what an earlier one read; notes, pins and corrections stay."""
        workspace = self._workspace

        def work(job: Job) -> int:
            stale = workspace.wait_for(lambda library: () if library.read_only else library.stale(PARSER))
            for number, each in enumerate(stale):
                if job.is_cancelled():
                    break
                self._read_one(each, job)
                job.report((number + 1) / len(stale))
            return len(stale)

        return workspace.jobs.start(Lane.READING, work, self._tell, title=self.tr("Reading texts again"))

    def _read_one(self, stale: Stale, job: Job) -> None:
        """What the parser of today no longer reads stays as it was."""
        data = self._workspace.wait_for(lambda library: library.original_of(stale.sha256))
        versions: tuple[Version, ...] = ()
        try:
            versions = self._workspace.read(data, stale.name, job)
        except InputError:
            if job.is_cancelled():
                return
        self._workspace.wait_for(lambda library: library.reparse(stale.sha256, versions, PARSER))

    def _tell(self, files: int) -> None:
        if files:
            self._workspace.said.emit(self.tr("%n file(s) read again by a better parser", "", files))
            self._workspace.refresh()
