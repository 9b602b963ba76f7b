"""Writing a file whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from core.errors import ResoluteError


class SavingError(ResoluteError):
    """A file could not be written; what was there before is unchanged."""


def save_whole(path: Path, data: bytes) -> None:
    """Writes a temporary file in the same folder and puts it in place of the old one. Raises SavingError."""
    file = QSaveFile(str(path))
    if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit():
        return
    sentence = QCoreApplication.translate("Saving", "{0} could not be written: {1}. Choose another folder.")
    raise SavingError(sentence.format(path.name, file.errorString()))
