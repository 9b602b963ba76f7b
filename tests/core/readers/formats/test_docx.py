"""Word files: every word of the body, headers and notes kept or named, with its looks and printed numbers."""

import pytest

from core.errors import DamagedFileError, TooLargeError
from core.readers import limits
from core.readers.formats import docx
from core.readers.line import Align, Document, Line, Place
from core.readers.options import ReadOptions
from tests.core.readers.word_files import lists, numbered, p, r, word, zipped

NAME = "resolution.docx"


def read(body: str, options: ReadOptions = ReadOptions(), **parts: str) -> Document:
    return docx.read_lines(word(body, **parts), NAME, options)


def texts(document: Document, place: Place = Place.BODY) -> list[str]:
    return [line.text for line in document.lines if line.place is place]


def italic(line: Line) -> list[str]:
    return [line.text[start:end] for start, end in line.italics]


def raised(line: Line) -> list[str]:
    return [line.text[start:end] for start, end in line.raised]


def test_a_paragraph_is_a_whole_line_with_its_phrase_in_italics() -> None:
    (line,) = read(f"<w:p>{r('Recalling ', '<w:i/>')}{r('its resolution 70/1,')}</w:p>").lines
    assert line.text == "Recalling its resolution 70/1,"
    assert italic(line) == ["Recalling"]
    assert line.whole


def test_the_symbol_in_the_header_of_the_first_page_comes_first() -> None:
    cells = "".join(f"<w:tc>{p(text)}</w:tc>" for text in ("United Nations", "A/RES/79/332"))
    header = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    references = (
        '<w:headerReference w:type="default" r:id="header2"/><w:headerReference w:type="first" r:id="header1"/>'
    )
    document = read(p("text") + f"<w:sectPr>{references}</w:sectPr>", header1=header, header2=p("running header"))
    assert texts(document, Place.HEADER) == ["United Nations", "A/RES/79/332", "running header"]
    assert texts(document) == ["text"]


def test_footnotes_are_marked_in_the_text_and_numbered_in_the_order_of_their_references() -> None:
    body = (
        "<w:p>"
        + r("first,")
        + '<w:r><w:footnoteReference w:id="9"/></w:r>'
        + r(" second")
        + '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    notes = (
        '<w:footnote w:type="separator" w:id="0">' + p("---") + "</w:footnote>"
        '<w:footnote w:id="2">' + p("See A/70/1.") + "</w:footnote>"
        '<w:footnote w:id="9"><w:p><w:r><w:footnoteRef/></w:r>' + r(" Resolution 70/1.") + "</w:p></w:footnote>"
    )
    document = read(body, footnotes=notes)
    text, *found = document.lines
    assert text.text == "first,1 second2"
    assert raised(text) == ["1", "2"]
    assert [(note.mark, note.text, note.place) for note in found] == [
        ("1", "Resolution 70/1.", Place.FOOTNOTE), ("2", "See A/70/1.", Place.FOOTNOTE),
    ]  # fmt: skip


def test_a_mark_that_the_author_typed_is_kept_as_typed() -> None:
    body = f'<w:p>{r("Nam:")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r></w:p>'
    footnotes = f'<w:footnote w:id="1">{p("* Reissued for technical reasons.")}</w:footnote>'
    text, note = read(body, footnotes=footnotes).lines
    assert (text.text, raised(text)) == ("Nam:*", ["*"])
    assert (note.mark, note.text) == ("*", "Reissued for technical reasons.")


def test_a_footnote_of_two_paragraphs_is_one_note() -> None:
    body = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    *_, note = read(body, footnotes=f'<w:footnote w:id="1">{p("First.")}{p("Second.")}</w:footnote>').lines
    assert note.text == "First. Second."


def test_a_footnote_that_nothing_refers_to_is_named() -> None:
    document = read(p("text"), footnotes=f'<w:footnote w:id="1">{p("Lost.")}</w:footnote>')
    assert document.left_out == (("Lost.", "a footnote that nothing refers to"),)


def test_automatic_numbers_are_printed_as_the_document_prints_them() -> None:
    numbering = lists(("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"))
    body = numbered("One") + numbered("a", 1) + numbered("b", 1) + numbered("i", 2) + numbered("Two") + numbered("a", 1)
    document = read(body, numbering=numbering)
    assert [(line.label, line.depth) for line in document.lines] == [
        ("1.", 0), ("(a)", 1), ("(b)", 1), ("(i)", 2), ("2.", 0), ("(a)", 1),
    ]  # fmt: skip


def test_a_list_may_start_anew_or_go_on() -> None:
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    )
    body = "".join(numbered("x", 0, number) for number in (1, 1, 2, 3, 3))
    document = read(body, numbering=lists(("decimal", "%1."), nums=nums))
    assert [line.label for line in document.lines] == ["1.", "2.", "3.", "7.", "8."]


def test_a_number_may_come_from_the_style_of_the_paragraph() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Op"><w:name w:val="Operative"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    (line,) = read(p("Decides", '<w:pStyle w:val="Op"/>'), styles=styles, numbering=lists(("decimal", "%1."))).lines
    assert (line.label, line.style) == ("1.", "Operative")


