"""RTF: text in its code pages, looks, printed list numbers, footnotes."""

import pytest

from core.errors import EmptyFileError, TooLargeError
from core.readers.formats import rtf
from core.readers.line import Document, Place
from core.readers.options import ReadOptions


def read(body: str, head: str = r"\ansi\ansicpg1252", options: ReadOptions = ReadOptions()) -> Document:
    return rtf.read_lines(rf"{{\rtf1{head} {body}}}".encode("cp1252"), "a.rtf", options)


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines if line.text]


def test_paragraphs_and_their_phrases() -> None:
    document = read(r"{\i Recalling} its resolution\par \pard Recalling \i also\i0  it\par")
    assert texts(document) == ["Recalling its resolution", "Recalling also it"]
    assert [line.text[a:b] for line in document.lines for a, b in line.italics] == ["Recalling", "also"]


def test_characters_come_from_code_pages_unicode_and_symbols() -> None:
    assert texts(read(r"Assembl\'e9e \u8217'\rquote  \_ \u1043?\u1077?")) == ["Assemblée ’’ \u2011 Ге"]
    assert texts(read(r"\'c3\'e5\'ed", r"\ansi\ansicpg1251")) == ["Ген"]
    fonts = r"{\fonttbl{\f0 Times;}{\f1\fcharset204 Times Cyr;}}"
    assert texts(read(fonts + r"{\f1 \'c3\'e5}{\f0 \'e9}")) == ["Геé"]
    assert texts(read(r"{\uc2 \u22823\'b4\'f3}{\uc0\u-10179\u-8704}")) == ["大😀"]


def test_footnotes_are_numbered_and_typed_marks_kept() -> None:
    document = read(
        r"one{\super\chftn}{\footnote\pard{\super\chftn} First note.\par Second part.} two{\super *}"
        r"{\*\footnote *\tab Typed.}\par"
    )
    assert texts(document)[0] == "one1 two*"
    notes = [(line.mark, line.text) for line in document.lines if line.place is Place.FOOTNOTE]
    assert notes == [("1", "First note. Second part."), ("*", "Typed.")]


def test_the_printed_number_of_a_list_is_the_label() -> None:
    document = read(r"{\listtext 1.\tab}\ls1\ilvl0 Decides\par{\pntext\f1\'b7\tab}dot\par")
    assert [(line.label, line.text) for line in document.lines] == [("1.", "Decides"), ("•", "dot")]


def test_headers_and_footers_keep_their_place() -> None:
    document = read(r"{\headerf A/RES/79/332\par}{\footer 2/5\par}text\par")
    assert [(line.text, line.place) for line in document.lines] == [
        ("A/RES/79/332", Place.HEADER), ("text", Place.BODY), ("2/5", Place.FOOTER),
    ]  # fmt: skip


def test_what_is_no_text_is_not_read_as_text() -> None:
    body = r"{\info{\title T}}{\*\unknown x}{\pict 0102}{\field{\*\fldinst PAGE}{\fldrslt 7}}{\upr{a}{\*\ud b}}"
    assert texts(read(body)) == ["7b"]


def test_binary_data_is_skipped_byte_by_byte() -> None:
    assert texts(read(r"{\pict\bin4 }}}}}text")) == ["text"]


def test_deleted_and_hidden_text_and_comments_are_named() -> None:
    document = read(r"stays{\deleted gone}{\v secret}{\*\annotation Really?}\par")
    assert texts(document) == ["stays"]
    assert dict(document.left_out) == {
        "gone": "deleted by a tracked change", "secret": "hidden text", "Really?": "a comment",
    }  # fmt: skip


def test_a_break_in_a_cell_parts_what_the_cell_lists() -> None:
    assert texts(read(r"\trowd\pard\intbl Distr.: General\line 9 March\cell\row\pard after\line word\par")) == [
        "Distr.: General", "9 March", "after word",
    ]  # fmt: skip


def test_absurd_nesting_is_refused() -> None:
    with pytest.raises(TooLargeError):
        read("{" * 5_000)


def test_a_file_without_text_is_refused() -> None:
    with pytest.raises(EmptyFileError):
        read(r"{\info{\title T}}")


def test_tracked_changes_are_read_as_rejected_on_request() -> None:
    body = r"one {\deleted two}{\revised three} four\par"
    assert texts(read(body)) == ["one three four"]
    document = read(body, options=ReadOptions(rejected_changes=True))
    assert texts(document) == ["one two four"]
    assert document.left_out == (("three", "inserted by a tracked change"),)
    assert document.warnings == ("The file holds tracked changes; they were read as rejected.",)
