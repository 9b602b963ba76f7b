"""The side-by-side view under real keys and mouse: rows level, steps, jumps, folds, selection, copying."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.facets import ALL_FACETS, Facet
from desktop.models.filter import RowFilter
from desktop.models.items import ItemKind
from desktop.models.roles import Column
from desktop.theme import Mode, Reading, Theme, Tone, apply
from desktop.widgets.reading_pane import ReadingPane
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.row_heights import AROUND
from tests.desktop.conftest import reading_pane
from tests.desktop.reading_pairs import every_kind, long_pair, same

WITHOUT_IDENTICAL = RowFilter(ALL_FACETS - {Facet.IDENTICAL})


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    return reading_pane(qtbot, every_kind(), 700)


@pytest.fixture
def long(pane: ReadingPane, qtbot: QtBot) -> ReadingPane:
    pane.show_comparison(*long_pair())
    qtbot.waitUntil(lambda: pane.view.heights.is_exact, timeout=20_000)
    return pane


def row_named(view: ReadingTable, name: str) -> int:
    """The row (not the ghost) whose new, else old paragraph has this identifier."""
    return next(
        row
        for row in range(view.model().rowCount())
        if (item := view.item(row)).kind is ItemKind.ROW and name in {each.id for each in item.paragraphs}
    )


def point_at(view: ReadingTable, row: int, column: Column, offset: int) -> QPoint:
    """Where a character of a cell is on the screen."""
    cell = view.cell(row, column)
    assert cell is not None
    line = cell.underlines((offset, offset + 1))[0]
    origin = view.text_origin(row, column)
    return QPoint(round(origin.x() + line.x1() + 1), round(origin.y() + line.y1() - 6))


def drag(view: ReadingTable, start: QPoint, end: QPoint, qtbot: QtBot) -> None:
    viewport = view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + (end - start) / 2, end):
        where = QPointF(at)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            where,
            QPointF(viewport.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, move)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def test_both_sides_of_a_row_are_level_and_nothing_is_cut_off(pane: ReadingPane) -> None:
    view = pane.view
    for row in range(view.model().rowCount()):
        layout = view.row_layout(row)
        assert view.rowHeight(row) == layout.height
        tops = {view.text_origin(row, column).y() for column in layout.cells}
        assert len(tops) <= 1
        for cell in layout.cells.values():
            assert layout.text_top + cell.height <= layout.height


def test_rows_around_the_screen_get_their_exact_height_in_idle_moments(long: ReadingPane) -> None:
    view = long.view
    assert view.heights.seen().stop < 20
    assert all(view.rowHeight(row) == view.shelf.height(view.item(row)) for row in range(0, AROUND, 17))


def test_resizing_keeps_the_top_row_in_place(long: ReadingPane) -> None:
    view = long.view
    view.show_at_top(150)
    for width in (760, 1180, 900):
        long.resize(width, 700)
        assert view.top_key() == 150
        assert abs(view.rowViewportPosition(view.rowAt(0))) <= 1


def test_a_row_put_at_the_top_stays_there_when_the_room_for_it_comes_later(long: ReadingPane) -> None:
    view = long.view
    long.resize(1100, 1100)
    view.show_at_top(298)
    assert view.top_key() < 298
    long.resize(1100, 260)
    assert view.top_key() == 298


def test_heights_measured_above_leave_the_top_row_in_place(long: ReadingPane, qtbot: QtBot) -> None:
    view = long.view
    view.show_at_top(200)
    long.set_theme(Theme(reading=Reading(size=14)))
    assert view.top_key() == 200
    qtbot.waitUntil(lambda: view.heights.is_exact, timeout=20_000)
    assert view.top_key() == 200


def test_a_comparison_opens_with_its_first_change_current_and_what_is_the_same_folded(qtbot: QtBot) -> None:
    made = ReadingPane(Theme())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitSignal(made.current_changed, check_params_cb=lambda item: item is not None and item.is_change):
        made.show_comparison(*every_kind())
    made.show()
    assert made.view.current is not None
    assert made.view.current.new[0].id == "PP2"
    assert [len(item.hidden) for item in made.model.shown if item.kind is ItemKind.FOLD] == [2]


def test_the_first_change_is_in_view_however_far_down_and_however_the_room_changes(
    long: ReadingPane, qapp: QApplication
) -> None:
    apply(qapp, Theme())
    view = long.view
    comparison, old, new = long_pair(60)
    late = replace(comparison, rows=(*(same(row.new[0]) for row in comparison.rows[:-1]), comparison.rows[-1]))
    for height in (700, 300, 500):
        long.resize(1100, height)
        if height == 700:
            long.show_comparison(late, old, new)
        assert view.current is not None
        assert view.current.new[0].id == "OP60"
        row = view.currentIndex().row()
        assert 0 <= view.rowViewportPosition(row) <= view.viewport().height() - view.rowHeight(row)


def test_steps_go_from_change_to_change_and_stop_at_the_ends(pane: ReadingPane) -> None:
    seen = []
    pane.first_change()
    for _ in range(20):
        assert pane.view.current is not None
        seen.append(pane.view.current.key)
        pane.next_change()
    assert seen[:9] == [3, 6, 7, 8, 10, 11, 14, 15, 17]
    assert set(seen[9:]) == {17}
    pane.previous_change()
    assert pane.view.current is not None
    assert pane.view.current.key == 15


def test_the_position_among_the_changes_is_told(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.change_position, check_params_cb=lambda at, total: (at, total) == (2, 9)):
        pane.next_change()
    with qtbot.waitSignal(pane.change_position, check_params_cb=lambda at, total: (at, total) == (9, 9)):
        pane.last_change()


def test_a_change_is_brought_comfortably_into_view(long: ReadingPane) -> None:
    view = long.view
    long.last_change()
    row = view.currentIndex().row()
    top = view.rowViewportPosition(row)
    assert top >= 0
    assert top + view.rowHeight(row) <= view.viewport().height()
    before = view.verticalScrollBar().value()
    view.set_current(view.item(row - 1).key)
    assert view.verticalScrollBar().value() == before


def test_arrow_keys_move_the_current_row(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.view.set_current(2)
    with qtbot.waitSignal(pane.current_changed):
        qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.current is not None
    assert pane.view.current.key == 3


def test_the_counterpart_of_a_move_is_one_key_away_and_back(pane: ReadingPane) -> None:
    pane.go_to("PP4")
    pane.go_to_counterpart()
    assert pane.view.current is not None
    assert pane.view.current.kind is ItemKind.GHOST
    pane.go_to_counterpart()
    assert pane.view.current.kind is ItemKind.ROW


def test_a_click_on_the_arrow_of_a_move_jumps(pane: ReadingPane, qtbot: QtBot) -> None:
    view = pane.view
    row = row_named(view, "PP4")
    at = QPoint(view.columnViewportPosition(Column.GUTTER) + 20, view.rowViewportPosition(row) + 40)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.current is not None
    assert view.current.kind is ItemKind.GHOST


@pytest.mark.parametrize(
    ("name", "found"),
    [("OP 4", "OP4"), ("pp2", "PP2"), ("4", "OP4"), ("4 (a)", "OP4(a)"), ("OP4a", "OP4(a)"), ("fn 1", "FN1")],
)
def test_paragraphs_are_found_by_the_names_people_use(pane: ReadingPane, name: str, found: str) -> None:
    assert pane.go_to(name)
    assert pane.view.current is not None
    assert pane.view.current.new[0].id == found


def test_an_unknown_paragraph_is_not_found(pane: ReadingPane) -> None:
    assert not pane.go_to("OP 99")


def test_going_to_a_hidden_paragraph_unfolds_it(pane: ReadingPane) -> None:
    pane.model.set_filter(WITHOUT_IDENTICAL)
    assert pane.go_to("PP1")
    assert pane.view.current is not None
    assert pane.view.current.new[0].id == "PP1"


def test_a_fold_opens_by_click_and_by_key(pane: ReadingPane, qtbot: QtBot) -> None:
    view = pane.view
    for open_fold in ("click", "key"):
        pane.model.set_filter(WITHOUT_IDENTICAL)
        before = view.model().rowCount()
        row = max(row for row in range(before) if view.item(row).kind is ItemKind.FOLD)
        assert len(view.item(row).hidden) == 2
        if open_fold == "click":
            at = QPoint(300, view.rowViewportPosition(row) + 10)
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        else:
            view.setCurrentIndex(view.model().index(row, 0))
            qtbot.keyClick(view, Qt.Key.Key_Return)
        assert view.model().rowCount() == before + 1
        pane.expand_all()


def test_text_is_selected_across_rows_and_copied_plain_and_rich(pane: ReadingPane, qtbot: QtBot) -> None:
    view = pane.view
    first, last = row_named(view, "PP1"), row_named(view, "PP2")
    drag(view, point_at(view, first, Column.NEW, 10), point_at(view, last, Column.NEW, 14), qtbot)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "the Charter of the United Nations,\n\nRecalling also"
    assert "<i>Recalling also</i>" in data.html()


def test_a_selection_stays_in_its_column(pane: ReadingPane, qtbot: QtBot) -> None:
    view = pane.view
    row = row_named(view, "PP2")
    drag(view, point_at(view, row, Column.OLD, 0), point_at(view, row, Column.NEW, 5), qtbot)
    assert view.selection.column is Column.OLD


def test_a_double_click_selects_a_word(pane: ReadingPane, qtbot: QtBot) -> None:
    view = pane.view
    row = row_named(view, "PP1")
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, row, Column.NEW, 16))
    pane.copy()
    assert QGuiApplication.clipboard().text() == "Charter"


def test_without_a_selection_the_current_paragraph_is_copied(pane: ReadingPane) -> None:
    pane.go_to("OP1")
    pane.copy_with_marks()
    assert QGuiApplication.clipboard().text() == "[-Takes note of-]{+Welcomes+} the report of the Secretary-General;"
    pane.copy_reference()
    assert QGuiApplication.clipboard().text() == "A/RES/75/901, para. 1"


def test_all_of_one_side_is_selected_and_escape_gives_it_up(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pane.copy()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Cooperation")
    assert "Stresses the need" in text
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert pane.view.selection.is_empty


def test_a_rewritten_paragraph_shows_its_words_on_demand(pane: ReadingPane) -> None:
    pane.go_to("OP5")
    row = pane.view.currentIndex().row()
    cell = pane.view.cell(row, Column.NEW)
    assert cell is not None
    assert len(cell.marked.marks) == 1
    assert "click to compare" in pane.view.row_layout(row).caption
    pane.views.set_words_keys("Ctrl+D")
    assert "press Ctrl+D" in pane.view.row_layout(row).caption
    pane.toggle_words()
    cell = pane.view.cell(row, Column.NEW)
    assert cell is not None
    assert len(cell.marked.marks) == 3


def test_a_click_on_the_line_above_a_rewritten_paragraph_shows_its_words(pane: ReadingPane, qtbot: QtBot) -> None:
    view = pane.view
    pane.go_to("OP5")
    row = view.currentIndex().row()
    at = QPoint(view.columnViewportPosition(Column.NEW) + 100, view.rowViewportPosition(row) + 12)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert "word by word" in view.row_layout(row).caption


def test_names_of_treaties_get_their_colour_once_the_view_is_at_rest(pane: ReadingPane, qtbot: QtBot) -> None:
    view = pane.view
    row = row_named(view, "PP1")
    qtbot.waitUntil(lambda: view.row_layout(row).is_coloured)
    image = view.viewport().grab().toImage()
    top, height = view.rowViewportPosition(row), view.rowHeight(row)
    treaty = Theme().colour(Tone.TREATY)
    assert any(image.pixelColor(x, y) == treaty for x in range(image.width()) for y in range(top, top + height))


def test_astral_characters_are_hit_where_they_are_drawn(pane: ReadingPane, qtbot: QtBot) -> None:
    comparison, old, new = long_pair(1)
    words = "𝔘𝔫𝔦 😀😀 basin"
    changed = [replace(version, paragraphs=(replace(version.paragraphs[0], text=words),)) for version in (old, new)]
    pane.show_comparison(comparison, *changed)
    view = pane.view
    row = row_named(view, "OP1")
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, row, Column.NEW, 8))
    pane.copy()
    assert QGuiApplication.clipboard().text() == "basin"


def test_the_same_pair_compared_anew_stays_where_the_reader_is(long: ReadingPane) -> None:
    long.go_to("200")
    comparison, old, new = long_pair()
    long.show_comparison(comparison, old, new)
    assert long.view.current is not None
    assert long.view.current.new[0].id == "OP200"
    assert long.view.top_key() > 150


def test_a_place_survives_in_plain_values(long: ReadingPane, qtbot: QtBot) -> None:
    long.model.set_filter(WITHOUT_IDENTICAL)
    long.go_to("200")
    long.show_redline()
    place = long.place()
    other = ReadingPane(Theme())
    qtbot.addWidget(other)
    other.resize(1100, 700)
    other.show_comparison(*long_pair())
    other.restore_place(place)
    other.show()
    assert other.place() == place


def test_another_theme_is_drawn_at_once(pane: ReadingPane) -> None:
    light = pane.grab().toImage()
    pane.set_theme(Theme(Mode.DARK))
    assert pane.grab().toImage() != light


def test_nothing_shown_is_no_trouble(qtbot: QtBot) -> None:
    empty = ReadingPane(Theme())
    qtbot.addWidget(empty)
    empty.show()
    for step in (empty.next_change, empty.last_change, empty.go_to_counterpart, empty.toggle_words, empty.copy):
        step()
    empty.show_redline()
    empty.clear()
    assert not empty.go_to("OP1")


def test_cells_are_read_out_by_qt_accessibility(pane: ReadingPane) -> None:
    interface = QAccessible.queryAccessibleInterface(pane.view)
    assert interface.role() is QAccessible.Role.Table
    names = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert any(name.startswith("Changed, technical, PP2, old: Recalling also") for name in names)


def test_arabic_text_runs_from_the_right_and_mirrors_with_the_window(pane: ReadingPane) -> None:
    pane.show_comparison(*every_kind("ar"))
    cell = pane.view.cell(row_named(pane.view, "PP1"), Column.NEW)
    assert cell is not None
    assert cell.frame.rtl
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    old, new = (pane.view.columnViewportPosition(column) for column in (Column.OLD, Column.NEW))
    assert old > new


def test_ctrl_and_the_wheel_ask_for_another_text_size(pane: ReadingPane, qtbot: QtBot) -> None:
    at = QPointF(200, 200)
    event = QWheelEvent(
        at,
        QPointF(pane.view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(pane.size_step, check_params_cb=lambda step: step == 1):
        QApplication.sendEvent(pane.view.viewport(), event)
