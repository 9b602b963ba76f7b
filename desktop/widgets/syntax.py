"""Syntax: sets symbols and names of treaties quietly apart, by the lexer that serves the exports as well."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any

from PySide6.QtGui import QTextCharFormat

from desktop.models.marked_text import MarkedText
from desktop.theme import Theme, Tone
from desktop.widgets.text_layout import Highlight

LONGEST_TEXT = 20_000  # characters; a longer "paragraph" is no paragraph, and nobody should wait for its colours

# By the last name of the lexer's token. Only colours: what changes no width can be laid over measured text.
# Dates and sessions stay in the colour of the text: they are what most changes stand in, and changes alone are loud.
_TONES = {"Symbol": Tone.SYMBOL, "Instrument": Tone.TREATY}

Colouring = Callable[[MarkedText, str], list[Highlight]]  # text and language


def is_ready(language: str) -> bool:
    """Loads the next piece of what colouring needs, and says whether all is there.

    Pygments and the rules of a language take some 50 ms each (measured): too long for the start of the program, and
    both together too long for one turn of the event loop. So they come one by one, after the first paint.
    """
    if not _lexers.cache_info().currsize:
        _lexers()
        return False
    if not _lexer.cache_info().currsize:
        _lexer(language)
        return False
    return True


def colouring(theme: Theme) -> Colouring:
    """The highlights that a theme gives to a text in a language; none for a language that the lexer does not know."""
    looks = {name: _look(theme, tone) for name, tone in _TONES.items()}

    def highlights(marked: MarkedText, language: str) -> list[Highlight]:
        return [
            (marked.drawn_at(start, after_notes=True), marked.drawn_at(start + len(words)), looks[name])
            for start, name, words in _tokens(marked.source, language)
            if name in looks
        ]

    return highlights


def cited(text: str, language: str) -> list[str]:
    """The symbols of documents that a text names, each once, in its order."""
    return list(dict.fromkeys(words for _, name, words in _tokens(text, language) if name == "Symbol"))


def _tokens(text: str, language: str) -> Iterator[tuple[int, str, str]]:
    """The lexer's tokens as (offset, last name, words)."""
    lexer = _lexer(language) if len(text) <= LONGEST_TEXT else None
    if lexer is not None:
        for start, kind, words in lexer.get_tokens_unprocessed(text):
            yield start, kind[-1] if kind else "", words


def _look(theme: Theme, tone: Tone) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.colour(tone))
    return look


@lru_cache(maxsize=1)
def _lexers() -> Any:
    return import_module("core.text.lexer")


@lru_cache(maxsize=16)
def _lexer(language: str) -> Any:
    """The lexer of a language, None where there is none."""
    module = _lexers()
    return module.ResolutionLexer(language=language) if language in module.LANGUAGES else None
