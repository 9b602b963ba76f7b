"""Whatever is done to a library can be taken back, so that it says what it said before, and be done again."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import NotInLibraryError
from core.resolution.mending import Join, Relabel, Retype, SetFact, Split, target_of
from core.resolution.paragraph import ParagraphKind
from core.store.library import Library
from tests.core.store.making import draft, resolution

PICTURE = "PP1 Recalling one\nPP2 Noting two and three\nOP1 Decides:\nOP1(a) To go\nOP1(b) To go\nOP2 Ends"
TEXTS = [
    resolution("A/RES/75/1", "2020-10-01", PICTURE, draft_symbols=("A/75/L.1",)),
    resolution("A/RES/77/1", "2022-10-01", PICTURE.replace("one", "four")),
    draft("A/75/L.1", PICTURE, title="Draft"),
    draft("A/77/L.2", PICTURE.replace("two", "five")),
]
Draw = Callable[[st.SearchStrategy[Any]], Any]


def ids(library: Library) -> list[int]:
    """All texts, those under others included."""
    versions = [each for series in library.series() for each in series.versions]
    nested = [each for version in versions for each in version.drafts]
    return [version_id for each in [*versions, *nested] for _, version_id in each.languages]


def said(library: Library) -> list[object]:
    """All that a reader sees of a library."""
    texts = [(each, library.load(each), library.mendings(each), library.notes(each)) for each in ids(library)]
    pins = [(old, new, library.pins(old, new)) for old in ids(library) for new in ids(library)]
    return [library.series(), sorted(texts, key=lambda text: text[0]), sorted(pins, key=lambda pin: pin[:2])]


def add(library: Library, draw: Draw) -> None:
    text = draw(st.sampled_from(TEXTS))
    library.add(f"bytes of {text.symbol}".encode(), f"{text.symbol}.txt", [text])


def remove(library: Library, draw: Draw) -> None:
    library.remove(draw(st.lists(st.sampled_from(ids(library)), min_size=1, max_size=2, unique=True)))


def mend(library: Library, draw: Draw) -> None:
    version_id = draw(st.sampled_from(ids(library)))
    paragraph = draw(st.sampled_from(library.load(version_id).paragraphs))
    target = target_of(paragraph)
    choice = [
        SetFact("title", "Another"),
        SetFact("symbol", "A/RES/79/1"),
        SetFact("kind", "draft"),
        Join(target),
        Split(target, draw(st.integers(1, 9))),
        Retype(target, draw(st.sampled_from(ParagraphKind))),
        Relabel(target, draw(st.sampled_from(["7.", "(c)", ""]))),
    ]
    library.mend(version_id, draw(st.sampled_from(choice)))


def unmend(library: Library, draw: Draw) -> None:
    library.unmend(draw(st.sampled_from(ids(library))))


def note(library: Library, draw: Draw) -> None:
    version_id = draw(st.sampled_from(ids(library)))
    library.add_note(version_id, draw(st.sampled_from(library.load(version_id).paragraphs)).id, "mine")


def pin(library: Library, draw: Draw) -> None:
    old, new = (draw(st.sampled_from(ids(library))) for _ in range(2))
    pair = [draw(st.sampled_from(library.load(each).paragraphs)).id for each in (old, new)]
    library.pin(old, new, (pair[0], pair[1]), together=draw(st.booleans()))


def rename(library: Library, draw: Draw) -> None:
    library.rename_series(draw(st.sampled_from(library.series())).id, "Renamed")


def move(library: Library, draw: Draw) -> None:
    series = [None, *(each.id for each in library.series())]
    library.move_version(draw(st.sampled_from(ids(library))), draw(st.sampled_from(series)))


def merge(library: Library, draw: Draw) -> None:
    into, other = (draw(st.sampled_from(library.series())).id for _ in range(2))
    library.merge_series(into, [other])


LOGGED = [remove, mend, unmend, note, pin, rename, move, merge]
ANYTHING = [*LOGGED, add, lambda library, _draw: library.undo(), lambda library, _draw: library.redo()]


@settings(max_examples=25)
@given(st.data())
def test_every_change_is_taken_back_whatever_went_before(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "library.resolute") as library:
        for _ in range(data.draw(st.integers(0, 12))):
            attempt(data.draw(st.sampled_from(ANYTHING)) if ids(library) else add, library, data.draw)
        if not ids(library):
            add(library, data.draw)
        before, changes = said(library), library.undo_sentence()
        data.draw(st.sampled_from(LOGGED))(library, data.draw)
        after = said(library)
        if after != before:
            library.undo()
            assert (said(library), library.undo_sentence()) == (before, changes)
            library.redo()
            assert said(library) == after
        assert library.check_thoroughly().sound


def attempt(change: Callable[[Library, Draw], object], library: Library, draw: Draw) -> None:
    """Makes a change; an undo may find that others have overtaken it."""
    try:
        change(library, draw)
    except NotInLibraryError as error:
        assert "cannot be undone" in str(error)  # noqa: PT017 - any other failure is one
