"""Answers go to whoever asked, unless the window or dialog that asked is closed by now: then nobody waits for them."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def hand(taker: Callable[..., object] | None, *answer: Any) -> None:
    """Calls a taker with an answer; one that belongs to a deleted object, or holds one, is passed over."""
    if taker is not None and all(isValid(each) for each in _held(taker) if isinstance(each, QObject)):
        taker(*answer)


def _held(taker: Callable[..., object]) -> Iterator[object]:
    """What a method, a partial call or a local function is bound to."""
    if isinstance(taker, partial):
        yield from (*taker.args, *taker.keywords.values())
        taker = taker.func
    yield getattr(taker, "__self__", None)
    for cell in getattr(taker, "__closure__", None) or ():
        try:
            yield cell.cell_contents
        except ValueError:  # a name of the function around it that got no value
            continue
