"""A Version as plain JSON and back: for the command line, the store, the reading process and golden tests.

The field names are the public contract of `resolute-cli parse --json`.
"""

from datetime import date
from typing import Any

from core.resolution.paragraph import Footnote, Paragraph, ParagraphKind
from core.resolution.symbol import Symbol
from core.resolution.version import Coverage, LeftOut, Source, Version, VersionKind, Vote

Record = dict[str, Any]


def to_record(version: Version) -> Record:
    """The version as a JSON object."""
    return {
        "symbol": str(version.symbol) if version.symbol else None,
        "title": version.title,
        "language": version.language,
        "kind": version.kind.value,
        "session": version.session,
        "session_ordinal": version.session_ordinal,
        "agenda_item": version.agenda_item,
        "agenda_title": version.agenda_title,
        "adopted": _iso(version.adopted),
        "bracket": version.bracket,
        "draft_symbols": list(version.draft_symbols),
        "report_symbols": list(version.report_symbols),
        "meeting": version.meeting,
        "distributed": _iso(version.distributed),
        "sponsors": list(version.sponsors),
        "amends": list(version.amends),
        "vote": _vote_record(version.vote),
        "paragraphs": [_paragraph_record(paragraph) for paragraph in version.paragraphs],
        "footnotes": [{"mark": note.mark, "text": note.text} for note in version.footnotes],
        "annexes": version.annexes,
        "source": {
            "name": version.source.name,
            "sha256": version.source.sha256,
            "format": version.source.format,
            "pages": version.source.pages,
        },
        "coverage": {
            "characters": version.coverage.characters,
            "kept": version.coverage.kept,
            "left_out": [{"text": piece.text, "why": piece.why} for piece in version.coverage.left_out],
        },
        "warnings": list(version.warnings),
    }


def from_record(record: Record) -> Version:
    """The version that `to_record` wrote. Raises KeyError, TypeError or ValueError for any other object."""
    return Version(
        kind=VersionKind(record["kind"]),
        language=record["language"],
        source=Source(**record["source"]),
        paragraphs=tuple(_paragraph(each) for each in record["paragraphs"]),
        symbol=Symbol(record["symbol"]) if record["symbol"] else None,
        title=record["title"],
        session=record["session"],
        session_ordinal=record["session_ordinal"],
        agenda_item=record["agenda_item"],
        agenda_title=record["agenda_title"],
        adopted=_date(record["adopted"]),
        bracket=record["bracket"],
        draft_symbols=tuple(record["draft_symbols"]),
        report_symbols=tuple(record["report_symbols"]),
        meeting=record["meeting"],
        distributed=_date(record["distributed"]),
        sponsors=tuple(record["sponsors"]),
        amends=tuple(record.get("amends", ())),  # texts of earlier libraries have none
        vote=_vote(record["vote"]),
        footnotes=tuple(Footnote(**each) for each in record["footnotes"]),
        annexes=record["annexes"],
        coverage=_coverage(record["coverage"]),
        warnings=tuple(record["warnings"]),
    )


def _paragraph_record(paragraph: Paragraph) -> Record:
    return {
        "id": paragraph.id,
        "kind": paragraph.kind.value,
        "label": paragraph.label,
        "level": paragraph.level,
        "phrase": paragraph.phrase,
        "text": paragraph.text,
        "notes": list(paragraph.notes),
        "note_at": list(paragraph.note_at),
        "page": paragraph.page,
    }


def _paragraph(record: Record) -> Paragraph:
    fields = dict(record, kind=ParagraphKind(record["kind"]))
    fields["notes"] = tuple(record["notes"])
    fields["note_at"] = tuple(record["note_at"])
    return Paragraph(**fields)


def _coverage(record: Record) -> Coverage:
    left_out = tuple(LeftOut(**each) for each in record["left_out"])
    return Coverage(record["characters"], record["kept"], left_out)


def _vote_record(vote: Vote | None) -> Record | None:
    if vote is None:
        return None
    return {"for": vote.in_favour, "against": vote.against, "abstaining": vote.abstaining}


def _vote(record: Record | None) -> Vote | None:
    return Vote(record["for"], record["against"], record["abstaining"]) if record else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
