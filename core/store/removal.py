"""Removing texts, and taking removals and other changes back."""

from core.store import prepared, series, texts, undo
from core.store.store import Store


def remove(store: Store, version_ids: list[int]) -> str:
    """Removes versions; they can be brought back by undo. Returns the sentence of what was done."""
    labels = [series.version_entry(store, each).label for each in version_ids]
    sentence = f"Removed {labels[0]}" if len(labels) == 1 else f"Removed {len(labels)} texts"
    with store.change(sentence) as change:
        for version_id in version_ids:
            change.set("version", version_id, removed=1)
            prepared.drop(change, version_id)
        undo.trim(change)
    return sentence


def take_back(store: Store, *, redo: bool = False) -> str:
    """Undoes the latest change, or does it again; returns its sentence."""
    sentence, touched = undo.take_back(store, redo=redo)
    for version_id in touched:
        texts.refresh(store, version_id)
    return sentence
