"""A Comparison as plain JSON: the public contract of `resolute-cli compare --json`."""

from collections import Counter
from typing import Any

from core.comparison.change import Comparison, Edit, Row
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
