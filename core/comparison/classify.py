"""Says how much an edit matters and why: technical, sequence, editorial or substantive; in doubt substantive.

Each rule looks at the units that go and come and at those around them, and gives a class with its reason in a phrase,
or None. They are asked in order; what no rule knows is substantive. Swapped texts get the same class.
"""

from collections.abc import Callable, Iterable

from core.comparison import updates
from core.comparison.change import ChangeClass
from core.comparison.edited import Edited
from core.comparison.kinds import NUMBER, ORDINAL, PUNCTUATION, SYMBOL, TIMES, same_spelling, stem

Verdict = tuple[ChangeClass, str]
Rule = Callable[[Edited], str | None]

_LONGEST_EDITORIAL = 40  # units on both sides together; longer edits change more than spelling
_SHORT = 6  # units on both sides together: an edit that can be told by its one telling word
_MOVING = ORDINAL | TIMES | SYMBOL  # the kinds of units that a new session moves on
_OPENING = 6  # units: an initiating phrase and its adverb are no longer ("Taking note with appreciation also of")


def classify(edited: Edited) -> Verdict:
    """The class of an edit and the reason for it in a phrase."""
    if len(edited.both) <= _LONGEST_EDITORIAL:
        for change_class, rule in _SMALL_RULES:
            if why := rule(edited):
                return change_class, why
    if edited.kinds & _MOVING:
        for update in updates.RULES:
            if why := update(edited):
                return ChangeClass.TECHNICAL, why
    return ChangeClass.SUBSTANTIVE, _what(edited)


def _sequence(edited: Edited) -> str | None:
    """Only also, further, as well put in or taken out of an opening."""
    adverbs = edited.words.sequence
    if edited.at > _OPENING or not all(not side or " ".join(side) in adverbs for side in (edited.was, edited.now)):
        return None
    was, now = edited.old_text, edited.new_text
    if was and now:
        return f"“{now}” in place of “{was}”"
    return f"only “{now}” added" if now else f"only “{was}” removed"


def _punctuation(edited: Edited) -> str | None:
    return "punctuation" if edited.kinds == PUNCTUATION else None


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
    words, endings = edited.words, edited.words.plurals
    was, now = ([unit for unit in side if unit not in words.articles] for side in (edited.was, edited.now))
    if not was or len(was) != len(now):
        return None
    same = all(
        a == b or stem(a, endings) == stem(b, endings) or (a in words.resolutions and b in words.resolutions)
        for a, b in zip(was, now, strict=True)
    )
    return "number or case of a word" if same else None


def _verb_form(edited: Edited) -> str | None:
    """The verb of an opening in the form that its part of the resolution wants: Recalls, Recalling."""
    if edited.at > 1 or len(edited.was) != 1 or len(edited.now) != 1:
        return None
    was, now = (stem(unit, edited.words.verb_forms) for unit in edited.both)
    return "form of the verb" if was == now else None


def _spelling(edited: Edited) -> str | None:
    if edited.was and _unbroken(edited.was) == _unbroken(edited.now):
        return "written as one word or several"
    if edited.pairs and all(a == b or same_spelling(a, b, edited.words) for a, b in edited.pairs):
        return "spelling"
    return None


def _unbroken(units: Iterable[str]) -> str:
    return "".join(units).translate({ord("-"): None, ord(" "): None})


def _order(edited: Edited) -> str | None:
    """The same words in another order: member States, States members."""
    articles, endings = edited.words.articles, edited.words.plurals
    if not edited.was or not edited.now:
        return None
    was, now = (
        sorted(stem(unit, endings) for unit in side if unit not in articles) for side in (edited.was, edited.now)
    )
    return "order of words" if was == now else None


def _repeated_preposition(edited: Edited) -> str | None:
    """A preposition that the text may or may not say again: "of the Council and (of) the Assembly"."""
    words = edited.words
    if len(edited.both) != 1 or edited.both[0] not in words.prepositions:
        return None
    after_and = bool(edited.left) and edited.left[0] in words.conjunctions
    return "preposition repeated or not" if after_and and edited.both[0] in edited.left else None


def _what(edited: Edited) -> str:
    """What a substantive edit does, in a phrase."""
    if len(edited.both) <= _SHORT:
        negations = edited.words.negations
        if any(unit in negations for unit in edited.was) != any(unit in negations for unit in edited.now):
            return "negation"
        if edited.of_kind(edited.was, NUMBER) and edited.of_kind(edited.now, NUMBER):
            return "figure changed"
        if edited.of_kind(edited.was, ORDINAL) and edited.of_kind(edited.now, ORDINAL):
            return "ordinal changed"
    if not edited.was:
        return "words added"
    return "words removed" if not edited.now else "words replaced"


_SMALL_RULES: tuple[tuple[ChangeClass, Rule], ...] = (
    (ChangeClass.EDITORIAL, _capitals),
    (ChangeClass.SEQUENCE, _sequence),
    (ChangeClass.EDITORIAL, _punctuation),
    (ChangeClass.EDITORIAL, _article),
    (ChangeClass.EDITORIAL, _conjunction),
    (ChangeClass.EDITORIAL, _number),
    (ChangeClass.EDITORIAL, _verb_form),
    (ChangeClass.EDITORIAL, _spelling),
    (ChangeClass.EDITORIAL, _order),
    (ChangeClass.EDITORIAL, _repeated_preposition),
)
