"""Syntax: sets symbols, dates and names of treaties quietly apart, by the lexer that serves the exports as well."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtGui import QTextCharFormat

from core.text.lexer import DATE, INSTRUMENT, LANGUAGES, SESSION, SYMBOL, ResolutionLexer
from desktop.models.marked_text import MarkedText
from desktop.theme import Theme, Tone
from desktop.widgets.text_layout import Highlight

LONGEST_TEXT = 20_000  # characters; a longer "paragraph" is no paragraph, and nobody should wait for its colours

# Only colours: what changes no width can be laid over a text that has been measured already.
_TONES = {SYMBOL: Tone.SYMBOL, DATE: Tone.DATE, SESSION: Tone.DATE, INSTRUMENT: Tone.TREATY}

Colouring = Callable[[MarkedText, str], list[Highlight]]  # text and language


def colouring(theme: Theme) -> Colouring:
    """The highlights that a theme gives to a text in a language; none for a language that the lexer does not know."""
    looks = {kind: _look(theme, tone) for kind, tone in _TONES.items()}

    def highlights(marked: MarkedText, language: str) -> list[Highlight]:
        if language not in LANGUAGES or len(marked.source) > LONGEST_TEXT:
            return []
        return [
            (marked.drawn_at(start, after_notes=True), marked.drawn_at(start + len(words)), looks[kind])
            for start, kind, words in _lexer(language).get_tokens_unprocessed(marked.source)
            if kind in looks
        ]

    return highlights


def cited(text: str, language: str) -> list[str]:
    """The symbols of documents that a text names, each once, in its order."""
    if language not in LANGUAGES or len(text) > LONGEST_TEXT:
        return []
    tokens = _lexer(language).get_tokens_unprocessed(text)
    return list(dict.fromkeys(words for _, kind, words in tokens if kind is SYMBOL))


def _look(theme: Theme, tone: Tone) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.colour(tone))
    return look


@lru_cache(maxsize=len(LANGUAGES))
def _lexer(language: str) -> ResolutionLexer:
    return ResolutionLexer(language=language)
