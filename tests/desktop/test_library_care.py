"""Looking after a library in the window: changes of others, read-only, backups, damage, forgetting, export, others."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.errors import LibraryError
from core.store.library import Library
from desktop.dialogs.backups import BackupsDialog
from desktop.dialogs.health import HealthDialog
from desktop.dialogs.libraries import LibrariesDialog
from desktop.dialogs.question import QuestionDialog
from desktop.jobs import Jobs
from desktop.libraries import Libraries
from desktop.main_window import MainWindow
from desktop.recent import Recent
from desktop.settings import Settings
from desktop.shelf import PARSER
from desktop.theme import Theme
from desktop.upkeep import Upkeep
from desktop.workspace import Workspace
from tests.desktop.conftest import PATIENCE
from tests.desktop.test_access import nameless

MARKER = "Zyzzogeton"


@pytest.fixture
def filled(window: MainWindow, drop: Callable[..., None], specimens: list[Path], qtbot: QtBot) -> MainWindow:
    """A window with two specimens, compared."""
    drop(window, *specimens[:2])
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    settle(window, qtbot)
    return window


@pytest.fixture
def show(qtbot: QtBot, settings: Settings) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens a window on a library; it is closed after the test."""
    spaces: list[Workspace] = []

    def open_one(path: Path) -> MainWindow:
        workspace = Workspace(path, Jobs())
        spaces.append(workspace)
        window = MainWindow(workspace, settings, Theme())
        qtbot.addWidget(window)
        window.show()
        workspace.damaged.connect(window.health.show_damage)
        workspace.open()
        settle(window, qtbot)
        return window

    yield open_one
    for workspace in spaces:
        workspace.close()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until nothing is being worked on."""
    qtbot.waitUntil(lambda: not window.workspace.jobs.running, timeout=PATIENCE)


def labels(window: MainWindow) -> list[str]:
    return [each.label for series in window.workspace.contents.series for each in series.versions]


def dialog_of(window: QWidget, kind: type[QWidget], qtbot: QtBot) -> QWidget:
    """The dialog of a kind that is open."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)), timeout=PATIENCE)
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_what_another_program_changes_is_seen(filled: MainWindow, qtbot: QtBot) -> None:
    upkeep = Upkeep(filled.workspace)
    upkeep.start()
    with Library.open(filled.workspace.path) as other:
        other.rename_series(other.series()[0].id, "Seen elsewhere")
    qtbot.waitUntil(lambda: filled.workspace.contents.series[0].title == "Seen elsewhere", timeout=PATIENCE)


def test_opening_makes_the_backup_of_the_day_once(filled: MainWindow, qtbot: QtBot) -> None:
    Upkeep(filled.workspace).start()
    qtbot.waitUntil(lambda: bool(Library.backups_of(filled.workspace.path)), timeout=PATIENCE)
    settle(filled, qtbot)
    Upkeep(filled.workspace).start()
    settle(filled, qtbot)
    assert [each.reason for each in Library.backups_of(filled.workspace.path)] == ["daily"]


