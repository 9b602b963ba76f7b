"""Libraries and texts that the tests of the store share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library that is open."""
    with Library.open(tmp_path / "library.resolute") as opened:
        yield opened
