"""A version as lines for a terminal."""

from dataclasses import replace
from datetime import date

from core.resolution.outline import outline
from core.resolution.paragraph import Footnote
from core.resolution.symbol import Symbol
from core.resolution.version import Vote
from tests.builders import version


def test_the_outline_shows_facts_then_paragraphs_then_footnotes() -> None:
    text = replace(
        version("PP1 Recalling one\nOP1 Decides two:\nOP1(a) To three"),
        symbol=Symbol("A/RES/75/268"),
        session=75,
        session_ordinal="Seventy-fifth",
        adopted=date(2021, 3, 25),
        vote=Vote(120, 27, 28),
        footnotes=(Footnote("1", "Resolution 70/1."),),
    )
    assert outline(text).splitlines() == [
        "A/RES/75/268 · resolution · en",
        "Title: Cooperation",
        "Session: Seventy-fifth (75)",
        "Adopted: 2021-03-25",
        "Vote: 120 to 27, 28 abstaining",
        "",
        "PP1    Recalling one",
        "OP1    1. Decides two:",
        "  OP1(a) (a) To three",
        "",
        "Footnotes",
        "   1   Resolution 70/1.",
    ]


def test_a_text_that_states_nothing_says_so() -> None:
    assert outline(version("OP1 Decides", title="")).splitlines() == [
        "no symbol · resolution · en",
        "",
        "OP1    1. Decides",
    ]


def test_long_paragraphs_are_wrapped_under_their_text() -> None:
    lines = outline(version(f"PP1 {'word ' * 40}", title="")).splitlines()[2:]
    assert len(lines) == 3
    assert all(len(line) <= 100 for line in lines)
    assert all(line.startswith(" " * 7 + "word") for line in lines[1:])
