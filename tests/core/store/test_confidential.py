"""What is not public leaves no trace when it is removed: no byte of a marker word in any file of the program."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import NotInLibraryError
from core.resolution.mending import SetFact
from core.resolution.pins import Pins
from core.resolution.symbol import Symbol
from core.resolution.version import VersionKind
from core.store import places
from core.store.library import Library
from tests.core.store.making import add, draft, labels, resolution

MARKER = "zanzibarquux"
# The index keeps words without case, the compressed texts keep nothing readable; both forms are looked for.
FORMS = [MARKER.encode(), MARKER.capitalize().encode(), MARKER.encode("utf-16-le"), MARKER[3:].encode()]


def secret_draft():
    return draft("A/75/L.69", f"PP1 Recalling the Charter\nOP1 Decides {MARKER} at once", title=f"{MARKER} talks")


def traces(folder: Path) -> dict[str, int]:
    """How often the marker stands in each file below a folder, without files that have none."""
    found = {
        path.name: sum(path.read_bytes().count(form) for form in FORMS) for path in folder.rglob("*") if path.is_file()
    }
    return {name: count for name, count in found.items() if count}


def test_the_marker_can_be_seen_before_it_is_removed(library: Library) -> None:
    add(library, secret_draft())
    assert traces(library.path.parent)


def test_nothing_is_left_of_a_removed_draft(library: Library) -> None:
    others = [add(library, resolution(f"A/RES/{number}/1", f"20{number}-10-01")) for number in range(10, 20)]
    version_id = library.add(f"{MARKER} original".encode() * 9, f"{MARKER}.txt", [secret_draft()]).versions[0].id
    library.add_note(version_id, "OP1", f"{MARKER}!")
    library.mend(version_id, SetFact("bracket", MARKER))
    library.mend(version_id, SetFact("title", f"{MARKER} again"))
    library.pin(others[0], version_id, ("PP1", MARKER))
    library.keep_comparison(others[0], version_id, "1", {"text": MARKER})
    library.merge_series(library.entry(version_id).series_id, [library.entry(others[0]).series_id])
    library.back_up()
    library.remove([version_id])
    assert traces(library.path.parent) == {}
    assert library.check_thoroughly().sound
    library.close()
    assert traces(library.path.parent) == {}


def test_backups_from_before_a_draft_was_readable_lose_it_too(library: Library) -> None:
    data = f"{MARKER} as bytes".encode()
    library.add_failure(f"{MARKER}.txt", "not readable yet", data=data)
    library.back_up()
    version_id = library.add(data, "draft.txt", [secret_draft()]).versions[0].id
    library.remove([version_id])
    assert traces(library.path.parent) == {}


def test_the_removed_draft_comes_back_while_the_library_is_open(library: Library) -> None:
    version_id = add(library, secret_draft())
    note = library.add_note(version_id, "OP1", "mine")
    library.rename_series(library.entry(version_id).series_id, "Talks")
    sentence = library.remove([version_id])
    assert sentence == library.undo_sentence() == "Removed A/75/L.69"
    assert library.undo() == "Removed A/75/L.69"
    assert library.load(version_id) == secret_draft()
    assert library.notes(version_id) == (note,)
    assert labels(library) == {"Talks": ["A/75/L.69"]}
    assert {hit.ident for hit in library.search(MARKER)} == {"title", "OP1"}
    assert library.redo() == "Removed A/75/L.69"
    assert traces(library.path.parent) == {}
    assert library.undo() == "Removed A/75/L.69"
    assert library.undo() == f"Renamed the series “{MARKER} talks” to “Talks”"


def test_pins_between_two_removed_drafts_come_back_with_them(library: Library) -> None:
    first, second = add(library, secret_draft()), add(library, draft("A/75/L.70", title="More talks"))
    library.pin(first, second, ("OP1", "OP1"))
    library.pin(second, first, ("PP1", "PP1"), together=False)
    library.remove([first, second])
    library.undo()
    assert library.pins(first, second) == Pins(together=frozenset({("OP1", "OP1")}))
    assert library.pins(second, first) == Pins(apart=frozenset({("PP1", "PP1")}))


def test_what_was_undone_before_a_removal_is_not_redone_after_its_undo(library: Library) -> None:
    version_id = add(library, secret_draft())
    library.add_note(version_id, "OP1", "mine")
    library.undo()
    library.remove([version_id])
    library.undo()
    assert library.redo() == "Removed A/75/L.69"
    assert library.redo() == ""


def test_a_removed_draft_is_gone_for_good_when_the_library_was_closed(library: Library) -> None:
    library.remove([add(library, secret_draft())])
    with Library.open(library.path) as later:
        assert later.undo_sentence() == "Removed a text that is not public"
        with pytest.raises(NotInLibraryError, match="deleted for good"):
            later.undo()
        assert later.undo_sentence() == later.undo() == ""


def test_another_window_that_tries_cannot_spoil_the_undo_of_a_removed_draft(library: Library) -> None:
    series_id = library.entry(add(library, resolution("A/RES/75/1", "2020-12-01"))).series_id
    version_id = add(library, secret_draft())
    with Library.open(library.path) as other:
        other.rename_series(series_id, "Theirs")
        library.remove([version_id])
        with pytest.raises(NotInLibraryError, match="the window that removed it"):
            other.undo()
        assert other.undo_sentence() == "Renamed the series “Cooperation” to “Theirs”"
        assert library.undo() == "Removed A/75/L.69"
        assert other.load(version_id) == secret_draft()


def test_a_removed_draft_that_was_added_again_is_not_brought_back_beside_it(library: Library) -> None:
    series_id = library.entry(add(library, resolution("A/RES/75/1", "2020-12-01"))).series_id
    library.rename_series(series_id, "Ours")
    library.remove([add(library, secret_draft())])
    add(library, secret_draft())
    with pytest.raises(NotInLibraryError, match=r"removal of A/75/L\.69 .* added again since"):
        library.undo()
    assert labels(library) == {"Ours": ["A/RES/75/1"], f"{MARKER} talks": ["A/75/L.69"]}
    assert library.undo() == "Renamed the series “Cooperation” to “Ours”"


def test_nothing_is_left_of_a_draft_that_passed_for_public(library: Library) -> None:
    misread = replace(secret_draft(), symbol=Symbol("A/RES/75/69"), kind=VersionKind.RESOLUTION)
    version_id = add(library, misread)
    library.mend(version_id, SetFact("symbol", "A/75/L.69"))
    library.mend(version_id, SetFact("kind", "draft"))
    library.remove([version_id])
    assert traces(library.path.parent) == {}


def test_a_draft_that_stays_in_an_archive_is_told(library: Library) -> None:
    both = [secret_draft(), resolution("A/RES/75/1", "2020-12-01")]
    added = library.add(f"archive with {MARKER}".encode(), "both.zip", both)
    sentence = library.remove([each.id for each in added.versions if each.confidential])
    assert (
        sentence == "Removed A/75/L.69, but it is still inside both.zip, from which other texts came; remove these too"
    )


def test_words_that_a_public_text_shares_are_still_found(library: Library) -> None:
    public = add(library, resolution("A/RES/75/1", "2020-12-01", "PP1 Recalling the Charter"))
    library.remove([add(library, secret_draft())])
    assert [hit.last.id for hit in library.search("charter")] == [public]


def test_a_series_is_not_called_after_a_removed_draft(library: Library) -> None:
    version_id = add(library, secret_draft())
    add(library, resolution("A/RES/75/1", "2020-12-01", draft_symbols=("A/75/L.69",)))
    library.remove([version_id])
    assert labels(library) == {"Cooperation": ["A/RES/75/1"]}
    assert traces(library.path.parent) == {}
    library.undo()
    assert list(labels(library)) == [f"{MARKER} talks"]


def test_text_pasted_without_a_symbol_counts_as_not_public(library: Library) -> None:
    pasted = replace(secret_draft(), symbol=None, kind=VersionKind.OTHER)
    library.remove([add(library, pasted)])
    assert traces(library.path.parent) == {}


def test_a_dismissed_file_that_failed_leaves_nothing(library: Library) -> None:
    failure = library.add_failure(f"{MARKER}.txt", "no text", data=f"{MARKER} bytes".encode())
    assert traces(library.path.parent)
    library.dismiss_failure(failure)
    assert traces(library.path.parent) == {}


def test_a_wiping_that_was_interrupted_is_done_at_the_next_opening(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    version_id = add(library, secret_draft())
    with monkeypatch.context() as stopped:
        stopped.setattr("core.store.journal.scrub", lambda _store: True)
        library.remove([version_id])
    assert traces(library.path.parent)
    with Library.open(library.path):
        assert traces(library.path.parent) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_files_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    before = os.umask(0)
    try:
        with Library.open(folder / "library.resolute") as library:
            add(library, secret_draft())
            library.back_up()
            modes = {path.name: path.stat().st_mode & 0o777 for path in folder.rglob("*")}
    finally:
        os.umask(before)
    assert {mode for name, mode in modes.items() if "." in name} == {0o600}
    assert {folder.stat().st_mode & 0o777, places.backup_folder(library.path).stat().st_mode & 0o777} == {0o700}


def test_forgetting_everything_leaves_no_file(library: Library) -> None:
    add(library, secret_draft())
    library.back_up()
    library.close()
    beside = library.path.with_name("mine.txt")
    beside.write_text("not ours")
    Library.repair(library.path)
    Library.forget_everything(library.path)
    assert list(library.path.parent.rglob("*")) == [beside]
