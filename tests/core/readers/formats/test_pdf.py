"""PDF by text objects: printed lines in reading order, with place, size and style."""

import pytest

from core.errors import DamagedFileError, NoTextLayerError, TooLargeError
from core.readers import limits
from core.readers.formats import pdf
from core.readers.line import Line
from core.readers.options import ReadOptions
from tests.core.readers.pdf_files import Text
from tests.core.readers.pdf_files import pdf as pdf_of

NAME = "resolution.pdf"


def lines(*texts: Text) -> tuple[Line, ...]:
    return pdf.read_lines(pdf_of(list(texts)), NAME, ReadOptions()).lines


def test_lines_come_from_top_to_bottom_whatever_their_order_in_the_file() -> None:
    found = lines(Text(60, 600, "second line"), Text(60, 700, "first line"))
    assert [line.text for line in found] == ["first line", "second line"]


def test_a_line_knows_its_page_and_place_in_points() -> None:
    document = pdf.read_lines(pdf_of([Text(60, 700, "one")], [Text(80, 600, "two", size=12)]), NAME, ReadOptions())
    second = document.lines[1]
    assert (second.page, second.indent, second.top, second.size) == (2, 80.0, 192.0, 12.0)
    assert document.pages == 2


def test_pieces_on_one_baseline_are_one_line_with_the_phrase_in_italics() -> None:
    (line,) = lines(Text(60, 700, "Recalling ", "italic"), Text(105, 700, "its resolution 70/1,"))
    assert line.text == "Recalling its resolution 70/1,"
    assert [line.text[start:end] for start, end in line.italics] == ["Recalling"]


def test_a_word_cut_into_pieces_is_not_broken() -> None:
    (line,) = lines(Text(60, 700, "Cooperation Or"), Text(122.6, 700, "ganization"))
    assert line.text == "Cooperation Organization"


def test_words_without_a_printed_space_are_not_glued() -> None:
    (line,) = lines(Text(60, 700, "Takes"), Text(90, 700, "note"))
    assert line.text == "Takes note"


def test_a_small_mark_above_the_line_is_raised_and_stands_without_a_space() -> None:
    (line,) = lines(Text(60, 700, "the Agenda,"), Text(111, 703.5, "12", size=6.5), Text(120, 700, "and welcoming"))
    assert line.text == "the Agenda,12 and welcoming"
    assert [line.text[start:end] for start, end in line.raised] == ["12"]


def test_the_two_columns_of_a_masthead_row_are_two_lines() -> None:
    found = lines(Text(120, 734, "United Nations", size=14), Text(480, 735.3, "A/RES/79/332"))
    assert [line.text for line in found] == ["United Nations", "A/RES/79/332"]


def test_a_number_and_its_text_are_one_line() -> None:
    (line,) = lines(Text(147, 700, "12."), Text(170, 700, "Decides", "italic"))
    assert line.text == "12. Decides"


def test_a_line_is_bold_when_most_of_it_is() -> None:
    heading, text = lines(Text(60, 700, "General Assembly", "bold"), Text(60, 650, "on cooperation"))
    assert heading.bold
    assert not text.bold


def test_text_inside_a_form_stands_where_the_page_puts_it() -> None:
    form = b"BT /roman 10 Tf 10 20 Td (inside) Tj ET"
    stream = b"q 1 0 0 1 100 500 cm /Form Do Q"
    inner = "/XObject << /Form 5 0 R >>"
    file = pdf_of(stream, extra=inner)
    form_object = (
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /Font << /roman << /Type /Font "
        b"/Subtype /Type1 /BaseFont /Times-Roman >> >> >> /Length %d >>\nstream\n%s\nendstream" % (len(form), form)
    )
    file = file.replace(b"xref\n", b"5 0 obj\n" + form_object + b"\nendobj\nxref\n", 1)
    (line,) = pdf.read_lines(file, NAME, ReadOptions()).lines
    assert (line.text, line.indent, line.top) == ("inside", 110.0, 272.0)


def test_pages_without_text_are_refused_with_the_hint_that_recognition_is_needed() -> None:
    with pytest.raises(NoTextLayerError, match="OCR"):
        pdf.read_lines(pdf_of(b"0 0 100 100 re f"), NAME, ReadOptions())


def test_a_damaged_file_is_refused_in_a_sentence() -> None:
    with pytest.raises(DamagedFileError, match=r"resolution\.pdf: the PDF is damaged"):
        pdf.read_lines(b"%PDF-1.7 nothing else", NAME, ReadOptions())


def test_more_pages_than_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGES", 1)
    with pytest.raises(TooLargeError, match="2 pages"):
        pdf.read_lines(pdf_of([Text(60, 700, "one")], [Text(60, 700, "two")]), NAME, ReadOptions())


def test_more_characters_on_a_page_than_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGE_CHARACTERS", 10)
    with pytest.raises(TooLargeError):
        lines(Text(60, 700, "more than ten characters"))
