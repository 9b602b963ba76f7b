"""Searching the library as one types: hits by series, counts after them, opening at the paragraph, in every script."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.store.entries import SearchCounts, SearchHit
from desktop.jobs import Job, Lane
from desktop.main_window import MainWindow
from desktop.models.search import SearchModel, SearchRole, excerpt
from tests.desktop.conftest import PATIENCE


@pytest.fixture
def searching(window: MainWindow, specimens: list[Path], qtbot: QtBot) -> MainWindow:
    """A window with the fictional series in three languages, its search open."""
    others = sorted((specimens[0].parent / "languages").glob("*.zh.txt"))
    others += sorted((specimens[0].parent / "languages").glob("*.ar.txt"))
    with qtbot.waitSignal(window.workspace.imported, timeout=PATIENCE):
        window.files.add([*specimens, *others])
    qtbot.waitUntil(lambda: not window.workspace.jobs.running, timeout=PATIENCE)
    window.actions_["search"].trigger()
    return window


def find(window: MainWindow, typed: str, qtbot: QtBot) -> list[SearchHit]:
    """What is shown when everything typed has been answered."""
    window.search.words.setText(typed)
    qtbot.waitUntil(lambda: not window.workspace.jobs.running, timeout=PATIENCE)
    return window.search.model.hits


def test_hits_come_while_a_word_is_typed_and_are_marked(searching: MainWindow, qtbot: QtBot) -> None:
    assert "phrase in quotes" in searching.search.said
    qtbot.keyClicks(searching.search.words, "floodpl")
    qtbot.waitUntil(lambda: bool(searching.search.model.hits), timeout=PATIENCE)
    for hit in searching.search.model.hits:
        assert all(hit.text[start:end].lower().startswith("floodpl") for start, end in hit.spans)
        assert hit.versions >= 1
    qtbot.waitUntil(lambda: "places in" in searching.search.said, timeout=PATIENCE)


def test_nothing_found_is_said_and_an_emptied_field_says_what_to_type(searching: MainWindow, qtbot: QtBot) -> None:
    assert find(searching, "xylophone", qtbot) == []
    assert searching.search.said == "No paragraph of your library has these words."
    find(searching, "", qtbot)
    assert "phrase in quotes" in searching.search.said


@pytest.mark.parametrize(("typed", "language"), [("حوض", "ar"), ("流域", "zh")])
def test_every_script_is_found(typed: str, language: str, searching: MainWindow, qtbot: QtBot) -> None:
    hits = find(searching, typed, qtbot)
    assert hits
    assert {hit.last.language for hit in hits} == {language}
    assert all(hit.spans for hit in hits)


def test_a_hit_opens_its_version_at_the_paragraph(searching: MainWindow, qtbot: QtBot) -> None:
    hit = next(each for each in find(searching, "archive of all data", qtbot))
    searching.search.chosen.emit(hit)

    def shown() -> bool:
        pair, item = searching.desk.pair, searching.page.pane.view.current
        there = pair is not None and hit.last.id in (pair.old_id, pair.new_id)
        return there and item is not None and hit.ident in [each.id for each in (*item.new, *item.old)]

    qtbot.waitUntil(shown, timeout=PATIENCE)


def test_return_opens_the_first_hit_and_escape_closes_the_search(searching: MainWindow, qtbot: QtBot) -> None:
    find(searching, "basin", qtbot)
    with qtbot.waitSignal(searching.search.chosen) as chosen:
        qtbot.keyClick(searching.search.words, Qt.Key.Key_Return)
    assert chosen.args == [searching.search.model.hits[0]]
    assert not searching.panel.isVisible()
    qtbot.keyClick(searching.search, Qt.Key.Key_Escape)
    assert not searching.search.isVisible()
    assert searching.panel.isVisible()


def test_the_next_key_gives_up_what_was_looked_for(searching: MainWindow, qtbot: QtBot) -> None:
    gate = threading.Event()
    searching.workspace.jobs.start(Lane.SEARCHING, lambda _: gate.wait(20))
    asked: list[Job] = []
    for typed in ("b", "ba", "bas"):
        searching.search.words.setText(typed)
        asked += [job for job in searching.workspace.jobs.running if job not in asked]
    assert [job.is_cancelled() for job in asked[1:]] == [True, True, False]
    gate.set()
    qtbot.waitUntil(lambda: bool(searching.search.model.hits), timeout=PATIENCE)
    assert all("bas" in hit.text.lower() for hit in searching.search.model.hits)


def test_the_model_keeps_qt_s_rules_and_reads_its_lines_out(
    searching: MainWindow, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    hits = find(searching, "basin", qtbot)
    model = SearchModel()
    qtmodeltester.check(model)
    model.show_hits(hits)
    qtmodeltester.check(model)
    series = model.index(0, 0)
    assert series.data(SearchRole.COUNT) == ""
    model.show_counts(SearchCounts(9, 7, ((hits[0].series_id, 7),)))
    assert series.data(SearchRole.COUNT).startswith("7 version")
    read_out = model.index(0, 0, series).data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out.startswith(f"{hits[0].ident}, ")


@pytest.mark.parametrize("at", [0, 60, 700, 1390])
def test_an_excerpt_shows_the_first_hit_where_it_is(at: int) -> None:
    text = ("word " * 300)[: max(0, at)] + "needle" + " more" * 280
    shown = excerpt(text, ((at, at + 6), (len(text) - 4, len(text))))
    (start, end), *_ = shown.spans
    assert shown.text[start:end] == "needle"
    assert len(shown.text) < 160
    assert start < 60


def test_short_texts_are_shown_whole() -> None:
    assert excerpt("Recalls the basin,", ((12, 17),)).text == "Recalls the basin,"


def test_a_change_of_the_library_is_searched_too(
    searching: MainWindow, drop: Callable[..., None], tmp_path: Path, specimens: list[Path], qtbot: QtBot
) -> None:
    assert find(searching, "quokka", qtbot) == []
    text = (
        specimens[0].read_text(encoding="utf-8").replace("901/12", "999/1").replace("1. ", "1. Greets the quokka and ")
    )
    (tmp_path / "new.txt").write_text(text, encoding="utf-8")
    drop(searching, tmp_path / "new.txt")
    qtbot.waitUntil(lambda: bool(searching.search.model.hits), timeout=PATIENCE)
