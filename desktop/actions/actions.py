"""Actions: the table as the QActions of one window, with the user's own keys and the theme's icons."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from desktop.actions.keeping import FILE, HELP, LIBRARY, VIEW
from desktop.actions.libraries import CARE, OPENING
from desktop.actions.reading import EDIT, GO, PARAGRAPH
from desktop.actions.spec import Group, Spec
from desktop.settings import Settings
from desktop.theme import Theme

GROUPS = (FILE, EDIT, VIEW, GO, PARAGRAPH, Group(LIBRARY.title, (*LIBRARY.blocks, OPENING, CARE)), HELP)
SPECS = {spec.name: spec for group in GROUPS for spec in group.specs}
_PREFIX = "shortcuts/"
_LETTER = re.compile(r"\(&.\)|&")  # Chinese adds the letter of the key behind its words


def words(source: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", source)


def plain(text: str) -> str:
    """The words of a menu entry without the mark of its key."""
    return _LETTER.sub("", text)


def keys_of(spec: Spec, settings: Settings) -> list[QKeySequence]:
    """The keys that an action has now: the user's own, or those of the table."""
    chosen = settings.shortcut(spec.name)
    texts = spec.keys if chosen is None else chosen.split(" ")
    return [QKeySequence(text) for text in texts if text]


def native(keys: QKeySequence) -> str:
    """Keys as the desktop writes them, set apart so that a comma among them keeps its place from right to left, too."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() and text else text


def shown_keys(spec: Spec, settings: Settings) -> str:
    """All keys of an action, for a list."""
    return "   ".join(map(native, keys_of(spec, settings)))


def clashes(settings: Settings, keys: QKeySequence, besides: str = "") -> list[Spec]:
    """The other actions that have these keys."""
    return [spec for spec in SPECS.values() if spec.name != besides and keys in keys_of(spec, settings)]


class Actions(QObject):
    """The actions of one window."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._all = {name: self._make(spec) for name, spec in SPECS.items()}
        settings.changed.connect(self._on_setting)

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._all.values())

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        """Enables or disables several actions."""
        for name in names:
            self._all[name].setEnabled(enabled)

    def set_theme(self, theme: Theme) -> None:
        """Draws the icons in the colours of the theme."""
        for name, spec in SPECS.items():
            if spec.icon:
                self._all[name].setIcon(theme.icon(spec.icon))

    def _make(self, spec: Spec) -> QAction:
        action = QAction(words(spec.text), self)
        action.setObjectName(spec.name)
        action.setIconText(words(spec.short or spec.text).rstrip("…"))
        action.setCheckable(spec.checkable)
        action.setShortcuts(keys_of(spec, self._settings))
        self._tell(action, spec)
        return action

    def _tell(self, action: QAction, spec: Spec) -> None:
        """The tooltip: what the action does, and its first keys."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = words(spec.tip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip("")

    def _on_setting(self, key: str) -> None:
        name = key.removeprefix(_PREFIX)
        if key.startswith(_PREFIX) and name in self._all:
            self._all[name].setShortcuts(keys_of(SPECS[name], self._settings))
            self._tell(self._all[name], SPECS[name])
