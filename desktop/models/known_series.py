"""Series that the program knows by their symbols, so that it can say which versions are missing."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from core.resolution.symbol import Symbol
from core.store.entries import SeriesEntry
from resources import ROOT

FOLDER = ROOT / "series"


@dataclass(frozen=True, slots=True)
class KnownVersion:
    """A version of a known series: its symbol, and the day of its adoption where it is known."""

    symbol: Symbol
    adopted: date | None = None


@dataclass(frozen=True, slots=True)
class KnownSeries:
    """A series and all its versions, earliest first."""

    title: str
    versions: tuple[KnownVersion, ...]

    def missing_from(self, series: SeriesEntry) -> tuple[KnownVersion, ...]:
        """The versions that a series of the library lacks; none when the two are not the same series."""
        there = {str(version.symbol) for version in series.versions if version.symbol}
        if not there & {str(version.symbol) for version in self.versions}:
            return ()
        return tuple(version for version in self.versions if str(version.symbol) not in there)


@lru_cache(maxsize=1)
def known_series() -> tuple[KnownSeries, ...]:
    """All series of `resources/series`, by the names of their files."""
    return tuple(_parse(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json")))


def missing_versions(series: SeriesEntry) -> tuple[KnownVersion, ...]:
    """The versions that a series of the library lacks, by what the program knows."""
    return tuple(version for known in known_series() for version in known.missing_from(series))


def begun(series: Iterable[SeriesEntry], known: KnownSeries) -> bool:
    """Whether any version of a known series is in the library."""
    there = {str(version.symbol) for each in series for version in each.versions if version.symbol}
    return any(str(version.symbol) in there for version in known.versions)


def _parse(text: str) -> KnownSeries:
    record = json.loads(text)
    versions = tuple(
        KnownVersion(Symbol(each["symbol"]), date.fromisoformat(each["adopted"]) if each.get("adopted") else None)
        for each in record["versions"]
    )
    return KnownSeries(record["title"], versions)
