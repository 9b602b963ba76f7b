"""Says how much an edit matters and why: technical, sequence, editorial or substantive; in doubt substantive.

Each rule looks at the units that go and come and at those around them, and gives a class with its reason in a phrase,
or None. They are asked in order; what no rule knows is substantive. Swapped texts get the same class.
"""

from collections.abc import Callable, Sequence

from core.comparison import updates
from core.comparison.change import ChangeClass
from core.comparison.edited import Edited
from core.comparison.kinds import (
    ARTICLE,
    COMMA,
    CONJUNCTION,
    DETERMINER,
    NEGATION,
    NUMBER,
    ORDINAL,
    PREPOSITION,
    PUNCTUATION,
    STOP,
    SYMBOL,
    TIMES,
    WORD,
    same_spelling,
    same_word,
)
from core.text.units import Endings

Verdict = tuple[ChangeClass, str]
Rule = Callable[[Edited], str | None]

_LONGEST_EDITORIAL = 40  # units on both sides together; longer edits change more than spelling
_LONGEST_TURN = 24  # units on both sides together that may change places
_SHORT = 6  # units on both sides together: an edit that can be told by its one telling word
_MOVING = ORDINAL | TIMES | SYMBOL  # the kinds of units that a new session moves on
_MARKS = ARTICLE | COMMA  # they come and go with the number of a noun
_LONGEST_NAME = 12  # units of the words that an abbreviation stands for
_WRITTEN_OUT = "abbreviation written out or not"
_OPENING = 6  # units: an initiating phrase and its adverb are no longer ("Taking note with appreciation also of")


def classify(edited: Edited) -> Verdict:
    """The class of an edit and the reason for it in a phrase."""
    if edited.was == edited.now or len(edited.both) <= _LONGEST_EDITORIAL:
        for change_class, rule in _small_rules(edited):
            if why := rule(edited):
                return change_class, why
    rules = updates.RULES if edited.kinds & (_MOVING | NUMBER) else (updates.place,)
    for update in rules:
        if why := update(edited):
            return ChangeClass.TECHNICAL, why
    return ChangeClass.SUBSTANTIVE, _what(edited)


def _small_rules(edited: Edited) -> "SmallRules":
    """The rules that can know such an edit: most edits put words in place of others, or bring or take some."""
    if edited.was == edited.now:
        return _RECASED
    if not (edited.was and edited.now):
        return _ONE_SIDED
    return _REPLACED if edited.kinds & (WORD | PUNCTUATION) else _FIGURES


def _sequence(edited: Edited) -> str | None:
    """Only also, further, as well put in or taken out of an opening."""
    if edited.at > _OPENING:
        return None
    words = edited.words
    adverbs = [" ".join(side) for side in (edited.was, edited.now) if side]
    if not all(adverb in words.sequence for adverb in adverbs):
        return None
    if edited.at and any(adverb in words.ambiguous for adverb in adverbs) and not _before_small_word(edited):
        return None
    was, now = edited.old_text, edited.new_text
    if was and now:
        return f"“{now}” in place of “{was}”"
    return f"only “{now}” added" if now else f"only “{was}” removed"


def _before_small_word(edited: Edited) -> bool:
    """Whether "that", "its" or a comma comes next, and no noun that the word might belong to (further discussions)."""
    return not edited.right or edited.right[0] in edited.words.stop or edited.right[0] == ","


def _capital_after_adverb(edited: Edited) -> str | None:
    """The capital that the verb wins or loses when "Also" before it goes or comes."""
    hunk = edited.hunk
    if edited.was != edited.now or len(edited.was) != 1 or edited.at or hunk.a1 == hunk.b1:
        return None
    before = edited.new.keys[: hunk.b1] if hunk.b1 else edited.old.keys[: hunk.a1]
    printed = edited.new.between(0, hunk.b1) if hunk.b1 else edited.old.between(0, hunk.a1)
    return f"capital letter with “{printed}”" if " ".join(before) in edited.words.sequence else None


def _punctuation(edited: Edited) -> str | None:
    return "punctuation" if edited.kinds == PUNCTUATION else None


def _capitals(edited: Edited) -> str | None:
    return "capital letters" if edited.was == edited.now else None


def _article(edited: Edited) -> str | None:
    if not edited.traits & (ARTICLE | DETERMINER):
        return None
    if edited.only(ARTICLE):
        return "article"
    return "article or pronoun" if edited.was and edited.now and edited.only(DETERMINER) else None


