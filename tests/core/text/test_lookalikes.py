"""Look-alikes: what reads the same is the same for matching, and what only resembles it is not."""

import pytest

from core.text.lookalikes import fold, invisible_in, key, look_alike, named


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("good\u2011neighbourliness", "good-neighbourliness"),
        ("the “States”", 'the "States"'),
        ("l’Assemblée", "l'Assemblée"),
        ("Coope\u0301ration", "Coopération"),
        ("co\u00adoperation", "cooperation"),
        ("peace\u200b and\u00a0security", "peace and security"),
        ("СОР", "COP"),  # the first in Cyrillic letters
        ("１２ ＡＢ", "12 AB"),
        ("per  cent", "per cent"),
    ],
)
def test_what_looks_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert look_alike(one, other)


@pytest.mark.parametrize(("one", "other"), [("10²", "102"), ("½", "1/2"), ("resume", "résumé"), ("Note", "note")])
def test_what_says_something_else(one: str, other: str) -> None:
    assert not look_alike(one, other)


def test_white_space_alone_makes_no_difference_to_the_eye() -> None:
    assert look_alike("inter alia", "interalia")


def test_a_key_has_neither_capitals_nor_space_around() -> None:
    assert key(" Notes ") == key("NOTES") == "notes"
    assert key("СОР ") == key("cop")


def test_characters_that_cannot_be_seen_are_told_by_name() -> None:
    assert invisible_in("a\u200bb\u202ec d\n") == "\u200b\u202e"
    assert [named(each) for each in "\u200b\x07"] == ["U+200B ZERO WIDTH SPACE", "U+0007 ALERT"]
