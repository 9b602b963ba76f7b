"""Texts are cut into words and units in every script, and the pieces hold every character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.tokens import count, cut, tokens

UNITS = [
    ("en", "held on 13 and 14 June 2019", ["held", "on", "13 and 14 June 2019"]),
    ("en", "from 19 to 21 April 2016,", ["from", "19 to 21 April 2016", ","]),
    ("en", "in June 2011", ["in", "June 2011"]),
    ("en", "its seventy-fifth session", ["its", "seventy-fifth", "session"]),
    ("en", "its 75th session", ["its", "75th", "session"]),
    ("en", "resolution 72/13,", ["resolution", "72/13", ","]),
    ("en", "A/RES/75/268.", ["A/RES/75/268", "."]),
    ("en", "(A/75/L.69/Add.1)", ["(", "A/75/L.69/Add.1", ")"]),
    ("en", "GC(67)/RES/7 and 1/CP.21", ["GC(67)/RES/7", "and", "1/CP.21"]),
    ("en", "resolutions 1325 (2000) and 217 A (III)", ["resolutions", "1325 (2000)", "and", "217 A (III)"]),
    ("en", "for 2013–2015", ["for", "2013–2015"]),
    ("en", "5,000,000 dollars, 3.5 per cent", ["5,000,000", "dollars", ",", "3.5", "per", "cent"]),
    ("en", "good-neighbourliness", ["good-neighbourliness"]),
    ("en", "the Secretary-General’s", ["the", "Secretary-General’s"]),
    ("en", "and/or “States”", ["and", "/", "or", "“", "States", "”"]),
    ("fr", "l’Assemblée du 1er mai 2020", ["l’", "Assemblée", "du", "1er mai 2020"]),
    ("fr", "sa soixante et onzième session", ["sa", "soixante et onzième", "session"]),
    ("fr", "1 234 567,5 dollars", ["1 234 567,5", "dollars"]),
    ("es", "septuagésimo quinto período", ["septuagésimo quinto", "período"]),
    ("es", "el 3 de mayo de 2021", ["el", "3 de mayo de 2021"]),
    ("ru", "семьдесят пятой сессии", ["семьдесят пятой", "сессии"]),
    ("ru", "от 13 декабря 2010 года", ["от", "13 декабря 2010 года"]),
    ("ar", "لدورتها الخامسة والسبعين،", ["لدورتها", "الخامسة والسبعين", "،"]),
    ("ar", "المؤرخ 13 كانون الأول/ديسمبر 2010", ["المؤرخ", "13 كانون الأول/ديسمبر 2010"]),
    ("zh", "第七十五届会议", ["第七十五", "届", "会", "议"]),
    ("zh", "2019年6月13日和14日在", ["2019年6月13日和14日", "在"]),
    ("zh", "2010年12月13日第65/124号", ["2010年12月13日", "第", "65/124", "号"]),
]


@pytest.mark.parametrize(("language", "text", "units"), UNITS)
def test_units_stay_whole(language: str, text: str, units: list[str]) -> None:
    assert [piece.strip() for piece in cut(text, language)] == units


@given(st.text(), st.sampled_from(["en", "fr", "es", "ru", "ar", "zh", "xx"]))
def test_pieces_hold_every_character(text: str, language: str) -> None:
    assert "".join(cut(text, language)) == text


def test_combining_marks_and_invisible_characters_stay_in_their_word() -> None:
    assert cut("cafe\u0301 co\u00adoperation a\u200bb") == ("cafe\u0301 ", "co\u00adoperation ", "a\u200bb")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Council", "the  council"),
        ("co‑operation", "co-operation"),
        ("“peace”", '"peace"'),
        ("café", "cafe\u0301"),
        ("pe\u200bace", "peace"),
        ("реасе", "peace"),
        ("Россия", "РОССИЯ"),
    ],
)
def test_look_alikes_give_the_same_tokens(one: str, other: str) -> None:
    assert tokens(one) == tokens(other)


@pytest.mark.parametrize(("one", "other"), [("10²", "102"), ("½", "1/2"), ("sign", "sing"), ("мир", "мор")])
def test_what_looks_different_gives_different_tokens(one: str, other: str) -> None:
    assert tokens(one) != tokens(other)


@given(st.text() | st.text("ab, .1\u200b\u00a0"))
def test_tokens_are_counted_as_they_are_told(text: str) -> None:
    assert count(text) == len(tokens(text))
