"""A version as JSON and back: nothing is lost, whatever a document states or leaves out."""

import json
from dataclasses import fields
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from core.resolution.paragraph import Footnote, Paragraph, ParagraphKind
from core.resolution.record import from_record, to_record
from core.resolution.symbol import Symbol
from core.resolution.version import Coverage, LeftOut, Source, Version, VersionKind, Vote
from tests.builders import version

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
FACTS = st.none() | TEXTS
COUNTS = st.integers(0, 500)
DAYS = st.none() | st.dates(date(1946, 1, 1), date(2100, 1, 1))
LISTS = st.lists(TEXTS, max_size=3).map(tuple)

PARAGRAPHS = st.builds(
    Paragraph,
    id=TEXTS,
    kind=st.sampled_from(ParagraphKind),
    text=TEXTS,
    label=TEXTS,
    level=COUNTS,
    phrase=TEXTS,
    notes=LISTS,
    note_at=st.lists(COUNTS, max_size=3).map(tuple),
    page=st.none() | COUNTS,
)
VERSIONS = st.builds(
    Version,
    kind=st.sampled_from(VersionKind),
    language=TEXTS,
    source=st.builds(Source, TEXTS, TEXTS, TEXTS, st.none() | COUNTS),
    paragraphs=st.lists(PARAGRAPHS, max_size=3).map(tuple),
    symbol=st.sampled_from([None, Symbol("A/RES/75/268"), Symbol("A/RES/217 (III) A")]),
    title=TEXTS,
    session=st.none() | COUNTS,
    session_ordinal=FACTS,
    agenda_item=FACTS,
    agenda_title=FACTS,
    adopted=DAYS,
    bracket=FACTS,
    draft_symbols=LISTS,
    report_symbols=LISTS,
    meeting=FACTS,
    distributed=DAYS,
    sponsors=LISTS,
    amends=LISTS,
    vote=st.none() | st.builds(Vote, COUNTS, COUNTS, COUNTS),
    footnotes=st.lists(st.builds(Footnote, TEXTS, TEXTS), max_size=2).map(tuple),
    annexes=COUNTS,
    coverage=st.builds(Coverage, COUNTS, COUNTS, st.lists(st.builds(LeftOut, TEXTS, TEXTS), max_size=2).map(tuple)),
    warnings=LISTS,
)


@given(VERSIONS)
def test_a_version_is_plain_json_and_back(text: Version) -> None:
    assert from_record(json.loads(json.dumps(to_record(text)))) == text


def test_every_fact_of_a_version_is_in_its_record() -> None:
    assert set(to_record(version("PP1 Recalling one"))) == {field.name for field in fields(Version)}


def test_what_a_document_does_not_say_is_null_or_empty() -> None:
    record = to_record(version("PP1 Recalling one"))
    silent = {name for name, value in record.items() if value is None}
    assert silent == {
        *("symbol", "session", "session_ordinal", "agenda_item", "agenda_title", "adopted", "bracket"),
        *("meeting", "distributed", "vote"),
    }
    assert {name for name, value in record.items() if value == []} == {
        *("draft_symbols", "report_symbols", "sponsors", "amends", "footnotes", "warnings"),
    }
    assert record["paragraphs"][0]["page"] is None
