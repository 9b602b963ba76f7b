"""Akoma Ntoso: text in order, numbers as labels, notes as footnotes, facts from the identification."""

import pytest

from core.errors import DamagedFileError, UnknownFormatError
from core.readers.formats import akn
from core.readers.line import Document, Place
from core.readers.options import ReadOptions

_RESOLUTION = """
<meta><identification><FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification>{meta}</meta>
<coverPage><p><docNumber>A/RES/79/332</docNumber></p>
<p>Distr.: General<eol/><docDate date="2025-09-05">5 Sept</docDate></p></coverPage>
<preface><p>79/332. <docTitle>79/332. Cooperation</docTitle></p></preface>
<preamble><formula name="enactingFormula"><p><i>The General Assembly</i>,</p></formula>
<container name="Recalling"><p><i>Recalling</i> its <ref href="#x">resolution</ref>,{note}</p></container></preamble>
<mainBody><paragraph><num>1.</num><list><intro><p><i>Decides</i>:</p></intro>
<point><num>(a)</num><content><p>To <del>stay</del><ins>go</ins>;</p></content></point></list></paragraph></mainBody>
"""
NOTE = '<authorialNote marker="1"><p>Resolution 70/1.</p></authorialNote>'


def read(note: str = NOTE, meta: str = "") -> Document:
    body = _RESOLUTION.format(note=note, meta=meta)
    return parsed(f'<akomaNtoso xmlns="http://x/akn/3.0"><statement name="resolution">{body}</statement></akomaNtoso>')


def parsed(xml: str) -> Document:
    return akn.read_lines(xml.encode(), "a.xml", ReadOptions())


def test_text_stands_in_order_with_its_labels() -> None:
    found = [(line.label, line.depth, line.text) for line in read().lines if line.place is Place.BODY]
    assert found == [
        ("", None, "A/RES/79/332"), ("", None, "Distr.: General"), ("", None, "5 Sept"),
        ("", None, "79/332. 79/332. Cooperation"), ("", None, "The General Assembly,"),
        ("", None, "Recalling its resolution,1"), ("1.", 0, "Decides:"), ("(a)", 1, "To go;"),
    ]  # fmt: skip


def test_a_note_stands_where_its_mark_does_or_is_kept_apart() -> None:
    kept = '<notes><note eId="n1" marker="1"><p>Resolution 70/1.</p></note></notes>'
    for document in (read(), read('<noteRef href="#n1" marker="1"/>', kept)):
        notes = [(line.mark, line.text) for line in document.lines if line.place is Place.FOOTNOTE]
        assert notes == [("1", "Resolution 70/1.")]
        assert [line.text[a:b] for line in document.lines for a, b in line.raised] == ["1"]


def test_stated_facts_are_handed_on_under_the_names_of_the_contract() -> None:
    assert dict(read().facts) == {
        "kind": "resolution", "symbol": "A/RES/79/332", "title": "Cooperation", "language": "fr",
        "adopted": "2025-09-05",
    }  # fmt: skip


def test_deleted_text_is_named() -> None:
    assert read().left_out == (("stay", "deleted text"),)


def test_other_xml_is_refused() -> None:
    with pytest.raises(UnknownFormatError):
        parsed("<invoice/>")


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY x "aaaa"><!ENTITY y "&x;&x;&x;">]>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    ],
)
def test_entities_are_refused_and_never_opened(doctype: str) -> None:
    with pytest.raises(DamagedFileError, match="entities"):
        parsed(f"{doctype}<akomaNtoso><statement><p>&x;</p></statement></akomaNtoso>")
