"""Pins: what a reader has decided about which paragraphs of two versions belong together."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pins:
    """Pairs of identifiers (old, new) that belong together, and pairs that do not."""

    together: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()
