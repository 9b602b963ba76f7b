"""A paragraph is cut once: units for the edits of words, words for likeness, and what is known of them is kept."""

import pytest

from core.comparison import preparation
from core.comparison.preparation import Preparation, Prepared


@pytest.fixture
def english() -> Prepared:
    return Preparation().of("en")


def test_texts_that_differ_in_capitals_and_look_alikes_have_one_code(english: Prepared) -> None:
    assert english.code("Recalling the non-aligned States") == english.code("recalling  the non\u2011aligned states")


def test_a_date_is_one_unit_but_partly_like_another_date(english: Prepared) -> None:
    held, moved = "held on 3 May 2021 in Tashkent", "held on 4 May 2021 in Tashkent"
    assert english.units(held).keys == ("held", "on", "3 may 2021", "in", "tashkent")
    same = [one == other for one, other in zip(english.code(held), english.code(moved), strict=True)]
    assert same == [True, True, False, True, True, True, True]


def test_what_cannot_be_seen_is_no_unit(english: Prepared) -> None:
    units = english.units("\u200b, peace")
    assert (units.keys, units.pieces, units.starts) == ((",", "peace"), (", ", "peace"), (1, 3, 8))
    assert len(units.code) == 2


def test_small_words_and_marks_say_nothing_by_themselves(english: Prepared) -> None:
    code = english.code("the peace, of States")
    assert [character in english.small for character in code] == [True, False, True, True, False]


def test_an_unchanged_text_has_a_stand_in_that_no_other_text_shares(english: Prepared) -> None:
    text, other = "Decides to remain seized of the matter", "Decides to remain seized of the question"
    assert english.stand_in(text) == english.stand_in(text)
    assert len(english.stand_in(text)) == len(english.code(text))
    assert len({english.stand_in(text), english.stand_in(other), english.code(text)}) == 3


def test_a_short_text_is_its_own_stand_in(english: Prepared) -> None:
    assert english.stand_in("Annex") == english.code("Annex")


def test_words_are_known_to_every_preparation_until_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Preparation().of("en").code("peace") == Preparation().of("en").code("peace")
    assert Preparation().of("en").code("peace") != Preparation().of("en").code("security")
    monkeypatch.setattr(preparation, "_MOST_PIECES", 0)  # each begins with no words: the first gets the first character
    assert Preparation().of("en").code("peace") == Preparation().of("en").code("security")


def test_a_preparation_that_is_full_begins_anew(monkeypatch: pytest.MonkeyPatch, english: Prepared) -> None:
    monkeypatch.setattr(preparation, "_MOST_TEXTS", 2)
    codes = [english.code(text) for text in ("one text", "another text", "a third text", "one text")]
    assert codes[0] == codes[3]
