"""What is kept from one session to the next: which windows there were, how they stood and what was open in them."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from PySide6.QtCore import QByteArray

from desktop.settings import Settings

_KEY = "windows"


@dataclass(frozen=True, slots=True)
class WindowState:
    """One window: Qt's packed geometry and splitter, the open pair, and where the reader was in it."""

    geometry: str = ""
    splitter: str = ""
    pair: tuple[int, int] | None = None
    place: dict[str, Any] = field(default_factory=dict)
    library: bool = True
    details: bool = True


def packed(state: QByteArray) -> str:
    """Qt's packed state as text."""
    return bytes(state.toBase64().data()).decode("ascii")


def unpacked(text: str) -> QByteArray:
    """The packed state again; empty for an empty text."""
    return QByteArray.fromBase64(text.encode("ascii", "replace"))


def keep(settings: Settings, windows: list[WindowState]) -> None:
    """Keeps the windows for the next session."""
    settings.put_text(_KEY, json.dumps([asdict(window) for window in windows]))


def kept(settings: Settings) -> list[WindowState]:
    """The windows of the last session; none when what is kept makes no sense."""
    try:
        records = json.loads(settings.text(_KEY) or "[]")
        return [_window(record) for record in records]
    except (ValueError, TypeError, KeyError):
        return []


def _window(record: dict[str, Any]) -> WindowState:
    state = WindowState(**record)
    old_new = [int(each) for each in record["pair"]] if record["pair"] else []
    pair = (old_new[0], old_new[1]) if len(old_new) == 2 else None
    return WindowState(
        str(state.geometry), str(state.splitter), pair, dict(state.place), bool(state.library), bool(state.details)
    )
