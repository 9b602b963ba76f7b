"""The doors of core, each loaded by the thread that needs it, when it needs it: the first window waits for none."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.comparison.change import Comparison
    from core.comparison.preparation import Preparation
    from core.readers.worker import Reader
    from core.store.library import Library


def library_class() -> type["Library"]:
    """The store: 25 ms, which the library's thread spends while the window is drawn."""
    from core.store.library import Library  # noqa: PLC0415

    return Library


def new_reader() -> "Reader":
    """A reading process; its module costs 15 ms, which the reading thread spends while the window is built."""
    from core.readers.worker import Reader  # noqa: PLC0415

    return Reader()


def comparing() -> "tuple[Callable[..., Comparison], type[Preparation]]":
    """Comparison and what it prepares: numpy and rapidfuzz cost 90 ms, and the first window needs neither."""
    from core.comparison.compare import compare  # noqa: PLC0415
    from core.comparison.preparation import Preparation  # noqa: PLC0415

    return compare, Preparation
