"""Corrections by hand, as operations that are laid over what a parser made of a text, and survive a better parser.

A correction names its paragraph by identifier and by text as they were when it was made; after a new parse the
paragraph is found by either, and a correction whose paragraph is no longer there is left out, with a warning.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.resolution.identify import identified
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.symbol import Symbol, parse_symbol
from core.resolution.version import Version, VersionKind

# How many code points behind the place of a split tell where it was, in a text that a new parse has changed.
_CONTEXT = 24


@dataclass(frozen=True, slots=True)
class SetFact:
    """States a fact of the masthead, None or "" for not known.

    `fact` is symbol, adopted (the date as ISO 8601), kind, language or title; any other cannot be placed.
    """

    fact: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Target:
    """The paragraph that a correction is about: its identifier and whole text when the correction was made."""

    ident: str
    text: str


@dataclass(frozen=True, slots=True)
class Join:
    """Joins the paragraph with the one after it, by a space; it keeps its own label and kind."""

    target: Target


@dataclass(frozen=True, slots=True)
class Split:
    """Cuts the paragraph in two before the code point `at`; white space around the cut goes."""

    target: Target
    at: int


@dataclass(frozen=True, slots=True)
class Retype:
    """Makes the paragraph preambular, operative, a heading, or part of an annex."""

    target: Target
    kind: ParagraphKind


@dataclass(frozen=True, slots=True)
class Relabel:
    """States the printed label of the paragraph, "" for none."""

    target: Target
    label: str


Mending = SetFact | Join | Split | Retype | Relabel
Record = dict[str, Any]


def target_of(paragraph: Paragraph) -> Target:
    """The target that names this paragraph."""
    return Target(paragraph.id, paragraph.text)


def apply(version: Version, mendings: Iterable[Mending]) -> Version:
    """The version with the corrections laid over it, in their order; those without a place are told in `warnings`.

    Identifiers are given anew after each correction of paragraphs, so a correction sees those that its maker saw.
    """
    for mending in mendings:
        mended = _apply_one(version, mending)
        if mended is None:
            warning = f"A correction could no longer be placed: {sentence(mending)}."
            mended = replace(version, warnings=(*version.warnings, warning))
        version = mended
    return version


def sentence(mending: Mending) -> str:
    """What a correction does, in a few words."""
    match mending:
        case SetFact(fact, value):
            return f"{fact} set to “{value}”" if value else f"{fact} taken away"
        case Join(target):
            return f"{target.ident} joined with the next paragraph"
        case Split(target):
            return f"{target.ident} cut in two"
        case Retype(target, kind):
            return f"{target.ident} made {kind.value}"
        case Relabel(target, label):
            return f"label of {target.ident} set to “{label}”"


def to_record(mending: Mending) -> Record:
    """The correction as a JSON object."""
    if isinstance(mending, SetFact):
        return {"do": "set", "fact": mending.fact, "value": mending.value}
    record: Record = {"do": type(mending).__name__.lower(), "id": mending.target.ident, "text": mending.target.text}
    match mending:
        case Split(_, at):
            record["at"] = at
        case Retype(_, kind):
            record["kind"] = kind.value
        case Relabel(_, label):
            record["label"] = label
    return record


def from_record(record: Record) -> Mending:
    """The correction that `to_record` wrote. Raises KeyError or ValueError for any other object."""
    if record["do"] == "set":
        return SetFact(record["fact"], record["value"])
    target = Target(record["id"], record["text"])
    match record["do"]:
        case "join":
            return Join(target)
        case "split":
            return Split(target, record["at"])
        case "retype":
            return Retype(target, ParagraphKind(record["kind"]))
        case "relabel":
            return Relabel(target, record["label"])
    raise ValueError(record["do"])


def _apply_one(version: Version, mending: Mending) -> Version | None:
    if isinstance(mending, SetFact):
        return _set_fact(version, mending)
    at = _find(version.paragraphs, mending.target)
    if at is None:
        return None
    changed = _change(version.paragraphs, at, mending)
    if changed is None:
        return None
    return replace(version, paragraphs=identified(changed))


def _symbol(text: str) -> Symbol | None:
    symbol = parse_symbol(text)
    if text and symbol is None:
        raise ValueError(text)
    return symbol


# The facts that can be stated by hand, and how to read them from text. Raise ValueError for what makes no sense.
_FACTS: dict[str, Callable[[str], Any]] = {
    "symbol": _symbol,
    "adopted": lambda text: date.fromisoformat(text) if text else None,
    "kind": lambda text: VersionKind(text or VersionKind.OTHER.value),
    "language": str,
    "title": str,
}


def _set_fact(version: Version, mending: SetFact) -> Version | None:
    try:
        return replace(version, **{mending.fact: _FACTS[mending.fact](mending.value or "")})
    except (KeyError, ValueError):
        return None


def _find(paragraphs: Sequence[Paragraph], target: Target) -> int | None:
    """The place of the paragraph with this identifier and text, else with this text alone, else this identifier."""
    by_text = [at for at, each in enumerate(paragraphs) if each.text == target.text]
    by_ident = [at for at, each in enumerate(paragraphs) if each.id == target.ident]
    both = [at for at in by_ident if at in by_text]
    return next(iter([*both, *by_text, *by_ident]), None)


def _change(paragraphs: Sequence[Paragraph], at: int, mending: Mending) -> tuple[Paragraph, ...] | None:
    paragraph, before, after = paragraphs[at], tuple(paragraphs[:at]), tuple(paragraphs[at + 1 :])
    match mending:
        case Join():
            return (*before, _joined(paragraph, after[0]), *after[1:]) if after else None
        case Split():
            place = _place(paragraph.text, mending)
            return (*before, *_split(paragraph, place), *after) if place else None
        case Retype(_, kind):
            return (*before, replace(paragraph, kind=kind), *after)
        case Relabel(_, label):
            return (*before, replace(paragraph, label=label), *after)
    return None


def _joined(first: Paragraph, second: Paragraph) -> Paragraph:
    shift = len(first.text) + 1
    return replace(
        first,
        text=f"{first.text} {second.text}",
        notes=first.notes + second.notes,
        note_at=first.note_at + tuple(at + shift for at in second.note_at),
    )


def _place(text: str, mending: Split) -> int | None:
    """Where to cut: at the same offset in the same text, else before the words that followed the cut."""
    if text != mending.target.text:
        context = mending.target.text[mending.at :].lstrip()[:_CONTEXT]
        place = text.find(context) if context else -1
    else:
        place = mending.at
    return place if 0 < place < len(text) else None


def _split(paragraph: Paragraph, at: int) -> tuple[Paragraph, Paragraph]:
    first, rest = paragraph.text[:at].rstrip(), paragraph.text[at:].lstrip()
    shift = len(paragraph.text) - len(rest)
    marks = list(zip(paragraph.notes, paragraph.note_at, strict=False))
    head = [(mark, min(place, len(first))) for mark, place in marks if place < shift]
    tail = [(mark, place - shift) for mark, place in marks if place >= shift]
    return (
        replace(paragraph, text=first, notes=tuple(m for m, _ in head), note_at=tuple(p for _, p in head)),
        replace(
            paragraph,
            text=rest,
            label="",
            phrase="",
            notes=tuple(m for m, _ in tail),
            note_at=tuple(p for _, p in tail),
        ),
    )
