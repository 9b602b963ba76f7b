"""The door of the comparison: two versions in, the rows a delegate would draw out."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from core.comparison import collector, thresholds
from core.comparison.alignment import align
from core.comparison.change import Comparison, Pins, Row
from core.comparison.context import Context
from core.comparison.preparation import Preparation, Prepared
from core.comparison.reading_order import Linked, rows_in_order
from core.comparison.reporting import Reporter
from core.comparison.scopes import Scope, decided_across, decided_by, footnote_paragraphs, scopes_of
from core.comparison.sections import Sides, is_sectioned, with_sections
from core.comparison.side import side_of
from core.comparison.words import edits
from core.errors import LanguagesDifferError
from core.resolution.paragraph import Paragraph
from core.resolution.version import Version

_LANGUAGES = {"ar": "Arabic", "en": "English", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}


def compare(  # noqa: PLR0913 - options of the door, each by its name
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
    if old.language and new.language and old.language != new.language:
        raise LanguagesDifferError(
            f"The old text is in {_language(old)} and the new one in {_language(new)}. "
            "Choose two texts in the same language."
        )
    language = old.language or new.language  # one that is not known is taken for the other
    work = _Work(pins, Preparation() if cache is None else cache, language, Context.of(old, new))
    with collector.paused():
        return work.compared(old, new, Reporter(progress, cancelled))


def _sides(scope: Scope, old: Sequence[Paragraph], new: Sequence[Paragraph], prepared: Prepared, least: int) -> Sides:
    """The two sides of a scope; a text of fewer than `least` words is cut even if it stands unchanged."""
    olds, news = [old[a] for a in scope.old], [new[b] for b in scope.new]
    # what a reader has put apart is compared with all others
    unchanged = frozenset() if scope.decided.apart else _once(olds, least) & _once(news, least)
    ours, theirs = (side_of(each, prepared, unchanged) for each in (olds, news))
    return ours, theirs


def _once(paragraphs: Sequence[Paragraph], least: int) -> frozenset[str]:
    """The texts of at least so many words that stand once among these paragraphs."""
    counts = Counter(each.text for each in paragraphs)
    return frozenset(text for text, count in counts.items() if count == 1 and (not least or text.count(" ") >= least))


def _language(version: Version) -> str:
    return _LANGUAGES.get(version.language, f"“{version.language}”")


@dataclass(frozen=True, slots=True)
class _Work:
    """What all lists of paragraphs of a comparison share."""

    pins: Pins
    preparation: Preparation
    language: str
    context: Context

    def compared(self, old: Version, new: Version, report: Reporter) -> Comparison:
        """The rows of two versions, of their footnotes, and the edits of the title."""
        olds, news = footnote_paragraphs(old.footnotes), footnote_paragraphs(new.footnotes)
        return Comparison(
            rows=self.rows(old.paragraphs, new.paragraphs, report.part(0, 0.9)),
            title=edits(old.title, new.title, self.language, self.context, self.preparation),
            footnotes=self.rows(olds, news, report.part(0.9, 1), groups=False),
        )

    def rows(
        self, old: Sequence[Paragraph], new: Sequence[Paragraph], report: Reporter, *, groups: bool = True
    ) -> tuple[Row, ...]:
        """The rows of two lists of paragraphs, each scope matched on its own; footnotes are never split or merged."""
        decided = decided_by(self.pins, old, new)
        prepared = self.preparation.of(self.language)
        found = Linked()
        found.decided(decided_across(old, new, decided))
        # where a side has nothing there is nothing to link
        scopes = [scope for scope in scopes_of(old, new, decided) if scope.old and scope.new]
        sectioned = is_sectioned(scopes, old)
        sides = [_sides(scope, old, new, prepared, least=thresholds.OWN_WORDS if sectioned else 0) for scope in scopes]
        if sectioned:
            headings, sides = with_sections(scopes, sides)
            found.add(scopes.pop(0), headings)
        for done, (scope, (ours, theirs)) in enumerate(zip(scopes, sides, strict=True)):
            share = report.part(0.6 * done / len(scopes), 0.6 * (done + 1) / len(scopes))
            found.add(scope, align(ours, theirs, scope.decided, groups=groups, step=share))
        pairs = ((old[a].id, new[b].id) for link in found.links for a in link.old for b in link.new)
        context = self.context.with_links(pairs)
        edits_of = partial(edits, language=self.language, context=context, preparation=self.preparation)
        return rows_in_order(old, new, found, edits_of, report.part(0.6, 1))
