"""Says how much an edit matters and why: technical, sequence, editorial or substantive."""

from dataclasses import dataclass

from core.comparison.change import ChangeClass
from core.comparison.hunks import Hunk, Units
from core.resolution.version import Version
from core.text.units import Units as SmallWords

Verdict = tuple[ChangeClass, str]

_SUBSTANTIVE: Verdict = (ChangeClass.SUBSTANTIVE, "words changed")


@dataclass(frozen=True, slots=True)
class Context:
    """What the two versions are: their sessions and symbols, None where unknown."""

    old_session: int | None = None
    new_session: int | None = None
    old_symbol: str | None = None
    new_symbol: str | None = None

    @classmethod
    def of(cls, old: Version, new: Version) -> "Context":
        """The context of comparing `old` with `new`."""
        return cls(
            old.session,
            new.session,
            old.symbol.short if old.symbol else None,
            new.symbol.short if new.symbol else None,
        )


@dataclass(frozen=True, slots=True)
class Change:
    """One hunk of two texts."""

    hunk: Hunk
    old: Units
    new: Units
    words: SmallWords
    context: Context


def split(hunk: Hunk, old: Units, new: Units, words: SmallWords) -> list[Hunk]:
    return [hunk]


def classify(change: Change) -> Verdict:
    """The class of a change and the reason for it in a phrase."""
    return _SUBSTANTIVE
