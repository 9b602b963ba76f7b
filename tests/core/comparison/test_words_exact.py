"""Edits rebuild the new text exactly, in order, without overlap, and mirrored when the texts are swapped."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from core.comparison.change import ChangeClass, Edit, Op
from core.comparison.words import edits

_PIECES = [
    *("the", "The", "of", "and", ",", ";", "also", "resolution", "resolutions", "peace", "72/13", "18 December 2009"),
    *(
        "seventy-fifth",
        "seventy-seventh",
        "session",
        "2013–2015",
        "Secretary-General’s",
        "“",
        '"',
        "—",
        "-",
        "…",
        "...",
    ),
    *("a\u200bb", "\u200f", "\u00a0", "  ", "\n", "\u2003", "\u00ad", "\u3164", "café", "cafe\u0301", "аpple", "apple"),
    *(
        "第七十五",
        "届",
        "会",
        "议",
        "دورتها",
        "الخامسة والسبعين",
        "США",
        "ﬁ",
        "fi",
        "²",
        "2",
        "½",
        "I",
        "İ",
        "ß",
        "SS",
        "\ufdfa",
    ),
]
_texts = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=10).map("".join),
    st.text(alphabet="ab ,.\u200b\u00a0\u0301A", max_size=25),
    st.text(max_size=30),
)
_languages = st.sampled_from(["en", "fr", "es", "ru", "ar", "zh", "xx"])


@settings(max_examples=400, deadline=None)
@given(_texts, _texts, _languages)
def test_edits_turn_the_old_text_into_the_new_one(old: str, new: str, language: str) -> None:
    found = edits(old, new, language)
    assert rebuilt(old, new, found) == new
    assert bool(found) == (old != new)


@settings(max_examples=300, deadline=None)
@given(_texts, _texts, _languages)
def test_swapped_texts_have_mirrored_edits(old: str, new: str, language: str) -> None:
    forth, back = edits(old, new, language), edits(new, old, language)
    assert [(e.old, e.new, e.change_class) for e in forth] == [(e.new, e.old, e.change_class) for e in back]


@settings(max_examples=200, deadline=None)
@given(_texts)
def test_normal_forms_differ_typographically(text: str) -> None:
    other = unicodedata.normalize("NFD", text)
    found = edits(text, other)
    assert rebuilt(text, other, found) == other
    assert all(edit.change_class is ChangeClass.TYPOGRAPHIC for edit in found)


def rebuilt(old: str, new: str, found: tuple[Edit, ...]) -> str:
    """The new text out of the old one; checks every span on the way."""
    pieces, old_at, new_at = [], 0, 0
    for edit in found:
        assert old_at <= edit.old_span[0]
        assert new_at <= edit.new_span[0]
        assert (old[slice(*edit.old_span)], new[slice(*edit.new_span)]) == (edit.old, edit.new)
        assert edit.old != edit.new
        assert edit.op is (Op.INSERT if not edit.old else Op.DELETE if not edit.new else Op.REPLACE)
        assert edit.why
        pieces += [old[old_at : edit.old_span[0]], edit.new]
        old_at, new_at = edit.old_span[1], edit.new_span[1]
    return "".join(pieces) + old[old_at:]
