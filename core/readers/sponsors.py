"""Who submits a draft, and what: the line above the title of a draft, decision or amendment."""

import re
from dataclasses import dataclass

from core.readers.languages import Language
from core.readers.masthead_blocks import symbols_in
from core.resolution.version import VersionKind

_KINDS = (
    ("draft:amendment", VersionKind.AMENDMENT),
    ("draft:decision", VersionKind.DECISION),
    ("draft:draft", VersionKind.DRAFT),
)
_STARS = re.compile(r"\*{1,5}(?:, ?\*{1,5}){0,4}")
_GUARD = "\u0000"  # stands for a space that is no border between two names; no document holds it


@dataclass(frozen=True, slots=True)
class Submission:
    """What is submitted and by whom; for an amendment also the symbols of what it amends."""

    kind: VersionKind
    sponsors: tuple[str, ...]
    amends: tuple[str, ...] = ()


def submission(text: str, language: Language) -> Submission | None:
    """Reads "Singapore and Viet Nam:* draft resolution" and its kin; None when the text is no such line."""
    plain = " ".join(_STARS.sub("", text).split())
    for group, kind in _KINDS:
        found = language.match(group, plain)
        if found:
            amends = symbols_in(plain) if kind is VersionKind.AMENDMENT else ()
            return Submission(kind, names(found.groupdict().get("sponsors") or "", language), amends)
    return None


def names(listed: str, language: Language) -> tuple[str, ...]:
    """The names of a list such as "Andorra, Bosnia and Herzegovina and Chad"; "the Chair, Ana Li (Peru)" is one."""
    if listed[:1].islower():
        return (listed.strip(" :.;,،"),)
    text = _guarded(listed.strip(" :.;"), language)
    parts = [part.strip() for part in re.split(r"[,،、，]\s?", text) if part.strip()]
    if parts:
        parts[-1] = _without_and(parts[-1], language)
        parts[-1:] = _halves(parts[-1], language)
    return tuple(part.replace(_GUARD, " ").strip() for part in parts if part.strip())


def _guarded(text: str, language: Language) -> str:
    """Hides the words "and" that belong to a name or stand in brackets."""
    for name in language.names_with_list_words:
        text = text.replace(name, name.replace(" ", _GUARD))
    return re.sub(r"\([^()]{0,300}\)", lambda found: re.sub(r"[\s,،、]", _GUARD, found[0]), text)


def _without_and(last: str, language: Language) -> str:
    """The last entry of "Kenya, and Peru"."""
    return next((last[len(word) + 1 :] for word in language.words["list_words"] if last.startswith(f"{word} ")), last)


def _halves(last: str, language: Language) -> list[str]:
    """The last entry of a list, cut at its last "and"."""
    for word in language.words["list_words"]:
        cut = last.rfind(f" {word} ")
        if cut > 0:
            return [last[:cut], last[cut + len(word) + 2 :]]
    return [last]
