"""What two versions are to each other, as far as it bears on the meaning of an edit."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.resolution.version import Version


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
        numbers = ((_number(old), _number(new)) for old, new in links)
        return replace(self, renumbered=frozenset((old, new) for old, new in numbers if old and new))


def _number(ident: str) -> str:
    """The number of an operative paragraph; "" in sections, whose numbers are not told apart in a text."""
    number = ident[2:]
    return number if number.isdecimal() and ident.startswith("OP") else ""


def _short(version: Version) -> str | None:
    return version.symbol.short.casefold() if version.symbol else None
