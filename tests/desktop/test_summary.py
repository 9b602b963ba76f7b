"""The sentence over the chips: every paragraph counted once, in words, in the number that the language asks for."""

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.facets import Facet
from desktop.models.filter import rows_by_facets
from desktop.models.items import Part, build_items
from desktop.models.summary import summary
from desktop.theme import Theme
from desktop.widgets.reading_pane import ReadingPane
from resources import ROOT
from tests.desktop.reading_pairs import every_kind

TEXTS = ROOT / "i18n"


@pytest.fixture
def english(speaking: Callable[[str], None]) -> None:
    """The English of the interface, whose plurals come from its translation."""
    speaking("en")


def flat(sentence: str) -> str:
    """A sentence whose lists are joined by commas alone, for locales differ in that."""
    return sentence.replace(", and ", ", ").replace(" and 1", ", 1")


def test_substance_is_said_first_and_every_changed_paragraph_counted_once(english: None) -> None:
    items = build_items(*every_kind())
    notes = rows_by_facets(item for item in items if item.part is Part.FOOTNOTES)
    said = summary(rows_by_facets(items) - notes, notes, new_title=False)
    assert flat(said.headline) == "8 of 12 paragraphs changed, 5 in substance: 1 new, 1 removed, 3 reworded."
    assert flat(said.more) == (
        "In form only: 2 updates of dates and sessions, 1 only moved. Footnotes: 1 update of dates and sessions."
    )


def counted(**kinds: int) -> Counter[frozenset[Facet]]:
    """So many rows of each kind, the facets of a row joined by _and_."""
    return Counter({frozenset(map(Facet, name.split("_and_"))): count for name, count in kinds.items()})


def test_a_split_paragraph_whose_words_changed_counts_as_substance(english: None) -> None:
    said = summary(counted(identical=3, split_and_substantive=1, split_and_technical=2), Counter(), new_title=False)
    assert said.headline == "3 of 6 paragraphs changed, 1 in substance: 1 reworded."
    assert said.more == "In form only: 2 split."


def test_an_update_of_dates_alone_is_said_to_be_no_substance(english: None) -> None:
    said = summary(counted(identical=3, technical=1), Counter(), new_title=False)
    assert said.headline == "1 of 4 paragraphs changed, none in substance."


def test_footnotes_are_counted_for_themselves(english: None) -> None:
    said = summary(counted(identical=3, added=2), counted(identical=1, added=8), new_title=False)
    assert said.headline == "2 of 5 paragraphs changed, 2 in substance: 2 new."
    assert said.more == "Footnotes: 8 new."


def test_nothing_changed_is_said_as_well() -> None:
    assert summary(counted(identical=3), Counter(), new_title=False).headline == "No paragraph changed."
    assert summary(counted(identical=3), Counter(), new_title=True).headline.endswith("The title is another one.")


def test_the_pane_shows_the_summary_while_there_is_a_comparison(qtbot: QtBot, qapp: QApplication) -> None:
    pane = ReadingPane(Theme())
    qtbot.addWidget(pane)
    pane.show()
    assert not pane.summary.isVisible()
    pane.show_comparison(*every_kind())
    assert pane.summary.isVisible()
    assert pane.summary.headline.text().startswith("8 of 12")
    assert pane.summary.more.isVisible()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_word_is_left_with_its_plural_in_brackets(language: str) -> None:
    root = ET.parse(TEXTS / f"resolute_{language}.ts").getroot()
    words = [text for each in root.iter("translation") for text in each.itertext()]
    assert [text for text in words if "(s)" in text or "(es)" in text] == []
