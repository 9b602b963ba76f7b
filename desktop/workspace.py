"""The workspace: the library that is open and all that is done with it, and the signals that say it changed.

It alone calls core's doors, each on its own thread: the library is changed in one, searched in another and kept in
order in a third; reading and comparing have one each. Every answer comes back to the GUI thread.
"""

from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from core.comparison.change import Comparison
from core.errors import LibraryDamagedError
from core.readers.options import ReadOptions
from core.resolution.pins import Pins
from core.resolution.version import Version
from core.store.entries import BackupEntry, FailureEntry
from desktop.answers import hand
from desktop.comparing import Comparer
from desktop.connections import Connections
from desktop.contents import Contents, Loaded, Pair, share_changed
from desktop.distances import Distances
from desktop.doors import comparing, library_class, new_reader
from desktop.importing import ImportReport, Item, Result, Taken, items_of, shelve, take
from desktop.jobs import Job, Jobs, Lane
from desktop.models.reasons import deed
from desktop.reading_ahead import read_ahead
from desktop.saving import save_whole
from desktop.shelf import LibraryShelf

if TYPE_CHECKING:  # loaded late: see doors.py
    from core.comparison.preparation import Preparation
    from core.readers.cage import Protection
    from core.readers.worker import Reader
    from core.store.library import Library

R = TypeVar("R")


