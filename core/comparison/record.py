"""A Comparison as plain JSON and back: what `resolute-cli compare --json` prints and a library keeps."""

from collections import Counter
from typing import Any

from core.comparison.change import Candidate, ChangeClass, ChangeKind, Comparison, Edit, Op, Row
from core.resolution.version import Version

Record = dict[str, Any]


def to_record(comparison: Comparison, old: Version, new: Version) -> Record:
    """The comparison of `old` with `new` as a JSON object."""
    return {
        "old": _side(old),
        "new": _side(new),
        "rows": [_row(row) for row in comparison.rows],
        "title": {"edits": [_edit(edit) for edit in comparison.title]},
        "footnotes": [_row(row) for row in comparison.footnotes],
        "summary": dict(Counter(row.kind.value for row in comparison.rows)),
    }


def from_record(record: Record) -> Comparison:
    """The comparison that `to_record` wrote. Raises KeyError, TypeError or ValueError for anything else."""
    return Comparison(
        rows=tuple(map(_to_row, record["rows"])),
        title=tuple(map(_to_edit, record["title"]["edits"])),
        footnotes=tuple(map(_to_row, record["footnotes"])),
    )


def _side(version: Version) -> Record:
    return {"symbol": str(version.symbol) if version.symbol else None, "sha256": version.source.sha256}


def _row(row: Row) -> Record:
    return {
        "old": list(row.old),
        "new": list(row.new),
        "kind": row.kind.value,
        "moved": row.moved,
        "role_change": row.role_change,
        "rewritten": row.rewritten,
        "similarity": round(row.similarity, 4),
        "confidence": round(row.confidence, 4),
        "class": row.change_class.value if row.change_class else None,
        "candidates": [
            {"old": each.old, "new": each.new, "similarity": round(each.similarity, 4)} for each in row.candidates
        ],
        "edits": [_edit(edit) for edit in row.edits],
    }


def _edit(edit: Edit) -> Record:
    return {
        "op": edit.op.value,
        "old": edit.old,
        "new": edit.new,
        "old_span": list(edit.old_span),
        "new_span": list(edit.new_span),
        "class": edit.change_class.value,
        "why": edit.why,
    }


def _to_row(record: Record) -> Row:
    return Row(
        old=tuple(record["old"]),
        new=tuple(record["new"]),
        kind=ChangeKind(record["kind"]),
        moved=bool(record["moved"]),
        role_change=bool(record["role_change"]),
        rewritten=bool(record["rewritten"]),
        similarity=float(record["similarity"]),
        confidence=float(record["confidence"]),
        change_class=ChangeClass(record["class"]) if record["class"] else None,
        candidates=tuple(Candidate(each["old"], each["new"], each["similarity"]) for each in record["candidates"]),
        edits=tuple(map(_to_edit, record["edits"])),
    )


def _to_edit(record: Record) -> Edit:
    old, new = record["old_span"], record["new_span"]
    return Edit(
        op=Op(record["op"]),
        old=record["old"],
        new=record["new"],
        old_span=(old[0], old[1]),
        new_span=(new[0], new[1]),
        change_class=ChangeClass(record["class"]),
        why=record["why"],
    )
