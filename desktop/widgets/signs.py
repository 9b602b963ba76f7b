"""Signs: which drawing and which colour stand for each facet, everywhere in the program."""

from desktop.models.facets import Facet
from desktop.theme import Tone

FACET_TONES = {
    Facet.IDENTICAL: Tone.MUTED,
    Facet.TYPOGRAPHIC: Tone.CHIP,
    Facet.TECHNICAL: Tone.INSERTION_QUIET,
    Facet.SEQUENCE: Tone.INSERTION_QUIET,
    Facet.EDITORIAL: Tone.CHANGE,
    Facet.SUBSTANTIVE: Tone.CHANGE,
    Facet.ADDED: Tone.INSERTION,
    Facet.REMOVED: Tone.DELETION,
    Facet.SPLIT: Tone.CHANGE,
    Facet.MERGED: Tone.CHANGE,
    Facet.MOVED: Tone.MOVE,
}


def sign_of(facet: Facet) -> str:
    """The name of the facet's drawing."""
    return f"kind-{facet}"
