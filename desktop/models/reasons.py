"""The phrases of core in the reader's language: why an edit is of its class, why text was left out, what was undone.

Core speaks English; each phrase is recognised by a template. A phrase without a template stays as core says it.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

# Blanks by their names: {noun} is a kind of document or meeting, {list} may count what it does not name, {deed} is a
# phrase of its own, {count} is digits alone. What fills any other blank is kept as it is: symbols, names, quoted words.
# The more special template stands first.
_EDITS = (
    QT_TRANSLATE_NOOP("Reasons", "session ordinal {step}"),
    QT_TRANSLATE_NOOP("Reasons", "session ordinal"),
    QT_TRANSLATE_NOOP("Reasons", "ordinal of the {noun} +{step}"),
    QT_TRANSLATE_NOOP("Reasons", "ordinal of the {noun} -{step}"),
    QT_TRANSLATE_NOOP("Reasons", "ordinal of the {noun}"),
    QT_TRANSLATE_NOOP("Reasons", "place and date of the {noun}"),
    QT_TRANSLATE_NOOP("Reasons", "place and date"),
    QT_TRANSLATE_NOOP("Reasons", "place of the {noun}"),
    QT_TRANSLATE_NOOP("Reasons", "place"),
    QT_TRANSLATE_NOOP("Reasons", "date of the {noun}"),
    QT_TRANSLATE_NOOP("Reasons", "date"),
    QT_TRANSLATE_NOOP("Reasons", "period of the {noun}"),
    QT_TRANSLATE_NOOP("Reasons", "period"),
    QT_TRANSLATE_NOOP("Reasons", "year of the {noun}"),
    QT_TRANSLATE_NOOP("Reasons", "year"),
    QT_TRANSLATE_NOOP("Reasons", "list of resolutions and decisions grows by {list}"),
    QT_TRANSLATE_NOOP("Reasons", "list of resolutions grows by {list}"),
    QT_TRANSLATE_NOOP("Reasons", "list of decisions grows by {list}"),
    QT_TRANSLATE_NOOP("Reasons", "list of resolutions and decisions is shorter by {list}"),
    QT_TRANSLATE_NOOP("Reasons", "list of resolutions is shorter by {list}"),
    QT_TRANSLATE_NOOP("Reasons", "list of decisions is shorter by {list}"),
    QT_TRANSLATE_NOOP("Reasons", "order of symbols"),
    QT_TRANSLATE_NOOP("Reasons", "paragraph number with the resolution"),
    QT_TRANSLATE_NOOP("Reasons", "paragraph number with the report"),
    QT_TRANSLATE_NOOP("Reasons", "{noun} number with {now} in place of {was}"),
    QT_TRANSLATE_NOOP("Reasons", "reference follows the new numbering"),
    QT_TRANSLATE_NOOP("Reasons", "number of the issue"),
    QT_TRANSLATE_NOOP("Reasons", "{noun} of the yearly series brought up to date"),
    QT_TRANSLATE_NOOP("Reasons", "{noun} of the yearly series added"),
    QT_TRANSLATE_NOOP("Reasons", "{noun} of the yearly series dropped"),
    QT_TRANSLATE_NOOP("Reasons", "only “{now}” added"),
    QT_TRANSLATE_NOOP("Reasons", "only “{was}” removed"),
    QT_TRANSLATE_NOOP("Reasons", "capital letter with “{words}”"),
    QT_TRANSLATE_NOOP("Reasons", "“{now}” in place of “{was}”"),
    QT_TRANSLATE_NOOP("Reasons", "with the other mark of its pair"),
    QT_TRANSLATE_NOOP("Reasons", "punctuation"),
    QT_TRANSLATE_NOOP("Reasons", "capital letters"),
    QT_TRANSLATE_NOOP("Reasons", "article or pronoun"),
    QT_TRANSLATE_NOOP("Reasons", "article"),
    QT_TRANSLATE_NOOP("Reasons", "“and” or comma in a list"),
    QT_TRANSLATE_NOOP("Reasons", "number or case of a word"),
    QT_TRANSLATE_NOOP("Reasons", "form of the verb"),
    QT_TRANSLATE_NOOP("Reasons", "written as one word or several"),
    QT_TRANSLATE_NOOP("Reasons", "spelling"),
    QT_TRANSLATE_NOOP("Reasons", "order of words"),
    QT_TRANSLATE_NOOP("Reasons", "preposition repeated or not"),
    QT_TRANSLATE_NOOP("Reasons", "abbreviation written out or not"),
    QT_TRANSLATE_NOOP("Reasons", "negation"),
    QT_TRANSLATE_NOOP("Reasons", "figure changed"),
    QT_TRANSLATE_NOOP("Reasons", "ordinal changed"),
    QT_TRANSLATE_NOOP("Reasons", "paragraph added"),
    QT_TRANSLATE_NOOP("Reasons", "paragraph removed"),
    QT_TRANSLATE_NOOP("Reasons", "words added"),
    QT_TRANSLATE_NOOP("Reasons", "words removed"),
    QT_TRANSLATE_NOOP("Reasons", "words replaced"),
    QT_TRANSLATE_NOOP("Reasons", "{list} in place of {other_list}"),
    QT_TRANSLATE_NOOP("Reasons", "{list} inserted"),
    QT_TRANSLATE_NOOP("Reasons", "{list} removed"),
)
_READING = (
    QT_TRANSLATE_NOOP("Reasons", "not recognised"),
    QT_TRANSLATE_NOOP("Reasons", "opening formula"),
    QT_TRANSLATE_NOOP("Reasons", "masthead"),
    QT_TRANSLATE_NOOP("Reasons", "footnote mark"),
    QT_TRANSLATE_NOOP("Reasons", "footnote rule"),
    QT_TRANSLATE_NOOP("Reasons", "field code"),
    QT_TRANSLATE_NOOP("Reasons", "note on the document"),
    QT_TRANSLATE_NOOP("Reasons", "running header"),
    QT_TRANSLATE_NOOP("Reasons", "page furniture"),
    QT_TRANSLATE_NOOP("Reasons", "markup"),
    QT_TRANSLATE_NOOP("Reasons", "deleted by a tracked change"),
    QT_TRANSLATE_NOOP("Reasons", "inserted by a tracked change"),
    QT_TRANSLATE_NOOP("Reasons", "taken out by a tracked change"),
    QT_TRANSLATE_NOOP("Reasons", "deleted text"),
    QT_TRANSLATE_NOOP("Reasons", "hidden text"),
    QT_TRANSLATE_NOOP("Reasons", "a comment"),
    QT_TRANSLATE_NOOP("Reasons", "a symbol without a character"),
    QT_TRANSLATE_NOOP("Reasons", "a phonetic guide"),
    QT_TRANSLATE_NOOP("Reasons", "a document embedded in another format"),
    QT_TRANSLATE_NOOP("Reasons", "a footnote that nothing refers to"),
    QT_TRANSLATE_NOOP("Reasons", "title of the web page"),
    QT_TRANSLATE_NOOP("Reasons", "script"),
    QT_TRANSLATE_NOOP("Reasons", "style sheet"),
    QT_TRANSLATE_NOOP("Reasons", "shown only without scripts"),
    QT_TRANSLATE_NOOP("Reasons", "not shown"),
    QT_TRANSLATE_NOOP("Reasons", "drawing"),
    QT_TRANSLATE_NOOP("Reasons", "formula"),
    QT_TRANSLATE_NOOP("Reasons", "navigation of the web page"),
    QT_TRANSLATE_NOOP("Reasons", "control of the web page"),
    QT_TRANSLATE_NOOP("Reasons", "another page"),
    QT_TRANSLATE_NOOP("Reasons", "embedded object"),
    QT_TRANSLATE_NOOP(
        "Reasons", "{count} lines could not be placed in the resolution and were left out; see the import report."
    ),
    QT_TRANSLATE_NOOP(
        "Reasons", "1 line could not be placed in the resolution and was left out; see the import report."
    ),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Only {share} % of the file's text is in the resolution; see the import report for what was left out.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "The file holds tracked changes; they were read as accepted."),
    QT_TRANSLATE_NOOP("Reasons", "The file holds tracked changes; they were read as rejected."),
    QT_TRANSLATE_NOOP("Reasons", "The file holds {count} tracked changes; they were read as accepted."),
    QT_TRANSLATE_NOOP("Reasons", "The file holds {count} tracked changes; they were read as rejected."),
    QT_TRANSLATE_NOOP("Reasons", "The file holds 1 tracked change; it was read as accepted."),
    QT_TRANSLATE_NOOP("Reasons", "The file holds 1 tracked change; it was read as rejected."),
    QT_TRANSLATE_NOOP("Reasons", "{count} comments were left out."),
    QT_TRANSLATE_NOOP("Reasons", "1 comment was left out."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "The old Word format was read without Word: numbers that Word prints automatically are missing, and italics "
        "that come from a style.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "LibreOffice converted the file to Word before it was read."),
    QT_TRANSLATE_NOOP(
        "Reasons", "The text was recognised from pictures of the pages (OCR): compare it with the original."
    ),
    QT_TRANSLATE_NOOP("Reasons", "A correction could no longer be placed: {deed}."),
)
_DEEDS = (
    QT_TRANSLATE_NOOP("Reasons", "Renamed the series “{old}” to “{new}”"),
    QT_TRANSLATE_NOOP("Reasons", "Merged {count} series into “{name}”"),
    QT_TRANSLATE_NOOP("Reasons", "Moved {label} to another series"),
    QT_TRANSLATE_NOOP("Reasons", "Linked {a} of {old} and {b} of {new}"),
    QT_TRANSLATE_NOOP("Reasons", "Separated {a} of {old} and {b} of {new}"),
    QT_TRANSLATE_NOOP("Reasons", "Took back the decision on {a} and {b}"),
    QT_TRANSLATE_NOOP("Reasons", "Added a note on {ident} of {label}"),
    QT_TRANSLATE_NOOP("Reasons", "Changed a note on {ident}"),
    QT_TRANSLATE_NOOP("Reasons", "Deleted a note on {ident}"),
    QT_TRANSLATE_NOOP("Reasons", "Removed {count} texts"),
    QT_TRANSLATE_NOOP("Reasons", "Removed a text that is not public"),
    QT_TRANSLATE_NOOP("Reasons", "Removed {label}"),
    QT_TRANSLATE_NOOP("Reasons", "Corrected {label}: {deed}"),
    QT_TRANSLATE_NOOP("Reasons", "Took the corrections of {label} back"),
    QT_TRANSLATE_NOOP("Reasons", "label of {ident} set to “{label}”"),
    QT_TRANSLATE_NOOP("Reasons", "{fact} set to “{value}”"),
    QT_TRANSLATE_NOOP("Reasons", "{fact} taken away"),
    QT_TRANSLATE_NOOP("Reasons", "{ident} joined with the next paragraph"),
    QT_TRANSLATE_NOOP("Reasons", "{ident} cut in two"),
    QT_TRANSLATE_NOOP("Reasons", "{ident} made {kind}"),
)
# Where a text that was removed still lies, which its deed then ends with.
_PLACES = (
    QT_TRANSLATE_NOOP("Reasons", "in {count} backups that could not be changed"),
    QT_TRANSLATE_NOOP("Reasons", "inside {file}, from which other texts came; remove these too"),
)
_STILL = QT_TRANSLATE_NOOP("Reasons", "{deed}, but it is still {places}")
_NOUNS = (
    QT_TRANSLATE_NOOP("Reasons", "instrument"),
    QT_TRANSLATE_NOOP("Reasons", "report"),
    QT_TRANSLATE_NOOP("Reasons", "meeting"),
    QT_TRANSLATE_NOOP("Reasons", "session"),
    QT_TRANSLATE_NOOP("Reasons", "resolution"),
    QT_TRANSLATE_NOOP("Reasons", "decision"),
    QT_TRANSLATE_NOOP("Reasons", "paragraph"),
)
_MORE = (QT_TRANSLATE_NOOP("Reasons", "{names} and {count} more"),)
_LAST_TEXT = QT_TRANSLATE_NOOP("Reasons", "(the last text)")
_NEXT_PLACE = re.compile(r" and (?=inside )")
_UNSEEN = "; U+"  # what a reader would overlook in an edit is named behind the reason for its class


def edit_reason(why: str) -> str:
    """Why an edit is of its class (`Edit.why`), in the reader's language."""
    head, found, tail = why.rpartition(_UNSEEN)
    if not found:
        return _translated(why, _EDITS)
    unseen = f"U+{tail}"
    said = _translated(unseen, _EDITS)
    return f"{_translated(head, _EDITS)}; {said if said != unseen else _listed(unseen)}"


