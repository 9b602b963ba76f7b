"""Paragraphs made ready for matching: each token one character, so that paragraphs compare as short strings."""

from core.text.tokens import tokens

_FIRST = 0x21  # code points below are control characters and the space, awkward when a string is looked at
_SURROGATES = range(0xD800, 0xE000)  # no text of its own; rapidfuzz and encoders refuse them
_ROOM = 0x110000 - len(_SURROGATES) - _FIRST  # characters that can be given out


class _Vocabulary(dict[str, str]):
    """Gives each new token the next free character; far beyond any real text they are shared, which is harmless."""

    def __missing__(self, token: str) -> str:
        code = _FIRST + len(self) % _ROOM
        if code >= _SURROGATES.start:
            code += len(_SURROGATES)
        self[token] = character = chr(code)
        return character


class Preparation:
    """What was made of each paragraph, kept by its text; one object may serve all comparisons of a library.

    Tokenising is most of the time of a large comparison; two versions share most of their text.
    """

    __slots__ = ("_codes", "_vocabulary")

    def __init__(self) -> None:
        self._vocabulary = _Vocabulary()
        self._codes: dict[str, str] = {}

    def code(self, text: str) -> str:
        """The text as a string of one character a token; equal strings are the same words, look-alikes apart."""
        code = self._codes.get(text)
        if code is None:
            code = self._codes[text] = "".join(map(self._vocabulary.__getitem__, tokens(text)))
        return code

    def __len__(self) -> int:
        return len(self._codes)
