"""HealthCommands: checking the library, and what can be done when it is damaged."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.store.entries import Finding, Repaired
from desktop.actions.actions import Actions
from desktop.jobs import Lane
from desktop.workspace import Workspace

if TYPE_CHECKING:  # loaded late: see _open
    from desktop.dialogs.health import HealthDialog


class HealthCommands(QObject):
    """The health of a library, for one window."""

    def __init__(self, window: QWidget, workspace: Workspace, show_backups: Callable[[], None]) -> None:
        """`show_backups` offers the backups of a library that is damaged."""
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._show_backups = show_backups
        self._dialog: HealthDialog | None = None

    def connect_to(self, actions: Actions) -> None:
        """Joins the action."""
        actions["check_library"].triggered.connect(self.check)

    def check(self) -> None:
        """Compares everything in the library with what was written."""
        dialog = self._open()
        job = self._workspace.attend(
            Lane.UPKEEP,
            lambda library, job: library.check_thoroughly(job.is_cancelled),
            self._show_finding,
            lambda error: self.show_damage((str(error),)),
            title=self.tr("Checking the library"),
        )
        dialog.finished.connect(job.cancel)

    def show_damage(self, problems: tuple[str, ...]) -> None:
        """Says that the library is damaged, and offers what can be done."""
        (self._shown() or self._open()).show_damage(problems)

    def _show_finding(self, finding: Finding) -> None:
        if dialog := self._shown():
            dialog.show_finding(finding)

    def _shown(self) -> "HealthDialog | None":
        """The dialog that is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _repair(self) -> None:
        if dialog := self._shown():
            dialog.show_working()

        def show(repaired: Repaired) -> None:
            if dialog := self._shown():
                dialog.show_repaired(repaired)

        title = self.tr("Saving what is readable")
        self._workspace.on_file(lambda library, path: library.repair(path), show, title)

    def _open(self) -> "HealthDialog":
        # Here and not above: the dialogs together cost 60 ms, a tenth of the time to the first window.
        from desktop.dialogs.health import HealthDialog  # noqa: PLC0415

        dialog = HealthDialog(self._workspace.path.name, self._window)
        self._dialog = dialog
        dialog.restore_asked.connect(dialog.accept)
        dialog.restore_asked.connect(self._show_backups)
        dialog.repair_asked.connect(self._repair)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