def reading_reason(phrase: str) -> str:
    """Why text was left out (`LeftOut.why`), or a warning of a version, in the reader's language."""
    return _translated(phrase, _READING)


def deed(sentence: str) -> str:
    """What was done to the library, as its undo log says it, in the reader's language."""
    still = _filling(str(_STILL), sentence)
    if still is None or QLocale().language() == QLocale.Language.English:
        return _translated(sentence, _DEEDS)
    places = [_translated(each, _PLACES) for each in _NEXT_PLACE.split(still["places"])]
    said = {"deed": deed(still["deed"]), "places": QLocale().createSeparatedList(places)}
    return _in_language(str(_STILL)).format(**said)


def has_template(phrase: str) -> bool:
    """Whether a phrase of core, the names of unseen characters apart, is one that can be said in every language."""
    plain = phrase.rpartition(_UNSEEN)[0] or phrase
    return any(_filling(str(template), plain) is not None for template in (*_EDITS, *_READING, *_DEEDS))


def _translated(phrase: str, templates: Sequence[object]) -> str:
    """The phrase by the first template that it is made of; as it is in English, and where there is none."""
    if QLocale().language() == QLocale.Language.English:
        return phrase
    for template in map(str, templates):
        filling = _filling(template, phrase)
        if filling is not None:
            said = {name: _said(name, value) for name, value in filling.items()}
            return _in_language(template).format(**said)
    return phrase


