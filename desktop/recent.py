"""Recent: the libraries that were open before, the latest first, as the settings keep them."""

import json
from pathlib import Path

from desktop.settings import Settings

_KEY = "libraries"
_MOST = 12


class Recent:
    """The list of libraries beside the user's own."""

    def __init__(self, settings: Settings, own: Path) -> None:
        self._settings = settings
        self.own = own

    def paths(self) -> list[Path]:
        """The libraries; none when what is kept makes no sense."""
        try:
            return [Path(str(each)) for each in json.loads(self._settings.text(_KEY) or "[]")]
        except (ValueError, TypeError):
            return []

    def add(self, path: Path) -> None:
        """Puts a library at the head of the list."""
        if path != self.own:
            self._keep([path, *(each for each in self.paths() if each != path)][:_MOST])

    def drop(self, path: Path) -> None:
        """Takes a library out of the list."""
        self._keep([each for each in self.paths() if each != path])

    def _keep(self, paths: list[Path]) -> None:
        self._settings.put_text(_KEY, json.dumps([str(path) for path in paths]))
