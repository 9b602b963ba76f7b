"""Corrections by hand in the library: kept apart from the text, undone, and still there after a better parser."""

from core.resolution.mending import Join, Relabel, SetFact, Split, Target, target_of
from core.resolution.pins import Pins
from core.resolution.version import Version
from core.store.library import Library
from tests.core.store.making import add, labels, resolution

TEXT = "PP1 Recalling one\nPP2 Noting two and Noting three\nOP1 Decides four\nOP2 Requests:\nOP2(a) To five\nOP3 Ends"


def shown(text: Version) -> list[str]:
    return [f"{paragraph.id} {paragraph.text}" for paragraph in text.paragraphs]


def target(text: Version, ident: str) -> Target:
    return target_of(next(each for each in text.paragraphs if each.id == ident))


def test_the_library_keeps_corrections_apart_and_takes_them_back(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01", TEXT)
    version_id = add(library, text)
    mended = library.mend(version_id, Split(target(text, "PP2"), len("Noting two and ")))
    assert library.load(version_id) == mended != text
    assert library.entry(version_id).mended
    assert [hit.ident for hit in library.search('"noting three"')] == ["PP3"]
    assert library.undo() == "Corrected A/RES/75/1: PP2 cut in two"
    assert library.load(version_id) == text
    assert [hit.ident for hit in library.search('"noting three"')] == ["PP2"]
    library.redo()
    assert library.load(version_id) == mended
    assert library.unmend(version_id) == text
    library.undo()
    assert library.mendings(version_id) == (Split(target(text, "PP2"), len("Noting two and ")),)


def test_notes_and_pins_stay_with_their_paragraphs_when_a_correction_renumbers_them(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01", TEXT)
    version_id, other = add(library, text), add(library, resolution("A/RES/76/1", "2021-10-01", TEXT))
    for ident in ("PP2", "OP2", "OP2(a)"):
        library.add_note(version_id, ident, f"on {ident}")
    library.pin(version_id, other, ("PP2", "PP2"))
    library.pin(other, version_id, ("OP2", "OP2"), together=False)
    marks = library.notes(version_id), library.pins(version_id, other), library.pins(other, version_id)

    library.mend(version_id, Split(target(text, "PP1"), len("Recalling ")))
    library.mend(version_id, Relabel(target(text, "OP2"), "5."))
    moved = {note.text: note.ident for note in library.notes(version_id)}
    assert moved == {"on PP2": "PP3", "on OP2": "OP5", "on OP2(a)": "OP5(a)"}
    assert library.pins(version_id, other).together == {("PP3", "PP2")}
    assert library.pins(other, version_id).apart == {("OP2", "OP5")}

    library.undo()
    library.undo()
    assert (library.notes(version_id), library.pins(version_id, other), library.pins(other, version_id)) == marks
    assert library.check_thoroughly().sound


def test_a_note_goes_with_a_paragraph_that_is_joined_to_another(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01", TEXT)
    version_id = add(library, text)
    for ident in ("PP1", "PP2", "OP1"):
        library.add_note(version_id, ident, f"on {ident}")
    library.mend(version_id, Join(target(text, "PP1")))
    assert {note.text: note.ident for note in library.notes(version_id)} == {
        "on PP1": "PP1",
        "on PP2": "PP1",
        "on OP1": "OP1",
    }
    library.unmend(version_id)
    library.undo()
    library.undo()
    assert [note.ident for note in library.notes(version_id)] == ["PP1", "PP2", "OP1"]


def test_a_note_on_one_of_two_equal_paragraphs_stays_with_it(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01", "PP1 One\nOP1 Decides\nOP2 Ends\nOP3 Decides\nOP4 Ends")
    version_id = add(library, text)
    library.add_note(version_id, "OP3", "the second one")
    library.mend(version_id, Relabel(target(text, "OP1"), "1 bis."))
    assert [note.ident for note in library.notes(version_id)] == ["OP3"]


def test_a_corrected_title_shows_in_the_list(library: Library) -> None:
    version_id = add(library, resolution("A/RES/75/1", "2020-10-01"))
    library.mend(version_id, SetFact("symbol", "A/RES/75/2"))
    assert labels(library) == {"Cooperation": ["A/RES/75/2"]}


def test_corrections_notes_and_pins_survive_a_better_parser(library: Library) -> None:
    text = resolution("A/RES/75/1", "2020-10-01", TEXT)
    version_id = add(library, text)
    other = add(library, resolution("A/RES/76/1", "2021-10-01", TEXT))
    library.mend(version_id, Split(target(text, "PP2"), len("Noting two and ")))
    library.add_note(version_id, "OP2(a)", "mine")
    library.pin(version_id, other, ("PP1", "PP2"))
    library.pin(version_id, other, ("PP3", "PP1"))
    better = resolution(
        "A/RES/75/1",
        "2020-10-01",
        "PP1 Guided by zero\nPP2 Recalling one\nPP3 Noting two and Noting three\n"
        "OP1 Decides four\nOP2 Ensures\nOP3 Requests:\nOP3(a) To five\nOP4 Ends",
    )
    (stale,) = [each for each in library.stale("2") if each.name.startswith("A/RES/75")]
    library.reparse(stale.sha256, [better], "2")
    assert shown(library.load(version_id))[:4] == [
        "PP1 Guided by zero",
        "PP2 Recalling one",
        "PP3 Noting two and",
        "PP4 Noting three",
    ]
    assert [note.ident for note in library.notes(version_id)] == ["OP3(a)"]
    assert library.pins(version_id, other) == Pins(frozenset({("PP2", "PP2"), ("PP4", "PP1")}))


def test_a_text_that_the_new_parser_no_longer_finds_stays(library: Library) -> None:
    one = resolution("A/RES/75/1", "2020-10-01")
    two = resolution("A/RES/76/1", "2021-10-01")
    added = library.add(b"archive", "both.zip", [one, two], parser="1")
    (stale,) = library.stale("2")
    library.reparse(stale.sha256, [one], "2")
    assert [library.load(each.id) for each in added.versions] == [one, two]
    library.reparse(stale.sha256, [one, two, resolution("A/RES/77/1", "2022-10-01")], "3")
    assert labels(library) == {"Cooperation": ["A/RES/75/1", "A/RES/76/1", "A/RES/77/1"]}
