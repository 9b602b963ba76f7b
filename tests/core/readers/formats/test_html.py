"""Saved web pages: what a browser shows, at any depth, without scripts and navigation."""

import pytest

from core.errors import EmptyFileError, TooLargeError
from core.readers import limits
from core.readers.formats import html
from core.readers.line import Document, Line, Place
from core.readers.options import ReadOptions

NAME = "page.html"


def read(page: str) -> Document:
    return html.read_lines(page.encode(), NAME, ReadOptions())


def texts(page: str) -> list[str]:
    return [line.text for line in read(page).lines if line.text]


def marked(line: Line, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [line.text[start:end] for start, end in spans]


def test_blocks_are_whole_paragraphs_with_collapsed_white_space() -> None:
    document = read("<h1>Title</h1><p>Takes\n   note</p><div>of <b>it</b></div>")
    assert [(line.text, line.whole, line.style) for line in document.lines] == [
        ("Title", True, "h1"), ("Takes note", True, "p"), ("of it", True, "div"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "phrase",
    [
        "<i>Recalling</i>",
        "<em>Recalling </em>",
        '<span style="font-style: italic">Recalling</span>',
        '<b class="c1">Recalling</b>',
    ],
)
def test_italics_come_from_tags_and_styles(phrase: str) -> None:
    (line,) = read(f"<style>.c1{{font-style:italic}}</style><p>{phrase} its resolution</p>").lines
    assert marked(line, line.italics) == ["Recalling"]


def test_lists_have_the_numbers_that_a_browser_prints() -> None:
    document = read("<ol><li>one<ol type=a><li>x<li>y</ol><li value=4>four</ol><ul><li>dot</ul>")
    assert [(line.label, line.depth, line.text) for line in document.lines] == [
        ("1.", 0, "one"), ("a.", 1, "x"), ("b.", 1, "y"), ("4.", 0, "four"), ("•", 0, "dot"),
    ]  # fmt: skip


def test_lines_that_end_in_a_break_are_printed_lines() -> None:
    document = read("<p>first<br>second<br><br>third</p><p>next</p>")
    assert [(line.text, line.whole) for line in document.lines] == [
        ("first", False), ("second", False), ("", False), ("third", False), ("", False), ("next", True),
    ]  # fmt: skip


def test_footnotes_are_told_by_their_links() -> None:
    page = """<p>Agenda,<a id="ref1" href="#note1"><sup>1</sup></a> and <a href="#top">more</a></p>
    <div id="n"><p><a id="note1" href="#ref1">1</a> Resolution 70/1.</p><p>Second paragraph.</p></div>"""
    text, note = read(page).lines
    assert (text.text, marked(text, text.raised)) == ("Agenda,1 and more", ["1"])
    assert (note.place, note.mark, note.text) == (Place.FOOTNOTE, "1", "Resolution 70/1. Second paragraph.")


def test_scripts_and_navigation_are_named_with_their_reason() -> None:
    document = read("<title>T</title><nav>Home <a href=/x>About</a></nav><script>a('<p>')</script><p>text</p>")
    assert [line.text for line in document.lines] == ["text"]
    assert document.left_out == (
        ("T", "title of the web page"), ("Home About", "navigation of the web page"), ("a('<p>')", "script"),
    )  # fmt: skip


@pytest.mark.parametrize("depth", [200, 254, 255, 300, 1500])
def test_nothing_is_lost_in_the_depth(depth: int) -> None:
    assert texts("<div>" * depth + "deep" + "</div>" * depth + "<p>after</p>") == ["deep", "after"]


def test_deeper_than_any_page_is_refused_and_not_cut() -> None:
    with pytest.raises(TooLargeError, match="nested"):
        read("<div>" * (limits.HTML_NESTING + 10) + "deep")


def test_a_tag_with_too_many_attributes_is_refused() -> None:
    with pytest.raises(TooLargeError, match="attributes"):
        read("<p " + " ".join(f"a{number}=1" for number in range(5000)) + ">x")


def test_entities_and_declared_encodings_are_understood() -> None:
    assert texts("<p>L&rsquo;Assembl&#233;e</p>") == ["L’Assemblée"]
    page = '<meta charset="windows-1251"><p>Генеральная Ассамблея</p>'.encode("cp1251")
    assert html.read_lines(page, NAME, ReadOptions()).lines[0].text == "Генеральная Ассамблея"


def test_a_page_that_shows_nothing_is_refused() -> None:
    with pytest.raises(EmptyFileError):
        read("<html><script>x</script></html>")
