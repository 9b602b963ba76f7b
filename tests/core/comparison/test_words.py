"""Word edits are cut where a reader would cut: whole units and clauses, no islands, spaces with their words."""

import pytest

from core.comparison.redline import marked
from core.comparison.words import edits
from tests.core.comparison.edit_pictures import EditCase, edit_cases


@pytest.mark.parametrize("case", edit_cases("cuts.txt"), ids=str)
def test_edits_are_cut_as_a_person_would(case: EditCase) -> None:
    assert [marked(case.old, edits(case.old, case.new, case.language))] == case.told


def test_equal_texts_have_no_edits() -> None:
    assert edits("Noting that", "Noting that") == ()


def test_words_come_into_an_empty_text_and_go_again() -> None:
    (come,), (go,) = edits("", "Noting that"), edits("Noting that", "")
    assert (come.new_span, go.old_span) == ((0, 11), (0, 11))


def test_repetitive_paragraphs_of_thousands_of_words_are_compared_whole() -> None:
    clause = "the peace and security of the region , "
    old, new = clause * 700, clause * 50 + "prosperity " + clause * 650
    (edit,) = edits(old, new)
    assert (edit.old, edit.new) == ("", "prosperity ")


def test_what_changed_in_a_paragraph_of_ten_thousand_words_is_found_between_the_words_it_has_once() -> None:
    words = [f"word{n} of" for n in range(5_000)]
    changed = [*words[:900], "peace", *words[902:3_000], "and security", *words[3_000:]]
    told = [(each.old, each.new) for each in edits(" ".join(words), " ".join(changed))]
    assert told == [("word900 of word901 of", "peace"), ("", "and security ")]
