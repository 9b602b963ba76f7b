"""Labels of paragraphs as six languages print them, and the Latin identifiers that they give."""

import pytest

from core.readers.languages import language
from core.readers.numbering import Label, Numbering, Style, latin


def label(text: str, code: str) -> Label:
    found = Numbering(language(code)).label(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("code", "text", "printed", "style", "identifier"),
    [
        ("en", "12. Decides", "12.", Style.NUMBER, "12"),
        ("en", "4 bis. Decides", "4 bis.", Style.NUMBER, "4bis"),
        ("en", "(b) To go", "(b)", Style.LETTER, "(b)"),
        ("en", "(aa) To go", "(aa)", Style.LETTER, "(aa)"),
        ("en", "(iv) To go", "(iv)", Style.ROMAN, "(iv)"),
        ("fr", "c) Les eaux", "c)", Style.LETTER, "(c)"),
        ("fr", "viii) Les eaux", "viii)", Style.ROMAN, "(viii)"),
        ("es", "iii) Las aguas", "iii)", Style.ROMAN, "(iii)"),
        ("ru", "б) воды", "б)", Style.LETTER, "(b)"),
        ("ru", "3 бис. просит", "3 бис.", Style.NUMBER, "3bis"),
        ("zh", "2.请秘书长", "2.", Style.NUMBER, "2"),
        ("zh", "三、请秘书长", "三、", Style.NUMBER, "3"),
        ("zh", "㈡ 培训", "㈡", Style.ROMAN, "(ii)"),
        ("ar", "4 - تطلب", "4 -", Style.NUMBER, "4"),
        ("ar", "١٠- تطلب", "١٠-", Style.NUMBER, "10"),
        ("ar", "(ج) المياه", "(ج)", Style.LETTER, "(c)"),
        ("ar", "(هـ) المياه", "(هـ)", Style.LETTER, "(e)"),
        ("ar", "‘2’ التدريب", "‘2’", Style.ROMAN, "(ii)"),
    ],
)
def test_label(code: str, text: str, printed: str, style: Style, identifier: str) -> None:
    found = label(text, code)
    value = found.value(style)
    assert value is not None
    assert (found.printed, latin(style, value, found.repeat)) == (printed, identifier)


@pytest.mark.parametrize(
    ("code", "text"), [("en", "1.5 per cent"), ("en", "10-year plan"), ("fr", "d’un"), ("zh", "一切")]
)
def test_what_looks_like_a_label_and_is_none(code: str, text: str) -> None:
    assert Numbering(language(code)).label(text) is None
