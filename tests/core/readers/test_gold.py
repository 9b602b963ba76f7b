"""The nine versions of the real series, and six texts of others, against what careful readers said is right."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from core.readers.read import read
from core.resolution.record import to_record

FACTS = ("symbol", "title", "agenda_item", "agenda_title", "adopted", "bracket", "meeting", "session_ordinal")
FOLDED = str.maketrans({"\u2011": "-", "\u2010": "-"})


def gold(shared: Path, folder: str) -> list[tuple[Path, dict[str, Any]]]:
    """Each source file of each gold text, with the gold."""
    pairs = []
    for path in sorted((shared / "gold" / folder).glob("A_RES_*.json")):
        if "__" not in path.name:
            text = json.loads(path.read_text(encoding="utf-8"))
            pairs += [(source, text) for source in sorted((shared / "corpus" / folder).glob(f"{path.stem}.*"))]
    return pairs


def wrong(source: Path, text: dict[str, Any]) -> list[str]:
    """What a parsed file says otherwise than the gold."""
    record = to_record(read(source).versions[0])
    have = {paragraph["id"]: paragraph for paragraph in record["paragraphs"]}
    misses = [key for key in FACTS if text.get(key) is not None and record[key] != text[key]]
    misses += [p["id"] for p in text["paragraphs"] if p["id"] not in have or not same(have[p["id"]], p)]
    tops = {ident for ident in have if re.fullmatch(r"(PP|OP)\d+", ident)}
    return misses + sorted(tops - {p["id"] for p in text["paragraphs"]})


def same(have: dict[str, Any], want: dict[str, Any]) -> bool:
    text = have["text"].translate(FOLDED)
    if have["phrase"] != want["phrase"]:
        return False
    if "text" in want:
        return bool(text == want["text"].translate(FOLDED))
    ends = want["ends"].translate(FOLDED).rstrip(",;.:")
    return text.startswith(want["starts"].translate(FOLDED)) and text.rstrip(",;.:").endswith(ends)


@pytest.mark.parametrize("folder", ["sco", "series"])
def test_real_texts_are_read_as_careful_readers_read_them(shared: Path, folder: str) -> None:
    pairs = gold(shared, folder)
    assert len(pairs) >= 6
    assert {source.name: misses for source, text in pairs if (misses := wrong(source, text))} == {}
