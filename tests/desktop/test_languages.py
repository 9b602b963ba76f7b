"""The interface in six languages: complete, with every blank and plural form, and nothing too long for its place."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core import errors
from desktop.actions.actions import GROUPS, words
from desktop.failures import sentence_of
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.widgets.plain import ElidedLabel
from desktop.workspace import Workspace
from tests.desktop.conftest import PATIENCE

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
# CLDR: one form for each class of numbers that a language tells apart.
PLURALS = {"en": 2, "fr": 2, "es": 2, "ru": 3, "zh": 1, "ar": 6}
BLANK = re.compile(r"\{\w*\}")

Texts = dict[tuple[str, str], list[str]]


def texts(path: Path) -> Texts:
    """What a file of translations says: the forms of each text, by its context and source."""
    found: Texts = {}
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            target = message.find("translation")
            forms = [] if target is None else [form.text or "" for form in target.findall("numerusform")]
            single = "" if target is None else target.text or ""
            found[context.findtext("name", ""), message.findtext("source", "")] = forms or [single]
    return found


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """All texts of the program that are to be translated, as Qt's own tool finds them."""
    target = tmp_path_factory.mktemp("i18n") / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    modules = map(str, sorted((ROOT / "desktop").rglob("*.py")))
    subprocess.run([tool, *modules, "-ts", target], check=True, capture_output=True)
    return set(texts(target))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(language: str, sources: set[tuple[str, str]]) -> None:
    found = texts(FOLDER / f"resolute_{language}.ts")
    assert sources - set(found) == set()
    assert set(found) - sources == set()
    assert [source for source, forms in found.items() if not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_keeps_the_blanks_of_its_source(language: str) -> None:
    for (_, source), forms in texts(FOLDER / f"resolute_{language}.ts").items():
        assert len(forms) == (PLURALS[language] if "%n" in source else 1), source
        for form in forms:
            assert sorted(BLANK.findall(form)) == sorted(BLANK.findall(source)), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_menus_open_by_the_same_letter(language: str, speaking: Callable[[str], None]) -> None:
    speaking(language)
    titles = [words(group.title) for group in GROUPS]
    letters = Counter(title[title.index("&") + 1].lower() for title in titles)
    assert max(letters.values()) == 1, titles


def cut(root: QWidget) -> list[str]:
    """The labels and buttons whose words do not fit into them."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.objectName().startswith("qt_"):
            continue
        if (
            isinstance(widget, QLabel)
            and not isinstance(widget, ElidedLabel)
            and not widget.wordWrap()
            and widget.text()
        ):
            fits = widget.width() >= widget.fontMetrics().horizontalAdvance(re.sub("&(.)", r"\1", widget.text()))
        elif isinstance(widget, QPushButton | QToolButton) and widget.text():
            fits = widget.width() >= widget.minimumSizeHint().width() or widget.sizeHint().width() <= widget.width()
        else:
            continue
        if not fits:
            found.append(f"{type(widget).__name__}: {widget.text()}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_in_a_small_window(
    language: str, speaking: Callable[[str], None], workspace: Workspace, specimens: list[Path], qtbot: QtBot
) -> None:
    speaking(language)
    settings = Settings(workspace.path.parent)
    window = MainWindow(workspace, settings, Theme())
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    assert (window.width(), window.height()) == (800, 600)
    assert cut(window) == []
    window.files.add(specimens[3:5])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    qtbot.wait(50)
    assert (window.width(), window.height()) == (800, 600)
    assert cut(window) == []
    right_to_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right_to_left == (language == "ar")
    assert (window.panel.mapTo(window, window.panel.rect().center()).x() > 400) == right_to_left


DIALOGS = ("preferences", "keys", "shortcuts", "about", "import_report", "get", "mend", "backups", "check_library")
MORE_DIALOGS = ("recent_libraries", "forget")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_in_a_dialog_and_no_two_of_its_parts_share_a_letter(
    language: str, speaking: Callable[[str], None], workspace: Workspace, specimens: list[Path], qtbot: QtBot
) -> None:
    speaking(language)
    window = MainWindow(workspace, Settings(workspace.path.parent), Theme())
    qtbot.addWidget(window)
    window.show()
    window.files.add(specimens[:1])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    for name in (*DIALOGS, *MORE_DIALOGS):
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda: bool(shown_dialogs(window)), timeout=PATIENCE)
        qtbot.waitUntil(lambda: not workspace.jobs.running, timeout=PATIENCE)
        (dialog,) = shown_dialogs(window)
        assert cut(dialog) == [], name
        assert dialog.width() <= 960, name
        assert max(letters_of(dialog).values(), default=1) == 1, name
        dialog.close()


def shown_dialogs(window: MainWindow) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def letters_of(dialog: QDialog) -> Counter[str]:
    """How often each letter stands for a part of a dialog."""
    texts = [each.text() for each in dialog.findChildren(QAbstractButton)]
    texts += [each.text() for each in dialog.findChildren(QLabel) if each.buddy() is not None]
    found = (re.search("&([^&])", text.replace("&&", "")) for text in texts)
    return Counter(match[1].lower() for match in found if match)


def test_nothing_is_cut_at_twice_the_scale() -> None:
    """The whole of it once more on a screen with twice as many pixels, where letters are rounded otherwise."""
    environment = dict(os.environ, QT_SCALE_FACTOR="2", QT_QPA_PLATFORM="offscreen")
    words = [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", __file__, "-k", "is_cut_in"]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def causes(base: type[errors.ResoluteError]) -> list[type[errors.ResoluteError]]:
    """The classes of failures that have no more special ones."""
    return [each for child in base.__subclasses__() for each in (causes(child) or [child])]


def test_every_cause_of_failure_has_a_sentence_in_every_language(speaking: Callable[[str], None]) -> None:
    for language in LANGUAGES[1:]:
        speaking(language)
        said = {}
        for cause in causes(errors.ResoluteError):
            is_input = issubclass(cause, errors.InputError)
            error = cause("a.txt", "it is so.") if is_input else cause("It is so.")  # type: ignore[call-arg]
            said[cause] = sentence_of(error)
        own = {cause.__name__ for cause, sentence in said.items() if "t is so." in sentence}
        assert own <= {"CancelledError", "SavingError", "ComparisonError"}
    speaking("en")
    assert sentence_of(errors.EmptyFileError("a.txt", "it is empty.")) == "a.txt: it is empty."
