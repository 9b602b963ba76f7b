"""Real documents that are no resolutions are named for what they are, with their symbol and language."""

from pathlib import Path

import pytest

from core.readers.read import read
from core.resolution.version import VersionKind


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
