"""Chips, change map and find bar beside the reading views."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from desktop.models.facets import ALL_FACETS, Facet
from desktop.models.find import BadPatternError, Hit, Query, compiled, hits
from desktop.models.items import ItemKind
from desktop.models.roles import Column
from desktop.theme import Theme, Tone
from desktop.widgets.chip import Chip
from desktop.widgets.filter_bar import GAP, MARGIN
from desktop.widgets.reading_pane import ReadingPane
from tests.desktop.conftest import reading_pane
from tests.desktop.reading_pairs import every_kind, long_pair

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    return reading_pane(qtbot, every_kind(), 700)


def chip(pane: ReadingPane, facet: Facet) -> Chip:
    return next(chip for facets, chip in pane.filter_bar.chips.items() if facet in facets)


def kinds(pane: ReadingPane) -> list[ItemKind]:
    return [item.kind for item in pane.model.shown]


def search(pane: ReadingPane, qtbot: QtBot, words: str) -> None:
    pane.open_find()
    pane.find_bar.words.clear()
    with qtbot.waitSignal(pane.finder.counted, check_params_cb=lambda _at, _total, running: not running):
        qtbot.keyClicks(pane.find_bar.words, words)


def test_chips_count_their_rows(pane: ReadingPane) -> None:
    assert chip(pane, Facet.IDENTICAL).text() == "4 identical"
    assert chip(pane, Facet.SPLIT).text() == "1 split"
    assert chip(pane, Facet.SPLIT) is chip(pane, Facet.MERGED)


def test_chips_of_kinds_that_are_not_there_are_off_or_away(pane: ReadingPane) -> None:
    assert not chip(pane, Facet.EDITORIAL).isEnabled()
    assert not chip(pane, Facet.TYPOGRAPHIC).isVisible()


def test_a_click_folds_rows_of_a_kind_and_another_shows_them(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(chip(pane, Facet.IDENTICAL), Qt.MouseButton.LeftButton)
    assert ItemKind.FOLD in kinds(pane)
    assert not chip(pane, Facet.IDENTICAL).isChecked()
    qtbot.keyClick(chip(pane, Facet.IDENTICAL), Qt.Key.Key_Space)
    assert ItemKind.FOLD not in kinds(pane)


def test_identical_paragraphs_are_shown_and_folded_by_chip_and_button_and_that_is_told(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    told: list[bool] = []
    pane.identical_chosen.connect(told.append)
    qtbot.mouseClick(chip(pane, Facet.IDENTICAL), Qt.MouseButton.LeftButton)
    button = pane.filter_bar.findChild(QToolButton)
    assert button.text() == "Show identical"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [False, True]
    assert ItemKind.FOLD not in kinds(pane)
    assert not button.isVisible()


def test_tooltips_of_chips_have_all_words_however_short_the_chips_are(pane: ReadingPane) -> None:
    pane.resize(420, 700)
    for each in pane.filter_bar.chips.values():
        assert each.toolTip().startswith(each.text())


def test_where_room_is_short_chips_that_count_nothing_go_before_any_loses_its_name(pane: ReadingPane) -> None:
    bar = pane.filter_bar
    full = {each: each.width_of(compact=False) for each in bar.chips.values()}
    counting = [each for each in bar.chips.values() if each.isEnabled()]
    pane.resize(sum(full[each] + GAP for each in counting) + 2 * MARGIN + 2, 700)
    assert [each for each in bar.chips.values() if each.isVisible()] == counting
    assert all(each.sizeHint().width() == full[each] for each in counting)


def test_a_click_with_ctrl_shows_one_kind_alone(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(chip(pane, Facet.ADDED), Qt.MouseButton.LeftButton, CONTROL)
    assert pane.model.row_filter.facets == {Facet.ADDED}
    pane.expand_all()
    assert pane.model.row_filter.facets == ALL_FACETS


def test_chips_stand_in_their_new_room_before_anything_is_painted(pane: ReadingPane) -> None:
    for width in (700, 420, 900):
        pane.filter_bar.resize(width, pane.filter_bar.height())
        shown = [each for each in pane.filter_bar.chips.values() if each.isVisible()]
        assert [each.width() for each in shown] == [each.sizeHint().width() for each in shown], width


def test_the_menu_of_a_chip_shows_one_kind_alone(pane: ReadingPane, qtbot: QtBot) -> None:
    chip(pane, Facet.REMOVED).customContextMenuRequested.emit(QPoint(2, 2))
    menu = pane.filter_bar.findChildren(QMenu)[-1]
    menu.actions()[0].trigger()
    menu.close()
    assert pane.model.row_filter.facets == {Facet.REMOVED}


def test_chips_shorten_where_room_is_short(pane: ReadingPane) -> None:
    wide = chip(pane, Facet.IDENTICAL).sizeHint().width()
    pane.resize(520, 700)
    assert chip(pane, Facet.IDENTICAL).sizeHint().width() < wide
    assert chip(pane, Facet.IDENTICAL).accessibleName() == "4 identical"


def test_how_many_rows_are_shown_is_told(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.shown, check_params_cb=lambda shown, total: (shown, total) == (11, 13)):
        qtbot.mouseClick(chip(pane, Facet.IDENTICAL), Qt.MouseButton.LeftButton)


def test_the_map_shows_changes_in_their_colours_and_lanes(pane: ReadingPane) -> None:
    image = pane.map.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in (7, 15) for y in range(image.height())}
    for tone in (Tone.INSERTION, Tone.DELETION, Tone.MOVE, Tone.CHANGE):
        wanted = Theme().colour(tone)
        assert any(_near(QColor(name), wanted) for name in colours), tone


def test_the_map_shows_another_pair_while_it_is_still_measured(pane: ReadingPane) -> None:
    before = pane.map.grab().toImage()
    pane.show_comparison(*long_pair())
    assert not pane.view.heights.is_exact
    assert pane.map.grab().toImage() != before


def _near(first: QColor, second: QColor) -> bool:
    """Whether two colours are the same but for the frame of the viewport laid over one."""
    return all(abs(a - b) < 40 for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True))


def test_a_click_on_the_map_scrolls_there(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_comparison(*long_pair())
    qtbot.waitUntil(lambda: pane.view.heights.is_exact, timeout=20_000)
    qtbot.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=QPoint(10, pane.map.height() // 2))
    assert 130 < pane.view.top_key() < 170
    qtbot.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=QPoint(10, pane.map.height() - 1))
    assert pane.view.verticalScrollBar().value() == pane.view.verticalScrollBar().maximum()


def test_hits_are_found_in_both_texts_counted_and_walked(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.view.set_current(None)
    search(pane, qtbot, "basin")
    assert pane.find_bar.count.text() == "1 of 6"
    qtbot.keyClick(pane.find_bar.words, Qt.Key.Key_Return)
    assert pane.find_bar.count.text() == "2 of 6"
    pane.find_previous()
    pane.find_previous()
    assert pane.find_bar.count.text() == "6 of 6"
    assert {column for _, column in pane.view.hits} == {Column.OLD, Column.NEW}


def test_a_hit_in_a_hidden_row_unfolds_it(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.fold_identical(True)
    search(pane, qtbot, "Charter")
    assert pane.view.current is not None
    assert pane.view.current.new[0].id == "PP1"


def test_escape_closes_the_find_bar_and_takes_the_hits_away(pane: ReadingPane, qtbot: QtBot) -> None:
    search(pane, qtbot, "basin")
    qtbot.keyClick(pane.find_bar.words, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert not pane.view.hits


def test_the_redline_is_searched_as_it_reads(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_redline()
    search(pane, qtbot, "rainfall")
    assert pane.find_bar.count.text() == "1 of 1"


def test_a_pattern_that_is_none_is_said_so(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.open_find()
    pane.find_bar.pattern.setChecked(True)
    qtbot.keyClicks(pane.find_bar.words, "(")
    assert "pattern" in pane.find_bar.count.text()


def test_a_pattern_that_takes_too_long_is_given_up() -> None:
    slow = compiled(Query("(?:the waters of the basin){e<=9}", is_pattern=True))
    with pytest.raises(BadPatternError):
        list(hits(slow, [(0, Column.OLD, "lorem ipsum dolor sit amet " * 40)]))


@pytest.mark.parametrize(
    ("query", "spans"),
    [
        (Query("art"), [(0, 3), (4, 7), (13, 16)]),
        (Query("art", whole_words=True), [(0, 3)]),
        (Query("art", match_case=True), [(4, 7), (13, 16)]),
        (Query("a.t", is_pattern=True), [(0, 3), (4, 7), (13, 16)]),
        (Query("a.t"), []),
        (Query("x*", is_pattern=True), []),
    ],
)
def test_words_and_patterns(query: Query, spans: list[tuple[int, int]]) -> None:
    found = [hit for hit in hits(compiled(query), [(0, Column.NEW, "Art artful, cart")]) if isinstance(hit, Hit)]
    assert [(hit.start, hit.end) for hit in found] == spans


def test_every_control_has_a_name(pane: ReadingPane) -> None:
    pane.open_find()
    controls = [*pane.filter_bar.chips.values(), pane.find_bar.words, pane.find_bar.next, pane.find_bar.closer]
    controls += [pane.find_bar.case, pane.find_bar.whole, pane.find_bar.pattern, pane.find_bar.previous]
    assert all(control.accessibleName() for control in controls)
    for widget in (pane.map, pane.filter_bar, pane.find_bar, *pane.views.by_name.values()):
        assert widget.accessibleName()
