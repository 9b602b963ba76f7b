"""Says how much an edit matters and why: technical, sequence, editorial or substantive; in doubt substantive.

Each rule looks at the units that go and come and at those around them, and gives a class with its reason in a phrase,
or None. They are asked in order; what no rule knows is substantive. Swapped texts get the same class.
"""

from collections.abc import Callable
from itertools import chain

from core.comparison import updates
from core.comparison.change import ChangeClass
from core.comparison.edited import Edited
from core.comparison.kinds import Kind, same_spelling, stem

Verdict = tuple[ChangeClass, str]
Rule = Callable[[Edited], str | None]

_OPENING = 6  # units: an initiating phrase and its adverb are no longer ("Taking note with appreciation also of")


def classify(edited: Edited) -> Verdict:
    """The class of an edit and the reason for it in a phrase."""
    for change_class, rule in _RULES:
        if why := rule(edited):
            return change_class, why
    return ChangeClass.SUBSTANTIVE, _what(edited)


def _negated(edited: Edited) -> str | None:
    negations = edited.words.negations
    was, now = (any(unit in negations for unit in side) for side in (edited.was, edited.now))
    return "negation" if was != now else None


def _sequence(edited: Edited) -> str | None:
    """Only also, further, as well put in or taken out of an opening."""
    adverbs = edited.words.sequence
    if edited.at > _OPENING or not all(not side or " ".join(side) in adverbs for side in (edited.was, edited.now)):
        return None
    was, now = " ".join(edited.old_words), " ".join(edited.new_words)
    if was and now:
        return f"“{now}” in place of “{was}”"
    return f"only “{now}” added" if now else f"only “{was}” removed"


def _punctuation(edited: Edited) -> str | None:
    return "punctuation" if edited.kinds == {Kind.PUNCTUATION} else None


def _capitals(edited: Edited) -> str | None:
    return "capital letters" if edited.was == edited.now else None


def _article(edited: Edited) -> str | None:
    words = edited.words
    if all(unit in words.articles for unit in edited.both):
        return "article"
    if edited.was and edited.now and all(unit in words.determiners for unit in edited.both):
        return "article"
    return None


def _conjunction(edited: Edited) -> str | None:
    """The “and” of a list that gives way to a comma, or goes, as the list grows or shrinks."""
    words = edited.words
    if all(unit in words.conjunctions or unit == "," or unit in words.articles for unit in edited.both):
        return "“and” or comma in a list"
    return None


def _number(edited: Edited) -> str | None:
    """The same words in another number or case: resolution, resolutions."""
    was, now = edited.was, edited.now
    if was and len(was) == len(now) and all(stem(a, edited.words) == stem(b, edited.words) for a, b in edited.pairs):
        return "number or case of a word"
    return None


def _spelling(edited: Edited) -> str | None:
    if edited.was and "".join(edited.was).replace("-", "") == "".join(edited.now).replace("-", ""):
        return "written as one word or several"
    if edited.pairs and all(a == b or same_spelling(a, b, edited.words) for a, b in edited.pairs):
        return "spelling"
    return None


def _order(edited: Edited) -> str | None:
    """The same words in another order: member States, States members."""
    was, now = (sorted(stem(unit, edited.words) for unit in edited.content(side)) for side in (edited.was, edited.now))
    return "order of words" if was and was == now else None


def _repeated_preposition(edited: Edited) -> str | None:
    """A preposition that the text may or may not say again: "of the Council and (of) the Assembly"."""
    words = edited.words
    if len(edited.both) != 1 or edited.both[0] not in words.prepositions:
        return None
    after_and = bool(edited.left) and edited.left[-1] in words.conjunctions
    return "preposition repeated or not" if after_and and edited.both[0] in edited.left else None


def _what(edited: Edited) -> str:
    """What a substantive edit does, in a phrase."""
    if edited.kinds & {Kind.NUMBER} and edited.was and edited.now:
        return "figure changed"
    if not edited.was:
        return "words added"
    return "words removed" if not edited.now else "words replaced"


_SUBSTANTIVE_RULES: tuple[Rule, ...] = (_negated,)
_EDITORIAL_RULES: tuple[Rule, ...] = (
    _punctuation, _capitals, _article, _conjunction, _number, _spelling, _order, _repeated_preposition
)  # fmt: skip
_RULES: tuple[tuple[ChangeClass, Rule], ...] = tuple(
    chain(
        ((ChangeClass.SUBSTANTIVE, rule) for rule in _SUBSTANTIVE_RULES),
        ((ChangeClass.SEQUENCE, rule) for rule in (_sequence,)),
        ((ChangeClass.EDITORIAL, rule) for rule in _EDITORIAL_RULES),
        ((ChangeClass.TECHNICAL, rule) for rule in updates.RULES),
    )
)