def _conjunction(edited: Edited) -> str | None:
    """The “and” of a list that gives way to a comma, or goes, as the list grows or shrinks."""
    return "“and” or comma in a list" if edited.only(CONJUNCTION | PUNCTUATION | ARTICLE) else None


def _number(edited: Edited) -> str | None:
    """The same words in another number or case: resolution, resolutions."""
    was: Sequence[str] = edited.was
    now: Sequence[str] = edited.now
    if edited.traits & _MARKS:
        was, now = _unmarked(was, edited.was_bits), _unmarked(now, edited.now_bits)
    if not was or len(was) != len(now):
        return None
    if was == now:
        return "article"
    words = edited.words
    same = all(
        same_word(a, b, words.plurals) or (a in words.resolutions and b in words.resolutions)
        for a, b in zip(was, now, strict=True)
    )
    return "number or case of a word" if same else None


def _unmarked(side: Sequence[str], side_bits: Sequence[int]) -> list[str]:
    return [unit for unit, bits in zip(side, side_bits, strict=True) if not bits & _MARKS]


def _verb_form(edited: Edited) -> str | None:
    """The verb of an opening in the form that its part of the resolution wants: Recalls, Recalling."""
    one_word = edited.at <= 1 and len(edited.was) == len(edited.now) == 1
    same = one_word and same_word(edited.was[0], edited.now[0], edited.words.verb_forms)
    return "form of the verb" if same else None


def _spelling(edited: Edited) -> str | None:
    if _letters(edited.was) == _letters(edited.now) and _unbroken(edited.was) == _unbroken(edited.now):
        return "written as one word or several"
    if edited.pairs and all(a == b or same_spelling(a, b, edited.words) for a, b in edited.pairs):
        return "spelling"
    return None


def _letters(units: Sequence[str]) -> str:
    return "".join(units).replace(" ", "").replace("-", "")


def _unbroken(units: Sequence[str]) -> str:
    """The units without spaces and, where there are no figures, without hyphens: 5-10 is not 510."""
    joined = "".join(units).replace(" ", "")
    return joined if any(map(str.isdigit, joined)) else _letters(units)


def _order(edited: Edited) -> str | None:
    """The same words in another order: member States, States members; or the same entries of a list."""
    if not 2 < len(edited.both) <= _LONGEST_TURN:  # one word in place of another has no order
        return None
    joined = edited.kinds & WORD and (len(edited.was) != len(edited.now))
    if joined and (_is_turned(edited.was, edited.now, edited) or _is_turned(edited.now, edited.was, edited)):
        return "order of words"
    was, now = _entries(edited.was, edited.was_bits), _entries(edited.now, edited.now_bits)
    if len(was) == len(now) == 1:  # no list: two words at most, or the order may be the meaning
        was, now = [[word] for word in was[0]], [[word] for word in now[0]]
    if len(was) != len(now) or (max(map(len, was)) == 1 and len(was) > 2 and not _is_list(edited)):
        return None
    return "order of words" if _match(was, now, edited.words.plurals) else None


def _is_turned(plain: Sequence[str], joined: Sequence[str], edited: Edited) -> bool:
    """Whether two nouns changed places with "of" between them: work programmes, programmes of work."""
    words = edited.words
    at = next((at for at, unit in enumerate(joined) if unit in words.genitives), None)
    if at is None:
        return False
    turned = [unit for unit in (*joined[at + 1 :], *joined[:at]) if unit not in words.articles]
    return _same_entry([unit for unit in plain if unit not in words.articles], turned, words.plurals)


def _entries(side: Sequence[str], side_bits: Sequence[int]) -> list[list[str]]:
    """The words between commas and conjunctions, articles left out."""
    entries: list[list[str]] = [[]]
    for unit, bits in zip(side, side_bits, strict=True):
        if bits & (CONJUNCTION | COMMA):
            entries.append([])
        elif not bits & ARTICLE:
            entries[-1].append(unit)
    return [entry for entry in entries if entry]


def _is_list(edited: Edited) -> bool:
    return any(bits & (CONJUNCTION | COMMA) for bits in edited.was_bits)


