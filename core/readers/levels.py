"""Levels of sub-paragraphs, one in another: which label goes on with which, and how an ambiguous one is read."""

from dataclasses import dataclass, field

from core.readers.numbering import Label, Style, latin

FURTHEST_GAP = 4
"""A number may skip this many before it is taken for part of a quotation: a number can be lost in a text layer."""

DEEPEST = 8
"""Levels of sub-paragraphs, one in another, at most; UN documents have four: (a), (i), a., i."""


@dataclass(slots=True)
class _Level:
    style: Style
    value: int
    ident: str


@dataclass(slots=True)
class Levels:
    """The open levels below one paragraph."""

    _levels: list[_Level] = field(default_factory=list)

    def placed(self, label: Label) -> tuple[str, ...]:
        """Opens or continues a level with a label; gives the labels from the top level down to it."""
        depth, style, value = self._place(label)
        self._levels[depth:] = [_Level(style, value, latin(style, value, label.repeat))]
        return tuple(level.ident for level in self._levels)

    def goes_on(self, label: Label) -> bool:
        """Whether a label is the very next of an open level."""
        return any(label.value(level.style) == level.value + 1 for level in self._levels)

    def __bool__(self) -> bool:
        """Whether a level is open."""
        return bool(self._levels)

    def _place(self, label: Label) -> tuple[int, Style, int]:
        """The depth of a label and how it is read: as the next of an open level, else as a new level."""
        for furthest in (1, FURTHEST_GAP):
            for depth in range(len(self._levels) - 1, -1, -1):
                level = self._levels[depth]
                value = label.value(level.style)
                if value is not None and 0 < value - level.value <= furthest:
                    return depth, level.style, value
            first = next(((style, value) for style, value in label.readings[::-1] if value == 1), None)
            if first:
                return min(len(self._levels), DEEPEST), *first
        style, value = label.readings[0]
        same = [depth for depth, level in enumerate(self._levels) if level.style is style]
        return (same[-1] if same else min(len(self._levels), DEEPEST)), style, value
