"""Rows around the matching: scopes, flags, order, rivals, languages, progress and cancelling."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from dataclasses import replace

import pytest

from core.comparison.change import ChangeClass, Comparison
from core.comparison.compare import compare
from core.errors import CancelledError, LanguagesDifferError
from core.resolution.paragraph import Footnote
from core.resolution.version import Version
from tests.builders import version


def drawn(found: Comparison) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(row.old, row.new) for row in found.rows]


def noted(*notes: str) -> Version:
    marks = enumerate(notes, 1)
    return replace(version("PP1 Recalling the Charter,"), footnotes=tuple(Footnote(str(n), text) for n, text in marks))


def test_removed_paragraphs_stand_where_they_stood() -> None:
    old = version("PP1 Alarmed by the floods,\nPP2 Recalling the Charter,\nPP3 Noting the reefs,\nOP1 Thanks the host;")
    new = version("PP1 Recalling the Charter,\nPP2 Praising the ferrymen,\nOP1 Thanks the host;")
    assert drawn(compare(old, new)) == [
        (("PP1",), ()), (("PP2",), ("PP1",)), (("PP3",), ()), ((), ("PP2",)), (("OP1",), ("OP1",)),
    ]  # fmt: skip


def test_headings_are_matched_with_headings_only() -> None:
    old = version("H1 Ferries of the delta\nOP1 Notes the report;\nH2 Reefs\nOP2 Thanks the host;")
    new = version("H1 Reefs\nOP1 Thanks the host;\nOP2 Ferries of the delta\nOP3 Notes the report;")
    assert set(drawn(compare(old, new))) == {
        (("H1",), ()), (("H2",), ("H1",)), ((), ("OP2",)), (("OP1",), ("OP3",)), (("OP2",), ("OP1",)),
    }  # fmt: skip


def test_title_is_compared_on_its_own() -> None:
    old = replace(version("PP1 Recalling the Charter,"), title="Cooperation with the Basin Organization")
    new = replace(old, title="Cooperation with the Meridian Basin Organization")
    found = compare(old, new)
    assert [edit.new.strip() for edit in found.title] == ["Meridian"]
    assert found.rows[0].change_class is None


def test_footnotes_are_rows_of_their_own() -> None:
    found = compare(
        noted("Resolution 70/1.", "A/79/468."), noted("Resolution 70/1.", "See Treaty Series, vol. 3.", "A/80/501.")
    )
    assert [(row.old, row.new, row.kind.value) for row in found.footnotes] == [
        (("FN1",), ("FN1",), "identical"), ((), ("FN2",), "added"), (("FN2",), ("FN3",), "changed"),
    ]  # fmt: skip


def test_sub_paragraphs_follow_their_parent() -> None:
    """Two parents have the same lettered points; each point stays with its own."""
    points = "OP{n}(a) Fisheries;\nOP{n}(b) Transport;\n"
    text = "OP{n} Requests the {who} to report on:\n" + points
    old = version(text.format(n=1, who="Panel on Rivers") + text.format(n=2, who="Fund for Islands"))
    new = version(
        "OP1 Thanks the host;\n" + text.format(n=2, who="Panel on Rivers") + text.format(n=3, who="Fund for Islands")
    )
    assert drawn(compare(old, new))[1:] == [
        ((f"OP{n}{x}",), (f"OP{n + 1}{x}",)) for n in (1, 2) for x in ("", "(a)", "(b)")
    ]


def test_a_sub_paragraph_moves_to_another_parent() -> None:
    old = version(
        "OP1 Asks the Panel:\nOP1(a) To map the coral reefs of the outer islands;\nOP1(b) To count the turtles;\nOP2 Asks the Fund:\nOP2(a) To buy two ferries;"
    )
    new = version(
        "OP1 Asks the Panel:\nOP1(a) To count the turtles;\nOP2 Asks the Fund:\nOP2(a) To buy two ferries;\nOP2(b) To map the coral reefs of the outer islands;"
    )
    row = next(row for row in compare(old, new).rows if row.old == ("OP1(a)",))
    assert (row.new, row.moved) == (("OP2(b)",), True)


def test_rewritten_means_most_words_on_both_sides() -> None:
    old = version(
        "OP1 Notes the charter;\nOP2 Reaffirms the resolve to set a new collective goal on finance for islands from a floor of 100 billion dollars a year;\nOP3 Thanks the host;"
    )
    new = version(
        "OP1 Notes the charter;\nOP2 Also reaffirms the goal of at least 300 billion dollars a year for islands by 2035, with the richer parties taking the lead and all of them reporting;\nOP3 Thanks the host;"
    )
    rows = compare(old, new).rows
    assert [row.rewritten for row in rows] == [False, True, False]
    assert rows[1].change_class is ChangeClass.SUBSTANTIVE


def test_a_text_that_was_only_extended_is_not_rewritten() -> None:
    old = version("OP1 Welcomes the atlas of reefs;\nOP2 Thanks the host;")
    longer = "OP1 Welcomes the atlas of reefs, printed in six languages by the Panel with the help of schools, museums, divers and ferrymen of all the islands;"
    rows = compare(old, version(f"{longer}\nOP2 Thanks the host;")).rows
    assert [(row.kind.value, row.rewritten) for row in rows] == [("changed", False), ("identical", False)]


def test_a_symbol_and_its_date_rewrite_nothing() -> None:
    """Most words of the short paragraph are new, but a new session must update each of them."""
    old = version("PP1 Recalling its resolution 77/110 of 7 December 2022,\nPP2 Noting the tides,")
    new = version("PP1 Recalling its resolution 78/112 of 6 November 2023,\nPP2 Noting the tides,")
    row = compare(old, new).rows[0]
    assert (row.rewritten, row.change_class) == (False, ChangeClass.TECHNICAL)


def test_next_best_candidates_and_confidence() -> None:
    """A twin makes a link less sure and is named."""
    twin = "Recalling its resolution 70/{n} on the ferries and harbours of the delta and their crews,"
    old = version(f"PP1 {twin.format(n=1)}\nPP2 {twin.format(n=2)}")
    new = version(f"PP1 {twin.format(n=3)}\nPP2 {twin.format(n=4)}")
    alone = compare(version(f"PP1 {twin.format(n=1)}"), version(f"PP1 {twin.format(n=3)}")).rows[0]
    first = compare(old, new).rows[0]
    assert first.new == alone.new == ("PP1",)
    assert first.confidence < alone.confidence
    assert {(each.old, each.new) for each in first.candidates} == {("PP1", "PP2"), ("PP2", "PP1")}
    assert alone.candidates == ()


def test_two_languages_get_a_sentence() -> None:
    with pytest.raises(LanguagesDifferError, match="The old text is in French and the new one in English"):
        compare(version("PP1 Rappelant la Charte,", language="fr"), version("PP1 Recalling the Charter,"))


def test_an_unknown_language_is_taken_for_the_other() -> None:
    rows = compare(version("PP1 Recalling the Charter,", language=""), version("PP1 Recalling the Charter,")).rows
    assert [row.kind.value for row in rows] == ["identical"]


def test_progress_rises_to_the_end() -> None:
    told: list[float] = []
    compare(version("PP1 Recalling the Charter,"), version("PP1 Recalling the Charters,"), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_cancelling_stops_the_work() -> None:
    with pytest.raises(CancelledError):
        compare(version("PP1 Recalling the Charter,"), version("PP1 Recalling it,"), cancelled=lambda: True)
