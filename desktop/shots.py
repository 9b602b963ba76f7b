"""Draws every view to PNG files and a contact sheet: python -m desktop.shots FOLDER [--only WORD …]."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, qInstallMessageHandler
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from desktop.jobs import Jobs
from desktop.language import speak
from desktop.looks import Look, looks
from desktop.main_window import MainWindow
from desktop.settings import Settings
from desktop.staging import stage
from desktop.theme import Reading, Theme, apply
from desktop.workspace import Workspace
from resources import ROOT

SPECIMENS = ROOT / "specimens"
_LONG_ROWS = 5_000
_PATIENCE = 180.0  # seconds for reading the longest text
_THUMB = (480, 320)
_COLUMNS = 4


class Studio:
    """A library of specimens, and windows on it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._settings = Settings(folder)
        self._shelves: dict[str, Workspace] = {}

    def draw(self, look: Look) -> QPixmap:
        """The picture of one look."""
        speak(self._app, look.language)
        theme = Theme(look.mode, look.palette, Reading())
        apply(self._app, theme)
        window = MainWindow(self._shelf(_shelf_of(look)), self._settings, theme)
        window.resize(*look.size)
        window.show()
        try:
            self._fill(window, look)
            return _picture(window, look.scale)
        finally:
            window.close()
            window.deleteLater()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Closes all libraries."""
        for workspace in self._shelves.values():
            workspace.close()

    def _shelf(self, name: str) -> Workspace:
        """A library by its name, filled when it is first asked for."""
        if name not in self._shelves:
            workspace = Workspace(self._folder / f"{name}.sqlite", Jobs())
            self._shelves[name] = workspace
            ready: list[bool] = []
            workspace.open(lambda: ready.append(True))
            self._wait(lambda: bool(ready))
            if files := _files(name, self._folder):
                workspace.add(files, lambda _: ready.append(True))
                self._wait(lambda: len(ready) > 1)
        return self._shelves[name]

    def _fill(self, window: MainWindow, look: Look) -> None:
        """Opens what the look shows."""
        if look.view not in ("empty",):
            ids = _pair_of(window.workspace, look)
            window.desk.open(*ids)
            self._wait(lambda: window.desk.pair is not None and not window.workspace.jobs.running)
        stage(look.view, window)
        self._settle()

    def _settle(self) -> None:
        """Lets rows be measured and bars be drawn."""
        end = time.monotonic() + 0.25
        while time.monotonic() < end:
            self._app.processEvents()

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            self._app.processEvents()
            time.sleep(0.002)


def _shelf_of(look: Look) -> str:
    if look.view in ("empty", "long", "error"):
        return look.view
    return look.language if look.language != "en" else "specimens"


def _files(shelf: str, folder: Path) -> list[Path]:
    """What a library is filled with."""
    english = sorted(SPECIMENS.glob("A_RES_*.txt"))
    if shelf == "long":
        return [_long_text(folder, year) for year in (0, 2)]
    if shelf == "error":
        bad = folder / "minutes of the gardening club.txt"
        bad.write_text("The roses have been watered.\n", encoding="utf-8")
        return [*english[:2], bad, folder / "A_RES_915_2.pdf"]
    if shelf in ("specimens", "empty"):
        return english if shelf == "specimens" else []
    return [*english, *sorted((SPECIMENS / "languages").glob(f"*{shelf}*"))]


def _long_text(folder: Path, year: int) -> Path:
    """A resolution of 5,000 paragraphs, of which every seventh changes."""
    path = folder / f"long {year}.txt"
    head = (SPECIMENS / "A_RES_901_12.txt").read_text(encoding="utf-8").split("The General Assembly,")[0]
    rows = [
        f"{number}. Requests the States members of the basin to report on station {number} of the river"
        f"{' and its mouth' if year and number % 7 == 0 else ''} every spring;"
        for number in range(1, _LONG_ROWS + 1)
    ]
    head = head.replace("901/12", f"{901 + year}/12")
    path.write_text(head + "The General Assembly,\n\n" + "\n\n".join(rows) + "\n", encoding="utf-8")
    return path


def _pair_of(workspace: Workspace, look: Look) -> tuple[int, int]:
    """The pair that a look shows: in the language of the interface where there is one."""
    entries = [each for series in workspace.contents.series for each in series.versions]
    texts = [dict(each.languages or ((each.language, each.id),)) for each in entries]
    ids = [each[look.language] for each in texts if look.language in each]
    ids = ids if len(ids) > 1 else [each.id for each in entries]
    if look.view == "alone":
        return ids[-1], ids[-1]
    place = {"rewritten": 5, "moved": -1}.get(look.view, min(4, len(ids) - 1))
    return ids[place - 1], ids[place]


def _picture(window: MainWindow, scale: int) -> QPixmap:
    """The window, and its dialog over it."""
    pixmap = QPixmap(window.size() * scale)
    pixmap.setDevicePixelRatio(scale)
    window.render(pixmap)
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    painter = QPainter(pixmap)
    for dialog in dialogs:
        painter.fillRect(window.rect(), QColor(0, 0, 0, 90))
        at = window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
        painter.drawPixmap(at, dialog.grab())
    painter.end()
    return pixmap


def _contact_sheet(pictures: list[tuple[str, Path]]) -> QImage:
    """All pictures small, with their names."""
    wide, high = _THUMB
    lines = -(-len(pictures) // _COLUMNS)
    sheet = QImage(_COLUMNS * wide, max(1, lines) * high, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#d0d4da"))
    painter = QPainter(sheet)
    painter.setFont(QFont(painter.font().family(), 9))
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    for place, (name, path) in enumerate(pictures):
        x, y = place % _COLUMNS * wide, place // _COLUMNS * high
        painter.drawImage(x + 8, y + 8, QImage(str(path)).scaled(wide - 16, high - 36, keep, smooth))
        painter.drawText(x + 8, y + high - 10, name)
    painter.end()
    return sheet


@contextmanager
def _studio() -> Iterator[Studio]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(app, Path(folder))
        try:
            yield studio
        finally:
            studio.close()


def main(argv: list[str] | None = None) -> int:
    """Draws the pictures whose names contain one of the words; all without words."""
    parser = argparse.ArgumentParser(prog="desktop.shots", description="Draws every view to PNG files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[], metavar="WORD")
    arguments = parser.parse_args(argv)
    qInstallMessageHandler(lambda *_: None)  # drawing into memory, Qt complains about hints for a screen
    arguments.folder.mkdir(parents=True, exist_ok=True)
    wanted = [look for look in looks() if not arguments.only or any(word in look.name for word in arguments.only)]
    drawn = []
    with _studio() as studio:
        for look in wanted:
            path = arguments.folder / f"{look.name}.png"
            studio.draw(look).save(str(path))
            drawn.append((look.name, path))
        _contact_sheet(drawn).save(str(arguments.folder / "contact-sheet.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
