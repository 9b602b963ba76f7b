"""Each language's data: sessions, dates and meetings as mastheads and closing lines print them; recognition of text."""

from datetime import date

import pytest

from core.readers.languages import CODES, language, recognised
from resources import ROOT


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "Seventy-ninth session", 79),
        ("en", "Nine hundred and thirteenth session", 913),
        ("fr", "Soixante-dix-neuvième session", 79),
        ("fr", "Quatre-vingtième session", 80),
        ("fr", "Quatre-vingt et unième session", 81),
        ("es", "Septuagésimo noveno período de sesiones", 79),
        ("es", "Octogésimo período de sesiones", 80),
        ("ru", "Семьдесят девятая сессия", 79),
        ("ru", "Восьмидесятая сессия", 80),
        ("zh", "第七十九届会议", 79),
        ("zh", "第十届会议", 10),
        ("zh", "第五届会议", 5),
        ("ar", "الدورة التاسعة والسبعون", 79),
        ("ar", "الدورة الثانية عشرة", 12),
        ("ar", "الدورة الثمانون", 80),
    ],
)
def test_session(code: str, text: str, number: int) -> None:
    found = language(code).match("session", text)
    assert found is not None
    assert language(code).ordinal(found["ordinal"]) == number


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "25 March 2021", date(2021, 3, 25)),
        ("fr", "1er août 2020", date(2020, 8, 1)),
        ("es", "25 de marzo de 2021", date(2021, 3, 25)),
        ("ru", "25 марта 2021 года", date(2021, 3, 25)),
        ("ru", "29 March 2021", date(2021, 3, 29)),
        ("zh", "2021年3月25日", date(2021, 3, 25)),
        ("ar", "25 آذار/مارس 2021", date(2021, 3, 25)),
        ("ar", "١٢ كانون الأول/ديسمبر ٢٠١٢", date(2012, 12, 12)),
        ("ar", "5 حزيران/يونيو 2020", date(2020, 6, 5)),
    ],
)
def test_date(code: str, text: str, day: date) -> None:
    assert language(code).date(text) == day


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "95th plenary meeting"),
        ("fr", "58e séance plénière"),
        ("es", "58ª sesión plenaria"),
        ("ru", "58-е пленарное заседание"),
        ("zh", "第58次全体会议"),
        ("ar", "الجلسة العامة 58"),
    ],
)
def test_meeting(code: str, text: str) -> None:
    assert language(code).match("meeting", text)


@pytest.mark.parametrize("code", [code for code in CODES if code != "en"])
def test_a_paragraph_is_enough_to_tell_its_language(code: str) -> None:
    text = (ROOT / "specimens" / "languages" / f"A_RES_907_41.{code}.txt").read_text(encoding="utf-8")
    longest = sorted(text.split("\n\n")[1:], key=len)[-8:]  # without the line that says in English what this is
    assert [recognised([paragraph]).code for paragraph in longest] == [code] * 8
