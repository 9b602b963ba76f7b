"""Days, moments and numbers as each language writes them, with the months and digits of its documents."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop.models.comparison import ComparisonModel
from desktop.models.dates import day_text, moment_text, year_text
from desktop.models.roles import Column
from desktop.models.wording import number
from tests.desktop.reading_pairs import every_kind

DAY = date(2021, 3, 25)


def test_a_day_is_written_as_documents_of_the_language_write_it(speaking: Callable[[str], None]) -> None:
    said = {}
    for code in ("ar", "zh", "en", "fr", "ru", "es"):
        speaking(code)
        said[code] = day_text(DAY)
    assert said == {
        "ar": "25 آذار/مارس 2021",
        "zh": "2021年3月25日",
        "en": "25 March 2021",
        "fr": "25 mars 2021",
        "ru": "25 марта 2021",
        "es": "25 de marzo de 2021",
    }


def test_arabic_numbers_and_years_have_the_digits_of_documents(speaking: Callable[[str], None]) -> None:
    speaking("ar")
    assert year_text(DAY) == "2021"
    assert number(1024) == "1,024"
    assert year_text(None) == ""


def test_a_moment_is_told_to_the_minute(speaking: Callable[[str], None]) -> None:
    speaking("fr")
    assert moment_text("2026-11-26T21:34:05") == "26 novembre 2026, 21:34"


def test_a_system_without_a_language_is_spoken_to_in_english(
    speaking: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", QLocale.c)
    speaking("")
    assert QLocale().language() is QLocale.Language.English


def test_a_symbol_does_not_pull_the_day_after_it_to_its_side_in_arabic(speaking: Callable[[str], None]) -> None:
    speaking("ar")
    _, old, _ = every_kind()
    assert old.adopted is not None
    model = ComparisonModel()
    model.show_comparison(*every_kind())
    head = str(model.headerData(Column.OLD, Qt.Orientation.Horizontal))
    assert f"{old.symbol}\N{RIGHT-TO-LEFT MARK}" in head
