"""What a search found, as plain JSON and as lines for a terminal."""

import textwrap
from typing import Any

from core.store.entries import SearchHit, VersionEntry

_WIDTH = 100


def hit_record(hit: SearchHit) -> dict[str, Any]:
    """A hit as a JSON object: the paragraph as it last stood, and which versions have it."""
    return {
        "series": hit.series,
        "id": hit.ident,
        "text": hit.text,
        "spans": [list(span) for span in hit.spans],
        "first": _version(hit.first),
        "last": _version(hit.last),
        "versions": hit.versions,
    }


def hit_text(hit: SearchHit) -> str:
    """A hit as lines: where it stands, then the paragraph."""
    names = list(dict.fromkeys([hit.first.label, hit.last.label]))
    heading = f"{' … '.join(names)}, {hit.ident} ({hit.versions} version{'s' if hit.versions != 1 else ''})"
    return f"{heading}\n{textwrap.fill(hit.text, _WIDTH, initial_indent='  ', subsequent_indent='  ')}"


def _version(entry: VersionEntry) -> dict[str, Any]:
    return {
        "symbol": str(entry.symbol) if entry.symbol else None,
        "language": entry.language,
        "adopted": entry.adopted.isoformat() if entry.adopted else None,
        "name": entry.name,
    }
