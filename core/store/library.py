"""The door of the store: a Library is one file that holds texts, and all that is done with them."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from core.resolution.mending import Mending
from core.resolution.pins import Pins
from core.resolution.version import Version
from core.store import (
    failures,
    marks,
    mended,
    originals,
    prepared,
    query,
    removal,
    reparse,
    search,
    series,
    texts,
)
from core.store.care import Care
from core.store.connection import sentences
from core.store.entries import Added, FailureEntry, Note, SearchCounts, SearchHit, SeriesEntry, Stale, VersionEntry
from core.store.opening import open_store


class Library(Care):
    """A library file that is open. It belongs to the thread that opened it; any number of programs may open one file.

    Every method raises a LibraryError whose sentence names the folder and what to do; after any failure the library is
    as it was before the call.
    """

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Library":
        """Opens the library at `path`; a file that is not there is made, its folders too.

        A library that cannot be written or that a newer program wrote is opened for reading: see `why_read_only`.
        """
        return cls(open_store(Path(path), read_only=read_only))

    @property
    def read_only(self) -> bool:
        """Whether the library can only be read."""
        return self._store.read_only

    @property
    def why_read_only(self) -> str:
        """The sentence why it can only be read; "" when it can be changed."""
        return self._store.why_read_only

    def changes(self) -> int:
        """A number that grows with every change by any program: when it differs from the last one, list again.

        Asking takes about 10 microseconds, so a window may ask every second.
        """
        return self._store.count("SELECT value FROM meta WHERE key = 'changes'")

    # Texts

    def add(self, data: bytes, name: str, versions: Sequence[Version], *, parser: str = "") -> Added:
        """Adds a file and the versions read from it, all or nothing; a file that is there already changes nothing.

        `data` are the file's bytes as they came, `name` its name; `parser` the version of the parser, by which `stale`
        later tells what to read again.
        """
        known = texts.known(self._store, data, versions)
        fresh: list[int] = []
        if len(known) < len(versions):
            with self._store.change() as change:
                known, fresh = texts.add(change, data, name, versions, parser)
        entries = {each: self.entry(each) for each in [*known, *fresh]}
        return Added(tuple(entries[each] for each in fresh), tuple(entries[each] for each in known))

    def entry(self, version_id: int) -> VersionEntry:
        """A version as lists show it, without its languages and drafts."""
        return series.version_entry(self._store, version_id)

    def load(self, version_id: int) -> Version:
        """The text of a version, with the corrections made by hand."""
        return texts.load(self._store, version_id)

    def original(self, version_id: int) -> bytes:
        """The file that a version was read from, byte by byte as it came."""
        return originals.load(self._store, self.entry(version_id).sha256)

    def remove(self, version_ids: Iterable[int]) -> str:
        """Removes versions and returns the sentence of what was done; `undo` brings them back."""
        return removal.remove(self._store, list(version_ids))

    # Parsing anew

    def stale(self, parser: str) -> tuple[Stale, ...]:
        """The files that were read by another version of the parser than this one."""
        return reparse.stale(self._store, parser)

    def original_of(self, sha256: str) -> bytes:
        """The bytes of a file by its SHA-256."""
        return originals.load(self._store, sha256)

    def reparse(self, sha256: str, versions: Sequence[Version], parser: str) -> None:
        """Puts what a better parser made of a file in place of what was there; notes, pins and corrections stay."""
        with self._store.change() as change:
            reparse.reparse(change, sha256, versions, parser)

    def mend(self, version_id: int, mending: Mending) -> Version:
        """Lays a correction by hand over a text and returns the text as it then is; it survives a better parser."""
        return reparse.mend(self._store, version_id, mending)

    def unmend(self, version_id: int) -> Version:
        """Takes all corrections off a text and returns it as the parser understood it."""
        return reparse.unmend(self._store, version_id)

    def mendings(self, version_id: int) -> tuple[Mending, ...]:
        """The corrections of a text, in the order in which they were made."""
        with sentences(self.path):
            return mended.listed(self._store.connection, version_id)

    # Finding

    def search(
        self, typed: str, *, unfinished: bool = False, limit: int = 50, cancelled: Callable[[], bool] | None = None
    ) -> tuple[SearchHit, ...]:
        """The first paragraphs that have all the words and "phrases" typed, one for each paragraph of a series.

        Accents and case do not matter; a symbol is a phrase; `*` at the end, or `unfinished` while somebody types,
        makes the last word a beginning. Drafts come first, then what was added last. Raises CancelledError too.
        """
        return search.hits(self._store, query.parse(typed, unfinished=unfinished), limit, cancelled)

    def search_counts(
        self, typed: str, *, unfinished: bool = False, cancelled: Callable[[], bool] | None = None
    ) -> SearchCounts:
        """How many paragraphs, versions and series have what was typed; slower than the first hits."""
        return search.counts(self._store, query.parse(typed, unfinished=unfinished), cancelled)

    # Series

    def series(self) -> tuple[SeriesEntry, ...]:
        """All series by title, each with its versions in order of adoption and drafts under their resolution."""
        return series.listed(self._store)

    def rename_series(self, series_id: int, title: str) -> str:
        """Gives a series another title, and returns the sentence of what was done."""
        sentence = f"Renamed the series “{series.title_of(self._store, series_id)}” to “{title}”"
        with self._store.change(sentence) as change:
            change.set("series", series_id, title=title)
        return sentence

    def move_version(self, version_id: int, to_series: int | None) -> int:
        """Moves a version to another series, or (None) to a new one of its own; returns the id of that series."""
        entry = self.entry(version_id)
        if to_series is not None:
            series.title_of(self._store, to_series)
        with self._store.change(f"Moved {entry.label} to another series") as change:
            return series.move(change, version_id, to_series)

    def merge_series(self, into: int, others: Iterable[int]) -> str:
        """Joins other series to the series `into`, and returns the sentence of what was done."""
        titles = {other: series.title_of(self._store, other) for other in others if other != into}
        sentence = f"Merged {len(titles)} series into “{series.title_of(self._store, into)}”"
        with self._store.change(sentence) as change:
            for other in titles:
                series.join(change, into, other)
        return sentence

    # Files that failed

    def failures(self) -> tuple[FailureEntry, ...]:
        """The files that could not be read, oldest first."""
        return failures.listed(self._store)

    def add_failure(self, name: str, reason: str, *, path: str = "", data: bytes | None = None) -> int:
        """Keeps a file that could not be read in the list, with its reason; returns its id.

        Give `path` where the file lies, so that it can be tried again, or `data` when it lies nowhere (pasted).
        """
        with self._store.change() as change:
            return failures.keep(change, name, reason, path=path, data=data)

    def failure_data(self, failure_id: int) -> bytes:
        """The bytes of a failed file that was kept."""
        return failures.data(self._store, failure_id)

    def dismiss_failure(self, failure_id: int) -> None:
        """Takes a failed file out of the list: it was read after all, or does not matter."""
        failures.dismiss(self._store, failure_id)

    # Pins and notes

    def pins(self, old_id: int, new_id: int) -> Pins:
        """What was decided about the paragraphs of two versions."""
        return marks.pins(self._store, old_id, new_id)

    def pin(self, old_id: int, new_id: int, pair: tuple[str, str], *, together: bool = True) -> None:
        """Decides that a pair of paragraphs (identifier in old, in new) belongs together, or does not."""
        names = self.entry(old_id).label, self.entry(new_id).label
        verb = "Linked" if together else "Separated"
        with self._store.change(f"{verb} {pair[0]} of {names[0]} and {pair[1]} of {names[1]}") as change:
            marks.pin(change, (old_id, new_id), pair, together=together)

    def unpin(self, old_id: int, new_id: int, pair: tuple[str, str]) -> None:
        """Takes the decision on a pair of paragraphs back."""
        with self._store.change(f"Took back the decision on {pair[0]} and {pair[1]}") as change:
            marks.unpin(change, (old_id, new_id), pair)

    def notes(self, version_id: int) -> tuple[Note, ...]:
        """The notes on the paragraphs of a version, oldest first."""
        return marks.notes(self._store, version_id)

    def add_note(self, version_id: int, ident: str, text: str) -> Note:
        """Writes a note on a paragraph."""
        with self._store.change(f"Added a note on {ident} of {self.entry(version_id).label}") as change:
            note_id = marks.write_note(change, version_id, ident, text)
        return marks.note_row(self._store, note_id)

    def edit_note(self, note_id: int, text: str) -> None:
        """Changes the text of a note."""
        note = marks.note_row(self._store, note_id)
        with self._store.change(f"Changed a note on {note.ident}") as change:
            change.set("note", note_id, text=text)

    def delete_note(self, note_id: int) -> None:
        """Deletes a note."""
        note = marks.note_row(self._store, note_id)
        with self._store.change(f"Deleted a note on {note.ident}") as change:
            change.delete("note", note_id)

    # Prepared comparisons

    def comparison(self, old_id: int, new_id: int, engine: str) -> dict[str, Any] | None:
        """The comparison record that this version of the engine prepared, or None; pins and corrections drop it."""
        return prepared.get(self._store, old_id, new_id, engine)

    def keep_comparison(self, old_id: int, new_id: int, engine: str, record: dict[str, Any]) -> None:
        """Keeps a prepared comparison as a JSON object; it can be lost at any time and made again."""
        with self._store.change(counted=False) as change:
            prepared.keep(change, old_id, new_id, engine, record)

    # Undo

    def undo_sentence(self) -> str:
        """What `undo` would take back; "" when there is nothing."""
        return removal.sentence_of_next(self._store)

    def redo_sentence(self) -> str:
        """What `redo` would do again; "" when there is nothing."""
        return removal.sentence_of_next(self._store, redo=True)

    def undo(self) -> str:
        """Takes the latest change back and returns its sentence, "" when there is none."""
        return removal.take_back(self._store)

    def redo(self) -> str:
        """Does the latest undone change again and returns its sentence, "" when there is none."""
        return removal.take_back(self._store, redo=True)
