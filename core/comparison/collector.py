"""Pauses Python's collector of reference cycles while a comparison makes results by the thousand."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No search for reference cycles inside: a comparison makes none, and looking takes an eighth of a long one."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