def test_texts_of_an_earlier_parser_are_read_again(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = f"{PARSER} and one"
    monkeypatch.setattr("desktop.upkeep.PARSER", later)
    with qtbot.waitSignal(filled.workspace.said, timeout=PATIENCE) as said:
        Upkeep(filled.workspace).read_again()
    assert said.args[0].startswith("2 file")
    with Library.open(filled.workspace.path) as library:
        assert library.stale(later) == ()
        assert len(library.stale(PARSER)) == 2


def test_a_library_that_can_only_be_read_says_so_calmly(
    filled: MainWindow,
    show: Callable[[Path], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    copy = tmp_path / "shared" / "ours.resolute"
    copy.parent.mkdir()
    with Library.open(filled.workspace.path) as library:
        library.copy_to(copy)
    monkeypatch.setattr("core.store.opening.can_write", lambda _: False)
    window = show(copy)
    assert "can be read but not changed" in window.read_only.sentence
    assert window.notice.sentence == ""
    window.desk.open(*(each.id for series in window.workspace.contents.series for each in series.versions))
    qtbot.waitUntil(lambda: window.desk.pair is not None, timeout=PATIENCE)
    window.page.pane.next_change()
    for name in ("add_files", "paste", "specimens", "pin", "apart", "note", "forget", "import_library", "rename"):
        assert not window.actions_[name].isEnabled(), name
    for name in ("search", "backups", "export_library", "open_library"):
        assert window.actions_[name].isEnabled(), name


def test_a_backup_is_made_listed_and_gone_back_to(filled: MainWindow, qtbot: QtBot) -> None:
    before = labels(filled)
    filled.actions_["backups"].trigger()
    dialog = dialog_of(filled, BackupsDialog, qtbot)
    assert isinstance(dialog, BackupsDialog)
    assert not dialog.restore.isEnabled()
    assert nameless(dialog) == []
    dialog.back_up.click()
    qtbot.waitUntil(dialog.restore.isEnabled, timeout=PATIENCE)
    assert dialog.tree.topLevelItem(0).text(1) == "asked for"  # type: ignore[union-attr]  # it is enabled by a line
    filled.workspace.remove([filled.workspace.contents.series[0].versions[0].id])
    qtbot.waitUntil(lambda: labels(filled) == before[1:], timeout=PATIENCE)
    dialog.restore.click()
    question = dialog_of(filled, QuestionDialog, qtbot)
    assert isinstance(question, QuestionDialog)
    question.doing.click()
    qtbot.waitUntil(lambda: labels(filled) == before, timeout=PATIENCE)


def test_texts_that_get_the_ids_of_lost_ones_are_not_opened_in_their_place(
    filled: MainWindow, specimens: list[Path], qtbot: QtBot
) -> None:
    filled.upkeep.forget()
    qtbot.waitUntil(lambda: filled.desk.pair is None and filled.workspace.contents.is_empty, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not filled.workspace.jobs.running, timeout=PATIENCE)
    filled.workspace.add(specimens[4:6])  # as another window adds them
    qtbot.waitUntil(lambda: len(labels(filled)) == 2, timeout=PATIENCE)
    assert filled.desk.wanted is None


def test_return_presses_the_button_that_has_the_keyboard_and_no_other(filled: MainWindow, qtbot: QtBot) -> None:
    filled.actions_["backups"].trigger()
    dialog = dialog_of(filled, BackupsDialog, qtbot)
    assert isinstance(dialog, BackupsDialog)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.back_up_asked):
        qtbot.keyClick(dialog.back_up, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.restore.isEnabled, timeout=PATIENCE)
    dialog.reject()


def test_a_sound_library_is_said_to_be_sound(filled: MainWindow, qtbot: QtBot) -> None:
    filled.actions_["check_library"].trigger()
    dialog = dialog_of(filled, HealthDialog, qtbot)
    assert isinstance(dialog, HealthDialog)
    qtbot.waitUntil(lambda: "is sound" in dialog.sentence.text(), timeout=PATIENCE)
    assert not dialog.repair.isVisible()


def damaged_copy(library_path: Path, target: Path) -> Path:
    """A copy of a library in which the letters of one stored text are others."""
    target.parent.mkdir(exist_ok=True)
    with Library.open(library_path) as library:
        library.copy_to(target)
    data = bytearray(target.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 6_000] = bytes(6_000)
    target.write_bytes(bytes(data))
    return target


def test_a_damaged_library_offers_repair_and_keeps_the_damaged_file(
    filled: MainWindow, show: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    path = damaged_copy(filled.workspace.path, tmp_path / "broken" / "broken.resolute")
    window = show(path)
    window.actions_["check_library"].trigger()
    dialog = dialog_of(window, HealthDialog, qtbot)
    assert isinstance(dialog, HealthDialog)
    qtbot.waitUntil(dialog.repair.isVisible, timeout=PATIENCE)
    assert dialog.problems.count() > 0
    assert dialog.restore.isVisible()
    dialog.repair.click()
    qtbot.waitUntil(lambda: "saved" in dialog.sentence.text() and not dialog.bar.isVisible(), timeout=PATIENCE)
    assert list(path.parent.glob("broken damaged 1*"))
    with Library.open(path) as library:
        assert library.check_thoroughly().sound


def test_a_file_that_is_no_library_is_said_to_be_damaged_in_one_dialog(
    show: Callable[[Path], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "letter.resolute"
    path.write_bytes(b"Dear colleagues, this is no library at all. " * 200)
    window = show(path)
    dialog = dialog_of(window, HealthDialog, qtbot)
    assert isinstance(dialog, HealthDialog)
    assert "letter.resolute is damaged" in dialog.sentence.text()


def test_forgetting_asks_first_and_leaves_no_trace(
    window: MainWindow, drop: Callable[..., None], specimens: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    text = specimens[0].read_text(encoding="utf-8").replace("Meridian", MARKER)
    (tmp_path / "secret.txt").write_text(text, encoding="utf-8")
    drop(window, tmp_path / "secret.txt")
    qtbot.waitUntil(lambda: bool(window.workspace.contents.series), timeout=PATIENCE)
    settle(window, qtbot)
    with qtbot.waitCallback(timeout=PATIENCE) as backed:
        window.workspace.ask(lambda library: library.back_up(), backed)
    window.actions_["search"].trigger()
    window.search.words.setText(MARKER)
    settle(window, qtbot)
    assert window.search.model.hits

    window.actions_["forget"].trigger()
    question = dialog_of(window, QuestionDialog, qtbot)
    assert isinstance(question, QuestionDialog)
    said = " ".join(each.text() for each in question.findChildren(type(window.status._pair)))
    assert str(window.workspace.path) in said
    question.reject()
    assert labels(window)

    window.actions_["forget"].trigger()
    again = dialog_of(window, QuestionDialog, qtbot)
    assert isinstance(again, QuestionDialog)
    with qtbot.waitSignal(window.workspace.forgotten, timeout=PATIENCE):
        again.doing.click()
    settle(window, qtbot)
    assert window.workspace.contents.is_empty
    assert window.search.words.text() == ""
    assert window.search.model.hits == []
    held = [path for path in (tmp_path / "data").rglob("*") if path.is_file() and MARKER.encode() in path.read_bytes()]
    assert held == []
    assert Library.backups_of(window.workspace.path) == ()


def test_a_library_goes_out_as_a_folder_and_comes_back(
    filled: MainWindow,
    show: Callable[[Path], MainWindow],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "handed on"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    filled.actions_["export_library"].trigger()
    qtbot.waitUntil((folder / "library.json").exists, timeout=PATIENCE)
    settle(filled, qtbot)
    window = show(tmp_path / "other" / "other.resolute")
    window.actions_["import_library"].trigger()
    qtbot.waitUntil(lambda: labels(window) == labels(filled), timeout=PATIENCE)


def test_a_copy_of_the_library_is_one_file_that_opens_elsewhere(
    filled: MainWindow,
    show: Callable[[Path], MainWindow],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "carried é"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    with qtbot.waitSignal(filled.workspace.said, timeout=PATIENCE):
        filled.actions_["save_copy"].trigger()
    copy = tmp_path / "carried é.resolute"
    assert labels(show(copy)) == labels(filled)


def test_a_copy_over_a_library_in_use_is_refused(filled: MainWindow, tmp_path: Path) -> None:
    with Library.open(tmp_path / "other.resolute") as library:
        for path in (filled.workspace.path, library.path):
            with pytest.raises(LibraryError, match="is a library in use"):
                library.copy_to(path)


def test_the_title_names_a_library_that_is_not_the_user_s_own(filled: MainWindow) -> None:
    assert filled.windowTitle().endswith("A/RES/903/28 – Resolute")
    filled.workspace.own = filled.workspace.path.with_name("mine.sqlite")
    filled.show_contents(filled.workspace.contents)
    assert filled.windowTitle().endswith("A/RES/903/28 – library – Resolute")


def test_other_libraries_are_asked_for_by_their_files(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.resolute"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(there), ""))
    with qtbot.waitSignal(window.libraries.asked) as asked:
        window.actions_["open_library"].trigger()
    assert asked.args == [there]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "fresh"), ""))
    with qtbot.waitSignal(window.libraries.asked) as asked:
        window.actions_["new_library"].trigger()
    assert asked.args == [tmp_path / "fresh.resolute"]
    (tmp_path / "fresh.resolute").touch()
    window.actions_["new_library"].trigger()
    assert "is there already" in window.notice.sentence


def test_libraries_that_were_open_are_listed_and_can_leave_the_list(
    window: MainWindow, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    libraries = Libraries(window.workspace, settings)
    other = libraries.opened(tmp_path / "drafts.resolute")
    with qtbot.waitCallback(timeout=PATIENCE) as opened:
        other.open(opened)
    libraries.start(other)
    assert libraries.opened(tmp_path / "drafts.resolute") is other
    recent = Recent(settings, window.workspace.own)
    assert recent.paths() == [tmp_path / "drafts.resolute"]
    window.actions_["recent_libraries"].trigger()
    dialog = dialog_of(window, LibrariesDialog, qtbot)
    assert isinstance(dialog, LibrariesDialog)
    assert nameless(dialog) == []
    assert [dialog.tree.topLevelItem(row).text(0) for row in range(2)] == ["Your own library", "drafts"]  # type: ignore[union-attr]  # two lines
    dialog.tree.setCurrentIndex(dialog.tree.model().index(1, 0))
    dialog.leaving.click()
    assert recent.paths() == []
    libraries.release(other)
