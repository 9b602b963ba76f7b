"""What two versions are to each other, as far as it bears on the meaning of an edit."""

from dataclasses import dataclass

from core.resolution.version import Version


@dataclass(frozen=True, slots=True)
class Context:
    """The sessions and short symbols (75/268) of the two versions, None where unknown."""

    old_session: int | None = None
    new_session: int | None = None
    old_symbol: str | None = None
    new_symbol: str | None = None

    @classmethod
    def of(cls, old: Version, new: Version) -> "Context":
        """The context of comparing `old` with `new`."""
        return cls(old.session, new.session, _short(old), _short(new))


def _short(version: Version) -> str | None:
    return version.symbol.short.casefold() if version.symbol else None
