"""The lexer finds what stands out in the text of a resolution, in six languages, and is found by Pygments."""

import pytest
from pygments.lexers import get_lexer_by_name
from pygments.styles import get_style_by_name
from pygments.token import Text, Whitespace, _TokenType

from core.text.lexer import (
    DATE,
    INSTRUMENT,
    LABEL,
    LANGUAGES,
    PHRASE,
    SESSION,
    SYMBOL,
    ResolutionLexer,
    ResolutionStyle,
)


def found(text: str, language: str = "en") -> list[tuple[_TokenType, str]]:
    """The tokens of a text that stand out."""
    lexer = ResolutionLexer(language=language)
    return [(kind, piece) for _, kind, piece in lexer.get_tokens_unprocessed(text) if kind not in (Text, Whitespace)]


def test_pygments_knows_the_lexer_and_its_style_by_name() -> None:
    assert isinstance(get_lexer_by_name("resolution", language="fr"), ResolutionLexer)
    assert get_style_by_name("resolution") is ResolutionStyle


def test_a_paragraph_in_all_its_parts() -> None:
    text = (
        "12. Also requests the Secretary-General, recalling the Vienna Convention on Diplomatic Relations, its"
        " resolutions 65/124 of 13 December 2010 and A/RES/S-10/2, and document A/75/L.69/Add.1, to report to"
        " the General Assembly at its eighty-first session"
    )
    assert found(text) == [
        (LABEL, "12."),
        (PHRASE, "Also requests"),
        (INSTRUMENT, "Vienna Convention on Diplomatic Relations"),
        (SYMBOL, "65/124"),
        (DATE, "13 December 2010"),
        (SYMBOL, "A/RES/S-10/2"),
        (SYMBOL, "A/75/L.69/Add.1"),
        (SESSION, "eighty-first session"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            (
                "a) Rappelant également sa résolution 67/15 du 1er novembre 2012, la Charte des Nations Unies"
                " et sa soixante-quinzième session"
            ),
            [
                (LABEL, "a)"),
                (PHRASE, "Rappelant également"),
                (SYMBOL, "67/15"),
                (DATE, "1er novembre 2012"),
                (INSTRUMENT, "Charte des Nations Unies"),
                (SESSION, "soixante-quinzième session"),
            ],
        ),
        (
            "es",
            (
                "Recordando también la resolución 69/11, de 11 de noviembre de 2014, la Carta de las Naciones Unidas"
                " y su septuagésimo quinto período de sesiones"
            ),
            [
                (PHRASE, "Recordando también"),
                (SYMBOL, "69/11"),
                (DATE, "11 de noviembre de 2014"),
                (INSTRUMENT, "Carta de las Naciones Unidas"),
                (SESSION, "septuagésimo quinto período de sesiones"),
            ],
        ),
        (
            "ru",
            (
                "ссылаясь также на резолюцию 71/14 от 21 ноября 2016 года, Устав Организации Объединенных Наций"
                " и семьдесят пятую сессию"
            ),
            [
                (PHRASE, "ссылаясь также"),
                (SYMBOL, "71/14"),
                (DATE, "21 ноября 2016 года"),
                (INSTRUMENT, "Устав Организации Объединенных Наций"),
                (SESSION, "семьдесят пятую сессию"),
            ],
        ),
        (
            "zh",
            "又回顾2010年12月13日第65/124号决议、《联合国宪章》和第七十五届会议",
            [
                (PHRASE, "又回顾"),
                (DATE, "2010年12月13日"),
                (SYMBOL, "第65/124号"),
                (INSTRUMENT, "《联合国宪章》"),
                (SESSION, "第七十五届会议"),
            ],
        ),
        (
            "ar",
            (
                "وإذ تشير أيضا إلى القرار 65/124 المؤرخ 13 كانون الأول/ديسمبر 2010 وإلى ميثاق الأمم المتحدة وفي الدورة"
                " الخامسة والسبعين"
            ),
            [
                (PHRASE, "وإذ تشير أيضا"),
                (SYMBOL, "65/124"),
                (DATE, "13 كانون الأول/ديسمبر 2010"),
                (INSTRUMENT, "ميثاق الأمم المتحدة"),
                (SESSION, "الدورة الخامسة والسبعين"),
            ],
        ),
    ],
)
def test_each_language_has_its_own_words(language: str, text: str, expected: list[tuple[_TokenType, str]]) -> None:
    assert found(text, language) == expected


def test_without_a_language_all_six_are_looked_for() -> None:
    lexer = ResolutionLexer()
    phrases = ["Recalling also", "Se félicitant", "Tomando nota", "вновь подтверждая", "回顾", "إذ تشير"]
    for phrase in phrases:
        assert (0, PHRASE, phrase) in list(lexer.get_tokens_unprocessed(f"{phrase} X"))


def test_a_language_without_rules_is_refused() -> None:
    with pytest.raises(ValueError, match="'xx'"):
        ResolutionLexer(language="xx")


@pytest.mark.parametrize("text", ["", "\n\n", "(a)", "Recalling", "𝟚 A/RES/70/1\n\n1. Decides\n", "«第》 1 - \t"])
def test_every_character_is_in_one_token_and_offsets_count_code_points(text: str) -> None:
    for language in ("", *LANGUAGES):
        position = 0
        for start, _, piece in ResolutionLexer(language=language).get_tokens_unprocessed(text):
            assert start == position
            assert text.startswith(piece, start)
            position += len(piece)
        assert position == len(text)


def test_every_line_may_begin_with_a_phrase_but_no_phrase_stands_inside() -> None:
    assert found("Recalling that\nNoting, Welcoming") == [(PHRASE, "Recalling"), (PHRASE, "Noting")]
