"""Corrections by hand: laid over the text, undone, and still there after a better parser."""

from dataclasses import replace

import pytest

from core.resolution.mending import Join, Relabel, Retype, SetFact, Split, apply, from_record, target_of, to_record
from core.resolution.paragraph import ParagraphKind
from core.resolution.pins import Pins
from core.resolution.version import Version
from core.store.library import Library
from tests.builders import version
from tests.core.store.making import add, labels, resolution

TEXT = "PP1 Recalling one\nPP2 Noting two and Noting three\nOP1 Decides four\nOP2 Requests:\nOP2(a) To five\nOP3 Ends"


def shown(text: Version) -> list[str]:
    return [f"{paragraph.id} {paragraph.text}" for paragraph in text.paragraphs]


def target(text: Version, ident: str):
    return target_of(next(each for each in text.paragraphs if each.id == ident))


def test_a_paragraph_is_cut_in_two_and_joined_again() -> None:
    text = version(TEXT)
    cut = apply(text, [Split(target(text, "PP2"), len("Noting two and "))])
    assert shown(cut)[:4] == ["PP1 Recalling one", "PP2 Noting two and", "PP3 Noting three", "OP1 Decides four"]
    joined = apply(cut, [Join(target(cut, "PP2"))])
    assert shown(joined) == shown(text)


def test_footnote_marks_stay_where_they_stood() -> None:
    text = version("PP1 Recalling one two")
    noted = replace(text, paragraphs=(replace(text.paragraphs[0], notes=("1", "2"), note_at=(9, 17)),))
    cut = apply(noted, [Split(target(noted, "PP1"), 10)])
    assert [(each.text, each.notes, each.note_at) for each in cut.paragraphs] == [
        ("Recalling", ("1",), (9,)),
        ("one two", ("2",), (7,)),
    ]
    assert apply(cut, [Join(target(cut, "PP1"))]).paragraphs == noted.paragraphs


def test_a_paragraph_changes_its_kind_and_those_after_it_their_number() -> None:
    text = version(TEXT)
    mended = apply(text, [Retype(target(text, "PP2"), ParagraphKind.HEADING)])
    assert [each.id for each in mended.paragraphs] == ["PP1", "H1", "OP1", "OP2", "OP2(a)", "OP3"]


def test_a_label_carries_the_identifier_and_that_of_sub_paragraphs() -> None:
    text = version(TEXT)
    mended = apply(text, [Relabel(target(text, "OP2"), "2 bis."), Relabel(target(text, "OP2(a)"), "(b)")])
    assert [each.id for each in mended.paragraphs] == ["PP1", "PP2", "OP1", "OP2bis", "OP2bis(b)", "OP3"]


def test_facts_are_stated_by_hand() -> None:
    facts = {"symbol": "A/RES/70/1", "adopted": "2015-09-25", "language": "fr", "kind": "decision", "title": "New"}
    mended = apply(version(TEXT), [SetFact(name, value) for name, value in facts.items()])
    found = {name: str(getattr(mended, name)) for name in facts}
    assert found == facts


@pytest.mark.parametrize(
    "mending",
    [
        SetFact("adopted", "yesterday"),
        SetFact("sponsors", "all"),
        Join(target(version(TEXT), "OP3")),
        Split(target(version(TEXT), "PP1"), 0),
        Split(target(version("PP9 Elsewhere"), "PP9"), 3),
    ],
)
def test_a_correction_without_a_place_is_told_and_changes_nothing_else(mending) -> None:
    mended = apply(version(TEXT), [mending])
    assert shown(mended) == shown(version(TEXT))
    assert mended.warnings[0].startswith("A correction could no longer be placed")


def test_corrections_are_plain_json_and_back() -> None:
    text = version(TEXT)
    where = target(text, "PP2")
    all_kinds = [
        SetFact("title", None),
        Join(where),
        Split(where, 7),
        Retype(where, ParagraphKind.ANNEX),
        Relabel(where, "2."),
    ]
    assert [from_record(to_record(each)) for each in all_kinds] == all_kinds


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
