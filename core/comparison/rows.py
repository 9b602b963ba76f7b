"""Turns links between positions into the rows that are shown: identifiers, kinds, flags and edits."""

from collections.abc import Callable, Iterable, Sequence

from core.comparison import thresholds
from core.comparison.change import Candidate, ChangeClass, ChangeKind, Edit, Op, Row
from core.comparison.judging import Link
from core.comparison.words import whole
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.text.tokens import count

EditsOf = Callable[[str, str], tuple[Edit, ...]]  # the word edits that turn one text into the other

_ROLES = {ParagraphKind.PREAMBULAR, ParagraphKind.OPERATIVE}
_WEIGHTS = {each: weight for weight, each in enumerate(ChangeClass)}  # lightest first


def linked_row(
    link: Link, old: Sequence[Paragraph], new: Sequence[Paragraph], candidates: tuple[Candidate, ...], edits_of: EditsOf
) -> Row:
    """The row of paragraphs that belong together; `link` speaks of positions in `old` and `new`."""
    if len(link.old) == len(link.new) == 1:
        was, now = old[link.old[0]], new[link.new[0]]
        if was.text == now.text:
            return _unchanged_row(link, was, now, candidates)
    olds, news = [old[a] for a in link.old], [new[b] for b in link.new]
    first, second = " ".join(each.text for each in olds), " ".join(each.text for each in news)
    changes = edits_of(first, second) if first != second else ()
    return Row(
        old=tuple(each.id for each in olds),
        new=tuple(each.id for each in news),
        kind=_kind(len(olds), len(news), changes),
        moved=link.moved,
        role_change=_changes_role({each.kind for each in olds}, {each.kind for each in news}),
        rewritten=link.similarity < thresholds.PLAINLY_KEPT and _rewritten(first, second, changes),
        similarity=link.similarity,
        confidence=link.confidence,
        change_class=_heaviest(changes),
        candidates=candidates,
        edits=changes,
    )


def _unchanged_row(link: Link, old: Paragraph, new: Paragraph, candidates: tuple[Candidate, ...]) -> Row:
    return Row(
        (old.id,),
        (new.id,),
        ChangeKind.IDENTICAL,
        moved=link.moved,
        role_change=old.kind is not new.kind and _changes_role({old.kind}, {new.kind}),
        similarity=link.similarity,
        confidence=link.confidence,
        candidates=candidates,
    )


def _changes_role(was: set[ParagraphKind], now: set[ParagraphKind]) -> bool:
    return was != now and was | now == _ROLES


def added_row(paragraph: Paragraph, candidates: tuple[Candidate, ...]) -> Row:
    """The row of a paragraph that only the new text has."""
    return _lone_row((), (paragraph.id,), ChangeKind.ADDED, whole(paragraph.text, Op.INSERT), candidates)


def removed_row(paragraph: Paragraph, candidates: tuple[Candidate, ...]) -> Row:
    """The row of a paragraph that only the old text has."""
    return _lone_row((paragraph.id,), (), ChangeKind.REMOVED, whole(paragraph.text, Op.DELETE), candidates)


def _lone_row(
    old: tuple[str, ...], new: tuple[str, ...], kind: ChangeKind, edit: Edit, candidates: tuple[Candidate, ...]
) -> Row:
    nearest = max((each.similarity for each in candidates), default=0.0)
    return Row(
        old,
        new,
        kind,
        confidence=1 - nearest / 2,
        change_class=ChangeClass.SUBSTANTIVE,
        candidates=candidates,
        edits=(edit,) if edit.old or edit.new else (),
    )


def _kind(olds: int, news: int, changes: tuple[Edit, ...]) -> ChangeKind:
    if olds == 1 and news > 1:
        return ChangeKind.SPLIT
    if news == 1 and olds > 1:
        return ChangeKind.MERGED
    if olds == 1 and all(each.change_class is ChangeClass.TYPOGRAPHIC for each in changes):
        return ChangeKind.IDENTICAL
    return ChangeKind.CHANGED


def _heaviest(changes: tuple[Edit, ...]) -> ChangeClass | None:
    """The class of a row; look-alike characters alone are no change."""
    found = {each.change_class for each in changes} - {ChangeClass.TYPOGRAPHIC}
    return max(found, key=_WEIGHTS.__getitem__) if found else None


def _rewritten(first: str, second: str, changes: tuple[Edit, ...]) -> bool:
    """Whether most words differ on both sides; a text that was only extended or shortened keeps one side.

    What a new session must update (its symbol and its date in a short paragraph) rewrites nothing.
    """
    worded = [each for each in changes if each.change_class is not ChangeClass.TECHNICAL]
    return _most(first, (each.old for each in worded)) and _most(second, (each.new for each in worded))


def _most(text: str, parts: Iterable[str]) -> bool:
    """Whether these parts are most of the words of a text."""
    return 2 * sum(map(count, parts)) > count(text)
