"""The summary of a comparison: what changed in substance, then in form, in words that need no explaining."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.models.facets import Facet
from desktop.models.wording import number

# What weighs most is said first; a paragraph that is several of these is counted once, under the first.
_SUBSTANCE = (Facet.ADDED, Facet.REMOVED, Facet.SUBSTANTIVE)
_FORM = (
    *(Facet.SPLIT, Facet.MERGED, Facet.TECHNICAL, Facet.EDITORIAL, Facet.SEQUENCE, Facet.TYPOGRAPHIC),
    Facet.MOVED,  # last: as moved is counted only what nothing else happened to
)


@dataclass(frozen=True, slots=True)
class Summary:
    """What is read first, and what is worth knowing besides; `more` is empty where there is nothing."""

    headline: str
    more: str = ""


def summary(rows: Counter[frozenset[Facet]], notes: Counter[frozenset[Facet]], *, new_title: bool) -> Summary:
    """The sentences, from the paragraphs and the footnotes by their facets; each is counted once."""
    kinds, of_notes = _counted(rows), _counted(notes)
    total, changed = kinds.total(), kinds.total() - kinds[Facet.IDENTICAL]
    sentences = [_headline(kinds, changed, total) if changed else _nothing_changed()]
    if new_title:
        sentences.append(QCoreApplication.translate("Summary", "The title is another one."))
    more = []
    if form := _list(kinds, _FORM):
        more.append(QCoreApplication.translate("Summary", "In form only: {kinds}.").format(kinds=form))
    if found := _list(of_notes, (*_SUBSTANCE, *_FORM)):
        more.append(QCoreApplication.translate("Summary", "Footnotes: {kinds}.").format(kinds=found))
    return Summary(" ".join(sentences), " ".join(more))


def _counted(rows: Counter[frozenset[Facet]]) -> Counter[Facet]:
    kinds = Counter[Facet]()
    for facets, count in rows.items():
        kinds[next(facet for facet in (*_SUBSTANCE, *_FORM, Facet.IDENTICAL) if facet in facets)] += count
    return kinds


def _nothing_changed() -> str:
    return QCoreApplication.translate("Summary", "No paragraph changed.")


def _headline(kinds: Counter[Facet], changed: int, total: int) -> str:
    substance = sum(kinds[facet] for facet in _SUBSTANCE)
    if not substance:
        words = QCoreApplication.translate(
            "Summary", "{changed} of %n paragraph(s) changed, none in substance.", "", total
        )
        return words.format(changed=number(changed))
    words = QCoreApplication.translate(
        "Summary", "{changed} of %n paragraph(s) changed, {substance} in substance: {kinds}.", "", total
    )
    return words.format(changed=number(changed), substance=number(substance), kinds=_list(kinds, _SUBSTANCE))


def _list(kinds: Counter[Facet], wanted: Iterable[Facet]) -> str:
    return QLocale().createSeparatedList([_words(facet, kinds[facet]) for facet in wanted if kinds[facet]])


def _words(facet: Facet, count: int) -> str:
    """So many paragraphs of a kind, in words."""
    words = {
        Facet.ADDED: QCoreApplication.translate("Summary", "%n new", "", count),
        Facet.REMOVED: QCoreApplication.translate("Summary", "%n removed", "", count),
        Facet.SUBSTANTIVE: QCoreApplication.translate("Summary", "%n reworded", "", count),
        Facet.SPLIT: QCoreApplication.translate("Summary", "%n split", "", count),
        Facet.MERGED: QCoreApplication.translate("Summary", "%n merged", "", count),
        Facet.MOVED: QCoreApplication.translate("Summary", "%n only moved", "", count),
        Facet.TECHNICAL: QCoreApplication.translate("Summary", "%n update(s) of dates and sessions", "", count),
        Facet.EDITORIAL: QCoreApplication.translate("Summary", "%n in spelling or punctuation", "", count),
        Facet.SEQUENCE: QCoreApplication.translate("Summary", "%n in “also” or “further” alone", "", count),
        Facet.TYPOGRAPHIC: QCoreApplication.translate("Summary", "%n in invisible characters alone", "", count),
    }
    return words[facet]
