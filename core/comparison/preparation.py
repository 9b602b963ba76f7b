"""Paragraphs made ready for comparing: cut once, and each unit one character, so that they compare as short strings."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from core.comparison import thresholds
from core.comparison.hunks import Units
from core.text.lookalikes import key
from core.text.tokens import cut
from core.text.units import units_of

_FIRST = 0x21  # code points below are control characters and the space, awkward when a string is looked at
_SURROGATES = range(0xD800, 0xE000)  # no text of its own; rapidfuzz and encoders refuse them
_LAST = 0x10FFFF
_ROOM = (_LAST - _FIRST - len(_SURROGATES)) // 2  # characters for words, counted up; as many, down, for whole texts
_FIRST_HAN = "\u2e80"

_ANY_LANGUAGE = ""  # dates and ordinals are not put together, so that two of them can be partly alike
_ENOUGH_WORDS = 2 * thresholds.ANCHOR_TOKENS  # shorter texts are cut: whether they may be anchors goes by their tokens
_MOST_TEXTS = 50_000  # changed paragraphs that are kept, 1 to 2 kB each
_MOST_PIECES = 200_000  # words that a process remembers, 50 MB; hundreds of resolutions have a quarter of that
_LONG = 64  # characters; a longer word counts as several


class Preparation:
    """What was made of paragraphs, kept by their text; one object may serve all comparisons of a library.

    Two versions share most of their text, and a version is compared with the one before it and with the one after it.
    """

    __slots__ = ("_by_language",)

    def __init__(self) -> None:
        self._by_language: dict[str, Prepared] = {}

    def of(self, language: str) -> "Prepared":
        """The prepared paragraphs of a language."""
        if language not in self._by_language:
            self._by_language[language] = Prepared(language)
        return self._by_language[language]


@dataclass(slots=True)
class _Cut:
    """A text in pieces with the key of each, and as strings of one character a unit and of one character a word.

    They differ where a unit is made of several words, as a date is: it is changed as a whole, but partly alike.
    """

    pieces: tuple[str, ...]
    keys: tuple[str, ...]
    units: str
    words: str


class Prepared:
    """The prepared paragraphs of one language; a text is cut when it is first asked for."""

    __slots__ = ("_cuts", "_stand_ins", "_vocabulary")

    def __init__(self, language: str) -> None:
        self._vocabulary = _vocabulary(language)
        self._cuts: dict[str, _Cut] = {}
        self._stand_ins: dict[str, str] = {}

    def code(self, text: str) -> str:
        """The text as a string of one character a word; equal strings are the same words, look-alikes apart."""
        return self._cut(text).words

    def stand_in(self, text: str) -> str:
        """A code for a text that stands unchanged, once on each side: it need not be cut to find its like.

        About as long as its own code, of one character that stands for the whole text.
        """
        words = text.count(" ") + 1
        if words < _ENOUGH_WORDS:
            return self.code(text)
        character = self._stand_ins.get(text)
        if character is None:
            character = self._stand_ins[text] = chr(_LAST - len(self._stand_ins) % _ROOM)
        return character * words

    def units(self, text: str) -> Units:
        """The units of a text that can be seen; what cannot is left between them."""
        made = self._cut(text)
        keys = made.keys
        starts = tuple(accumulate(map(len, made.pieces), initial=0))
        if len(made.units) == len(made.pieces):
            return Units(text, made.units, keys, made.pieces, starts)
        seen = [at for at, each in enumerate(keys) if each]
        pieces = tuple(made.pieces[at] for at in seen)
        return Units(text, made.units, tuple(filter(None, keys)), pieces, (*(starts[at] for at in seen), len(text)))

    @property
    def small(self) -> set[str]:
        """The characters of the words and marks that say nothing by themselves: articles, prepositions, commas."""
        return self._vocabulary.small

    @property
    def figures(self) -> set[str]:
        """The characters of words with digits: years, amounts, symbols, which say nothing of what a text is about."""
        return self._vocabulary.figures

    def _cut(self, text: str) -> _Cut:
        made = self._cuts.get(text)
        if made is None:
            if len(self._cuts) >= _MOST_TEXTS:
                self._cuts.clear()
            made = self._cuts[text] = self._vocabulary.cut(text)
        return made


class _Vocabulary(dict[str, tuple[str, str, str]]):
    """Gives each piece of text the character and the key of its unit, whatever its capitals, look-alikes and space.

    And the piece itself as it was first met, so that thousands of texts share one string a word: they need less memory
    and stay near the processor.

    A new unit gets the next free character; far beyond any real text characters are shared, which is harmless.
    All that is asked of a word is found out once, when it is first met.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.small: set[str] = set()
        self.figures: set[str] = set()
        self.weight = 0
        self._language = language
        self._stop = units_of(language).stop
        self._characters = {"": ""}  # by key, that of invisible pieces included
        self._several: dict[str, str] = {}  # by piece: the words of units that are made of several

    def __missing__(self, piece: str) -> tuple[str, str, str]:
        unit = key(piece)
        self.weight += 1 + len(piece) // _LONG
        character = self._characters.get(unit)
        if character is None:
            character = self._characters[unit] = _character(len(self._characters))
            if unit in self._stop or not (unit.isalnum() or any(map(str.isalnum, unit))):
                self.small.add(character)
            if any(map(str.isdigit, unit)):
                self.figures.add(character)
        # A unit of figures or with spaces may be made of several words, and so may a number in Han characters.
        if not unit.isalpha() or unit[0] >= _FIRST_HAN:
            words = cut(piece, _ANY_LANGUAGE)
            if len(words) > 1:
                self._several[piece] = "".join(self[word][0] for word in words)
        known = self[piece] = character, unit, piece
        return known

    def cut(self, text: str) -> _Cut:
        """A text in pieces with the characters of its units and words."""
        pieces = cut(text, self._language)
        if not pieces:
            return _Cut((), (), "", "")
        characters, keys, pieces = zip(*map(self.__getitem__, pieces), strict=True)
        units = words = "".join(characters)
        if not self._several.keys().isdisjoint(pieces):
            words = "".join(map(self._several.get, pieces, characters))
        return _Cut(pieces, keys, units, words)


@lru_cache(maxsize=16)
def _shared(language: str) -> list[_Vocabulary]:
    return [_Vocabulary(language)]


def _vocabulary(language: str) -> _Vocabulary:
    """The words of a language that this process has met; what is known of them holds for every text."""
    shared = _shared(language)
    if shared[0].weight > _MOST_PIECES:  # whoever still uses it keeps it
        shared[0] = _Vocabulary(language)
    return shared[0]


def _character(number: int) -> str:
    """The character of a word by its number."""
    code = _FIRST + number % _ROOM
    return chr(code if code < _SURROGATES.start else code + len(_SURROGATES))
