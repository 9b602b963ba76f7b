"""Texts for libraries: resolutions and drafts from a picture, and adding them."""

from dataclasses import replace
from datetime import date
from typing import Any

from core.resolution.symbol import Symbol
from core.resolution.version import Source, Version, VersionKind
from core.store.library import Library
from tests.builders import version


def resolution(
    symbol: str, day: str, picture: str = "", *, title: str = "Cooperation", language: str = "en", **facts: Any
) -> Version:
    """An adopted text; without a picture two paragraphs that name it."""
    text = version(picture or f"PP1 Recalling {symbol}\nOP1 Decides {day}", title=title, language=language)
    source = Source(symbol, f"{symbol} {language}".encode().hex().ljust(64, "0"), "text")
    return replace(text, **{"symbol": Symbol(symbol), "adopted": date.fromisoformat(day), "source": source} | facts)


def draft(symbol: str, picture: str = "", **facts: Any) -> Version:
    """A draft that was distributed on 1 November 2020."""
    text = resolution(symbol, "2020-01-01", picture, **facts)
    return replace(text, kind=VersionKind.DRAFT, adopted=None, distributed=date(2020, 11, 1))


def add(library: Library, text: Version) -> int:
    """Adds a text of its own file and returns its id."""
    added = library.add(f"bytes of {text.symbol} {text.language}".encode(), f"{text.symbol}.txt", [text], parser="1")
    return added.versions[0].id


def labels(library: Library) -> dict[str, list[str]]:
    """The symbols in each series, by its title."""
    return {series.title: [each.label for each in series.versions] for series in library.series()}
