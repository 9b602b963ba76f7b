"""What two versions are to each other, as far as it bears on the meaning of an edit."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.resolution.version import Version

_NUMBERED = re.compile(r"OP(\d+)")  # numbers inside sections are not told apart in a text, so they are left out


@dataclass(frozen=True, slots=True)
class Context:
    """The sessions and short symbols (75/268) of the two versions, None where unknown.

    `renumbered` are the old and new numbers of paragraphs that belong together, as far as they are known.
    """

    old_session: int | None = None
    new_session: int | None = None
    old_symbol: str | None = None
    new_symbol: str | None = None
    renumbered: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, old: Version, new: Version) -> "Context":
        """The context of comparing `old` with `new`."""
        return cls(old.session, new.session, _short(old), _short(new))

    def with_links(self, links: Iterable[tuple[str, str]]) -> "Context":
        """The context, and which paragraphs belong together, by their identifiers."""
        numbers = ((_NUMBERED.fullmatch(old), _NUMBERED.fullmatch(new)) for old, new in links)
        return replace(self, renumbered=frozenset((old[1], new[1]) for old, new in numbers if old and new))


def _short(version: Version) -> str | None:
    return version.symbol.short.casefold() if version.symbol else None
