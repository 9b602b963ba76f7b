"""The words of the command line."""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

from core.installed import ShowVersion
from resources import ROOT

DATA_VARIABLE = "RESOLUTE_DATA"


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the program was started with; `files` may be the specimens, `data` is the folder for everything it keeps."""

    files: tuple[Path, ...]
    screenshot: Path | None
    data: Path
    library: Path


def parse(words: list[str]) -> Arguments:
    """The words as values. Ends the program with a sentence when they make no sense."""
    parser = argparse.ArgumentParser(
        prog="resolute", description="Shows what changed between the versions of a United Nations resolution."
    )
    parser.add_argument("files", nargs="*", type=Path, help="resolutions, drafts, archives or folders to read")
    parser.add_argument("--specimens", action="store_true", help="open the fictional series that comes along")
    parser.add_argument("--screenshot", type=Path, metavar="FILE.png", help="save a picture of the window and quit")
    parser.add_argument("--version", action=ShowVersion)
    parser.add_argument("--library", type=Path, metavar="FILE", help="use another library than your own")
    found = parser.parse_args(words)
    data = data_folder(found.library)
    return Arguments(
        (*found.files, *(specimens() if found.specimens else ())),
        found.screenshot,
        data,
        found.library or data / "library.sqlite",
    )


def specimens() -> list[Path]:
    """The texts of the fictional series that comes with the program, earliest first."""
    return sorted((ROOT / "specimens").glob("A_RES_*.txt"))


def mark_of(library: Path) -> Path:
    """The file that lies beside a library while a program takes files for it."""
    return library.with_name(f"{library.name}.open")


def data_folder(library: Path | None) -> Path:
    """Where settings and log are kept: beside a library that is named, else in the user's data folder."""
    if library is not None:
        return library.absolute().parent
    if chosen := os.environ.get(DATA_VARIABLE):
        return Path(chosen)
    # Here and not above: 18 ms that a start with a folder of its own does not need.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path("Resolute", appauthor=False)
