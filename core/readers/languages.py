"""What each of the six languages prints in a resolution, from resources/languages/<code>.json; recognises the language.

Another language is a file, not code. Its fields:

    common_words         short frequent words that tell the language of running text
    organs               opening of the text per organ, by the prefix of its symbols ("A": ["The General Assembly"])
    masthead             templates of the lines above the text, by what they say
    kinds, drafts        words that tell a resolution, decision, draft or amendment
    closing              templates of meeting, vote and consensus after the text
    title_line, …        labelled lines above a text of a Model UN: topic, sponsors, and others that are left out
    document_notes       footnotes on the document itself, such as the one on sponsors, that are no part of its text
    annex, division      templates of what heads an annex, or a chapter or article in one
    months, dates        twelve names (or lists of names) and templates of a date
    ordinals, numbers    words and the number each stands for; the parts of a compound are added up
    letters              the alphabet in the order in which sub-paragraphs are lettered
    phrase_forms         adverbs of repetition ("also"), and the endings that tell an initiating word from another
    number_words         words after which a number is a number and no footnote mark
    mending              fragments and short words that tell a broken word; see core.text.clean
    spaced_punctuation   marks that the language sets off by a space (French ; : ? !)

A template is literal text with placeholders: {any} {date} {ordinal} {organ} {item} {number} {nth} {year} {label} {kind}
{sponsors} {title} {for} {against} {abstaining}. A space stands for any white space; letter case is ignored.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from core.text.clean import Mending
from resources import ROOT

CODES = ("en", "fr", "es", "ru", "zh", "ar")
_LONGEST_CELL = 5000  # characters; the longest list of sponsors has 2,200, and patterns are not tried on longer ones
_SAMPLE = 20_000  # characters from which the language is told
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ar": re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]"),
}

# Every placeholder is bounded, so that no line can make a pattern slow.
_PLACEHOLDERS = {
    "any": r".{1,300}?",
    "date": r"(?P<date>.{4,60}?)",
    "ordinal": r"(?P<ordinal>[^\W\d]\S{0,40}(?:\s\S{2,30}){0,3}?)",
    "item": r"(?P<item>\d.{0,60}?)",
    "number": r"(?P<number>\d{1,6})",
    "nth": r"\d{1,5}\S{0,6}(?:\s\([^()]{1,30}\))?",
    "year": r"(?P<year>\d{4})",
    "label": r"(?P<label>[IVXLC]{1,7}|[A-Z]|\d{1,3})",
    "bracket": r"(?P<bracket>\[.{1,300})",
    "sponsors": r"(?P<sponsors>.{2,4000}?)",
    "title": r"(?P<title>.{2,300}?)",
    "for": r"(?P<for>\w{1,20})",
    "against": r"(?P<against>\w{1,20})",
    "abstaining": r"(?P<abstaining>\w{1,20})",
    "day": r"(?P<day>\d{1,2})(?:er|º|°)?",
    "month_number": r"(?P<month_number>\d{1,2})",
}


@dataclass(frozen=True, slots=True)
class Language:
    """The data of one language, its templates compiled."""

    code: str
    is_right_to_left: bool
    openings: tuple[tuple[str, re.Pattern[str]], ...]
    patterns: Mapping[str, tuple[re.Pattern[str], ...]]
    words: Mapping[str, frozenset[str]]
    months: Mapping[str, int]
    ordinals: Mapping[str, int]
    numbers: Mapping[str, int]
    letters: str
    number_repeats: tuple[str, ...]
    names_with_list_words: tuple[str, ...]
    phrase_forms: Mapping[str, tuple[str, ...]]
    mending: Mending

    def match(self, name: str, text: str) -> re.Match[str] | None:
        """The first template of a group that is the whole of `text`."""
        if len(text) > _LONGEST_CELL:
            return None
        for pattern in self.patterns[name]:
            if found := pattern.fullmatch(text):
                return found
        return None

    def search(self, name: str, text: str) -> re.Match[str] | None:
        """The first template of a group that stands anywhere in `text`."""
        return next((found for pattern in self.patterns[name] if (found := pattern.search(text))), None)

    def date(self, text: str) -> date | None:
        """The first calendar date in `text`."""
        found = self.search("dates", text)
        if found is None:
            return None
        parts = found.groupdict()
        month = parts.get("month_number") or self.months[_folded(parts["month"])]
        try:
            return date(int(parts["year"]), int(month), int(parts["day"]))
        except ValueError:
            return None

    def ordinal(self, text: str) -> int | None:
        """The number that an ordinal in words stands for: "Seventy-ninth" is 79."""
        return _sum(_folded(text), self.ordinals) or None

    def number(self, text: str) -> int | None:
        """The number that digits or a word stand for: "none" is 0."""
        return int(text) if text.isdigit() else self.numbers.get(_folded(text))


def recognised(texts: Iterable[str]) -> Language:
    """The language of running text, by its script and most frequent short words."""
    sample = _sample(texts)
    words = _WORD.findall(sample)
    scores = {code: _share(language(code), sample, words) for code in available()}
    return language(max(scores, key=lambda code: scores[code]))


@cache
def available() -> tuple[str, ...]:
    """The languages that have a data file, English first."""
    return tuple(code for code in CODES if (ROOT / "languages" / f"{code}.json").is_file())


@cache
def language(code: str) -> Language:
    """The data of one of the languages in CODES."""
    return _language(json.loads((ROOT / "languages" / f"{code}.json").read_text(encoding="utf-8")))


def _language(data: dict[str, Any]) -> Language:
    months = {_folded(name): index + 1 for index, names in enumerate(data["months"]) for name in _listed(names)}
    places = dict(_PLACEHOLDERS)
    places["organ"] = _choice(data["masthead"]["organ"])
    places["month"] = f"(?P<month>{_choice(months)})"
    places["kind"] = f"(?P<kind>{_choice(word for words in data['kinds'].values() for word in words)})"
    groups = {
        **data["masthead"],
        **{f"draft:{kind}": templates for kind, templates in data["drafts"].items()},
        **data["closing"],
        "dates": data["dates"],
        "annex": data["annex"],
        "division": data["division"],
        **{name: data.get(name, []) for name in ("sponsor_line", "title_line", "other_line", "document_notes")},
        "furniture": data["furniture"],
    }
    words = {name: frozenset(map(_folded, data[name])) for name in ("number_words", "list_words", "common_words")}
    words.update({f"kind:{kind}": frozenset(map(_folded, names)) for kind, names in data["kinds"].items()})
    words["decision_openings"] = frozenset(map(_folded, data["decision_openings"]))
    return Language(
        code=data["language"],
        is_right_to_left=data["direction"] == "rtl",
        openings=tuple(
            (prefix, re.compile(_literal(name), re.IGNORECASE))
            for prefix, names in data["organs"].items()
            for name in names
        ),
        patterns={name: tuple(_compiled(each, places) for each in templates) for name, templates in groups.items()},
        words=words,
        months=months,
        ordinals=_folded_keys(data["ordinals"]),
        numbers=_folded_keys(data["numbers"]),
        letters=data["letters"],
        number_repeats=tuple(data["number_repeats"]),
        names_with_list_words=tuple(data["names_with_list_words"]),
        phrase_forms={name: tuple(forms) for name, forms in data["phrase_forms"].items()},
        mending=Mending.of(data["mending"], months, data["spaced_punctuation"]),
    )


def _compiled(template: str, places: Mapping[str, str]) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", template)
    pattern = "".join(places[piece] if index % 2 else _literal(piece) for index, piece in enumerate(pieces))
    return re.compile(_unique_names(pattern), re.IGNORECASE)


def _literal(text: str) -> str:
    return r"\s{1,4}".join(re.escape(part) for part in text.split(" "))


def _unique_names(pattern: str) -> str:
    """Only the first of several groups of one name keeps the name."""
    seen: set[str] = set()

    def renamed(found: re.Match[str]) -> str:
        if found[1] in seen:
            return "(?:"
        seen.add(found[1])
        return found[0]

    return re.sub(r"\(\?P<(\w+)>", renamed, pattern)


def _choice(words: Iterable[str]) -> str:
    """One of the words, longer ones first."""
    return "(?:" + "|".join(_literal(word) for word in sorted(set(words), key=len, reverse=True)) + ")"


def _sum(text: str, values: Mapping[str, int]) -> int:
    """Adds up the words of a compound, the longest that fits first."""
    total = 0
    longest = max(map(len, values), default=0)
    position = 0
    while position < len(text):
        for length in range(longest, 0, -1):
            piece = text[position : position + length]
            if len(piece) == length and piece in values:
                total += values[piece]
                position += length
                break
        else:
            position += 1
    return total


def _sample(texts: Iterable[str]) -> str:
    pieces: list[str] = []
    length = 0
    for text in texts:
        pieces.append(text)
        length += len(text) + 1
        if length > _SAMPLE:
            break
    return "\n".join(pieces)[:_SAMPLE].casefold()


def _share(candidate: Language, sample: str, words: Sequence[str]) -> float:
    """How much of the sample is in the language's own script, or made of its common words where others share it."""
    if script := _SCRIPTS.get(candidate.code):
        return len(script.findall(sample)) / (len(sample) or 1)
    common = candidate.words["common_words"]
    return sum(len(word) for word in words if word in common) / (len(sample) or 1)


def _listed(names: str | list[str]) -> Iterator[str]:
    yield from [names] if isinstance(names, str) else names


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _folded_keys(values: Mapping[str, int]) -> dict[str, int]:
    return {_folded(word): value for word, value in values.items()}
