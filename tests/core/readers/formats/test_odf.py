"""ODT files: the parts that LibreOffice's own output does not show."""

import pytest

from core.errors import DamagedFileError, PasswordError
from core.readers.formats import odf
from core.readers.line import Document, Place
from core.readers.options import ReadOptions
from tests.core.readers.word_files import zipped

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
                        ("draw", "drawing"), ("fo", "xsl-fo-compatible"))
)  # fmt: skip


def read(body: str, styles: str = "", common: str = "", options: ReadOptions = ReadOptions()) -> Document:
    content = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body>"
    files = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": root("document-content", content)}
    if common:
        files["styles.xml"] = root("document-styles", common)
    return odf.read_lines(zipped(files), "a.odt", options)


def root(tag: str, content: str) -> str:
    return f"<office:{tag} {_NAMES}>{content}</office:{tag}>"


def texts(document: Document) -> list[str]:
    return [line.text for line in document.lines]


def test_white_space_is_that_of_the_elements() -> None:
    document = read('<text:p>Takes\n   note<text:s text:c="2"/>of<text:tab/>it</text:p>')
    assert texts(document) == ["Takes note  of\tit"]


def test_page_headers_come_before_the_text_and_footers_after_it() -> None:
    page = "<style:master-page><style:header><text:p>A/RES/79/332</text:p></style:header>"
    page += "<style:footer><text:p>2/5</text:p></style:footer></style:master-page>"
    document = read("<text:p>text</text:p>", common=f"<office:master-styles>{page}</office:master-styles>")
    assert [(line.text, line.place) for line in document.lines] == [
        ("A/RES/79/332", Place.HEADER), ("text", Place.BODY), ("2/5", Place.FOOTER),
    ]  # fmt: skip


def test_deleted_text_and_comments_are_named() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    comment = "<office:annotation><text:p>Really?</text:p></office:annotation>"
    document = read(changes + f"<text:p>stays{comment}</text:p>")
    assert texts(document) == ["stays"]
    assert document.left_out == (("gone", "deleted by a tracked change"), ("Really?", "a comment"))
    assert document.warnings == ("The file holds 1 tracked change; it was read as accepted.",)


REJECTED = ReadOptions(rejected_changes=True)
REGIONS = (
    '<text:tracked-changes><text:changed-region xml:id="i"><text:insertion/></text:changed-region>'
    '<text:changed-region xml:id="d"><text:deletion><text:p>two</text:p></text:deletion></text:changed-region>'
    '<text:changed-region xml:id="e"><text:deletion><text:p> A</text:p><text:p>B</text:p></text:deletion>'
    "</text:changed-region></text:tracked-changes>"
)
BEGIN, END = '<text:change-start text:change-id="i"/>', '<text:change-end text:change-id="i"/>'


def deleted(ident: str) -> str:
    return f'<text:change text:change-id="{ident}"/>'


def test_tracked_changes_are_read_as_rejected_on_request() -> None:
    body = f"{REGIONS}<text:p>one {BEGIN}three{END}{deleted('d')} four</text:p>"
    assert texts(read(body)) == ["one three four"]
    document = read(body, options=REJECTED)
    assert texts(document) == ["one two four"]
    assert document.left_out == (("three", "inserted by a tracked change"),)
    assert document.warnings == ("The file holds 3 tracked changes; they were read as rejected.",)


def test_paragraphs_that_a_change_parted_or_joined_are_as_before() -> None:
    parted = f"{REGIONS}<text:p>one{BEGIN} x</text:p><text:p>y</text:p><text:p>z {END}two</text:p>"
    assert texts(read(parted)) == ["one x", "y", "z two"]
    assert texts(read(parted, options=REJECTED)) == ["onetwo"]
    joined = f"{REGIONS}<text:p>one{deleted('e')} two</text:p>"
    assert texts(read(joined)) == ["one two"]
    assert texts(read(joined, options=REJECTED)) == ["one A", "B two"]


def test_a_list_goes_on_counting_where_it_says_so() -> None:
    printed = 'style:num-format="i" style:num-prefix="(" style:num-suffix=")"'
    level = f'<text:list-level-style-number text:level="1" {printed}/>'
    styles = f'<text:list-style style:name="L">{level}</text:list-style>'
    item = "<text:list-item><text:p>x</text:p><text:p>more</text:p></text:list-item>"
    first = f'<text:list text:style-name="L">{item}{item}</text:list>'
    onward = f'<text:list text:style-name="L" text:continue-numbering="true">{item}</text:list>'
    document = read(first + "<text:p>between</text:p>" + onward + first, styles)
    labels = [line.label for line in document.lines if line.text == "x"]
    assert labels == ["(i)", "(ii)", "(iii)", "(i)", "(ii)"]
    assert all(line.label == "" for line in document.lines if line.text == "more")


def test_a_text_box_follows_its_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>in the box</text:p></draw:text-box></draw:frame>"
    assert texts(read(f"<text:p>be{box}fore</text:p>")) == ["before", "in the box"]


def test_an_encrypted_file_is_said_to_be_protected() -> None:
    files = {"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>", "content.xml": b"\x00"}
    with pytest.raises(PasswordError):
        odf.read_lines(zipped(files), "a.odt", ReadOptions())


def test_a_file_without_text_part_is_damaged() -> None:
    with pytest.raises(DamagedFileError):
        odf.read_lines(zipped({"content.xml": root("document-content", "")}), "a.odt", ReadOptions())
