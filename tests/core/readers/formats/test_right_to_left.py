"""Right-to-left lines: from the printed order (left to right on paper) to the order in which they are read."""

from typing import NamedTuple

import pytest

from core.readers.formats.right_to_left import is_right_to_left, logical


class Piece(NamedTuple):
    text: str


def read(printed: str) -> str:
    """The reading order of a line whose characters stand on paper from left to right as given."""
    return "".join(piece.text for piece in logical([Piece(character) for character in printed]))


@pytest.mark.parametrize(
    "logical_text",
    [
        "إن الجمعية العامة،",
        "قراراتها 64/183 المؤرخ 18 كانون الأول 2009",
        "المؤرخ ١٨ كانون",
    ],
)
def test_words_turn_round_and_numbers_keep_their_order(logical_text: str) -> None:
    printed = " ".join(word if word[0].isdigit() else word[::-1] for word in reversed(logical_text.split(" ")))
    assert read(printed) == logical_text


def test_a_symbol_keeps_its_letters_and_figures_in_order() -> None:
    assert read("ةقيثولا A/79/L.124 يف")[::1] == "في A/79/L.124 الوثيقة"


def test_latin_words_keep_their_order() -> None:
    assert read("ةيقافتا United Nations Treaty") == "United Nations Treaty اتفاقية"


def test_two_numbers_beside_each_other_stand_from_right_to_left() -> None:
    assert read("65/124 64/183 نارارق") == "قراران 64/183 65/124"


def test_brackets_open_and_close_whichever_way_the_file_stores_them() -> None:
    assert read("،(A/79/L.124) راركلا") == read("،)A/79/L.124( راركلا") == "الكرار (A/79/L.124)،"


def test_a_line_is_right_to_left_when_most_of_its_letters_are() -> None:
    assert is_right_to_left([Piece("الأمم المتحدة A/RES")])
    assert not is_right_to_left([Piece("United Nations الأمم")])
    assert not is_right_to_left([Piece("79/332")])
