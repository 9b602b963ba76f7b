"""The ends of the scale: nothing, everything, one paragraph of 50,000 words, ten thousand that are equal."""

# ruff: noqa: E501 - in a text picture a paragraph is a line

from tests.core.comparison.drawing import drawn


def test_nothing_in_common() -> None:
    old = "PP1 Alarmed by the loss of coral along the outer reef,\nOP1 Calls for a census of turtles;"
    new = "PP1 Recalling the role of interpreters in courts,\nOP1 Approves the tariff for ferries;"
    assert drawn(old, new) == ["- PP1", "- OP1", "+ PP1", "+ OP1"]


def test_empty_side() -> None:
    text = "PP1 Recalling the Charter,\nOP1 Decides to meet again;"
    assert drawn("", text) == ["+ PP1", "+ OP1"]
    assert drawn(text, "") == ["- PP1", "- OP1"]
    assert drawn("", "") == []


def test_identical() -> None:
    text = "PP1 Recalling the Charter,\nOP1 Thanks the host;\nOP2 Decides to meet again."
    assert drawn(text, text) == ["PP1 = PP1", "OP1 = OP1", "OP2 = OP2"]


def test_ten_thousand_identical_paragraphs() -> None:
    text = "\n".join(f"OP{n} Decides to remain seized of the matter." for n in range(1, 10_001))
    rows = drawn(text, text)
    assert rows == [f"OP{n} = OP{n}" for n in range(1, 10_001)]


def test_one_paragraph_of_fifty_thousand_words() -> None:
    words = " ".join(f"word{n % 977} and" for n in range(25_000))
    assert drawn(f"OP1 {words}.", f"OP1 Also {words}.") == ["OP1 ~ OP1"]


def test_a_paragraph_that_was_taken_out_comes_back_edited() -> None:
    """Between the first and the third session it is a link, whatever the second did."""
    first = "PP1 Recalling the Charter,\nPP2 Alarmed by the floods that drove the ferrymen of the delta from their homes in 2041,\nPP3 Convinced of the need for dialogue,"
    third = "PP1 Recalling the Charter,\nPP2 Alarmed by the renewed floods that drove the ferrymen of the delta from their homes in 2045,\nPP3 Convinced of the need for dialogue,"
    assert drawn(first, third) == ["PP1 = PP1", "PP2 ~ PP2", "PP3 = PP3"]
