"""Texts as they are drawn: footnote marks, invisible characters, redlines; offsets in code points and UTF-16."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from core.comparison.change import ChangeClass, ChangeKind, Edit, Op, Row
from core.resolution.paragraph import Paragraph
from desktop.models.copying import Piece, clipboard, reference
from desktop.models.marked_text import Look, MarkedText, side_changes, side_text
from desktop.models.redline_text import redline_text, whole_text
from desktop.theme import Theme
from desktop.widgets.text_layout import CellLayout, Frame, Utf16
from desktop.widgets.text_style import TextStyle
from tests.desktop.reading_pairs import NEW, OLD, ROWS, every_kind, paragraph


def marked(text: MarkedText, look: Look) -> list[str]:
    return [text.text[mark.start : mark.end] for mark in text.marks if mark.look is look]


def row_of(old: str, new: str) -> Row:
    return next(row for row in ROWS if old in row.old or new in row.new)


def test_a_footnote_mark_stands_where_it_hung_and_is_no_part_of_the_text() -> None:
    text = side_text([OLD[3]])
    assert text.text == "Recognizing the work of the Organization1,"
    assert text.source == OLD[3].text
    assert marked(text, Look.NOTE) == ["1"]


def test_an_initiating_phrase_is_marked() -> None:
    assert marked(side_text([OLD[1]]), Look.PHRASE) == ["Recalling also"]


def test_each_side_marks_its_own_words() -> None:
    row = row_of("PP2", "PP2")
    assert marked(side_text([OLD[1]], side_changes(row, old=True)), Look.DELETED) == ["73/900 of 20 December 2018"]
    assert marked(side_text([NEW[1]], side_changes(row, old=False)), Look.INSERTED) == ["75/900 of 21 December 2020"]


def test_a_paragraph_that_is_new_has_no_marks_inside() -> None:
    edit = Edit(Op.INSERT, "", "Welcoming peace,", (0, 0), (0, 16), ChangeClass.SUBSTANTIVE)
    assert side_changes(Row((), ("PP9",), ChangeKind.ADDED, edits=(edit,)), old=False) == []


def test_spaces_at_the_ends_of_an_edit_are_not_marked() -> None:
    edit = Edit(Op.INSERT, "", " and peace ", (3, 3), (3, 14), ChangeClass.SUBSTANTIVE)
    row = Row(("PP1",), ("PP1",), ChangeKind.CHANGED, edits=(edit,))
    text = side_text([paragraph("PP1", "Law and peace now")], side_changes(row, old=False))
    assert marked(text, Look.INSERTED) == ["and peace"]


@pytest.mark.parametrize("letter", ["\u200b", "\u202e", "\u00ad", "\x07", "\u2028", "\ufeff", "\U000e0041"])
def test_characters_that_nobody_sees_show_their_names(letter: str) -> None:
    text = side_text([paragraph("PP1", f"Noting{letter} the")])
    assert text.text == f"NotingU+{ord(letter):04X} the"
    assert marked(text, Look.CHIP) == [f"U+{ord(letter):04X}"]
    assert text.source == f"Noting{letter} the"


@pytest.mark.parametrize("letter", ["\u00a0", "\u200f", "\u202f"])
def test_useful_invisible_characters_are_named_only_where_they_are_the_change(letter: str) -> None:
    new = paragraph("PP1", f"No{letter}5")
    edit = Edit(Op.REPLACE, " ", letter, (2, 3), (2, 3), ChangeClass.TYPOGRAPHIC)
    row = Row(("PP1",), ("PP1",), ChangeKind.CHANGED, change_class=edit.change_class, edits=(edit,))
    assert side_text([new]).text == new.text
    assert f"U+{ord(letter):04X}" in side_text([new], side_changes(row, old=False)).text


def test_paragraphs_of_a_group_begin_new_lines_without_moving_offsets() -> None:
    text = side_text(NEW[6:8])
    assert len(text.text) == len(text.source)
    assert text.text[text.blocks[1].start - 1] == "\u2028"
    assert [block.label for block in text.blocks] == ["2.", "3."]


def test_a_redline_reads_old_words_before_new_ones() -> None:
    row = row_of("OP1", "OP1")
    text = redline_text([OLD[5]], [NEW[5]], row.edits)
    assert text.text == "Takes note of\u2009Welcomes the report of the Secretary-General;"
    assert marked(text, Look.DELETED) == ["Takes note of"]
    assert marked(text, Look.INSERTED) == ["Welcomes"]


def test_a_redline_of_a_split_keeps_its_paragraphs_apart() -> None:
    row = row_of("OP2", "OP3")
    text = redline_text([OLD[6]], NEW[6:8], row.edits)
    assert [block.label for block in text.blocks] == ["2.", "3."]
    second = text.blocks[1]
    assert text.text[second.start - 1] == "\u2028"
    assert text.text[second.start : second.end].endswith("Requests the agencies to report;")


@pytest.mark.parametrize("row", [row for row in ROWS if row.old and row.new], ids=lambda row: ",".join(row.new))
def test_a_redline_holds_the_whole_new_and_the_whole_old_text(row: Row) -> None:
    _, old, new = every_kind()
    sides = [
        [each for each in version.paragraphs if each.id in ids] for version, ids in ((old, row.old), (new, row.new))
    ]
    text = redline_text(*sides, row.edits)
    for look, side in ((Look.DELETED, sides[1]), (Look.INSERTED, sides[0])):
        left = text.text.replace("\u2028", " ")
        for mark in sorted((m for m in text.marks if m.look in (look, Look.NOTE, Look.GAP)), key=lambda m: -m.start):
            left = left[: mark.start] + left[mark.end :]
        assert left == " ".join(each.text for each in side)


def test_a_rewritten_paragraph_is_shown_as_old_and_new_block() -> None:
    text = whole_text([OLD[9]], [NEW[10]])
    assert marked(text, Look.DELETED) == [OLD[9].text]
    assert marked(text, Look.INSERTED) == [NEW[10].text]


letters = st.text(alphabet=st.sampled_from("ab \u200b\u00a0é中𝔘😀\u202eع"), max_size=30)


@given(letters, st.lists(st.integers(0, 30), max_size=3))
def test_drawn_and_true_offsets_lead_to_each_other(words: str, notes: list[int]) -> None:
    at = tuple(sorted(min(place, len(words)) for place in notes))
    text = side_text([Paragraph("PP1", OLD[0].kind, words, notes=("1",) * len(at), note_at=at)])
    for offset in range(len(words) + 1):
        assert text.source_at(text.drawn_at(offset, after_notes=True)) == offset


@given(letters)
def test_utf16_offsets_lead_to_each_other(words: str) -> None:
    map16 = Utf16(words)
    for offset in range(len(words) + 1):
        assert map16.units(offset) == len(words[:offset].encode("utf-16-le")) // 2
        assert map16.points(map16.units(offset)) == offset


def test_the_middle_of_an_astral_character_is_its_beginning() -> None:
    assert Utf16("a😀b").points(2) == 1


@pytest.mark.parametrize("words", ["a" * 100_000, "a\u200b" * 10_000, "\u202e" * 5_000, "a" + "\u0301" * 20_000])
def test_hostile_texts_are_laid_out_and_stay_within_their_cell(qapp: QApplication, words: str) -> None:
    cell = CellLayout(side_text([paragraph("PP1", words)]), TextStyle(Theme()), Frame(400, 40))
    assert cell.height > 0
    assert all(line.x2() <= 401 for line in cell.underlines((0, len(cell.marked.text))))


def test_a_label_too_long_for_its_column_stands_above_its_text(qapp: QApplication) -> None:
    style, frame = TextStyle(Theme()), Frame(400, 40)
    short, long = (
        CellLayout(side_text([replace(paragraph("AN1", "The river is free."), label=label)]), style, frame)
        for label in ("1.", "Article 12")
    )
    assert long.top_of(0) == short.top_of(0) + style.pitch
    assert long.height == short.height + style.pitch


def test_copied_text_is_the_true_text() -> None:
    text = side_text([paragraph("PP1", "No\u200bte", notes=("7",), note_at=(2,))])
    data = clipboard([Piece(text, 0, len(text.text))], with_marks=False)
    assert data.text() == "No\u200bte"
    assert "<sup>7</sup>" in data.html()


def test_copying_with_marks_tells_deletions_from_insertions() -> None:
    row = row_of("OP1", "OP1")
    text = redline_text([OLD[5]], [NEW[5]], row.edits)
    data = clipboard([Piece(text, 0, len(text.text))], with_marks=True)
    assert data.text().startswith("[-Takes note of-]{+Welcomes+} the report")
    assert "<del" in data.html()
    assert "<ins" in data.html()


def test_rich_text_never_takes_tags_from_a_document() -> None:
    text = side_text([paragraph("PP1", "<img src=x> & <b>bold</b>")])
    assert "<img" not in clipboard([Piece(text, 0, len(text.text))], with_marks=True).html()


def test_a_part_of_a_cell_is_copied_without_the_rest() -> None:
    text = side_text([OLD[0]])
    assert clipboard([Piece(text, 10, 13)], with_marks=False).text() == "the"


def test_references_name_the_document_and_the_paragraph() -> None:
    _, _, new = every_kind()
    assert reference(new, NEW[8]) == "A/RES/75/901, para. 4"
    assert reference(new, NEW[9]) == "A/RES/75/901, para. 4(a)"
    assert reference(new, NEW[3]) == "A/RES/75/901, preambular para. 4"
