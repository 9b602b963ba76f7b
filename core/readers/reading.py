"""Reading: what a file gave; apart from the readers, so that whoever only asks for one loads none of them."""

from dataclasses import dataclass

from core.errors import InputError
from core.resolution.version import Version


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file gave: its versions, and the problems of those members of an archive that gave none."""

    versions: tuple[Version, ...]
    problems: tuple[InputError, ...] = ()
    is_archive: bool = False
