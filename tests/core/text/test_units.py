"""The words of each language: complete for every language, and what is made of them."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from core.text.lexer import LANGUAGES
from core.text.units import units_of
from resources import ROOT


def data(folder: str, code: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((ROOT / folder / f"{code}.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("folder", ["units", "phrases"])
def test_every_language_has_every_field(folder: str) -> None:
    fields = {code: set(data(folder, code)) for code in LANGUAGES}
    assert fields == dict.fromkeys(LANGUAGES, fields["en"])


def test_every_language_has_its_syntax() -> None:
    assert set(json.loads((ROOT / "syntax.json").read_text(encoding="utf-8"))) == set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_year_has_twelve_months_or_numbers_for_them(code: str) -> None:
    assert len(units_of(code).months) >= 12 or code == "zh"


@pytest.mark.parametrize(
    ("code", "ordinal", "number"),
    [
        ("en", "seventy-fifth", 75),
        ("fr", "soixante et onzième", 71),
        ("fr", "quatre-vingtième", 80),
        ("es", "septuagésimo quinto", 75),
        ("ru", "семьдесят пятой", 75),
        ("ar", "الخامسة والسبعين", 75),
    ],
)
def test_an_ordinal_in_words_is_a_number(code: str, ordinal: str, number: int) -> None:
    assert units_of(code).ordinals[ordinal] == number


def test_a_language_that_is_not_known_reads_like_english() -> None:
    assert units_of("tlh") is units_of("en")
    assert units_of("../units/fr") is units_of("en")


def test_a_star_stands_for_every_ending() -> None:
    assert {"report", "reports"} <= {
        word for word in ("report", "reports", "rapport") if word in units_of("en").reports
    }
