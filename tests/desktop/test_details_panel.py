"""The details of a paragraph: words, link, note, footnotes, sources; and its menu."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.comparison.change import Pins
from desktop.models.items import RowItem, build_items
from desktop.theme import Mode, Theme
from desktop.widgets.details_panel import DetailsPanel
from desktop.widgets.reading_pane import ReadingPane
from desktop.widgets.row_menu import RowMenu
from tests.desktop.reading_pairs import every_kind


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel(Theme())
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.set_pair(*every_kind())
    made.show()
    return made


def item(name: str) -> RowItem:
    return next(each for each in build_items(*every_kind()) if each.new and each.new[0].id == name and each.is_change)


def page(panel: DetailsPanel) -> QWidget:
    """What the panel shows once it is at rest."""
    while not panel.is_at_rest:
        QCoreApplication.processEvents()
    return panel.widget()


def words(panel: DetailsPanel) -> str:
    return "\n".join(label.text() for label in page(panel).findChildren(QLabel))


def press(panel: DetailsPanel, name: str, qtbot: QtBot) -> None:
    buttons = page(panel).findChildren(QPushButton)
    qtbot.mouseClick(next(each for each in buttons if each.text() == name), Qt.MouseButton.LeftButton)


def test_without_a_paragraph_it_says_what_to_do(panel: DetailsPanel) -> None:
    assert "Select a paragraph" in words(panel)


def test_it_lists_what_changed_in_words_with_class_and_reason(panel: DetailsPanel) -> None:
    panel.show_item(item("PP2"))
    shown = words(panel)
    assert "PP2" in shown
    assert "Changed, technical" in shown
    assert "technical: session ordinal +2" in shown
    assert "73/900 of 20 December 2018" in shown
    assert "75/900 of 21 December 2020" in shown


def test_what_stood_there_and_what_stands_there_now_are_told_by_name(panel: DetailsPanel) -> None:
    panel.show_item(item("PP2"))
    shown = words(panel).splitlines()
    assert shown[shown.index("73/900 of 20 December 2018") - 1] == "Old"
    assert shown[shown.index("75/900 of 21 December 2020") - 1] == "New"


def test_texts_from_documents_are_shown_letter_by_letter(panel: DetailsPanel) -> None:
    panel.show_item(item("PP2"))
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in page(panel).findChildren(QLabel) if label.text()
    )


def test_a_link_can_be_given_up_and_another_pinned(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_item(item("PP4"))
    assert "Confidence 80" in words(panel)
    with qtbot.waitSignal(panel.apart_requested, check_params_cb=lambda old, new: (old, new) == ("PP3", "PP4")):
        press(panel, "Keep apart", qtbot)
    with qtbot.waitSignal(panel.pin_requested, check_params_cb=lambda old, new: (old, new) == ("PP3", "PP5")):
        press(panel, "Pin", qtbot)


def test_a_pin_of_the_reader_is_shown_and_can_be_taken_back(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_item(item("PP4"))
    panel.set_pins(Pins(together=frozenset({("PP3", "PP4")})))
    assert "Pinned together by you" in words(panel)
    with qtbot.waitSignal(panel.unpin_requested):
        press(panel, "Unpin", qtbot)


def test_a_note_is_reported_once_it_has_changed(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.show_item(item("OP1"))
    panel.set_note("ask the sponsor")
    page(panel)
    qtbot.keyClicks(panel.note, "!")
    with qtbot.waitSignal(panel.note_changed) as report:
        panel.show_item(item("PP2"))
    assert report.args[:2] == ["OP1", "OP1"]
    assert "!" in report.args[2]
    assert panel.note.toPlainText() == ""


def test_footnotes_and_sources_of_the_paragraph_are_named(panel: DetailsPanel, qtbot: QtBot) -> None:
    row = next(each for each in build_items(*every_kind()) if each.new and each.new[0].notes)
    panel.show_item(row)
    assert "1  A/75/1." in words(panel)
    assert "A_RES_75_901.pdf" in words(panel)
    button = page(panel).findChildren(QToolButton)[0]
    with qtbot.waitSignal(panel.source_requested, check_params_cb=lambda side: side == "old"):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_documents_that_are_cited_anew_or_no_longer_are_named(panel: DetailsPanel) -> None:
    panel.show_item(item("PP2"))
    assert {"Cites", "75/900", "No longer: 73/900"} <= set(words(panel).splitlines())


def test_a_section_of_another_part_stays_when_the_paragraph_changes(panel: DetailsPanel) -> None:
    history = QLabel("since 2010")
    panel.add_section("History", history)
    for name in ("PP2", "OP1"):
        panel.show_item(item(name))
        panel.set_theme(Theme(Mode.DARK))
        assert "History" in words(panel)
        assert history.isVisible()


def test_the_menu_offers_what_fits_the_row(qtbot: QtBot) -> None:
    menu = RowMenu(item("PP4"))
    qtbot.addWidget(menu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Copy",
        "Copy with marks",
        "Copy reference",
        "Go to the other place",
        "Pin together",
        "Keep apart",
        "Pin PP3 and PP5 together",
        "Pin with…",
        "Note…",
    ]


def test_the_menu_opens_on_the_row_under_the_mouse_and_asks_through_the_pane(qtbot: QtBot) -> None:
    pane = ReadingPane(Theme())
    qtbot.addWidget(pane)
    pane.show_comparison(*every_kind())
    pane.show()
    pane.go_to("PP4")
    pane.view.customContextMenuRequested.emit(QPoint(50, 50))
    menu = pane.findChildren(RowMenu)[-1]
    apart = next(action for action in menu.actions() if action.text() == "Keep apart")
    with qtbot.waitSignal(pane.apart_requested, check_params_cb=lambda old, new: (old, new) == ("PP3", "PP4")):
        apart.trigger()
    menu.close()


@pytest.mark.parametrize("view", ["side-by-side", "redline"])
def test_a_note_has_a_sign_beside_its_paragraph(qtbot: QtBot, view: str) -> None:
    pane = ReadingPane(Theme())
    qtbot.addWidget(pane)
    pane.resize(1100, 700)
    pane.show_comparison(*every_kind())
    pane.restore_place({"view": view})
    pane.show()
    without = pane.view.viewport().grab().toImage()
    pane.set_notes([], ["PP2"])
    assert pane.view.viewport().grab().toImage() != without
    pane.set_notes([], [])
    assert pane.view.viewport().grab().toImage() == without
