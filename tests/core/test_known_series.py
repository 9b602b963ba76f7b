"""The series that the program knows are in order, and each says of its versions what their symbols say."""

import json
from datetime import date
from pathlib import Path

import pytest

from core.resolution.symbol import parse_symbol
from resources import ROOT


@pytest.mark.parametrize("path", sorted((ROOT / "series").glob("*.json")), ids=lambda path: path.stem)
def test_known_series_is_in_order(path: Path) -> None:
    series = json.loads(path.read_text(encoding="utf-8"))
    symbols = [parse_symbol(version["symbol"]) for version in series["versions"]]
    assert all(symbol and symbol.is_resolution for symbol in symbols)
    assert [symbol.session for symbol in symbols if symbol] == [version["session"] for version in series["versions"]]
    adopted = [date.fromisoformat(version["adopted"]) for version in series["versions"]]
    assert adopted == sorted(adopted)


def test_the_shanghai_series_has_nine_versions_with_the_dates_of_their_texts(shared: Path) -> None:
    series = json.loads((ROOT / "series" / "shanghai-cooperation-organization.json").read_text(encoding="utf-8"))
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in (shared / "gold" / "sco").glob("A_RES_*.json")]
    said = {version["symbol"]: version["adopted"] for version in series["versions"]}
    assert said == {version["symbol"]: version["adopted"] for version in gold}
