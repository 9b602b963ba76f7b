"""What italics tell: where a paragraph begins, and how far its initiating phrase goes."""

from core.readers.line import Document, Line
from core.readers.structure import to_version
from core.resolution.paragraph import Paragraph
from core.resolution.version import Source

MARGIN = 123.0
INWARD = 147.0


def printed(text: str, top: float, *, indent: float = MARGIN, italic: int = 0) -> Line:
    """A printed line of 10 points whose first `italic` characters are in italics."""
    return Line(text, page=1, indent=indent, top=top, size=10.0, italics=((0, italic),) if italic else ())


def paragraphs(*lines: Line) -> tuple[Paragraph, ...]:
    head = (
        printed("A/RES/99/301", 40),
        printed("99/301. The Basin", 70),
        printed("The General Assembly,", 100, indent=INWARD, italic=20),
    )
    return to_version(Document("pdf", head + lines, pages=1), Source("made.pdf", "", "pdf", 1)).paragraphs


def texts(*lines: Line) -> list[str]:
    return [f"{paragraph.id} {paragraph.text}" for paragraph in paragraphs(*lines)]


def test_an_inward_line_with_a_phrase_in_italics_begins_a_paragraph_although_the_one_before_lacks_its_comma() -> None:
    for step in (12, 18):  # both tight below the line before, and set apart from it
        assert texts(
            printed("Having received the report of the Commission on the waters of the", 118, indent=INWARD, italic=15),
            printed("whole Basin", 130),
            printed(
                "Taking note of the statement of the Commission, in which it says", 130 + step, indent=INWARD, italic=11
            ),
            printed("more,", 142 + step),
            printed("1. Decides to meet.", 160 + step, indent=INWARD),
        ) == [
            "PP1 Having received the report of the Commission on the waters of the whole Basin",
            "PP2 Taking note of the statement of the Commission, in which it says more,",
            "OP1 Decides to meet.",
        ]


def test_the_same_words_in_roman_go_on_with_the_sentence() -> None:
    found = texts(
        printed("Having received the report that is entitled", 118, indent=INWARD, italic=15),
        printed("Taking note of the river,", 136, indent=INWARD),
        printed("1. Decides to meet.", 154, indent=INWARD),
    )
    assert found[0] == "PP1 Having received the report that is entitled Taking note of the river,"


def test_italics_that_end_inside_a_word_take_in_the_whole_word() -> None:
    first = paragraphs(printed("Encouraging all States to meet,", 118, indent=INWARD, italic=9))[0]
    assert first.phrase == "Encouraging"


def test_italics_that_end_with_a_word_take_in_no_more() -> None:
    first = paragraphs(printed("Noting with regret the drought,", 118, indent=INWARD, italic=18))[0]
    assert first.phrase == "Noting with regret"
