"""Real documents that are no resolutions are named for what they are, with their symbol and language."""

from pathlib import Path

import pytest

from core.readers.read import read
from core.resolution.paragraph import ParagraphKind
from core.resolution.version import VersionKind


def test_a_figure_in_bold_type_is_no_heading_and_the_item_of_a_list_is_the_agenda_item(shared: Path) -> None:
    (version,) = read(shared / "corpus" / "native" / "A_80_6_INCOMESECT.1.docx").versions
    assert version.agenda_item == "137"
    assert all(any(map(str.isalpha, p.text)) for p in version.paragraphs if p.kind is ParagraphKind.HEADING)


@pytest.mark.parametrize(
    ("name", "symbol", "language"),
    [
        ("A_80_6_INCOMESECT.1.docx", "A/80/6 (Income sect. 1)", "en"),
        ("A_80_6_PLANOUTLINE.docx", "A/80/6 (Plan outline)", "en"),
        ("CEDAW_C_BGD_6-7_ar__stress010.docx", "CEDAW/C/BGD/6-7", "ar"),
        ("CRC_C_GC_20_ar__stress011.docx", "CRC/C/GC/20", "ar"),
    ],
)
def test_reports_and_budgets_are_other_documents(shared: Path, name: str, symbol: str, language: str) -> None:
    (version,) = read(shared / "corpus" / "native" / name).versions
    assert (version.kind, str(version.symbol), version.language) == (VersionKind.OTHER, symbol, language)
