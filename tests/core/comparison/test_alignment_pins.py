"""Pins: what a reader has decided stands, and the rest is matched around it."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from core.comparison.change import Pins
from core.comparison.compare import compare
from tests.builders import version

OLD = version(
    """
    PP1 Recalling the Charter,
    PP2 Noting with concern the floods in the delta,
    OP1 Thanks the people of Orsa for their welcome;
    OP2 Requests the Panel to report on ferries;
    """
)
NEW = version(
    """
    PP1 Recalling the Charter,
    PP2 Welcoming the new museum of navigation,
    OP1 Requests the Panel to report on ferries;
    OP2 Approves the budget of the Fund;
    """
)


def links(pins: Pins) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {row.old: row.new for row in compare(OLD, NEW, pins=pins).rows if row.old and row.new}


def test_without_pins() -> None:
    assert links(Pins()) == {("PP1",): ("PP1",), ("OP2",): ("OP1",)}


def test_together_links_what_has_no_word_in_common() -> None:
    pinned = links(Pins(together=frozenset({("PP2", "PP2")})))
    assert pinned == {("PP1",): ("PP1",), ("PP2",): ("PP2",), ("OP2",): ("OP1",)}


def test_together_takes_a_paragraph_from_its_identical_partner() -> None:
    pinned = links(Pins(together=frozenset({("OP1", "OP1")})))
    assert pinned == {("PP1",): ("PP1",), ("OP1",): ("OP1",)}


def test_together_twice_makes_a_split_or_a_merge() -> None:
    assert links(Pins(together=frozenset({("OP2", "OP1"), ("OP2", "OP2")})))[("OP2",)] == ("OP1", "OP2")
    assert links(Pins(together=frozenset({("OP1", "OP1"), ("OP2", "OP1")})))[("OP1", "OP2")] == ("OP1",)


def test_together_across_parts_and_scopes() -> None:
    heading = version("H1 Ferries\nOP1 Notes the report;")
    body = version("PP1 Noting the ferries of the delta,\nOP1 Notes the report;")
    rows = compare(heading, body, pins=Pins(together=frozenset({("H1", "PP1")}))).rows
    assert [(row.old, row.new) for row in rows] == [(("H1",), ("PP1",)), (("OP1",), ("OP1",))]


def test_apart_parts_even_identical_paragraphs() -> None:
    assert links(Pins(apart=frozenset({("PP1", "PP1")}))) == {("OP2",): ("OP1",)}


def test_apart_keeps_a_part_out_of_a_merge() -> None:
    old = version(
        "OP1 Notes the progress made in mapping the reefs;\nOP2 Recalls the Protocol on river gauges and the fair sharing of their readings;"
    )
    new = version(
        "OP1 Notes the progress made in mapping the reefs, and recalls the Protocol on river gauges and the fair sharing of their readings;"
    )
    assert compare(old, new).rows[0].kind.value == "merged"
    rows = compare(old, new, pins=Pins(apart=frozenset({("OP2", "OP1")}))).rows
    assert [(row.old, row.new) for row in rows] == [(("OP1",), ("OP1",)), (("OP2",), ())]


def test_what_belongs_together_wins_over_what_does_not() -> None:
    both = frozenset({("PP2", "PP2")})
    assert ("PP2",) in links(Pins(together=both, apart=both))


def test_identifiers_of_other_versions_are_passed_over() -> None:
    assert links(Pins(frozenset({("OP9", "OP1")}), frozenset({("OP2", "OP77")}))) == links(Pins())


def test_a_pinned_link_is_sure() -> None:
    row = next(row for row in compare(OLD, NEW, pins=Pins(frozenset({("PP2", "PP2")}))).rows if row.old == ("PP2",))
    assert row.confidence == 1.0
