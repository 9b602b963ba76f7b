"""What holds for any two lists of paragraphs: every paragraph in one row, mirrored when swapped, the same each time."""

# ruff: noqa: SIM905 - a list of words reads better as words

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from core.comparison.change import Comparison, Pins, Row
from core.comparison.compare import compare
from core.comparison.preparation import Preparation
from core.resolution.paragraph import Footnote, Paragraph, ParagraphKind
from core.resolution.version import Version
from tests.builders import version

WORDS = (
    "the of and in resolution report peace rivers banks 70/1 2024 fifth session Panel notes harbours 2025 sixth".split()
)

phrases = st.lists(st.sampled_from(WORDS), min_size=0, max_size=14).map(" ".join)
texts = st.one_of(phrases, phrases, phrases, st.text(max_size=30))
paragraphs = st.lists(st.tuples(st.sampled_from(ParagraphKind), texts, st.integers(0, 2)), max_size=9)


def made(parts: list[tuple[ParagraphKind, str, int]], notes: tuple[str, ...] = ()) -> Version:
    """A version of these paragraphs with identifiers of their own."""
    return replace(
        version(""),
        paragraphs=tuple(
            Paragraph(f"{kind.name[0]}{number}", kind, text, level=level)
            for number, (kind, text, level) in enumerate(parts)
        ),
        footnotes=tuple(Footnote(str(number), text) for number, text in enumerate(notes, 1)),
    )


versions = st.builds(made, paragraphs, st.lists(texts, max_size=3).map(tuple))


def bare(row: Row) -> tuple[object, ...]:
    """A row without its edits."""
    return (row.old, row.new, row.kind, row.moved, row.role_change, row.rewritten, row.similarity, row.confidence)


def mirrored(row: Row) -> tuple[object, ...]:
    """The same row as it must be when old and new are swapped."""
    kinds = {"added": "removed", "removed": "added", "split": "merged", "merged": "split"}
    kind = kinds.get(row.kind.value, row.kind.value)
    return (row.new, row.old, kind, row.moved, row.role_change, row.rewritten, row.similarity, row.confidence)


def assert_every_paragraph_in_one_row(found: Comparison, old: Version, new: Version) -> None:
    for rows, before, after in (
        (found.rows, [each.id for each in old.paragraphs], [each.id for each in new.paragraphs]),
        (
            found.footnotes,
            [f"FN{n}" for n in range(1, len(old.footnotes) + 1)],
            [f"FN{n}" for n in range(1, len(new.footnotes) + 1)],
        ),
    ):
        assert Counter(ident for row in rows for ident in row.old) == Counter(before)
        assert Counter(ident for row in rows for ident in row.new) == Counter(after)


@given(versions, versions)
@settings(max_examples=80, deadline=None)
def test_every_paragraph_stands_in_exactly_one_row(old: Version, new: Version) -> None:
    assert_every_paragraph_in_one_row(compare(old, new), old, new)


@given(versions, versions)
@settings(max_examples=80, deadline=None)
def test_swapping_the_sides_mirrors_the_rows(old: Version, new: Version) -> None:
    forwards, backwards = compare(old, new), compare(new, old)
    assert {bare(row) for row in backwards.rows} == {mirrored(row) for row in forwards.rows}
    assert {bare(row) for row in backwards.footnotes} == {mirrored(row) for row in forwards.footnotes}


@given(versions, versions)
@settings(max_examples=30, deadline=None)
def test_the_same_texts_give_the_same_rows_whatever_was_prepared_before(old: Version, new: Version) -> None:
    used = Preparation()
    compare(new, new, cache=used)
    compare(version("PP1 Other words altogether, prepared first,"), old, cache=used)
    assert compare(old, new) == compare(old, new, cache=used)


@given(versions)
@settings(max_examples=40, deadline=None)
def test_a_text_compared_with_itself_is_identical(text: Version) -> None:
    found = compare(text, text)
    assert {row.kind.value for row in found.rows} <= {"identical"}
    assert [row.old for row in found.rows] == [row.new for row in found.rows] == [(p.id,) for p in text.paragraphs]


@given(versions, versions)
@settings(max_examples=40, deadline=None)
def test_rows_follow_the_new_text(old: Version, new: Version) -> None:
    place = {each.id: at for at, each in enumerate(new.paragraphs)}
    first = [min(place[ident] for ident in row.new) for row in compare(old, new).rows if row.new]
    assert first == sorted(first)


@given(versions, versions, st.data())
@settings(max_examples=80, deadline=None)
def test_pins_are_honoured_exactly_and_nothing_is_lost(old: Version, new: Version, data: st.DataObject) -> None:
    pairs = [(a.id, b.id) for a in old.paragraphs for b in new.paragraphs]
    together = data.draw(st.lists(st.sampled_from(pairs), max_size=3)) if pairs else []
    apart = data.draw(st.lists(st.sampled_from(pairs), max_size=6)) if pairs else []
    pins = Pins(frozenset(together), frozenset(apart))
    found = compare(old, new, pins=pins)
    assert_every_paragraph_in_one_row(found, old, new)
    joined = {(a, b) for row in found.rows for a in row.old for b in row.new}
    assert pins.together <= joined
    by_hand = {(a, b) for row in found.rows for a in row.old for b in row.new if holds_pin(row, pins)}
    assert not (pins.apart & joined) - by_hand
    swapped = Pins(frozenset((b, a) for a, b in together), frozenset((b, a) for a, b in apart))
    backwards = compare(new, old, pins=swapped)
    # where pins cross equal texts the pair is its own mirror image, and which of the two moved is not to be told
    plain = [each._replace(moved=False) for each in backwards.rows], [each._replace(moved=False) for each in found.rows]
    assert {bare(row) for row in plain[0]} == {mirrored(row) for row in plain[1]}


def holds_pin(row: Row, pins: Pins) -> bool:
    return any((a, b) in pins.together for a in row.old for b in row.new)
