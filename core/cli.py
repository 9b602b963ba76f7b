"""resolute-cli: parse, compare and search from the command line.

Exit status 0 = done, 1 = the input could not be used (one sentence on standard error), 2 = wrong usage.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from core.comparison.compare import compare
from core.comparison.record import to_record as comparison_record
from core.comparison.redline import redline
from core.errors import DamagedFileError, LibraryError, ResoluteError
from core.installed import ShowVersion
from core.readers.options import ReadOptions
from core.readers.reading import Reading
from core.readers.worker import Reader
from core.resolution.outline import outline
from core.resolution.record import to_record
from core.resolution.version import Version
from core.store.library import Library
from core.store.places import default_library
from core.store.record import hit_record, hit_text

_INTERRUPTED = 130  # 128 + SIGINT, as shells count


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # typed as TextIO, always a TextIOWrapper here
    arguments = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = arguments.run
    try:
        status = run(arguments)
        sys.stdout.flush()
    except ResoluteError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return _drop_output(0)  # its reader has gone; nothing is left to say
    except OSError as error:
        print(f"The command could not be finished: {error.strerror or error}.", file=sys.stderr)
        return _drop_output(1)
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _drop_output(status: int) -> int:
    """Lets what is left of the output go nowhere, or Python would fail on it once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="resolute-cli", description="Reads and compares UN resolutions.")
    parser.add_argument("--version", action=ShowVersion)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    parse = commands.add_parser("parse", help="show what a file says")
    parse.add_argument("file", type=Path)
    parse.set_defaults(run=_parse)
    pair = commands.add_parser("compare", help="show what changed between two files")
    pair.add_argument("old", type=Path)
    pair.add_argument("new", type=Path)
    pair.set_defaults(run=_compare)
    search = commands.add_parser("search", help="find paragraphs in the library")
    search.add_argument("words", nargs="+", help='words, "phrases", a symbol, the beginning of a word with *')
    search.add_argument("--library", type=Path, help="the library file; without it, your own")
    search.add_argument("--limit", type=_count, default=50, help="how many paragraphs at the most (50)")
    search.set_defaults(run=_search)
    for command in (parse, pair):
        command.add_argument("--rejected-changes", action="store_true", help="read tracked changes as rejected")
        command.add_argument("--libreoffice", action="store_true", help="let LibreOffice convert .doc, .odt and .rtf")
        command.add_argument("--recognition", action="store_true", help="let tesseract recognise scanned pages")
    for command in (parse, pair, search):
        command.add_argument("--json", action="store_true", help="print the whole result as JSON")
    return parser


def _count(text: str) -> int:
    """A whole number of 1 or more. Raises ValueError, which argparse tells the user."""
    if (number := int(text)) < 1:
        raise ValueError(text)
    return number


def _parse(arguments: argparse.Namespace) -> int:
    with Reader() as reader:
        reading = reader.read(arguments.file, options=_options(arguments))
    records = [to_record(version) for version in reading.versions]
    _complain(reading)
    if arguments.json:
        _print_json(records[0] if not reading.is_archive else records)
    else:
        print("\n\n".join(outline(version) for version in reading.versions))
    return 0 if records else 1


def _compare(arguments: argparse.Namespace) -> int:
    with Reader() as reader:
        files = (arguments.old, arguments.new)
        old, new = (_single(reader.read(path, options=_options(arguments)), path) for path in files)
    comparison = compare(old, new)
    if arguments.json:
        _print_json(comparison_record(comparison, old, new))
    else:
        print(redline(comparison, old, new))
    return 0


def _search(arguments: argparse.Namespace) -> int:
    path = arguments.library or default_library()
    if not path.exists():
        raise LibraryError(f"There is no library at {path}; add files in the window first, or name one with --library.")
    with Library.open(path, read_only=True) as library:
        hits = library.search(" ".join(arguments.words), limit=arguments.limit)
    if arguments.json:
        _print_json([hit_record(hit) for hit in hits])
    else:
        print("\n\n".join(hit_text(hit) for hit in hits) or "Nothing was found.")
    return 0


def _options(arguments: argparse.Namespace) -> ReadOptions:
    return ReadOptions(arguments.rejected_changes, arguments.libreoffice, arguments.recognition)


def _single(reading: Reading, path: Path) -> Version:
    _complain(reading)
    if len(reading.versions) != 1:
        reason = f"it holds {len(reading.versions)} texts."
        raise DamagedFileError(path.name, reason, "Unpack it and compare two of its files.")
    return reading.versions[0]


def _complain(reading: Reading) -> None:
    for problem in reading.problems:
        print(problem, file=sys.stderr)
    for version in reading.versions:
        for warning in version.warnings:
            print(f"{version.source.name}: {warning}", file=sys.stderr)


def _print_json(value: Any) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    print()