class Workspace(QObject):
    """The library of the program; every window shows it."""

    changed = Signal(object)  # Contents
    file_done = Signal(object)  # Result, while an import goes on
    imported = Signal(object)  # ImportReport
    said = Signal(str)  # a sentence for the status bar
    marked = Signal()  # the library was changed: pins, notes or texts of an open pair may be others
    damaged = Signal(object)  # the sentences of what is wrong with the library's file
    replaced = Signal()  # another state of the library took its place: the same ids may stand for other texts
    forgotten = Signal()  # everything was deleted: copies elsewhere must go, too

    def __init__(self, path: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.own = path  # the user's own library, which may be another one
        self.jobs = jobs
        self.contents = Contents()
        self.report = ImportReport()
        self._libraries: Connections[Library] = Connections(jobs, self._connect)
        self._reader_: Reader | None = None
        self._preparation: Preparation | None = None
        self._comparer = Comparer(jobs, self._opened, self._compare)
        self.distances = Distances(jobs, self._share, self)
        self._seen = -1
        self.options = ReadOptions()

    # The library

    def open(self, done: Callable[[], None] | None = None) -> None:
        """Opens the library and lists it."""
        self.attend(
            Lane.LIBRARY, lambda library, _: self._contents(library), lambda each: self._show(each, done), self.fail
        )

    def fail(self, error: Exception) -> None:
        """Says that the library is damaged, or hands any other failure on."""
        if isinstance(error, LibraryDamagedError):
            self.damaged.emit((str(error),))
        else:
            self.jobs.failed.emit(error)

    def refresh(self) -> Job:
        """Lists the library again if another program changed it; a failure is left to what the reader asks for."""

        def show(contents: Contents | None) -> None:
            if contents is not None:
                self._show(contents)
                self.marked.emit()

        def look(library: "Library", _job: Job) -> Contents | None:
            return self._contents(library) if library.changes() != self._seen else None

        return self.attend(Lane.LIBRARY, look, show, failed=lambda _: None)

    def change(self, work: Callable[["Library"], R], done: Callable[[R], None] | None = None) -> None:
        """Runs a change of the library, lists it again, then hands on what the change returned."""

        def changed(answer: tuple[R, Contents]) -> None:
            self._show(answer[1])
            self.marked.emit()
            hand(done, answer[0])

        self.ask(lambda library: (work(library), self._contents(library)), changed)

    def ask(self, work: Callable[["Library"], R], done: Callable[[R], None]) -> Job:
        """Reads something from the library."""
        return self.attend(Lane.LIBRARY, lambda library, _: work(library), done)

    def attend(
        self,
        lane: Lane,
        work: Callable[["Library", Job], R],
        done: Callable[[R], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
    ) -> Job:
        """Does something with the library beside all else, on a connection of that lane's own."""
        return self._libraries.ask(lane, work, done, failed, title)

    def wait_for(self, work: Callable[["Library"], R]) -> R:
        """Does something with the library for a job of another lane, and waits for it; never on the GUI thread."""
        return self.jobs.call(Lane.LIBRARY, lambda: work(self._opened()))

    def backups(self, done: Callable[[tuple[BackupEntry, ...]], None]) -> Job:
        """Lists the backups, of a library that cannot be opened, too."""
        return self.jobs.start(Lane.UPKEEP, lambda _: library_class().backups_of(self.path), done)

    def on_file(self, work: Callable[[type["Library"], Path], R], done: Callable[[R], None], title: str) -> Job:
        """Does something with the library's file while nobody here has it open, and opens it again."""

        def on_closed(_job: Job) -> R:
            self._libraries.close_all(Lane.LIBRARY)
            return work(library_class(), self.path)

        def reopen(answer: R) -> None:
            self.distances.clear()
            self.report = ImportReport()
            self.open(lambda: tell(answer))

        def tell(answer: R) -> None:
            self.replaced.emit()
            hand(done, answer)

        return self.jobs.start(Lane.LIBRARY, on_closed, reopen, title=title)

    def replace(self, work: Callable[["Library"], object], done: Callable[[], None], title: str) -> Job:
        """Puts another state in the place of the library's, and lists it."""

        def show(contents: Contents) -> None:
            self.distances.clear()
            self._show(contents)
            self.replaced.emit()
            hand(done)

        def put(library: "Library", _job: Job) -> Contents:
            work(library)
            return self._contents(library)

        return self.attend(Lane.LIBRARY, put, show, title=title)

    def undo(self, *, redo: bool = False) -> None:
        """Takes the last change back, or does it again, and says so."""
        self.distances.clear()
        if redo:
            self.change(lambda library: library.redo(), lambda what: self._say(self.tr("Done again: {0}"), what))
        else:
            self.change(lambda library: library.undo(), lambda what: self._say(self.tr("Taken back: {0}"), what))

    def remove(self, version_ids: Iterable[int]) -> None:
        """Removes versions; `undo` brings them back."""
        ids = list(version_ids)
        self.change(lambda library: library.remove(ids), lambda what: self.said.emit(deed(what)))

    def dismiss(self, failure_id: int) -> None:
        """Takes a failed file out of the list."""
        self.change(lambda library: library.dismiss_failure(failure_id))

    # Reading

    def add(self, paths: Iterable[Path], done: Callable[[ImportReport], None] | None = None) -> Job:
        """Reads files and the documents of folders into the library."""
        given = list(paths)
        return self._import(lambda: list(items_of(given)), done)

    def add_bytes(self, data: bytes, name: str, done: Callable[[ImportReport], None] | None = None) -> Job:
        """Reads bytes that lie nowhere: pasted text, a download."""
        return self._import(lambda: [Item(name, data=data)], done)

    def retry(self, failure: FailureEntry, done: Callable[[ImportReport], None] | None = None) -> Job:
        """Reads a file that failed once more."""
        return self._import(lambda: [self._again(failure)], done)

    def _again(self, failure: FailureEntry) -> Item:
        kept = failure.has_bytes
        data = self.wait_for(lambda library: library.failure_data(failure.id)) if kept else None
        return Item(failure.name, Path(failure.path) if failure.path else None, data, failure.id)

    def _import(self, find: Callable[[], list[Item]], done: Callable[[ImportReport], None] | None) -> Job:
        def work(job: Job) -> ImportReport:
            results: list[Result] = []
            items, shelf = find(), LibraryShelf(self.wait_for)
            with closing(read_ahead(items, partial(self._take, job), self._reader(), new_reader)) as all_taken:
                for taken in all_taken:
                    results.append(shelve(taken, shelf))
                    self.file_done.emit(results[-1])
                    job.report(len(results) / len(items))
                    if job.is_cancelled():
                        break
            return ImportReport(tuple(results))

        def show(report: ImportReport) -> None:
            self.report = report
            self.ask(self._contents, lambda contents: self._show(contents, lambda: self._tell(report, done)))

        return self.jobs.start(Lane.READING, work, show, title=self.tr("Reading documents"))

    def _tell(self, report: ImportReport, done: Callable[[ImportReport], None] | None) -> None:
        self.imported.emit(report)
        hand(done, report)

    def _take(self, job: Job, reader: "Reader", item: Item) -> Taken:
        return take(item, lambda data, name: reader.read(data, name, self.options, job.is_cancelled))

    def read(self, data: bytes, name: str, job: Job) -> tuple[Version, ...]:
        """Reads bytes; only in a job of the reading lane. Raises InputError."""
        return self._reader().read(data, name, self.options, job.is_cancelled).versions

    def original(self, version_id: int, done: Callable[[tuple[str, bytes]], None]) -> Job:
        """Gets the file of a version, its name and its bytes."""
        return self.ask(lambda library: (library.entry(version_id).name, library.original(version_id)), done)

    def save(self, path: Path, data: bytes, done: Callable[[], None]) -> Job:
        """Writes a file, whole or not at all."""
        return self.jobs.start(Lane.LIBRARY, lambda _: save_whole(path, data), lambda _: done())

    # Comparing

    def compare(
        self, old_id: int, new_id: int, done: Callable[[Pair], None], failed: Callable[[Exception], None] | None = None
    ) -> Job:
        """Compares two versions, with the reader's pins."""

        def work(job: Job) -> Pair:
            old, new, pins, notes = self.jobs.call(Lane.LIBRARY, lambda: self._loaded(old_id, new_id))
            comparison = self._comparer.compared((old_id, new_id), old, new, pins, job)
            return Pair(old_id, new_id, old, new, comparison, pins, notes)

        return self.jobs.start(Lane.COMPARING, work, done, failed, title=self.tr("Comparing"))

    def look(self, old_id: int, new_id: int, done: Callable[[Loaded], None]) -> Job:
        """Gets two versions with their pins and notes as the library has them now."""
        return self.ask(lambda _: self._loaded(old_id, new_id), done)

    def _share(self, old_id: int, new_id: int, job: Job) -> float:
        old, new, pins, _ = self.jobs.call(Lane.LIBRARY, lambda: self._loaded(old_id, new_id))
        return share_changed(self._comparer.compared((old_id, new_id), old, new, pins, job))

    def _loaded(self, old_id: int, new_id: int) -> Loaded:
        library = self._opened()
        old, notes = library.load(old_id), library.notes(old_id)
        if new_id == old_id:  # a version read alone is one object, by which whoever shows it tells
            return old, old, Pins(), notes
        return old, library.load(new_id), library.pins(old_id, new_id), notes + library.notes(new_id)

    def _compare(self, old: Version, new: Version, pins: Pins, job: Job) -> Comparison:
        compare, new_preparation = comparing()
        self._preparation = self._preparation or new_preparation()
        return compare(old, new, pins=pins, cache=self._preparation, progress=job.report, cancelled=job.is_cancelled)

    # Life

    def warm_up(self) -> None:
        """Loads what the first drop will need, in the background; the reading process loads the formats by itself."""
        self.jobs.start(Lane.READING, lambda _: self._reader())
        self.jobs.start(Lane.COMPARING, lambda _: comparing())

    def protection(self, done: Callable[["Protection"], None]) -> None:
        """Asks what guards the reading process."""
        self.jobs.start(Lane.READING, lambda _: self._reader().protection, done)

    def close(self) -> None:
        """Stops all work, and closes the library and the reading process in their own threads."""
        self.jobs.close(self._libraries.closers() | {Lane.READING: self._close_reader})

    def _opened(self) -> "Library":
        """The library that is changed; only in its own thread."""
        return self._libraries.here(Lane.LIBRARY)

    def _connect(self, lane: Lane) -> "Library":
        """Opens the library on a lane; what only searches has no business writing."""
        return library_class().open(self.path, read_only=lane is Lane.SEARCHING)

    def _reader(self) -> "Reader":
        """The reading process; only in its own thread."""
        if self._reader_ is None:
            self._reader_ = new_reader()
        return self._reader_

    def _contents(self, library: "Library") -> Contents:
        self._seen = library.changes()
        return Contents(
            library.series(),
            library.failures(),
            library.undo_sentence(),
            library.redo_sentence(),
            library.why_read_only,
        )

    def _show(self, contents: Contents | None, then: Callable[[], None] | None = None) -> None:
        if contents is not None and contents != self.contents:
            self.contents = contents
            self.changed.emit(contents)
        hand(then)

    def _say(self, sentence: str, what: str) -> None:
        if what:
            self.said.emit(sentence.format(deed(what)))

    def _close_reader(self) -> None:
        if self._reader_ is not None:
            self._reader_.close()
