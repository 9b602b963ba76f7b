"""Lets tesseract recognise the text of scanned pages, when it is installed and the user agreed."""

import csv
import io
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import pypdfium2 as pdfium

from core.errors import NoTextLayerError, ReaderDiedError, TooLargeError
from core.readers.line import Line

MOST_PAGES = 20  # at about 7 seconds each (measured at 300 dpi) this is what the reading process has time for
_RESOLUTION = 300  # dots per inch; below it marks of footnotes get lost
_POINTS = 72
_SECONDS = 60.0  # for one page
_MOST_PIXELS = 50_000_000  # of one page: A2 at 300 dpi; larger sheets are drawn smaller
_UPRIGHT = re.compile(r"[^\W_gjpqyQJ]*[A-Zbdfhkl0-9][^\W_gjpqyQJ]*")
_CAPITALS = 0.66  # the height of capitals in type sizes, in Times and its like
_BESIDE = 4.0  # points between the feet of two lines that stand beside each other at most
_LANGUAGES = ("eng", "fra", "spa", "rus", "chi_sim", "ara")  # tesseract's names of the six languages


def program() -> str | None:
    """The path of tesseract, None when it is not installed."""
    return shutil.which("tesseract")


def recognised_lines(pdf: pdfium.PdfDocument, name: str) -> Iterator[Line]:
    """Printed lines of all pages, as tesseract reads them: without fonts, with positions.

    Raises NoTextLayerError without tesseract, TooLargeError, and ReaderDiedError when a page takes too long.
    """
    executable = program()
    if executable is None:
        raise NoTextLayerError(name, "its pages are pictures, and tesseract is not installed.")
    if len(pdf) > MOST_PAGES:
        raise TooLargeError(name, f"at most {MOST_PAGES} pages can be recognised, it has {len(pdf):,}.")
    languages = _installed(executable)
    for number in range(len(pdf)):
        table = _run([executable, "stdin", "stdout", "-l", languages, "tsv"], _picture(pdf[number]), name)
        yield from _lines(table, number + 1)


def _installed(executable: str) -> str:
    """The languages to try, joined as tesseract wants them."""
    listed = _run([executable, "--list-langs"], b"", "").split()
    return "+".join(language for language in _LANGUAGES if language in listed) or "eng"


def _picture(page: pdfium.PdfPage) -> bytes:
    """The page in grey as a PGM picture, the plainest format that tesseract reads."""
    width, height = page.get_size()
    scale = _RESOLUTION / _POINTS
    pixels = width * height * scale * scale
    if pixels > _MOST_PIXELS:
        scale *= (_MOST_PIXELS / pixels) ** 0.5
    bitmap = page.render(scale=scale, grayscale=True)
    view = memoryview(bitmap.buffer).cast("B")
    rows = (view[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height))
    return f"P5 {bitmap.width} {bitmap.height} 255\n".encode() + b"".join(rows)


def _run(command: list[str], given: bytes, name: str) -> str:
    try:
        done = subprocess.run(command, input=given, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise ReaderDiedError(name, f"tesseract took more than {_SECONDS:.0f} seconds for a page.") from error
    return done.stdout.decode("utf-8", "replace")


def _lines(table: str, page: int) -> Iterator[Line]:
    """Words of the same block, paragraph and line make a Line; positions are pixels of the picture."""
    scale = _POINTS / _RESOLUTION
    words: dict[tuple[str, str, str], list[dict[str, str]]] = {}
    for row in csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        if (row.get("text") or "").strip():
            words.setdefault((row["block_num"], row["par_num"], row["line_num"]), []).append(row)
    lines = [
        Line(
            text=" ".join(word["text"] for word in line),
            page=page,
            indent=round(float(line[0]["left"]) * scale, 1),
            top=round(max(float(word["top"]) + float(word["height"]) for word in line) * scale, 1),
            size=round(_size(line) * scale, 1),
        )
        for line in words.values()
    ]
    yield from lines if _has_columns(lines) else sorted(lines, key=lambda line: line.top or 0.0)


def _size(words: list[dict[str, str]]) -> float:
    """The type size of a line in pixels: by the words that reach from the baseline to the height of capitals."""
    upright = [float(word["height"]) for word in words if _UPRIGHT.fullmatch(word["text"])]
    return median(upright) / _CAPITALS if upright else max(float(word["height"]) for word in words)


def _has_columns(lines: Sequence[Line]) -> bool:
    """Whether many lines stand beside others: then tesseract's own order is the better one."""
    tops = sorted(line.top or 0.0 for line in lines)
    beside = sum(after - before < _BESIDE for before, after in pairwise(tops))
    return beside * 4 > len(tops)
