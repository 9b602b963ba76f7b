"""Notes and pins follow their paragraphs when a better parser or a correction gives these other identifiers."""

from collections import defaultdict
from collections.abc import Mapping

from core.resolution.paragraph import Paragraph
from core.resolution.version import Version
from core.store import fold
from core.store.store import Change
from core.store.strands import ALIKE, likeness


def follow(change: Change, version_id: int, old: Version, new: Version, *, logged: bool) -> None:
    """Moves the notes and pins of a version to where their paragraphs now are; those without a place stay.

    What is `logged` goes back with the change that moved it.
    """
    moved = {before: after for before, after in places(old, new).items() if before != after}
    if not moved:
        return
    for row in change.connection.execute("SELECT id, ident FROM note WHERE version_id = ?", (version_id,)).fetchall():
        change.set("note", row["id"], logged=logged, ident=moved.get(row["ident"], row["ident"]))
    for side in ("old", "new"):
        _move_pins(change, version_id, side, moved, logged=logged)


def places(old: Version, new: Version) -> dict[str, str]:
    """Where each paragraph of the old text is in the new one, by identifier.

    The same text tells first (the first of several to the first), then the likest that is still free, then the
    paragraph that holds the whole text, to which it was joined.
    """
    found = _same_texts(old, new)
    taken = set(found.values())
    changed = [each for each in new.paragraphs if each.id not in taken]
    free = list(changed)
    for each in old.paragraphs:
        if each.id not in found and (best := _likest(each, free)):
            found[each.id] = best.id
            free.remove(best)
    for each in old.paragraphs:
        if each.id not in found and (holder := _holder(each, changed)):
            found[each.id] = holder.id
    return found


def _same_texts(old: Version, new: Version) -> dict[str, str]:
    there: dict[str, list[str]] = defaultdict(list)
    for each in reversed(new.paragraphs):
        there[each.text].append(each.id)
    return {each.id: there[each.text].pop() for each in old.paragraphs if there[each.text]}


def _likest(paragraph: Paragraph, others: list[Paragraph]) -> Paragraph | None:
    own = frozenset(fold.words(paragraph.text))
    scored = [(likeness(own, frozenset(fold.words(other.text))), at) for at, other in enumerate(others)]
    best, at = max(scored, default=(0.0, 0))
    return others[at] if best >= ALIKE else None


def _holder(paragraph: Paragraph, others: list[Paragraph]) -> Paragraph | None:
    """The paragraph that holds all of this one's text."""
    return next((other for other in others if paragraph.text and paragraph.text in other.text), None)


def _move_pins(change: Change, version_id: int, side: str, moved: Mapping[str, str], *, logged: bool) -> None:
    sql = f"SELECT * FROM pin WHERE {side}_id = ? ORDER BY id"  # noqa: S608 - our own names
    rows = [dict(row) for row in change.connection.execute(sql, (version_id,)).fetchall()]
    going = [row for row in rows if row[f"{side}_ident"] in moved]
    for row in going:  # all out before any goes in: PP4 and PP5 may change places
        change.delete("pin", row["id"], logged=logged)
    for row in going:
        placed = row | {f"{side}_ident": moved[row[f"{side}_ident"]]}
        taken = change.connection.execute(
            "SELECT 1 FROM pin WHERE old_id = ? AND new_id = ? AND old_ident = ? AND new_ident = ?",
            (placed["old_id"], placed["new_id"], placed["old_ident"], placed["new_ident"]),
        ).fetchone()
        if taken is None:
            change.put("pin", {name: value for name, value in placed.items() if name != "digest"}, logged=logged)