def test_a_paragraph_taken_out_of_its_list_has_no_number() -> None:
    (line,) = read(numbered("text", 0, 0), numbering=lists(("decimal", "%1."))).lines
    assert line.label == ""


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:r><w:t>Non</w:t><w:noBreakHyphen/><w:t>Proliferation</w:t></w:r>", "Non\u2011Proliferation"),
        ("<w:r><w:t>1.</w:t><w:tab/><w:t>Decides</w:t></w:r>", "1.\tDecides"),
        ("<w:r><w:t>by the</w:t><w:br/><w:t>Assembly</w:t></w:r>", "by the Assembly"),
        ("<w:hyperlink>" + r("70/1") + "</w:hyperlink>", "70/1"),
        ("<w:sdt><w:sdtContent>" + r("in a control") + "</w:sdtContent></w:sdt>", "in a control"),
        ("<w:smartTag>" + r("tagged") + "</w:smartTag>", "tagged"),
        ("<w:fldSimple w:instr='PAGE'>" + r("7") + "</w:fldSimple>", "7"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + r("7"), "7"),
    ],
)
def test_text_is_kept_from_every_kind_of_element(xml: str, text: str) -> None:
    (line,) = read(f"<w:p>{xml}</w:p>").lines
    assert line.text == text


def test_content_controls_nested_tables_and_text_boxes_keep_their_text_once() -> None:
    box = "<w:txbxContent>" + p("in the box") + "</w:txbxContent>"
    body = (
        "<w:sdt><w:sdtContent>" + p("controlled") + "</w:sdtContent></w:sdt>"
        "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>" + p("inner") + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
        "<w:p>"
        + r("anchor")
        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
        + box
        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        + box
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(read(body)) == ["controlled", "inner", "anchor", "in the box"]


def test_a_line_break_in_a_cell_parts_what_the_cell_lists() -> None:
    cell = "<w:p><w:r><w:t>Distr.: General</w:t><w:br/><w:t>8 September 2025</w:t></w:r></w:p>"
    found = [line for line in read(f"<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>").lines if line.text]
    assert [(line.text, line.whole) for line in found] == [("Distr.: General", False), ("8 September 2025", False)]


CHANGED = (
    "<w:p>" + r("Takes ") + '<w:del w:id="1"><w:r><w:delText>note</w:delText></w:r></w:del>'
    '<w:ins w:id="2">' + r("cognizance") + "</w:ins>" + r(" of it") + "</w:p>"
)


def test_tracked_changes_are_read_as_accepted_with_a_warning() -> None:
    document = read(CHANGED)
    assert texts(document) == ["Takes cognizance of it"]
    assert document.warnings == ("The file holds 2 tracked changes; they were read as accepted.",)
    assert document.left_out == (("note", "deleted by a tracked change"),)


def test_tracked_changes_are_read_as_rejected_on_request() -> None:
    document = read(CHANGED, ReadOptions(rejected_changes=True))
    assert texts(document) == ["Takes note of it"]
    assert document.left_out == (("cognizance", "inserted by a tracked change"),)


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    body = p("one ", '<w:rPr><w:del w:id="1"/></w:rPr>') + p("two")
    assert texts(read(body)) == ["one two"]
    assert texts(read(body, ReadOptions(rejected_changes=True))) == ["one", "two"]


def test_a_deleted_row_is_named() -> None:
    table = '<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>' + p("gone") + "</w:tc></w:tr></w:tbl>"
    document = read(table + p("stays"))
    assert texts(document) == ["stays"]
    assert document.left_out == (("gone", "deleted by a tracked change"),)


def test_comments_are_left_out_and_counted() -> None:
    document = read(p("text"), comments=f'<w:comment w:id="1">{p("Really?")}</w:comment>')
    assert texts(document) == ["text"]
    assert document.left_out == (("Really?", "a comment"),)
    assert document.warnings == ("1 comment was left out.",)


def test_hidden_text_is_named() -> None:
    document = read("<w:p>" + r("shown") + r("job number", "<w:vanish/>") + "</w:p>")
    assert texts(document) == ["shown"]
    assert document.left_out == (("job number", "hidden text"),)


def test_looks_come_from_styles_and_toggle() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:pPr><w:jc w:val="center"/></w:pPr>'
        '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Em"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
    )
    quote = '<w:pPr><w:pStyle w:val="Q"/></w:pPr>'
    upright = r("upright", '<w:rStyle w:val="Em"/>')
    (line,) = read(f"<w:p>{quote}{r('slanted ')}{upright}</w:p>", styles=styles).lines
    assert italic(line) == ["slanted"]
    assert (line.style, line.align, line.size) == ("Quote", Align.CENTRE, 14.0)


def test_right_to_left_runs_have_italics_of_their_own() -> None:
    (line,) = read("<w:p>" + r("إذ تشير", "<w:rtl/><w:iCs/>") + r(" إلى", "<w:rtl/><w:i/>") + "</w:p>").lines
    assert italic(line) == ["إذ تشير"]


def test_a_file_without_a_text_part_is_damaged() -> None:
    with pytest.raises(DamagedFileError, match="no text part"):
        docx.read_lines(zipped({"[Content_Types].xml": "<Types/>"}), NAME, ReadOptions())


def test_broken_xml_is_refused_with_the_name_of_the_part() -> None:
    with pytest.raises(DamagedFileError, match=r"word/document\.xml"):
        docx.read_lines(zipped({"word/document.xml": "<w:document>"}), NAME, ReadOptions())


def test_a_part_that_defines_entities_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    with pytest.raises(DamagedFileError, match="entities"):
        docx.read_lines(zipped({"word/document.xml": bomb}), NAME, ReadOptions())


def test_a_part_larger_than_the_limit_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PART_BYTES", 1_000)
    with pytest.raises(TooLargeError):
        read(p("x" * 2_000))
