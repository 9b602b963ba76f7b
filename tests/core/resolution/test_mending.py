"""Corrections by hand, laid over a text: cutting, joining, other kinds, labels and facts."""

from dataclasses import replace

import pytest

from core.resolution.mending import (
    Join,
    Relabel,
    Retype,
    SetFact,
    Split,
    Target,
    apply,
    from_record,
    target_of,
    to_record,
)
from core.resolution.paragraph import ParagraphKind
from core.resolution.version import Version
from tests.builders import version

TEXT = "PP1 Recalling one\nPP2 Noting two and Noting three\nOP1 Decides four\nOP2 Requests:\nOP2(a) To five\nOP3 Ends"


def shown(text: Version) -> list[str]:
    return [f"{paragraph.id} {paragraph.text}" for paragraph in text.paragraphs]


def target(text: Version, ident: str) -> Target:
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


def test_text_that_goes_on_is_named_after_its_paragraph() -> None:
    text = version("OP1 Decides\nOP2 Requests:\nOP2(a) To go\nOP2(a)+ At sea\nOP2+ Ends\nOP2+2 Last")
    more = replace(
        text, paragraphs=tuple(replace(each, label=each.label * ("+" not in each.id)) for each in text.paragraphs)
    )
    mended = apply(more, [Relabel(target(more, "OP2"), "5."), Relabel(target(more, "OP2(a)"), "(c)")])
    assert [each.id for each in mended.paragraphs] == ["OP1", "OP5", "OP5(c)", "OP5(c)+", "OP5+", "OP5+2"]


def test_a_numbered_paragraph_cut_twice_goes_on_twice() -> None:
    text = version("OP1 Decides one two three\nOP1(a) To go\nOP2 Ends")
    once = apply(text, [Split(target(text, "OP1"), len("Decides one two"))])
    assert [each.id for each in once.paragraphs] == ["OP1", "OP1+", "OP1(a)", "OP2"]
    twice = apply(once, [Split(target(once, "OP1"), len("Decides one"))])
    assert shown(twice) == ["OP1 Decides one", "OP1+ two", "OP1+2 three", "OP1(a) To go", "OP2 Ends"]


def test_a_label_in_other_digits_gives_a_latin_identifier() -> None:
    text = version("OP1 يقرر\nOP2 يطلب", language="ar")
    assert [each.id for each in apply(text, [Relabel(target(text, "OP2"), "١٠ -")]).paragraphs] == ["OP1", "OP10"]


def test_facts_are_stated_by_hand() -> None:
    facts = {"symbol": "A/RES/70/1", "adopted": "2015-09-25", "language": "fr", "kind": "decision", "title": "New"}
    mended = apply(version(TEXT), [SetFact(name, value) for name, value in facts.items()])
    found = {name: str(getattr(mended, name)) for name in facts}
    assert found == facts


def test_a_symbol_stated_by_hand_takes_its_printed_form() -> None:
    mended = apply(version(TEXT), [SetFact("symbol", " A/RES/217(III)A* ")])
    assert str(mended.symbol) == "A/RES/217 (III) A"
    assert apply(mended, [SetFact("symbol", None)]).symbol is None


@pytest.mark.parametrize(
    "mending",
    [
        SetFact("adopted", "yesterday"),
        SetFact("symbol", "the last one"),
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
