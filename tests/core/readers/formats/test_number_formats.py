"""Numbers of automatic lists in the formats of office programs."""

import pytest

from core.readers.formats.number_formats import print_number


@pytest.mark.parametrize(
    ("style", "numbers", "printed"),
    [
        ("decimal", (1, 12), ("1", "12")),
        ("lowerLetter", (1, 26, 27, 28), ("a", "z", "aa", "bb")),
        ("upperRoman", (1, 4, 9, 14, 40), ("I", "IV", "IX", "XIV", "XL")),
        ("lowerRoman", (2, 19), ("ii", "xix")),
        ("russianLower", (1, 2, 10), ("а", "б", "к")),
        ("arabicAlpha", (1, 2, 3), ("أ", "ب", "ت")),
        ("arabicAbjad", (1, 2, 3, 4), ("أ", "ب", "ج", "د")),
        ("chineseCounting", (1, 10, 11, 20, 21, 105), ("一", "十", "十一", "二十", "二十一", "一百零五")),
        ("chineseLegalSimplified", (1, 3), ("壹", "叁")),
        ("ideographTraditional", (1, 2), ("甲", "乙")),
        ("hindiNumbers", (12,), ("١٢",)),
        ("decimalEnclosedCircle", (1, 20, 21), ("①", "⑳", "21")),
        ("ordinal", (1, 2, 3, 11), ("1st", "2nd", "3rd", "11th")),
        ("chicago", (1, 2, 5), ("*", "†", "**")),
        ("none", (1,), ("",)),
        ("unheard of", (3,), ("3",)),
    ],
)
def test_numbers_print_as_in_office_programs(style: str, numbers: tuple[int, ...], printed: tuple[str, ...]) -> None:
    assert tuple(print_number(number, style) for number in numbers) == printed


@pytest.mark.parametrize("style", ["lowerLetter", "upperRoman", "chineseCounting", "chicago"])
def test_an_absurd_number_takes_no_more_room_than_its_digits(style: str) -> None:
    assert print_number(10**9, style) == "1000000000"
