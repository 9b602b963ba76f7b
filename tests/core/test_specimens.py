"""The specimens: every line of their README holds; each language gives the Version it should, and so does its PDF.

The golden files are what `resolute-cli parse FILE --json` prints for the specimens of A/RES/909/16.
"""

import json
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from core.comparison.change import ChangeClass, ChangeKind, Comparison, Row
from core.comparison.compare import compare
from core.readers.read import read
from core.resolution.record import Record, from_record, to_record
from core.resolution.version import Version
from resources import ROOT

SPECIMENS = ROOT / "specimens"
GOLDEN = Path(__file__).parent.parent / "golden" / "specimens"
SERIES = ("901_12", "903_28", "905_7", "907_41", "909_16", "911_53", "913_30")
LANGUAGES = ("fr", "es", "ru", "zh", "ar")


@cache
def version(number: str, language: str = "en") -> Version:
    """A specimen by the number in its file's name."""
    name = f"A_RES_{number}.txt" if language == "en" else f"languages/A_RES_{number}.{language}.txt"
    return read(SPECIMENS / name).versions[0]


@cache
def step(old: str, new: str, language: str = "en") -> Comparison:
    return compare(version(old, language), version(new, language))


def row(comparison: Comparison, old: str = "", new: str = "") -> Row:
    """The row of one or several paragraphs, as "PP8 PP9"."""
    for each in comparison.rows:
        if (old and each.old == tuple(old.split())) or (new and each.new == tuple(new.split())):
            return each
    raise AssertionError(f"no row of {old or new}")


def is_added(comparison: Comparison, *idents: str) -> bool:
    return all(row(comparison, new=ident).kind is ChangeKind.ADDED for ident in idents)


def is_removed(comparison: Comparison, *idents: str) -> bool:
    return all(row(comparison, old=ident).kind is ChangeKind.REMOVED for ident in idents)


def links(comparison: Comparison, kind: ChangeKind) -> list[tuple[str, str]]:
    return [(" ".join(each.old), " ".join(each.new)) for each in comparison.rows if each.kind is kind]


# What each step shows


def test_first_step_adds_paragraphs_and_corrects_a_spelling() -> None:
    found = step("901_12", "903_28")
    assert is_added(found, "PP3", "PP4", "PP10", "OP3")
    assert row(found, new="PP6").change_class is ChangeClass.EDITORIAL
    assert [(edit.old, edit.new) for edit in row(found, new="PP6").edits] == [("flood plains", "floodplains")]
    assert row(found, "PP3", "PP5").kind is ChangeKind.IDENTICAL
    marks = [version(number).paragraphs[place].notes for number, place in (("901_12", 2), ("903_28", 4))]
    assert marks == [("1",), ("2",)]


def test_second_step_turns_an_operative_paragraph_into_a_preambular_one() -> None:
    found = step("903_28", "905_7")
    framework = row(found, "OP2")
    assert (framework.new, framework.role_change) == (("PP8",), True)
    assert is_removed(found, "OP3")
    assert is_added(found, "OP4")
    assert ChangeClass.SEQUENCE in {edit.change_class for edit in row(found, "OP6", "OP5").edits}
    assert {("OP1", "OP1"), ("OP4", "OP2"), ("OP4(a)", "OP2(a)"), ("OP5", "OP3")} <= set(
        links(found, ChangeKind.IDENTICAL)
    )


def test_third_step_moves_and_splits() -> None:
    found = step("905_7", "907_41")
    assert [each.old for each in found.rows if each.moved] == [("PP6",)]
    assert row(found, "PP6").new == ("PP11",)
    assert links(found, ChangeKind.SPLIT) == [("OP3", "OP3 OP4")]
    assert is_removed(found, "PP11")
    assert is_added(found, "OP2(a)(i)", "OP2(a)(ii)")
    assert [version(number).agenda_title is None for number in ("905_7", "907_41")] == [True, False]


