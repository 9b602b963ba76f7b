"""What the reading views show below one another: headings, ghosts, folds, counts and the words for them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from core.comparison.change import ChangeClass, ChangeKind, Row
from desktop.models.comparison import ComparisonModel
from desktop.models.facets import ALL_FACETS, Facet, facets_of
from desktop.models.filter import RowFilter, counts, rows_by_facets, visible
from desktop.models.items import ItemKind, Part, RowItem, build_items
from desktop.models.roles import Column, Role
from desktop.models.wording import caption, fold_text, read_out
from tests.desktop.reading_pairs import every_kind, long_pair

IDENTICAL = frozenset({Facet.IDENTICAL})


@pytest.fixture
def items() -> tuple[RowItem, ...]:
    return build_items(*every_kind())


@pytest.fixture
def model(qtmodeltester: ModelTester) -> ComparisonModel:
    made = ComparisonModel()
    made.show_comparison(*every_kind())
    return made


def shape(items: list[RowItem] | tuple[RowItem, ...]) -> list[str]:
    """One word an item: the new place of a row, and of the rest what it is."""
    names = []
    for item in items:
        place = ",".join(each.id for each in item.paragraphs)
        names.append({ItemKind.ROW: place, ItemKind.HEADING: f"#{item.part}"}.get(item.kind, f"{item.kind}:{place}"))
    return names


def test_parts_get_headings_and_moved_paragraphs_leave_a_ghost_where_they_stood(items: tuple[RowItem, ...]) -> None:
    assert shape(items) == [
        "title",
        "#preamble",
        "PP1",
        "PP2",
        "ghost:PP4",
        "PP3",
        "PP4",
        "PP5",
        "PP5",
        "#operative",
        "OP1",
        "OP2,OP3",
        "OP4",
        "OP4(a)",
        "OP5",
        "OP6",
        "#footnotes",
        "FN1",
    ]
    assert [item.key for item in items] == list(range(len(items)))


def test_a_ghost_and_its_paragraph_know_each_other(items: tuple[RowItem, ...]) -> None:
    ghost = next(item for item in items if item.kind is ItemKind.GHOST)
    moved = items[ghost.partner or 0]
    assert moved.partner == ghost.key
    assert moved.row is ghost.row
    assert caption(ghost, words_shown=False).startswith("↓")
    assert "PP3" in caption(moved, words_shown=False)


def test_every_paragraph_stands_in_one_row(items: tuple[RowItem, ...]) -> None:
    _, old, new = every_kind()
    body = [item for item in items if item.kind is ItemKind.ROW and item.part not in (Part.TITLE, Part.FOOTNOTES)]
    assert sorted(each.id for item in body for each in item.old) == sorted(each.id for each in old.paragraphs)
    assert sorted(each.id for item in body for each in item.new) == sorted(each.id for each in new.paragraphs)


def test_counts_leave_out_title_and_ghosts(items: tuple[RowItem, ...]) -> None:
    found = counts(rows_by_facets(items))
    assert {facet: count for facet, count in found.items() if count} == {
        Facet.IDENTICAL: 4,
        Facet.TECHNICAL: 3,
        Facet.SUBSTANTIVE: 3,
        Facet.ADDED: 1,
        Facet.REMOVED: 1,
        Facet.SPLIT: 1,
        Facet.MOVED: 1,
    }


def test_hidden_rows_fold_into_lines_that_say_how_many(items: tuple[RowItem, ...]) -> None:
    shown = visible(items, RowFilter(ALL_FACETS - IDENTICAL))
    folds = [item for item in shown if item.kind is ItemKind.FOLD]
    assert [len(fold.hidden) for fold in folds] == [2]
    assert "2 identical" in fold_text(folds[-1])
    hidden = {key for fold in folds for key in fold.hidden}
    assert hidden.isdisjoint(item.key for item in shown if item.kind is not ItemKind.FOLD)
    assert "PP1" in shape(shown)  # alone between two changes
    assert hidden | {item.key for item in shown} == {item.key for item in items}


def test_a_single_row_folds_as_well_when_kinds_of_change_are_hidden(items: tuple[RowItem, ...]) -> None:
    shown = visible(items, RowFilter(frozenset({Facet.ADDED})))
    folds = [item for item in shown if item.kind is ItemKind.FOLD]
    assert [item.new[0].id for item in shown if item.kind is ItemKind.ROW and item.part is not Part.TITLE] == ["PP5"]
    assert min(len(fold.hidden) for fold in folds) == 1


def test_rows_unfolded_by_hand_are_shown_beside_those_that_pass(items: tuple[RowItem, ...]) -> None:
    row_filter = RowFilter(frozenset({Facet.MOVED}))
    fold = next(item for item in visible(items, row_filter) if item.kind is ItemKind.FOLD)
    shown = visible(items, row_filter.with_unfolded(fold.hidden))
    assert set(fold.hidden) <= {item.key for item in shown if item.kind is ItemKind.ROW}


def test_a_paragraph_that_only_moved_is_no_identical_one() -> None:
    row = Row(("PP1",), ("PP2",), ChangeKind.IDENTICAL, moved=True)
    assert facets_of(row) == {Facet.MOVED}


def test_a_split_counts_by_the_weight_of_its_words_too() -> None:
    row = Row(("OP1",), ("OP1", "OP2"), ChangeKind.SPLIT, change_class=ChangeClass.EDITORIAL)
    assert facets_of(row) == {Facet.SPLIT, Facet.EDITORIAL}


def test_the_model_keeps_the_rules_of_qt(model: ComparisonModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.set_filter(RowFilter(ALL_FACETS - IDENTICAL))
    qtmodeltester.check(model)
    model.clear()
    assert model.rowCount() == 0
    qtmodeltester.check(model)


def test_the_model_hands_out_texts_signs_and_items(model: ComparisonModel) -> None:
    row = model.row_of(3)
    assert row is not None
    texts = [model.index(row, column).data() for column in Column]
    assert texts[0].startswith("Recalling also its resolution 73/900")
    assert texts[1] == "~"
    assert texts[2].startswith("Recalling also its resolution 75/900")
    assert model.index(row, 0).data(Role.ITEM).key == 3
    assert model.headerData(0, Qt.Orientation.Horizontal) == "A/RES/73/901, 21 December 2020"
    assert model.data(QModelIndex()) is None


def test_rows_read_out_what_happened_and_both_texts(model: ComparisonModel) -> None:
    row = model.row_of(3)
    assert row is not None
    words = model.index(row, Column.GUTTER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Changed, technical, PP2, old: Recalling also its resolution 73/900")
    assert "new: Recalling also its resolution 75/900" in words


def test_reading_out_a_row_of_each_kind_says_its_kind(items: tuple[RowItem, ...]) -> None:
    words = [read_out(item) for item in items]
    for kind in ("Identical", "Changed", "Split", "Added", "Removed", "Preamble", "Footnotes"):
        assert any(each.startswith(kind) for each in words)


def test_the_filter_stays_when_another_pair_is_shown(model: ComparisonModel) -> None:
    model.set_filter(RowFilter(ALL_FACETS - IDENTICAL, frozenset({2})))
    model.show_comparison(*long_pair(20))
    assert model.row_filter == RowFilter(ALL_FACETS - IDENTICAL)
    assert model.shown_and_all() == (4, 20)


def test_the_label_column_holds_the_longest_label(model: ComparisonModel) -> None:
    assert model.longest_label == "PP1"
    model.show_comparison(*long_pair(120))
    assert model.longest_label == "100."


def test_one_long_label_takes_no_room_from_all_texts(model: ComparisonModel) -> None:
    comparison, old, new = every_kind()
    annex = replace(new.paragraphs[-1], id="AN1", label="Article 12")
    model.show_comparison(comparison, old, replace(new, paragraphs=(*new.paragraphs, annex)))
    assert model.longest_label == "PP1"
