"""Tracked changes in words: the warning and the reason that every format gives for them."""


def warning(count: int, *, rejected: bool) -> str | None:
    """The sentence for the user; None when the file has no tracked changes."""
    if not count:
        return None
    what = "1 tracked change; it was" if count == 1 else f"{count:,} tracked changes; they were"
    return f"The file holds {what} read as {'rejected' if rejected else 'accepted'}."


def uncounted(*, rejected: bool) -> str:
    """The sentence where a format tells no number of changes."""
    return f"The file holds tracked changes; they were read as {'rejected' if rejected else 'accepted'}."


def why(*, rejected: bool) -> str:
    """The reason under which the other side of a change is put aside."""
    return "inserted by a tracked change" if rejected else "deleted by a tracked change"
