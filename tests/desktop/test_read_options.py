"""What the user agreed to for the reading of files: off at first, and in force for the next file once chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from core.readers.options import ReadOptions
from desktop.app import Program
from desktop.arguments import parse
from desktop.dialogs.preferences import PreferencesDialog


@pytest.fixture
def program(qtbot, tmp_path: Path):
    app = QApplication.instance()
    made = Program(app, parse(["--library", str(tmp_path / "own.resolute")]))
    yield made
    made.close()


def tick(dialog: PreferencesDialog, text: str) -> None:
    box = next(box for box in dialog.findChildren(QCheckBox) if text in box.text())
    box.setChecked(True)


def test_no_foreign_program_starts_before_the_user_agreed(program: Program) -> None:
    assert program.workspace.options == ReadOptions()
    assert not program.workspace.options.starts_programs


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("LibreOffice", ReadOptions(libreoffice=True)),
        ("Tesseract", ReadOptions(recognition=True)),
        ("before them", ReadOptions(rejected_changes=True)),
    ],
)
def test_a_choice_holds_for_the_next_file(qtbot, program: Program, text: str, options: ReadOptions) -> None:
    dialog = PreferencesDialog(program.settings)
    qtbot.addWidget(dialog)
    tick(dialog, text)
    assert program.workspace.options == options
