"""Knows the words that open a paragraph, from resources/phrases/<language>.json.

A file of phrases: `language`, `source`, and for `preambular` and `operative` each phrase, as printed at the start of a
paragraph, with the number of times it was counted in real documents (0 when it was only seen in a guide).
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from core.readers.languages import Language, language
from core.resolution.paragraph import ParagraphKind
from core.text.styled import Styled
from resources import ROOT

_WORDS = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]{1,30}")
_LONGEST_FORM = 12  # words that an unknown phrase is looked for in


class Phrase(NamedTuple):
    """An initiating phrase at the start of a text, and the part of a resolution that it opens."""

    text: str
    kind: ParagraphKind
    known: bool


class Phrases:
    """The initiating phrases of one language."""

    def __init__(self, speech: Language, preambular: Mapping[str, int], operative: Mapping[str, int]) -> None:
        self._kinds = {
            phrase: ParagraphKind.PREAMBULAR
            if preambular.get(phrase, -1) >= operative.get(phrase, -1)
            else ParagraphKind.OPERATIVE
            for phrase in (*preambular, *operative)
        }
        self._lengths = sorted({len(phrase) for phrase in self._kinds}, reverse=True)
        self._forms = speech.phrase_forms
        self._spaced = speech.code != "zh"

    def opening(self, text: str) -> Phrase | None:
        """The longest known phrase that `text` starts with; adverbs of repetition behind it belong to it."""
        for length in self._lengths:
            kind = self._kinds.get(text[:length])
            if kind is not None and self._ends_at(text, length):
                return Phrase(text[: self._past_adverbs(text, length, kind)], kind, known=True)
        return None

    def opens_in_italics(self, styled: Styled) -> bool:
        """Whether the text starts with a known phrase and with italics: so begins a paragraph and nothing else."""
        return bool(styled.italics) and styled.italics[0][0] == 0 and self.opening(styled.text) is not None

    def guessed(self, text: str) -> Phrase | None:
        """What must be the phrase by the form of its words, when it is no known one: "Gravely dismayed"."""
        end = 0
        for index, word in enumerate(_WORDS.finditer(text[:300])):
            if index > _LONGEST_FORM or text[end : word.start()].strip():
                return None
            end = word.end()
            if word[0] in self._forms["openers"]:
                continue
            kind = self._form(word[0])
            return Phrase(text[: self._past_adverbs(text, end, kind)], kind, known=False) if kind else None
        return None

    def word_end(self, text: str, end: int) -> int:
        """Where the word ends that `end` stands in; `end` itself where words are not parted by spaces."""
        inside = self._spaced and end > 0 and text[end - 1].isalpha()
        rest = _LETTERS.match(text, end) if inside else None
        return rest.end() if rest else end

    def _form(self, word: str) -> ParagraphKind | None:
        if word in self._forms["preambular_words"] or word.endswith(self._forms["preambular_endings"]):
            return ParagraphKind.PREAMBULAR
        return ParagraphKind.OPERATIVE if word.endswith(self._forms["operative_endings"]) else None

    def _ends_at(self, text: str, length: int) -> bool:
        return not self._spaced or length >= len(text) or not (text[length].isalnum() or text[length] in "-’'")

    def _past_adverbs(self, text: str, end: int, kind: ParagraphKind) -> int:
        """Where an adverb of repetition ends; behind an operative verb "further" is mostly an adjective."""
        group = "adverbs" if kind is ParagraphKind.PREAMBULAR else "operative_adverbs"
        for adverb in self._forms.get(group, self._forms["adverbs"]):
            after = end + 1 + len(adverb)
            if text[end : end + 1] == " " and text[end + 1 : after] == adverb and self._ends_at(text, after):
                return after
        return end


@cache
def phrases(code: str) -> Phrases:
    """The initiating phrases of a language; none where it has no file of phrases."""
    path = ROOT / "phrases" / f"{code}.json"
    data = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"preambular": {}, "operative": {}}
    return Phrases(language(code), data["preambular"], data["operative"])
