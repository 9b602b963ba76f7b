"""Measures reading: a pair from text to rows, PDF beside the bare extraction of its text objects, Word, many files.

Real documents are used where ../shared is there, else the specimens that come with the program.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from core.comparison.compare import compare
from core.readers.read import read_bytes
from core.readers.worker import Reader
from resources import ROOT

SHARED = Path(__file__).resolve().parents[3] / "shared" / "corpus"
SPECIMENS = ROOT / "specimens"
GROWTH_SIZES = (1_250_000, 2_500_000, 5_000_000, 10_000_000)  # characters
ADVERSARIAL = {
    "numbers": "1. ",
    "open brackets": "(a) (",
    "slashes": "A/RES/1/",
    "no breaks": "x",
    "blank lines": "\n \n",
    "initial words": "Recalling also ",
}


def main(argv: Sequence[str] = ()) -> int:
    """Prints one line a measurement; `--quick` leaves out the 10 MB texts."""
    for name, figure in measurements(quick="--quick" in argv):
        print(f"{name:<58} {figure}")
    return 0


def measurements(*, quick: bool = False) -> Iterator[tuple[str, str]]:
    """Names and figures, one after the other as they are measured."""
    yield "read a pair from text, align, edit words", f"{milliseconds(_pair):.1f} ms"
    for path in _pdfs():
        yield _beside_bare_extraction(path)
    for path in sorted((SPECIMENS / "formats").glob("*.docx"))[:1]:
        data = path.read_bytes()
        yield f"read {path.name}", f"{milliseconds(lambda data=data, path=path: read_bytes(data, path.name)):.1f} ms"
    yield "100 text files through the caged process", f"{_hundred_files():.2f} s"
    if not quick:
        yield from _growth()


def milliseconds(work: Callable[[], object], tries: int = 5) -> float:
    """The shortest of several runs, the first one left out, in milliseconds of wall clock."""
    work()
    return min(_seconds(work) for _ in range(tries)) * 1000


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _pair() -> None:
    names = ("A_RES_73_334.pymupdf.txt", "A_RES_75_268.pymupdf.txt")
    files = [SHARED / "sco" / name for name in names] if SHARED.is_dir() else sorted(SPECIMENS.glob("A_RES_*.txt"))[:2]
    old, new = (read_bytes(path.read_bytes(), path.name).versions[0] for path in files)
    compare(old, new)


def _pdfs() -> list[Path]:
    """The 5 pages of the first series and the longest document."""
    short = SHARED / "sco" / "A_RES_79_332.pdf"
    if not short.exists():
        return []
    longest = max((SHARED / "series").glob("*.pdf"), key=lambda path: len(pypdfium2.PdfDocument(path)))
    return [short, longest]


def _beside_bare_extraction(path: Path) -> tuple[str, str]:
    data = path.read_bytes()
    ours = milliseconds(lambda: read_bytes(data, path.name), tries=3)
    bare = milliseconds(lambda: _bare(data), tries=3)
    pages = len(pypdfium2.PdfDocument(data))
    return f"read {path.name} ({pages} pages)", f"{ours:.0f} ms, {ours / bare:.2f} x bare extraction ({bare:.0f} ms)"


def _bare(data: bytes) -> int:
    """The text of all text objects, as the library gives it and nothing more."""
    document = pypdfium2.PdfDocument(data)
    characters = 0
    for page in document:
        text_page = page.get_textpage()
        for part in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=text_page):
            characters += len(part.extract())
    document.close()
    return characters


def _hundred_files() -> float:
    files = [path.read_bytes() for path in sorted(SPECIMENS.glob("A_RES_*.txt"))]
    with Reader() as reader:
        reader.read(files[0], "warm.txt")
        return _seconds(lambda: [reader.read(files[place % len(files)], f"{place}.txt") for place in range(100)])


def _growth() -> Iterator[tuple[str, str]]:
    """The time for adversarial text of doubling size: the last doubling and the time for 10 MB."""
    for name, unit in ADVERSARIAL.items():
        times = [_seconds(lambda size=size, unit=unit: _try_text(unit, size)) for size in GROWTH_SIZES]
        ratio = max(after / before for before, after in pairwise(times))
        yield f"10 MB of {name}", f"{times[-1]:.1f} s, worst doubling {ratio:.2f}"


def _try_text(unit: str, size: int) -> None:
    text = "A/RES/901/1\n\nThe General Assembly,\n\nRecalling " + unit * (size // len(unit))
    try:
        read_bytes(text.encode(), "adversarial.txt")
    except Exception as error:  # noqa: BLE001  # a refusal is an answer; only its time counts here
        print(f"  {unit.strip()!r}: {type(error).__name__}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