def _match(was: list[list[str]], now: list[list[str]], endings: Endings) -> bool:
    """Whether each old entry has a new one of its own with the same words."""
    left = list(now)
    for entry in was:
        found = next((other for other in left if _same_entry(entry, other, endings)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _same_entry(was: list[str], now: list[str], endings: Endings) -> bool:
    return len(was) == len(now) and all(same_word(a, b, endings) for a, b in zip(was, now, strict=True))


def _written_out(edited: Edited) -> str | None:
    """An abbreviation and its words: WHO, World Health Organization, or put before it: (WHO)."""
    shorter = min(len(edited.was), len(edited.now))
    if shorter > 1 or len(edited.both) == 2 * shorter or (shorter == 0 and edited.both[-1] != "("):
        return None
    was, now = edited.old_words, edited.new_words
    words, short = (now, was) if len(now) > len(was) else (was, now)
    initials = [word[0].upper() for word in words if word[0].isalpha() and word.lower() not in edited.words.stop]
    if len(short) == 1:
        return _WRITTEN_OUT if _is_abbreviation(short[0]) and short[0] == "".join(initials) else None
    if short or not edited.right or not initials or words[-1] != "(" or len(words) > _LONGEST_NAME:
        return None
    here, after = (edited.old, edited.hunk.a2) if was else (edited.new, edited.hunk.b2)
    abbreviation, *bracket = here.printed(after, after + 2)
    known = _is_abbreviation(abbreviation) and abbreviation[0] == initials[0]
    return _WRITTEN_OUT if known and bracket == [")"] else None


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word[:2].isupper()


def _repeated_preposition(edited: Edited) -> str | None:
    """A preposition that the text may or may not say again: "of the Council and (of) the Assembly"."""
    if len(edited.both) != 1 or not edited.only(PREPOSITION):
        return None
    after_and = bool(edited.left) and edited.left[0] in edited.words.conjunctions
    return "preposition repeated or not" if after_and and edited.both[0] in edited.left else None


def _what(edited: Edited) -> str:
    """What a substantive edit does, in a phrase."""
    if len(edited.both) <= _SHORT:
        if edited.traits & NEGATION and _is_negated(edited):
            return "negation"
        for kind, name in ((NUMBER, "figure"), (ORDINAL, "ordinal")):
            if edited.kinds & kind and edited.of_kind(edited.was, kind) and edited.of_kind(edited.now, kind):
                return f"{name} changed"
    if not edited.was:
        return "words added"
    return "words removed" if not edited.now else "words replaced"


def _is_negated(edited: Edited) -> bool:
    """Whether one side says not, and little else makes the difference."""
    negated = [any(bits & NEGATION for bits in side) for side in (edited.was_bits, edited.now_bits)]
    if negated[0] == negated[1]:
        return False
    was, now = _meant(edited.was, edited.was_bits), _meant(edited.now, edited.now_bits)
    own = edited.was_bits if negated[0] else edited.now_bits
    return was == now or len(own) == 1 or (len(edited.both) == len(own) == 2 and bool(own[-1] & NEGATION))


def _meant(side: Sequence[str], side_bits: Sequence[int]) -> list[str]:
    """The units that say something by themselves, negations left out."""
    return [unit for unit, bits in zip(side, side_bits, strict=True) if not bits & (NEGATION | STOP)]


SmallRules = tuple[tuple[ChangeClass, Rule], ...]

_RECASED: SmallRules = (
    (ChangeClass.SEQUENCE, _capital_after_adverb),
    (ChangeClass.EDITORIAL, _capitals),
)
_REPLACED: SmallRules = (
    (ChangeClass.SEQUENCE, _sequence),
    (ChangeClass.EDITORIAL, _punctuation),
    (ChangeClass.EDITORIAL, _article),
    (ChangeClass.EDITORIAL, _conjunction),
    (ChangeClass.EDITORIAL, _number),
    (ChangeClass.EDITORIAL, _verb_form),
    (ChangeClass.EDITORIAL, _spelling),
    (ChangeClass.EDITORIAL, _order),
    (ChangeClass.EDITORIAL, _written_out),
)
_FIGURES: SmallRules = (
    (ChangeClass.EDITORIAL, _number),
    (ChangeClass.EDITORIAL, _spelling),
    (ChangeClass.EDITORIAL, _order),
)
_ONE_SIDED: SmallRules = (
    (ChangeClass.SEQUENCE, _sequence),
    (ChangeClass.EDITORIAL, _punctuation),
    (ChangeClass.EDITORIAL, _article),
    (ChangeClass.EDITORIAL, _conjunction),
    (ChangeClass.EDITORIAL, _repeated_preposition),
    (ChangeClass.EDITORIAL, _written_out),
)
