"""A library: texts go in once, come out as they were, are grouped in series, and every change can be taken back."""

import sqlite3
from dataclasses import replace

import pytest

from core.errors import LibraryReadOnlyError, NotInLibraryError
from core.resolution.pins import Pins
from core.resolution.symbol import Symbol
from core.resolution.version import Source
from core.store import undo
from core.store.library import Library
from core.store.store import Store
from tests.core.store.making import add, draft, labels, resolution


def test_a_text_comes_out_as_it_went_in(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01")
    added = library.add(b"\x00the bytes" * 5000, "75-1.txt", [text])
    assert library.load(added.versions[0].id) == text
    assert library.original(added.versions[0].id) == b"\x00the bytes" * 5000


def test_the_same_file_is_there_only_once(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01")
    first = library.add(b"bytes", "a.txt", [text])
    before = library.changes()
    second = library.add(b"bytes", "another name.txt", [text])
    assert (second.versions, second.known) == ((), first.versions)
    assert library.changes() == before


@pytest.mark.parametrize("symbol", [Symbol("A/RES/76/1"), None])
def test_a_file_known_from_an_archive_is_not_added_again(library: Library, symbol: Symbol | None) -> None:
    one = resolution("A/RES/75/1", "2020-10-01")
    two = replace(resolution("A/RES/76/1", "2021-10-01"), symbol=symbol)
    added = library.add(b"archive", "both.zip", [one, two])
    again = library.add(b"the second alone", "76-1.txt", [two])
    assert again.known == added.versions[1:]
    assert not again.versions


def test_a_series_is_found_by_its_title_and_stands_in_order_of_adoption(library: Library) -> None:
    add(library, resolution("A/RES/75/1", "2020-10-01"))
    add(library, resolution("A/RES/67/15", "2012-11-01", title="COOPERATION."))
    add(library, resolution("A/RES/71/14", "2016-11-01"))
    add(library, resolution("A/RES/70/9", "2015-11-01", title="Oceans"))
    assert labels(library) == {
        "Cooperation": ["A/RES/67/15", "A/RES/71/14", "A/RES/75/1"],
        "Oceans": ["A/RES/70/9"],
    }


def test_languages_of_a_symbol_are_one_version(library: Library) -> None:
    french = add(library, resolution("A/RES/75/1", "2020-10-01", title="Coopération", language="fr"))
    english = add(library, resolution("A/RES/75/1", "2020-10-01"))
    (series,) = library.series()
    assert [each.languages for each in series.versions] == [(("en", english), ("fr", french))]


def test_series_known_apart_in_two_languages_are_joined_by_a_common_symbol(library: Library) -> None:
    add(library, resolution("A/RES/75/1", "2020-10-01", title="Coopération", language="fr"))
    add(library, resolution("A/RES/77/1", "2022-10-01"))
    assert len(library.series()) == 2
    add(library, resolution("A/RES/75/1", "2020-10-01"))
    assert [len(series.versions) for series in library.series()] == [2]


def test_a_text_set_apart_by_hand_stays_apart(library: Library) -> None:
    one = add(library, resolution("A/RES/75/1", "2020-10-01"))
    add(library, resolution("A/RES/77/1", "2022-10-01"))
    own = library.move_version(one, None)
    as_pdf = resolution("A/RES/75/1", "2020-10-01", source=Source("75-1.pdf", "f" * 64, "pdf"))
    again = library.add(b"the same as PDF", "75-1.pdf", [as_pdf])
    assert again.versions[0].series_id == own
    assert len(library.series()) == 2


def test_a_resolution_joins_its_drafts_to_its_series(library: Library) -> None:
    add(library, resolution("A/RES/73/1", "2018-10-01"))
    add(library, draft("A/75/L.9", title="Draft resolution"))
    add(library, resolution("A/RES/75/1", "2020-12-01", draft_symbols=("A/75/L.9",)))
    (series,) = library.series()
    assert [(each.label, [draft.label for draft in each.drafts]) for each in series.versions] == [
        ("A/RES/73/1", []),
        ("A/RES/75/1", ["A/75/L.9"]),
    ]


@pytest.mark.parametrize("draft_first", [True, False])
def test_a_draft_stands_under_the_resolution_that_names_it(library: Library, draft_first: bool) -> None:
    texts = [
        draft("A/75/L.69/Rev.1", title="Draft of cooperation"),
        resolution("A/RES/75/268", "2021-03-25", draft_symbols=("A/75/L.69", "A/75/L.69/Add.1")),
    ]
    for text in texts if draft_first else reversed(texts):
        add(library, text)
    (series,) = library.series()
    (adopted,) = series.versions
    assert [each.label for each in adopted.drafts] == ["A/75/L.69/Rev.1"]


def test_what_was_removed_comes_back_with_undo(library: Library) -> None:
    kept, gone = (
        add(library, resolution("A/RES/75/1", "2020-10-01")),
        add(library, resolution("A/RES/77/1", "2022-10-01")),
    )
    library.add_note(gone, "OP1", "watch this")
    assert library.remove([gone]) == "Removed A/RES/77/1"
    assert labels(library) == {"Cooperation": ["A/RES/75/1"]}
    with pytest.raises(NotInLibraryError):
        library.load(gone)
    assert library.undo() == "Removed A/RES/77/1"
    assert labels(library) == {"Cooperation": ["A/RES/75/1", "A/RES/77/1"]}
    assert [note.text for note in library.notes(gone)] == ["watch this"]
    assert library.redo() == "Removed A/RES/77/1"
    assert [each.id for each in library.series()[0].versions] == [kept]


def test_a_removed_text_that_is_added_again_is_back(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01")
    library.remove([add(library, text)])
    add(library, text)
    assert labels(library) == {"Cooperation": ["A/RES/75/1"]}


def test_series_are_renamed_merged_and_taken_apart(library: Library) -> None:
    one, two = (
        add(library, resolution("A/RES/75/1", "2020-10-01")),
        add(library, resolution("A/RES/76/1", "2021-10-01", title="Oceans")),
    )
    first, second = library.entry(one).series_id, library.entry(two).series_id
    library.rename_series(first, "Regional cooperation")
    library.merge_series(first, [second])
    assert labels(library) == {"Regional cooperation": ["A/RES/75/1", "A/RES/76/1"]}
    library.move_version(one, None)
    assert labels(library) == {"Cooperation": ["A/RES/75/1"], "Regional cooperation": ["A/RES/76/1"]}
    assert [library.undo() for _ in range(4)] == [
        "Moved A/RES/75/1 to another series",
        "Merged 1 series into “Regional cooperation”",
        "Renamed the series “Cooperation” to “Regional cooperation”",
        "",
    ]
    assert labels(library) == {"Cooperation": ["A/RES/75/1"], "Oceans": ["A/RES/76/1"]}
    assert all(library.redo() for _ in range(3))
    assert labels(library) == {"Cooperation": ["A/RES/75/1"], "Regional cooperation": ["A/RES/76/1"]}


def test_a_change_after_an_undo_ends_what_could_be_redone(library: Library) -> None:
    series = library.entry(add(library, resolution("A/RES/75/1", "2020-10-01"))).series_id
    library.rename_series(series, "One")
    library.undo()
    library.rename_series(series, "Two")
    assert library.redo() == ""


def test_undo_leaves_alone_what_was_changed_by_others_since(library: Library) -> None:
    series = library.entry(add(library, resolution("A/RES/75/1", "2020-10-01"))).series_id
    library.rename_series(series, "One")
    with library._store.change() as change:  # another program, whose undo log is its own
        change.set("series", series, title="Theirs", logged=False)
    with pytest.raises(NotInLibraryError, match="changed again"):
        library.undo()
    assert list(labels(library)) == ["Theirs"]


def test_a_move_from_a_series_that_was_joined_since_is_given_up(library: Library) -> None:
    french = add(library, resolution("A/RES/75/1", "2020-10-01", title="Coopération", language="fr"))
    english = add(library, resolution("A/RES/77/1", "2022-10-01"))
    moved = add(library, resolution("A/RES/78/1", "2023-10-01", title="Océans", language="fr"))
    library.move_version(moved, library.entry(english).series_id)
    library.move_version(moved, library.entry(french).series_id)
    add(library, resolution("A/RES/75/1", "2020-10-01"))  # shows the two series to be one
    assert len(library.series()) == 1
    with pytest.raises(NotInLibraryError, match=r"“Moved A/RES/78/1 .* changed again since"):
        library.undo()
    assert library.undo_sentence() == "Moved A/RES/78/1 to another series"
    assert library.check_thoroughly().sound


def test_two_windows_undo_in_turn_and_each_change_once(library: Library) -> None:
    series = library.entry(add(library, resolution("A/RES/75/1", "2020-10-01"))).series_id
    with Library.open(library.path) as other:
        for title, window in (("One", library), ("Two", other), ("Three", library)):
            window.rename_series(series, title)
        assert [window.undo().rpartition(" ")[2] for window in (other, library)] == ["“Three”", "“Two”"]
        assert list(labels(other)) == ["One"]
        assert other.redo().endswith("to “Two”")
        assert library.redo().endswith("to “Three”")
        assert other.redo() == library.redo() == ""


def test_what_another_window_has_just_undone_is_not_undone_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    series = library.entry(add(library, resolution("A/RES/75/1", "2020-10-01"))).series_id
    library.rename_series(series, "One")
    ask = undo.next_entry
    with Library.open(library.path) as other:

        def overtaken(store: Store, *, redo: bool) -> sqlite3.Row | None:
            entry = ask(store, redo=redo)
            monkeypatch.setattr(undo, "next_entry", ask)
            other.undo()  # between our question and our transaction
            return entry

        monkeypatch.setattr(undo, "next_entry", overtaken)
        assert library.undo() == ""
        assert other.redo() == "Renamed the series “Cooperation” to “One”"


def test_pins_are_kept_for_a_pair_of_versions(library: Library) -> None:
    one, two = (
        add(library, resolution("A/RES/75/1", "2020-10-01")),
        add(library, resolution("A/RES/76/1", "2021-10-01")),
    )
    library.pin(one, two, ("PP1", "PP2"))
    library.pin(one, two, ("OP1", "OP1"), together=False)
    assert library.pins(one, two) == Pins(frozenset({("PP1", "PP2")}), frozenset({("OP1", "OP1")}))
    library.pin(one, two, ("PP1", "PP2"), together=False)
    library.unpin(one, two, ("OP1", "OP1"))
    assert library.pins(one, two) == Pins(frozenset(), frozenset({("PP1", "PP2")}))
    library.undo()
    library.undo()
    assert library.pins(one, two) == Pins(frozenset({("PP1", "PP2")}), frozenset({("OP1", "OP1")}))


def test_a_file_that_failed_stays_until_it_is_read(library: Library) -> None:
    library.add_failure("scan.pdf", "scan.pdf: the pages are pictures.", path="/there/scan.pdf")
    library.add_failure("scan.pdf", "scan.pdf: the pages are still pictures.", path="/there/scan.pdf")
    pasted = library.add_failure("pasted text", "pasted text: no resolution.", data=b"hello")
    first, second = library.failures()
    assert (first.reason, first.has_bytes, second.has_bytes) == ("scan.pdf: the pages are still pictures.", False, True)
    assert library.failure_data(pasted) == b"hello"
    library.add(b"hello", "pasted text", [resolution("A/RES/75/1", "2020-10-01")])
    assert library.failures() == (first,)
    library.dismiss_failure(first.id)
    assert library.failures() == ()


def test_a_better_parser_replaces_the_text_and_nothing_else(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01")
    version_id = library.add(b"bytes", "a.txt", [text], parser="1").versions[0].id
    note = library.add_note(version_id, "OP1", "mine")
    (stale,) = library.stale("2")
    better = replace(text, title="Cooperation with all")
    library.reparse(stale.sha256, [better], "2")
    assert library.load(version_id) == better
    assert library.entry(version_id).title == "Cooperation with all"
    assert library.notes(version_id) == (note,)
    assert library.stale("2") == ()


def test_prepared_comparisons_are_kept_until_the_engine_changes(library: Library) -> None:
    one, two = (
        add(library, resolution("A/RES/75/1", "2020-10-01")),
        add(library, resolution("A/RES/76/1", "2021-10-01")),
    )
    library.keep_comparison(one, two, "engine 1", {"rows": []})
    assert library.comparison(one, two, "engine 1") == {"rows": []}
    assert library.comparison(one, two, "engine 2") is None
    library.pin(one, two, ("PP1", "PP1"))
    assert library.comparison(one, two, "engine 1") is None
    library.keep_comparison(one, two, "engine 1", {"rows": []})
    library.undo()
    assert library.comparison(one, two, "engine 1") is None
    library.remove([two])
    library.keep_comparison(one, two, "engine 1", {"rows": []})
    assert library.comparison(one, two, "engine 1") is None


def test_another_window_sees_that_something_changed(library: Library) -> None:
    with Library.open(library.path) as other:
        before = other.changes()
        add(library, resolution("A/RES/75/1", "2020-10-01"))
        assert other.changes() > before
        before = other.changes()
        library.keep_comparison(1, 1, "engine 1", {"rows": []})  # which no list shows
        assert other.changes() == before
        assert labels(other) == labels(library)


def test_a_library_opened_for_reading_says_why_it_cannot_change(library: Library) -> None:
    add(library, resolution("A/RES/75/1", "2020-10-01"))
    with Library.open(library.path, read_only=True) as reading:
        assert labels(reading) == labels(library)
        with pytest.raises(LibraryReadOnlyError, match="reading only"):
            reading.remove([1])
