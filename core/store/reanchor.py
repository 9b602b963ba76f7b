"""Notes and pins follow their paragraphs when a better parser gives these other identifiers."""

from collections.abc import Mapping

from core.resolution.paragraph import Paragraph
from core.resolution.version import Version
from core.store import fold
from core.store.store import Change
from core.store.strands import ALIKE, likeness


def follow(change: Change, version_id: int, old: Version, new: Version) -> None:
    """Moves the notes and pins of a version to where their paragraphs now are; those without a place stay."""
    moved = {before: after for before, after in places(old, new).items() if before != after}
    if not moved:
        return
    for row in change.connection.execute("SELECT id, ident FROM note WHERE version_id = ?", (version_id,)).fetchall():
        change.set("note", row["id"], logged=False, ident=moved.get(row["ident"], row["ident"]))
    for side in ("old", "new"):
        _move_pins(change, version_id, side, moved)


def places(old: Version, new: Version) -> dict[str, str]:
    """Where each paragraph of the old parse is in the new one, by identifier: same text first, then the likest."""
    by_text = {paragraph.text: paragraph.id for paragraph in reversed(new.paragraphs)}
    found = {each.id: by_text[each.text] for each in old.paragraphs if each.text in by_text}
    free = [each for each in new.paragraphs if each.id not in found.values()]
    for each in old.paragraphs:
        if each.id not in found and (best := _likest(each, free)):
            found[each.id] = best.id
            free.remove(best)
    return found


def _likest(paragraph: Paragraph, others: list[Paragraph]) -> Paragraph | None:
    own = frozenset(fold.words(paragraph.text))
    scored = [(likeness(own, frozenset(fold.words(other.text))), at) for at, other in enumerate(others)]
    best, at = max(scored, default=(0.0, 0))
    return others[at] if best >= ALIKE else None


def _move_pins(change: Change, version_id: int, side: str, moved: Mapping[str, str]) -> None:
    sql = f"SELECT * FROM pin WHERE {side}_id = ? ORDER BY id"  # noqa: S608 - our own names
    rows = [dict(row) for row in change.connection.execute(sql, (version_id,)).fetchall()]
    going = [row for row in rows if row[f"{side}_ident"] in moved]
    for row in going:  # all out before any goes in: PP4 and PP5 may change places
        change.delete("pin", row["id"], logged=False)
    for row in going:
        placed = row | {f"{side}_ident": moved[row[f"{side}_ident"]]}
        taken = change.connection.execute(
            "SELECT 1 FROM pin WHERE old_id = ? AND new_id = ? AND old_ident = ? AND new_ident = ?",
            (placed["old_id"], placed["new_id"], placed["old_ident"], placed["new_ident"]),
        ).fetchone()
        if taken is None:
            change.put("pin", {name: value for name, value in placed.items() if name != "digest"}, logged=False)
