"""Settings: what the user has chosen, as typed values over an INI file in the data folder."""

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

FILE_NAME = "settings.ini"

V = TypeVar("V", str, bool, int, float)


@dataclass(frozen=True, slots=True)
class Option(Generic[V]):
    """A choice of the user: its key in the file, what holds until he chooses, and what may be chosen.

    `choices` is empty where any value of the type between `least` and `most` will do.
    """

    key: str
    default: V
    choices: tuple[V, ...] = ()
    least: float | None = None
    most: float | None = None

    def accepts(self, value: V) -> bool:
        """Whether the value may be chosen; a file edited by hand may hold anything."""
        if self.choices:
            return value in self.choices
        if isinstance(value, str):
            return True
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")  # in the order that the United Nations list them in

MODE = Option("appearance/mode", "system", ("system", "light", "dark", "high-contrast"))
PALETTE = Option("appearance/palette", "redline", ("redline", "orange-blue", "black-white"))
SERIF = Option("reading/serif", True)
TEXT_SIZE = Option("reading/size", 11.0, least=7.0, most=32.0)  # points
LINE_SPACING = Option("reading/line_spacing", 1.3, least=1.0, most=2.5)
SHOW_IDENTICAL = Option("reading/show_identical", False)  # else runs of identical paragraphs are folded
LANGUAGE = Option("appearance/language", "", ("", *LANGUAGES))  # "" is the language of the system
WATCH = Option("library/watch", False)
WATCH_FOLDER = Option("library/watch_folder", "")
RESTORE = Option("session/restore", True)
REJECTED_CHANGES = Option("files/rejected_changes", False)
LIBREOFFICE = Option("files/libreoffice", False)  # other programs start only after the user's yes
RECOGNITION = Option("files/recognition", False)


READING = (SERIF, TEXT_SIZE, LINE_SPACING)
APPEARANCE = (MODE, PALETTE, *READING)
FILES = (REJECTED_CHANGES, LIBREOFFICE, RECOGNITION)


class Settings(QObject):
    """Reads and writes the choices, and says which one changed."""

    changed = Signal(str)  # the key

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def get(self, option: Option[V]) -> V:
        """What was chosen, or the default when nothing sensible is in the file."""
        raw = self._store.value(option.key)
        if raw is None:
            return option.default
        try:
            value = _typed(str(raw), option.default)
        except ValueError:
            return option.default
        return value if option.accepts(value) else option.default

    def put(self, option: Option[V], value: V) -> None:
        """Chooses a value; one that the option does not accept is left aside."""
        if option.accepts(value) and value != self.get(option):
            self._store.setValue(option.key, str(value))
            self._store.sync()
            self.changed.emit(option.key)

    def shortcut(self, action: str) -> str | None:
        """The keys that the user gave to an action, None when he gave none ("" is: no keys)."""
        raw = self._store.value(f"shortcuts/{action}")
        return None if raw is None else str(raw)

    def put_shortcut(self, action: str, keys: str | None) -> None:
        """Gives keys to an action; None goes back to its own."""
        if keys is None:
            self._store.remove(f"shortcuts/{action}")
        else:
            self._store.setValue(f"shortcuts/{action}", keys)
        self.changed.emit(f"shortcuts/{action}")

    def text(self, key: str) -> str:
        """A small text of the last session; empty when there is none."""
        raw = self._store.value(f"session/{key}")
        return raw if isinstance(raw, str) else ""

    def put_text(self, key: str, value: str) -> None:
        """Keeps a small text for the next session."""
        self._store.setValue(f"session/{key}", value)

    def save(self) -> None:
        """Writes the file now."""
        self._store.sync()


def _typed(raw: str, like: V) -> V:
    if isinstance(like, bool):
        return raw == "True"
    return type(like)(raw)
