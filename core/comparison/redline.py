"""A comparison as plain text for a terminal: [-taken out-] and {+put in+}, runs of identical paragraphs in one line."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from core.comparison.change import ChangeKind, Comparison, Edit, Row
from core.resolution.version import Version

_SIGNS = {
    ChangeKind.IDENTICAL: "=",
    ChangeKind.CHANGED: "~",
    ChangeKind.SPLIT: "<",
    ChangeKind.MERGED: ">",
    ChangeKind.ADDED: "+",
    ChangeKind.REMOVED: "-",
}


def redline(comparison: Comparison, old: Version, new: Version) -> str:
    """What changed from `old` to `new`, one block a changed row."""
    heading = f"{old.symbol or old.source.name} -> {new.symbol or new.source.name}"
    counts = {kind: sum(row.kind is kind for row in comparison.rows) for kind in ChangeKind}
    summary = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    texts = _texts(old), _texts(new)
    blocks = [heading, summary, *_title(comparison.title, old.title), *_blocks(comparison.rows, texts)]
    if any(row.edits for row in comparison.footnotes):
        notes = _footnote_texts(old), _footnote_texts(new)
        blocks += ["Footnotes", *_blocks(comparison.footnotes, notes)]
    return "\n\n".join(filter(None, blocks))


def marked(old_text: str, edits: Iterable[Edit]) -> str:
    """The old text with each edit written out: [-old-]{+new+}."""
    pieces, at = [], 0
    for edit in edits:
        start, end = edit.old_span
        pieces.append(old_text[at:start])
        pieces.append(f"[-{edit.old}-]" if edit.old else "")
        pieces.append(f"{{+{edit.new}+}}" if edit.new else "")
        at = end
    return "".join(pieces) + old_text[at:]


def _title(edits: tuple[Edit, ...], old_title: str) -> list[str]:
    return [f"Title\n{marked(old_title, edits)}"] if edits else []


def _blocks(rows: tuple[Row, ...], texts: tuple[dict[str, str], dict[str, str]]) -> Iterator[str]:
    for quiet, run in groupby(rows, key=_is_quiet):
        if quiet:
            yield _identical(list(run))
        else:
            yield from (_block(row, texts[0]) for row in run)


def _is_quiet(row: Row) -> bool:
    return row.kind is ChangeKind.IDENTICAL and not (row.moved or row.role_change or row.edits)


def _identical(rows: list[Row]) -> str:
    first, last = rows[0].new[0], rows[-1].new[0]
    return f"= {first}" if first == last else f"= {first} … {last}: {len(rows)} identical paragraphs"


def _block(row: Row, old_texts: dict[str, str]) -> str:
    names = " -> ".join(filter(None, ["+".join(row.old), "+".join(row.new)]))
    flags = [name for name in ("moved", "role_change", "rewritten") if getattr(row, name)]
    tags = ", ".join([row.kind.value, *filter(None, [row.change_class]), *(flag.replace("_", " ") for flag in flags)])
    return f"{_SIGNS[row.kind]} {names} ({tags})\n{marked(' '.join(old_texts[each] for each in row.old), row.edits)}"


def _texts(version: Version) -> dict[str, str]:
    return {paragraph.id: paragraph.text for paragraph in version.paragraphs}


def _footnote_texts(version: Version) -> dict[str, str]:
    return {f"FN{place}": note.text for place, note in enumerate(version.footnotes, 1)}
