"""The door of the comparison: two versions in, the rows a delegate would draw out."""

from collections.abc import Callable

from core.comparison.change import Comparison, Pins
from core.comparison.preparation import Preparation
from core.resolution.version import Version

# What this door takes from its neighbours (agreed signatures):
#   core.text.tokens.tokens(text) -> list[str]: lower-cased, look-alikes folded; fast, for matching paragraphs only
#   core.comparison.words.edits(old_text, new_text, language, context) -> tuple[Edit, ...], mirrored when swapped
#   core.comparison.classify.Context.of(old: Version, new: Version) -> Context: sessions and symbols of both sides


def compare(
    old: Version,
    new: Version,
    *,
    pins: Pins = Pins(),
    cache: Preparation | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Comparison:
    """What changed from `old` to `new`.

    `pins` are honoured exactly; `cache` keeps the preparation of paragraphs between calls; `progress` is told the done
    share, 0 to 1; `cancelled` is asked now and then. Raises LanguagesDifferError and CancelledError.
    """
    raise NotImplementedError
