"""MarkCommands: what a reader decides and writes about paragraphs: pins and notes, with the panel that shows them."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.comparison.change import Row
from core.store.entries import Note
from desktop.actions.actions import Actions
from desktop.contents import Pair
from desktop.desk import Desk
from desktop.models.items import RowItem
from desktop.models.pairing import End, end_of
from desktop.widgets.details_panel import DetailsPanel
from desktop.widgets.reading_pane import ReadingPane
from desktop.workspace import Workspace


class MarkCommands(QObject):
    """Pins and notes of the open pair."""

    def __init__(
        self, window: QWidget, workspace: Workspace, desk: Desk, pane: ReadingPane, details: DetailsPanel
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._desk = desk
        self._pane = pane
        self._details = details
        self._ends: tuple[int, int] | None = None
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] | None = None  # what the details are about

    def connect_to(self, actions: Actions) -> None:
        """Joins the actions, the pane's menu and the panel's buttons."""
        self._actions = actions
        actions["pin"].triggered.connect(self.pin_row)
        actions["pin_with"].triggered.connect(self._pane.pin_with)
        actions["apart"].triggered.connect(self.separate_row)
        actions["unpin"].triggered.connect(self.forget_row)
        actions["note"].triggered.connect(self.write_note)
        for source in (self._pane, self._details):
            source.pin_requested.connect(self.pin)
            source.apart_requested.connect(self.separate)
        self._details.unpin_requested.connect(self.forget)
        self._details.note_changed.connect(self._keep_note)
        self._pane.note_requested.connect(lambda _: self.write_note())
        self._pane.current_changed.connect(self._on_current)
        self._desk.opened.connect(self._show_pair)
        self._desk.noted.connect(lambda _: self._show_notes())
        self._show_pair(None)

    # Pins

    def pin(self, old: str, new: str) -> None:
        """Links two paragraphs whatever the program thinks."""
        self._decide(old, new, together=True)

    def separate(self, old: str, new: str) -> None:
        """Never links two paragraphs."""
        self._decide(old, new, together=False)

    def _decide(self, old: str, new: str, *, together: bool) -> None:
        pair = self._desk.pair
        if pair is not None:
            ends = pair.old_id, pair.new_id
            self._workspace.change(lambda library: library.pin(*ends, (old, new), together=together))

    def forget(self, old: str, new: str) -> None:
        """Leaves the linking of two paragraphs to the program again."""
        pair = self._desk.pair
        if pair is not None:
            ends = pair.old_id, pair.new_id
            self._workspace.change(lambda library: library.unpin(*ends, (old, new)))

    def pin_row(self) -> None:
        """Pins what the current row links, or what its paragraph is most like."""
        if found := self._pair_of_row():
            self.pin(*found)

    def separate_row(self) -> None:
        """Keeps apart what the current row links."""
        row = self._row()
        if row is not None and row.old and row.new:
            self.separate(row.old[0], row.new[0])

    def forget_row(self) -> None:
        """Takes back what was decided about the paragraphs of the current row."""
        for old, new in self._decided():
            self.forget(old, new)

    def _row(self) -> Row | None:
        item = self._pane.view.current
        return item.row if item is not None else None

    def _pair_of_row(self) -> tuple[str, str] | None:
        row = self._row()
        if row is None:
            return None
        if row.old and row.new:
            return row.old[0], row.new[0]
        best = max(row.candidates, key=lambda each: each.similarity, default=None)
        return (best.old, best.new) if best else None

    def _decided(self) -> list[tuple[str, str]]:
        """The reader's decisions that touch the current row."""
        row, pair = self._row(), self._desk.pair
        if row is None or pair is None:
            return []
        return [each for each in pair.pins.together | pair.pins.apart if each[0] in row.old or each[1] in row.new]

    # Notes

    def write_note(self) -> None:
        """Goes to the place where the note on the current paragraph is written."""
        action = self._actions["show_details"]
        if not self._details.isVisible():  # hidden by the user, or for want of room
            action.setChecked(False)
            action.setChecked(True)
        self._details.note.setFocus()

    def _keep_note(self, old: str, new: str, text: str) -> None:
        """Writes, changes or deletes the note on a row: it hangs on the new paragraph, else on the old one."""
        pair = self._desk.pair
        if pair is None:
            return
        found = _note_on(pair, old, new)
        text = text.strip()
        version_id, ident = (pair.new_id, new) if new else (pair.old_id, old)
        if found is None and text:
            self._workspace.change(lambda library: library.add_note(version_id, ident, text))
        elif found is not None and text and text != found.text:
            self._workspace.change(lambda library: library.edit_note(found.id, text))
        elif found is not None and not text:
            self._workspace.change(lambda library: library.delete_note(found.id))

    # Showing

    def _show_pair(self, pair: Pair | None) -> None:
        self._sign_notes(pair)
        ends = (pair.old_id, pair.new_id) if pair else None
        before, self._ends = self._ends, ends
        if ends == before and self._details.note.hasFocus():
            return  # compared anew while a note is written: what is half written stays
        if pair is not None:
            self._details.set_pair(pair.comparison, pair.old, pair.new)
            self._details.set_pins(pair.pins)
        self._show_item(self._pane.view.current if pair else None)

    def _on_current(self, item: RowItem | None) -> None:
        """Another row; while a note is written, the row that comes back after comparing anew is no other one."""
        row = item.row if item else None
        ids = (row.old, row.new) if row else None
        if not (self._details.note.hasFocus() and ids in (None, self._shown)):
            self._show_item(item)

    def _show_item(self, item: RowItem | None) -> None:
        self._shown = (item.row.old, item.row.new) if item and item.row else None
        self._details.show_item(item)
        self._show_note()
        row = item.row if item else None
        writable = not self._workspace.contents.why_read_only
        linked = self._desk.pair is not None and not self._desk.pair.is_alone
        self._actions["pin"].setEnabled(writable and linked and self._pair_of_row() is not None)
        self._actions["pin_with"].setEnabled(linked and item is not None and end_of(item) != End())
        self._actions["apart"].setEnabled(writable and linked and bool(row and row.old and row.new))
        self._actions["unpin"].setEnabled(writable and bool(self._decided()))
        self._actions["note"].setEnabled(writable and row is not None)

    def _show_notes(self) -> None:
        self._sign_notes(self._desk.pair)
        self._show_note()

    def _sign_notes(self, pair: Pair | None) -> None:
        """Marks the paragraphs of both texts that have a note."""
        if pair is not None:
            ends = (pair.old_id, pair.new_id)
            old, new = ([note.ident for note in pair.notes if note.version_id == end] for end in ends)
            self._pane.set_notes(old, new)

    def _show_note(self) -> None:
        pair, row = self._desk.pair, self._row()
        if pair is None or row is None or self._details.note.hasFocus():
            return
        found = _note_on(pair, next(iter(row.old), ""), next(iter(row.new), ""))
        self._details.set_note(found.text if found else "")


def _note_on(pair: Pair, old: str, new: str) -> Note | None:
    """The note on a row: on its new paragraph, else on its old one."""
    places = ((pair.new_id, new), (pair.old_id, old))
    return next((note for place in places for note in pair.notes if (note.version_id, note.ident) == place), None)
