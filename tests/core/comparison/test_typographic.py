"""No invisible or look-alike character changes without being named, and none makes a row differ."""

import sys
import unicodedata

import pytest
import regex

from core.comparison.change import ChangeClass
from core.comparison.words import edits

TEXT = "Recalling its resolution 72/13 of 5 May 2017, and the peace"
PLACES = {"at the start": 0, "inside a word": 12, "at the end": len(TEXT)}
_UNSEEN = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Bidi_Control}\s]", regex.VERSION1)


def unseen_characters() -> list[str]:
    """Every assigned character that cannot be seen, white space other than the space and line ends included."""
    everything = map(chr, range(sys.maxunicode + 1))
    return [
        each
        for each in everything
        if _UNSEEN.match(each) and unicodedata.category(each) not in ("Cn", "Cs") and each not in " \r\n"
    ]


def code(character: str) -> str:
    return f"U+{ord(character):04X} "


def test_there_are_as_many_unseen_characters_as_the_standard_has() -> None:
    assert len(unseen_characters()) >= 511  # Unicode 14; later versions may add some


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_every_unseen_character_is_reported_by_name_wherever_it_comes_or_goes(place: int) -> None:
    for character in unseen_characters():
        other = TEXT[:place] + character + TEXT[place:]
        for (edit,), verb in ((edits(TEXT, other), "inserted"), (edits(other, TEXT), "removed")):
            assert edit.change_class is ChangeClass.TYPOGRAPHIC
            assert code(character) in edit.why
            assert edit.why.endswith(verb)
            assert len(edit.why.split()) > 2, "it has a name, not a number alone"


def test_every_other_white_space_in_place_of_a_space_is_reported_by_name() -> None:
    for character in filter(str.isspace, unseen_characters()):
        (edit,) = edits(TEXT, TEXT.replace(" ", character, 1))
        assert edit.change_class is ChangeClass.TYPOGRAPHIC
        assert edit.why.startswith(code(character))
        assert edit.why.endswith("in place of U+0020 SPACE")


LOOK_ALIKES = [
    ("peace", "pe\u0430ce", "U+0430 CYRILLIC SMALL LETTER A in place of U+0061 LATIN SMALL LETTER A"),
    ("A/75/1", "\u0410/75/1", "U+0410 CYRILLIC CAPITAL LETTER A in place of U+0041 LATIN CAPITAL LETTER A"),
    ("NATO", "NAT\u039f", "U+039F GREEK CAPITAL LETTER OMICRON in place of U+004F LATIN CAPITAL LETTER O"),
    (
        "caf\u00e9",
        "cafe\u0301",
        "U+0065 LATIN SMALL LETTER E, U+0301 COMBINING ACUTE ACCENT in place of U+00E9 LATIN SMALL LETTER E WITH ACUTE",
    ),
    ("co-operation", "co\u2011operation", "U+2011 NON-BREAKING HYPHEN in place of U+002D HYPHEN-MINUS"),
    ("2013\u20132015", "2013-2015", "U+002D HYPHEN-MINUS in place of U+2013 EN DASH"),
    ("l'État", "l’État", "U+2019 RIGHT SINGLE QUOTATION MARK in place of U+0027 APOSTROPHE"),
    ("the Council", "the  Council", "U+0020 SPACE inserted"),
    (
        "fire",
        "\ufb01re",
        "U+FB01 LATIN SMALL LIGATURE FI in place of U+0066 LATIN SMALL LETTER F, U+0069 LATIN SMALL LETTER I",
    ),
]


@pytest.mark.parametrize(("old", "new", "why"), LOOK_ALIKES)
def test_look_alikes_are_reported_by_name(old: str, new: str, why: str) -> None:
    (edit,) = edits(old, new)
    assert (edit.change_class, edit.why) == (ChangeClass.TYPOGRAPHIC, why)


def test_unseen_characters_far_apart_in_a_long_paragraph_are_edits_of_their_own() -> None:
    clause = "reaffirming the purposes and principles of the Charter, "
    found = edits(clause * 80, "\u2060" + clause * 40 + "\u200b " + clause * 40 + "\u200e")
    assert [edit.why.split()[0] for edit in found if edit.new.strip()] == ["U+2060", "U+200B", "U+200E"]


def test_look_alikes_are_no_noise_inside_word_edits() -> None:
    unseen, words = edits("co-operation at its 75th session", "co\u2011operation at its 77th session")
    assert unseen.change_class is ChangeClass.TYPOGRAPHIC
    assert (words.old, words.new, words.why) == ("75th", "77th", "session ordinal +2")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("the peace", "the last\u200bing peace", "U+200B ZERO WIDTH SPACE"),
        ("the peace", "the p\uab7ace", "U+AB7A CHEROKEE SMALL LETTER GO"),
        ("10 m2 of land", "10 m² of land", "U+00B2 SUPERSCRIPT TWO"),
    ],
)
def test_what_a_reader_would_overlook_in_changed_words_is_named(old: str, new: str, named: str) -> None:
    (edit,) = edits(old, new)
    assert edit.change_class is ChangeClass.SUBSTANTIVE
    assert named in edit.why