def test_fourth_step_merges_revives_and_annexes() -> None:
    found = step("907_41", "909_16")
    assert links(found, ChangeKind.MERGED) == [("PP8 PP9", "PP8")]
    assert is_added(found, "PP9", "OP3", "H1", "AN1.1", "AN1.1(a)")
    revived = [
        each.text for number in ("905_7", "909_16") for each in version(number).paragraphs if "harvests" in each.text
    ]
    assert len(revived) == 2
    assert revived[0] == revived[1]
    verb = row(found, "OP2")
    assert [(edit.old, edit.new) for edit in verb.edits] == [("Encourages", "Calls upon")]
    assert verb.change_class is ChangeClass.SUBSTANTIVE
    assert [version(number).annexes for number in ("907_41", "909_16")] == [0, 1]


def test_fifth_step_rewrites() -> None:
    found = step("909_16", "911_53")
    assert [each.old for each in found.rows if each.rewritten] == [("OP1",)]
    assert row(found, "OP1").new == ("OP1",)
    assert is_added(found, "OP3", "OP2(d)", "AN1.4")
    assert row(found, "AN1.2", "AN1.2").kind is ChangeKind.CHANGED
    assert version("911_53").paragraphs[-1].notes == ("3",)
    assert version("911_53").report_symbols == ("A/911/448",)


def test_sixth_step_moves_an_operative_paragraph_and_renumbers() -> None:
    found = step("911_53", "913_30")
    assert [(each.old, each.new) for each in found.rows if each.moved] == [(("OP3",), ("OP2",))]
    assert is_removed(found, "OP2(b)", "PP9", "OP7", "AN1.4")
    assert {("OP2(c)", "OP3(b)"), ("OP2(d)", "OP3(c)"), ("OP6", "OP6")} <= set(links(found, ChangeKind.IDENTICAL))
    assert [edit.change_class for edit in row(found, "OP6").edits] == [ChangeClass.TYPOGRAPHIC]
    assert ChangeClass.SEQUENCE in {edit.change_class for edit in row(found, "OP8").edits}
    assert [edit.old for edit in row(found, "PP11").edits] == [""]


@pytest.mark.parametrize(("old", "new"), list(pairwise(SERIES)))
def test_every_step_rolls_over(old: str, new: str) -> None:
    found = step(old, new)
    for opening in ("Welcoming the outcome", "Decides to include"):
        ident = next(each.id for each in version(new).paragraphs if each.text.startswith(opening))
        assert row(found, new=ident).change_class is ChangeClass.TECHNICAL
    assert any(old.replace("_", "/") in each.text for each in version(new).paragraphs)


# Languages


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_golden_version_of_each_language(language: str) -> None:
    golden = json.loads((GOLDEN / f"A_RES_909_16.{language}.json").read_text(encoding="utf-8"))
    assert content(version("909_16", language)) == content(from_record(golden))


@pytest.mark.parametrize("number", ["907_41", "909_16"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_parallel_texts_have_the_same_structure(language: str, number: str) -> None:
    assert structure(version(number, language)) == structure(version(number))


@pytest.mark.parametrize("language", LANGUAGES)
def test_parallel_texts_have_the_same_changes(language: str) -> None:
    def changes(comparison: Comparison) -> list[tuple[object, ...]]:
        return [(each.old, each.new, each.kind, each.moved, each.rewritten) for each in comparison.rows]

    assert changes(step("907_41", "909_16", language)) == changes(step("907_41", "909_16"))


def structure(version: Version) -> tuple[object, ...]:
    """What parallel texts have in common."""
    paragraphs = [(each.id, each.kind, each.level, bool(each.phrase), each.notes) for each in version.paragraphs]
    facts = (version.kind, version.symbol, version.session, version.adopted, version.distributed, version.draft_symbols)
    return (*facts, version.annexes, version.warnings, [note.mark for note in version.footnotes], paragraphs)


# Formats


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_pdf_says_what_the_text_says(language: str) -> None:
    (from_pdf,) = read(SPECIMENS / "formats" / f"A_RES_909_16.{language}.pdf").versions
    assert content(from_pdf) == content(version("909_16", language))


def content(version: Version) -> Record:
    """All that a version says, without its file and the pages it is printed on."""
    record = to_record(version)
    del record["source"], record["coverage"]
    for paragraph in record["paragraphs"]:
        del paragraph["page"]
    return record
