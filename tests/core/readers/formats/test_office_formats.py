"""One small document as LibreOffice writes it in every format: the readers hand on the same lines.

specimen/specimen.fodt holds a masthead table, italics, automatic numbers on two levels, and two footnotes, one with a
typed mark; the files beside it were converted from it by LibreOffice 7.4 (`soffice --convert-to SUFFIX`).
"""

from pathlib import Path

import pytest

from core.readers.formats import doc, docx, html, odf, rtf, soffice
from core.readers.line import Document, Place
from core.readers.options import ReadOptions

FORMATS = ("doc", "docx", "html", "odt", "rtf")
READERS = {"doc": doc, "docx": docx, "html": html, "odt": odf, "rtf": rtf}
FOLDER = Path(__file__).with_name("specimen")


def read(suffix: str) -> Document:
    return READERS[suffix].read_lines(written(suffix), f"specimen.{suffix}", ReadOptions())


def written(suffix: str) -> bytes:
    return (FOLDER / f"specimen.{suffix}").read_bytes()


@pytest.mark.parametrize("suffix", FORMATS)
def test_text_stands_in_order(suffix: str) -> None:
    found = [" ".join(line.text.split()) for line in read(suffix).lines if line.place is Place.BODY]
    distributed = ["Distr.: General 9 March 2855"] if suffix == "doc" else ["Distr.: General", "9 March 2855"]
    assert [text for text in found if text] == [
        "SPECIMEN — fictional text of the Resolute project",
        "United Nations", "A/RES/909/16", "General Assembly", *distributed,
        "909/16. Cooperation",
        "The General Assembly,",
        "Recalling that one of the objectives,1 and soft,",
        "Takes note of the activities;", "Decides:", "To go;", "To stay.*",
        "95th plenary meeting",
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", FORMATS)
def test_phrases_are_in_italics(suffix: str) -> None:
    lines = [line for line in read(suffix).lines if line.place is Place.BODY]
    phrases = [line.text[start:end] for line in lines for start, end in line.italics]
    assert phrases == ["The General Assembly", "Recalling", "Takes note", "Decides"]


@pytest.mark.parametrize("suffix", FORMATS)
def test_footnotes_have_their_marks(suffix: str) -> None:
    document = read(suffix)
    raised = [line.text[start:end] for line in document.lines for start, end in line.raised]
    notes = [(line.mark, line.text) for line in document.lines if line.place is Place.FOOTNOTE]
    assert raised == ["1", "*"]
    assert notes == [("1", "Resolution 70/1."), ("*", "Reissued for technical reasons. Second para.")]


@pytest.mark.parametrize(("suffix", "lower"), [("docx", "(a)"), ("odt", "(a)"), ("rtf", "(a)"), ("html", "a.")])
def test_automatic_numbers_are_printed(suffix: str, lower: str) -> None:
    labels = [(line.label, line.depth) for line in read(suffix).lines if line.label]
    assert labels == [("1.", 0), ("2.", 0), (lower, 1), (lower.replace("a", "b"), 1)]


def test_a_doc_says_that_automatic_numbers_are_missing() -> None:
    assert any("numbers" in warning for warning in read("doc").warnings)


@pytest.mark.skipif(soffice.program() is None, reason="LibreOffice is not installed")
def test_a_doc_converted_by_libreoffice_has_its_numbers() -> None:
    document = soffice.read_lines(written("doc"), "specimen.doc", "doc", ReadOptions(libreoffice=True))
    assert [line.label for line in document.lines if line.label] == ["1.", "2.", "(a)", "(b)"]
    assert document.format == "doc"
    assert any("LibreOffice" in warning for warning in document.warnings)
