"""Where things of a library lie: the library of the user, its journals, its backups, what a repair set aside."""

import os
import re
from datetime import datetime
from pathlib import Path

SUFFIX = ".resolute"
DATA_VARIABLE = "RESOLUTE_DATA"
_DEFAULT = "library.sqlite"
_DAMAGED = "damaged"  # what a file is called that a repair or a backup has taken the place of
_JOURNALS = ("-wal", "-shm", "-journal")
# A file that is being written; it gets its name when it is whole.
PART = ".part"
_STAMP = "%Y-%m-%d %H%M%S"
_STAMPED = re.compile(r"(\d{4}-\d\d-\d\d \d{6})(?: (\d+))? (\w+)")


def default_library() -> Path:
    """The library of the window when none is named: in the folder that RESOLUTE_DATA names, else in the user's own."""
    if chosen := os.environ.get(DATA_VARIABLE):
        return Path(chosen) / _DEFAULT
    # Here and not above: importing platformdirs costs 18 ms, and a program that names its library needs it not.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path("Resolute", appauthor=False) / _DEFAULT


def backup_folder(library: Path) -> Path:
    """The folder with the backups of a library, beside it."""
    return library.with_name(f"{library.stem} backups")


def backups(library: Path) -> list[Path]:
    """The backups of a library, newest first."""
    folder = backup_folder(library)
    found = [path for path in folder.glob(f"*{SUFFIX}") if stamp(path)] if folder.is_dir() else []
    return sorted(found, key=lambda path: (stamp(path), path.name), reverse=True)


def backup_name(library: Path, moment: datetime, reason: str) -> Path:
    """A name for a new backup that no other has: `2026-11-24 083000 daily.resolute`."""
    start, number = moment.strftime(_STAMP), 1
    while (path := backup_folder(library) / f"{start}{f' {number}' if number > 1 else ''} {reason}{SUFFIX}").exists():
        number += 1
    return path


def stamp(backup: Path) -> datetime | None:
    """The moment at which a backup was made (local time), by its name; None for another file."""
    found = _STAMPED.fullmatch(backup.stem)
    return datetime.strptime(found[1], _STAMP).astimezone() if found else None


def reason(backup: Path) -> str:
    """Why a backup was made, by its name: daily, migration, restore, asked."""
    found = _STAMPED.fullmatch(backup.stem)
    return found[3] if found else ""


def set_aside(library: Path) -> Path:
    """A free name beside the library for a damaged file that is kept: `library damaged 1.sqlite`."""
    number = 1
    while (path := library.with_name(f"{library.stem} {_DAMAGED} {number}{library.suffix}")).exists():
        number += 1
    return path


def journals(library: Path) -> list[Path]:
    """The journal files that SQLite keeps beside a library, whether they are there or not."""
    return [library.with_name(library.name + ending) for ending in _JOURNALS]


def all_files(library: Path) -> list[Path]:
    """Every file that the program made for a library: itself, journals, backups, what was set aside."""
    beside = [path for path in library.parent.glob(f"{_plain(library.stem)} {_DAMAGED} *") if path.is_file()]
    folder = backup_folder(library)
    kept = [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
    parts = [library.with_name(library.name + PART)]
    aside = [journal for each in [library, *beside, *kept, *parts] for journal in journals(each)]
    return sorted({path for path in [library, *beside, *kept, *parts, *aside] if path.is_file()})


def _plain(name: str) -> str:
    """A name in which glob finds no wildcards."""
    return re.sub(r"([*?\[])", r"[\1]", name)
