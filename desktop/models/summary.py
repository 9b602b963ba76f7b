"""The summary of a comparison: one sentence that says how much changed and how, in words that need no explaining."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.models.facets import Facet
from desktop.models.wording import number

_STRUCTURE = (Facet.SPLIT, Facet.MERGED, Facet.MOVED)
# What weighs most is said first.
_ORDER = (
    *(Facet.ADDED, Facet.REMOVED, Facet.SUBSTANTIVE, Facet.SPLIT, Facet.MERGED, Facet.MOVED),
    *(Facet.TECHNICAL, Facet.EDITORIAL, Facet.SEQUENCE, Facet.TYPOGRAPHIC),
)
# A split paragraph whose words changed as well is told as split.
_KINDS = (Facet.SPLIT, Facet.MERGED, *(facet for facet in Facet if facet not in _STRUCTURE))


def summary(rows: Counter[frozenset[Facet]], *, new_title: bool) -> str:
    """The sentence, from the rows by their facets; each changed paragraph is counted once in it."""
    kinds = Counter[Facet]()
    for facets, count in rows.items():
        kinds[_kind(facets)] += count
    total, changed = kinds.total(), kinds.total() - kinds[Facet.IDENTICAL]
    sentences = [_changes(kinds, changed, total) if changed else _nothing_changed()]
    if new_title:
        sentences.append(QCoreApplication.translate("Summary", "The title is another one."))
    return " ".join(sentences)


def _kind(facets: frozenset[Facet]) -> Facet:
    """The one kind that a paragraph is counted under; as moved only when nothing else happened to it."""
    return next((facet for facet in _KINDS if facet in facets), Facet.MOVED)


def _nothing_changed() -> str:
    return QCoreApplication.translate("Summary", "No paragraph changed.")


def _changes(kinds: Counter[Facet], changed: int, total: int) -> str:
    words = QCoreApplication.translate("Summary", "{changed} of %n paragraph(s) changed: {kinds}.", "", total)
    found = QLocale().createSeparatedList([_words(facet, kinds[facet]) for facet in _ORDER if kinds[facet]])
    return words.format(changed=number(changed), kinds=found)


def _words(facet: Facet, count: int) -> str:
    """So many paragraphs of a kind, in words."""
    words = {
        Facet.ADDED: QCoreApplication.translate("Summary", "%n new", "", count),
        Facet.REMOVED: QCoreApplication.translate("Summary", "%n removed", "", count),
        Facet.SUBSTANTIVE: QCoreApplication.translate("Summary", "%n of substance", "", count),
        Facet.SPLIT: QCoreApplication.translate("Summary", "%n split", "", count),
        Facet.MERGED: QCoreApplication.translate("Summary", "%n merged", "", count),
        Facet.MOVED: QCoreApplication.translate("Summary", "%n only moved", "", count),
        Facet.TECHNICAL: QCoreApplication.translate("Summary", "%n update(s) of dates and sessions", "", count),
        Facet.EDITORIAL: QCoreApplication.translate("Summary", "%n in spelling or punctuation", "", count),
        Facet.SEQUENCE: QCoreApplication.translate("Summary", "%n in “also” or “further” alone", "", count),
        Facet.TYPOGRAPHIC: QCoreApplication.translate("Summary", "%n in invisible characters alone", "", count),
    }
    return words[facet]
