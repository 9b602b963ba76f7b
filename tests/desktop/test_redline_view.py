"""The redline view: one column on a page, with the same rows and keys as the side-by-side view."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.models.marked_text import Look
from desktop.models.roles import Column
from desktop.theme import Theme, Tone
from desktop.widgets.reading_pane import ReadingPane
from desktop.widgets.reading_views import REDLINE
from tests.desktop.reading_pairs import every_kind, long_pair


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(Theme())
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show_comparison(*every_kind())
    made.show()
    made.show_redline()
    qtbot.waitUntil(lambda: made.view.heights.is_exact)
    return made


def looks(pane: ReadingPane, name: str) -> dict[Look, str]:
    pane.go_to(name)
    cell = pane.view.cell(pane.view.currentIndex().row(), Column.NEW)
    assert cell is not None
    return {mark.look: cell.marked.text[mark.start : mark.end] for mark in cell.marked.marks}


def test_old_and_new_words_stand_in_one_text(pane: ReadingPane) -> None:
    assert pane.view_name == REDLINE
    found = looks(pane, "OP1")
    assert (found[Look.DELETED], found[Look.INSERTED]) == ("Takes note of", "Welcomes")


def test_a_new_paragraph_is_wholly_inserted(pane: ReadingPane) -> None:
    pane.go_to("PP5")
    assert looks(pane, "PP5")[Look.INSERTED] == "Taking into account the drought of the year,"


def test_the_page_is_no_wider_than_can_be_read(pane: ReadingPane) -> None:
    pane.resize(2400, 700)
    cell = pane.view.cell(0, Column.NEW)
    assert cell is not None
    assert cell.frame.width < 1000


def test_changed_rows_have_a_bar_in_the_margin(pane: ReadingPane) -> None:
    pane.go_to("OP1")
    view = pane.view
    row = view.currentIndex().row()
    image = view.viewport().grab().toImage()
    gutter, middle = view.columnWidth(Column.GUTTER), view.rowViewportPosition(row) + view.rowHeight(row) // 2
    bar = Theme().colour(Tone.CHANGE)
    assert any(image.pixelColor(x, middle) == bar for x in range(gutter - 40, gutter))


def test_views_share_the_current_row_the_place_and_the_filter(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_comparison(*long_pair())
    pane.go_to("200")
    pane.fold_identical(True)
    key = pane.view.current.key if pane.view.current else None
    top = pane.view.top_key()
    pane.show_side_by_side()
    assert pane.view.current is not None
    assert pane.view.current.key == key
    assert pane.view.top_key() == top
    pane.next_change()
    assert pane.view.current.new[0].id == "OP205"


def test_a_view_that_is_not_seen_measures_nothing(pane: ReadingPane) -> None:
    hidden = pane.views.by_name["side-by-side"]
    pane.show_comparison(*long_pair())
    assert not hidden.is_laid_out
    assert pane.view.is_laid_out
