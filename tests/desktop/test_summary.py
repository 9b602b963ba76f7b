"""The sentence over the chips: every paragraph counted once, in words, in the number that the language asks for."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.comparison.change import Comparison
from desktop.language import speak
from desktop.models.filter import rows_by_facets
from desktop.models.items import build_items
from desktop.models.summary import summary
from desktop.theme import Theme
from desktop.widgets.reading_pane import ReadingPane
from resources import ROOT
from tests.desktop.reading_pairs import every_kind, long_pair, same

TEXTS = ROOT / "i18n"


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The English of the interface, whose plurals come from its translation."""
    speak(qapp, "en")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def test_every_changed_paragraph_is_counted_once_and_what_weighs_most_first(english: None) -> None:
    rows = rows_by_facets(build_items(*every_kind()))
    said = summary(rows, new_title=False).replace(", and ", ", ")  # the locale joins the list
    assert said == (
        "9 of 13 paragraphs changed: "
        "1 new, 1 removed, 2 of substance, 1 split, 1 only moved, 3 updates of dates and sessions."
    )


def test_nothing_changed_is_said_as_well() -> None:
    _, old, new = long_pair(3)
    rows = tuple(same(paragraph.id) for paragraph in old.paragraphs)
    found = rows_by_facets(build_items(Comparison(rows), old, new))
    assert summary(found, new_title=False) == "No paragraph changed."
    assert summary(found, new_title=True).endswith("The title is another one.")


def test_the_pane_shows_the_summary_while_there_is_a_comparison(qtbot: QtBot, qapp: QApplication) -> None:
    pane = ReadingPane(Theme())
    qtbot.addWidget(pane)
    pane.show()
    assert not pane.summary.isVisible()
    pane.show_comparison(*every_kind())
    assert pane.summary.isVisible()
    assert pane.summary.label.text().startswith("9 of 13")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_word_is_left_with_its_plural_in_brackets(language: str) -> None:
    root = ET.parse(TEXTS / f"resolute_{language}.ts").getroot()
    words = [text for each in root.iter("translation") for text in each.itertext()]
    assert [text for text in words if "(s)" in text or "(es)" in text] == []
