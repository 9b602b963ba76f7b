"""Finding: words in every language, phrases, symbols and beginnings, grouped by paragraph through the versions."""

import pytest

from core.errors import CancelledError
from core.store.library import Library
from core.store.query import parse
from tests.core.store.making import add, draft, resolution


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Encourage le développement durable", "developpement"),
        ("Encourage le developpement", ["Développement", "DURABLE"][0]),
        ("Recalling its resolution A/RES/75/268 of 25 March", "A/RES/75/268"),
        ("Recalling its resolution 75/268 of 25 March", "75/268"),
        ("Reaffirms the rule-based order", '"rule based"'),
        ("Reaffirms the rule of law", "law rule"),
        ("Requests the Secretary-General to report", "secret*"),
        ("重申可持续发展目标的重要性", "发展"),
        ("重申可持续发展目标的重要性", "续"),
        ("重申可持续发展目标的重要性", "可持续发展"),
        ("决定2030年议程UN目标", "年议程un"),
        ("Подтверждая, что всё человечество едино", "все человечество"),
        ("تؤكد أهمية التنمية المُستدامة", "التنميه المستدامة"),
        ("Insta a los Estados Miembros a la acción", "accion"),
        ("Ｆｕｌｌ width letters", "full"),
        ("the bilateral so\u00adlution", "solution"),
    ],
)
def test_a_text_is_found_as_a_reader_types(library: Library, text: str, typed: str) -> None:
    add(library, resolution("A/RES/75/1", "2020-10-01", f"PP1 {text}\nPP2 Nothing of the kind"))
    (hit,) = library.search(typed)
    assert (hit.ident, hit.text) == ("PP1", text)
    assert hit.spans


@pytest.mark.parametrize("typed", ["", "  ", '"', "***", "''", "- / -", '""', "NEAR(", "AND", "a:b", "😀"])
def test_anything_may_be_typed(library: Library, typed: str) -> None:
    add(library, resolution("A/RES/75/1", "2020-10-01"))
    assert library.search(typed, unfinished=True) == ()
    assert library.search_counts(typed).versions == 0


def test_words_of_a_phrase_must_stand_together(library: Library) -> None:
    add(library, resolution("A/RES/75/1", "2020-10-01", "PP1 law of the rule\nPP2 the rule of law"))
    assert [hit.ident for hit in library.search('"rule of law"')] == ["PP2"]
    assert len(library.search("rule of law")) == 2


def test_the_last_word_is_a_beginning_while_somebody_types(library: Library) -> None:
    add(library, resolution("A/RES/75/1", "2020-10-01", "PP1 Recalling the Charter"))
    assert library.search("char") == ()
    (hit,) = library.search("char", unfinished=True)
    assert [hit.text[start:end] for start, end in hit.spans] == ["Charter"]
    assert library.search("char ", unfinished=True) == ()
    assert len(library.search("the recalling char", unfinished=True)) == 1
    assert library.search("of char", unfinished=True) == ()


def test_a_rare_beginning_is_found_far_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.store.search._LOOKED_THROUGH", 5)
    picture = "\n".join(f"PP{place} Recalling item number {place}" for place in range(1, 30))
    add(library, resolution("A/RES/75/1", "2016-10-01", f"PP99 Recalling zebras\n{picture}"))
    assert [hit.ident for hit in library.search("zeb", unfinished=True)] == ["PP99"]
    assert [hit.ident for hit in library.search("recalling zeb", unfinished=True)] == ["PP99"]
    assert len(library.search("recalling it", unfinished=True)) == 29


def test_spans_show_every_place_in_code_points() -> None:
    query = parse('rule "of law"')
    text = "😀 Of law, the Rúle; rule of law"
    assert [text[start:end] for start, end in query.spans(text)] == ["Of law", "Rúle", "rule", "of law"]


def test_a_paragraph_is_one_hit_with_its_first_and_last_version(library: Library) -> None:
    common = "the importance of strengthening dialogue and cooperation in all fields of work"
    add(library, resolution("A/RES/71/1", "2016-10-01", f"OP1 Notes {common}"))
    add(library, resolution("A/RES/73/1", "2018-10-01", f"OP1 Welcomes another thing entirely\nOP2 Stresses {common}"))
    add(library, resolution("A/RES/75/1", "2020-10-01", "OP1 Decides to remain seized of this matter"))
    (hit,) = library.search("strengthening dialogue")
    assert (hit.first.label, hit.last.label, hit.versions) == ("A/RES/71/1", "A/RES/73/1", 2)
    assert hit.ident == "OP2"
    counts = library.search_counts("strengthening dialogue")
    assert (counts.paragraphs, counts.versions, len(counts.series)) == (2, 2, 1)


def test_the_same_words_in_two_series_are_two_hits(library: Library) -> None:
    add(library, resolution("A/RES/71/1", "2016-10-01", "PP1 Guided by the Charter"))
    add(library, resolution("A/RES/71/2", "2016-10-01", "PP1 Guided by the Charter", title="Oceans"))
    assert {hit.series for hit in library.search("guided by the charter")} == {"Cooperation", "Oceans"}


def test_titles_and_footnotes_are_found(library: Library) -> None:
    add(library, resolution("A/RES/71/1", "2016-10-01", title="Solar activity"))
    assert [hit.ident for hit in library.search("solar")] == ["title"]


def test_moving_a_text_moves_what_is_found(library: Library) -> None:
    one = add(library, resolution("A/RES/71/1", "2016-10-01", "PP1 Guided by the Charter"))
    add(library, resolution("A/RES/73/1", "2018-10-01", "PP1 Guided by the Charter"))
    assert len(library.search("guided")) == 1
    library.move_version(one, None)
    assert len(library.search("guided")) == 2
    library.undo()
    assert len(library.search("guided")) == 1


def test_a_removed_text_is_not_found(library: Library) -> None:
    library.remove([add(library, resolution("A/RES/71/1", "2016-10-01", "PP1 Guided by the Charter"))])
    assert library.search("charter") == ()
    assert library.search_counts("charter").paragraphs == 0
    library.undo()
    assert len(library.search("charter")) == 1


def test_a_draft_that_was_adopted_is_found_in_both(library: Library) -> None:
    words = "PP1 Guided by the Charter"
    add(library, draft("A/71/L.9", words))
    add(library, resolution("A/RES/71/1", "2020-12-01", words, draft_symbols=("A/71/L.9",)))
    (hit,) = library.search("charter")
    assert (hit.first.label, hit.last.label, hit.versions) == ("A/71/L.9", "A/RES/71/1", 2)


def test_a_search_stops_when_it_is_told_to(library: Library) -> None:
    for number in range(30):
        picture = "\n".join(f"PP{place} Recalling item {number} {place}" for place in range(1, 40))
        add(library, resolution(f"A/RES/{number}/1", "2016-10-01", picture))
    with pytest.raises(CancelledError):
        library.search_counts("recalling", cancelled=lambda: True)
    assert library.search_counts("recalling").paragraphs == 30 * 39


def test_the_number_of_hits_is_limited(library: Library) -> None:
    picture = "\n".join(f"PP{place} Recalling thing{place} number{place} once{place}" for place in range(1, 40))
    add(library, resolution("A/RES/75/1", "2016-10-01", picture))
    assert len(library.search("recalling", limit=5)) == 5
