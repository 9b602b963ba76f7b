"""Draws the rows of two text pictures, one line a row, for tests that read like a table."""

from core.comparison.change import Row
from core.comparison.compare import compare
from tests.builders import version


def drawn(old: str, new: str, language: str = "en") -> list[str]:
    """The rows of two text pictures: `PP1 = PP1` identical, `~` changed, `>` split or merged, `+` and `-` alone."""
    return [row_drawn(row) for row in compare(version(old, language=language), version(new, language=language)).rows]


def row_drawn(row: Row) -> str:
    signs = {"identical": "=", "changed": "~", "split": ">", "merged": ">"}
    if row.kind.value not in signs:
        return f"+ {row.new[0]}" if row.new else f"- {row.old[0]}"
    flags = [name for name, said in (("moved", row.moved), ("role", row.role_change)) if said]
    return " ".join([*row.old, signs[row.kind.value], *row.new, *flags])