def _said(name: str, value: str) -> str:
    """What fills a blank, as it is said: most of it as it is."""
    if name == "noun":
        return _translated(value, _NOUNS)
    if name == "deed":
        return deed(value)
    return _listed(value) if name.endswith("list") else value


def _listed(value: str) -> str:
    """A list of symbols or of characters by their names."""
    last = str(_LAST_TEXT)
    return _translated(value, _MORE).replace(last, _in_language(last))


def _in_language(source: str) -> str:
    return QCoreApplication.translate("Reasons", source)


def _filling(template: str, phrase: str) -> Mapping[str, str] | None:
    """What stands in the blanks of a template in a phrase, in one pass; None where the phrase is another one."""
    (head, _), *rest = _pieces(template)
    if not phrase.startswith(head):
        return None
    at, filling = len(head), {}
    for place, (literal, name) in enumerate(rest, start=1):
        is_last = place == len(rest)
        end = len(phrase) - len(literal) if is_last else phrase.find(literal, at)
        if end <= at or not phrase.startswith(literal, end):
            return None
        filling[name] = phrase[at:end]
        at = end + len(literal)
    counts = filling.get("count", "0").replace(",", "").isdigit()
    return filling if at == len(phrase) and counts else None


@lru_cache(maxsize=256)
def _pieces(template: str) -> tuple[tuple[str, str], ...]:
    """The texts of a template, each with the name of the blank before it ("" for the first)."""
    parsed = [(literal, name or "") for literal, name, _, _ in Formatter().parse(template)]
    literals = [literal for literal, _ in parsed] + ([""] if parsed[-1][1] else [])
    names = ["", *(name for _, name in parsed if name)]
    return tuple(zip(literals, names, strict=True))
