"""Resolutions of many sections: twins keep to their own section, whatever else moves. One story a test."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from core.comparison.compare import compare
from tests.builders import version
from tests.core.comparison.drawing import drawn

NOTES = "Takes note of the report of the Secretary-General;"
ENDORSES = "Endorses the conclusions and recommendations contained in the report of the Advisory Committee;"

FERRIES = f"""
H{{h}} Renewal of the ferries of the Karvel delta
{{s}}.PP1 Recalling its decision to renew the ferries of the Karvel delta and their moorings,
{{s}}.OP1 {NOTES}
{{s}}.OP2 {ENDORSES}
{{s}}.OP3 Requests that the old ferries be scrapped under the rules on hazardous paint;
"""
ARCHIVES = f"""
H{{h}} Archives of the Port Orsa tribunal
{{s}}.PP1 Mindful of the damp that has reached the archives of the Port Orsa tribunal,
{{s}}.OP1 {NOTES}
{{s}}.OP2 {ENDORSES}
{{s}}.OP3 Decides to lease dry vaults for the archives near the northern quay;
"""
SEEDS = f"""
H{{h}} Seed bank of Tavland
{{s}}.PP1 Alarmed by the loss of wild barley in the valleys of Tavland,
{{s}}.OP1 {NOTES}
{{s}}.OP2 {ENDORSES}
{{s}}.OP3 Appeals for gifts of wild barley to the seed bank;
"""
PENSIONS = f"""
H{{h}} Pensions of interpreters
{{s}}.PP1 Concerned about the pensions of interpreters who retire early,
{{s}}.OP1 {NOTES}
{{s}}.OP2 {ENDORSES}
{{s}}.OP3 Asks the actuary to value the pensions of interpreters every third year;
"""


def text(*sections: str) -> str:
    return "".join(each.format(h=number, s="X" * number) for number, each in enumerate(sections, 1))


def test_twins_of_a_section_that_went_do_not_pass_into_a_new_one() -> None:
    """The archives are gone and the pensions are new; both have the same two boilerplate paragraphs."""
    rows = drawn(text(FERRIES, ARCHIVES, SEEDS), text(FERRIES, PENSIONS, SEEDS))
    assert [row for row in rows if " = " not in row and not row.startswith(("+ ", "- "))] == []
    assert [row for row in rows if row.startswith("- ")] == ["- H2", "- XX.PP1", "- XX.OP1", "- XX.OP2", "- XX.OP3"]
    assert [row for row in rows if row.startswith("+ ")] == ["+ H2", "+ XX.PP1", "+ XX.OP1", "+ XX.OP2", "+ XX.OP3"]


def test_a_section_takes_its_twins_along() -> None:
    """The seed bank goes before the ferries: each note and endorsement stays with its own subject."""
    rows = drawn(text(FERRIES, ARCHIVES, SEEDS), text(SEEDS, FERRIES, ARCHIVES))
    assert rows == [
        "H3 = H1 moved",
        *(f"XXX.{name} = X.{name} moved" for name in ("PP1", "OP1", "OP2", "OP3")),
        "H1 = H2",
        *(f"X.{name} = XX.{name}" for name in ("PP1", "OP1", "OP2", "OP3")),
        "H2 = H3",
        *(f"XX.{name} = XXX.{name}" for name in ("PP1", "OP1", "OP2", "OP3")),
    ]


def test_within_a_section_that_moved_a_light_rewrite_is_still_found() -> None:
    """What would be too weak a likeness for a paragraph that left its section is enough within it."""
    recast = SEEDS.replace(
        "Appeals for gifts of wild barley to the seed bank;",
        "Invites farmers and gardens, notably those of the high valleys, to give wild barley, rye and their notes on both to the seed bank;",
    )
    rows = drawn(text(FERRIES, ARCHIVES, SEEDS), text(recast, FERRIES, ARCHIVES))
    assert "XXX.OP3 ~ X.OP3 moved" in rows


def test_a_paragraph_with_words_of_its_own_may_move_to_another_section() -> None:
    vaults = "{s}.OP3 Decides to lease dry vaults for the archives near the northern quay;\n"
    poorer = ARCHIVES.replace(vaults, "")
    richer = FERRIES + vaults.replace("OP3", "OP4")
    rows = drawn(text(FERRIES, ARCHIVES, SEEDS), text(richer, poorer, SEEDS))
    assert "XX.OP3 = X.OP4 moved" in rows
    assert not [row for row in rows if row.startswith(("+ ", "- "))]


def test_a_heading_put_over_paragraphs_that_were_there_before() -> None:
    """A long section is cut in two by a new heading: its paragraphs stay what they were."""
    under = (
        "{s}.OP4 Asks the harbour masters for a yearly count of buoys, chains and rings along the quays;\n"
        "{s}.OP5 Urges owners of yachts to pay for the buoys that they sink;\n"
        "{s}.OP6 Notes with regret the second report of the Secretary-General;\n"
    )
    old = text(FERRIES + under, SEEDS)
    new = text(FERRIES, "H{h} Buoys\n" + under, SEEDS)
    rows = drawn(old, new)
    assert [row for row in rows if row.startswith(("+ ", "- "))] == ["+ H2"]


def test_a_heading_in_other_words_is_known_by_what_stands_below() -> None:
    other = ARCHIVES.replace("Archives of the Port Orsa tribunal", "Safekeeping of judicial records")
    assert "H2 ~ H2" in drawn(text(FERRIES, ARCHIVES, SEEDS), text(FERRIES, other, SEEDS))


def test_a_heading_is_not_known_by_its_pattern() -> None:
    """One office is gone, another is new; that their headings are made alike does not make them counterparts."""
    budget = "H{{h}} Jointly financed budget of the {0}\n{{s}}.OP1 Approves the budget of the {0};\n"
    ferries, weather, harbour, seeds = map(
        budget.format, ("Ferry Office", "Weather Service", "Harbour Board", "Seed Bank")
    )
    rows = drawn(text(FERRIES, ferries, weather, seeds), text(FERRIES, ferries, harbour, seeds))
    assert [row for row in rows if row.startswith(("+ ", "- "))] == ["- H3", "- XXX.OP1", "+ H3", "+ XXX.OP1"]


def test_the_same_list_of_resolutions_makes_no_counterparts() -> None:
    """A section that went and one that came recall the same years and symbols; they are about different matters."""
    recalled = [f"section {n} of its resolution {60 + n}/{240 + n} of {n} December {2005 + n}" for n in range(3, 20)]
    before, after = (f"{{s}}.PP2 Recalling {', '.join(each)},\n" for each in (recalled[:-1], recalled))
    rows = drawn(text(FERRIES, ARCHIVES + before, SEEDS), text(FERRIES, PENSIONS + after, SEEDS))
    assert "- XX.OP1" in rows
    assert "+ XX.OP1" in rows


def test_swapped_sides_give_the_mirrored_rows() -> None:
    """Also where sections have moved, gone and come."""
    old, new = version(text(FERRIES, ARCHIVES, SEEDS)), version(text(SEEDS, PENSIONS, FERRIES))
    there = {(row.old, row.new, row.moved) for row in compare(old, new).rows}
    assert {(row.new, row.old, row.moved) for row in compare(new, old).rows} == there
