"""A version as plain text for a terminal: its facts, then its paragraphs with their identifiers."""

import textwrap

from core.resolution.version import Version

_WIDTH = 100


def outline(version: Version) -> str:
    """The facts and paragraphs of a version as lines of at most 100 columns."""
    return "\n".join([*_facts(version), "", *_paragraphs(version), *_footnotes(version)]).rstrip()


def _facts(version: Version) -> list[str]:
    session = " ".join(filter(None, [version.session_ordinal, f"({version.session})" if version.session else ""]))
    facts = {
        "": f"{version.symbol or 'no symbol'} · {version.kind} · {version.language}",
        "Title": version.title,
        "Session": session,
        "Agenda item": ". ".join(filter(None, [version.agenda_item, version.agenda_title])),
        "Adopted": version.adopted and version.adopted.isoformat(),
        "Meeting": version.meeting,
        "Vote": version.vote
        and f"{version.vote.in_favour} to {version.vote.against}, {version.vote.abstaining} abstaining",
        "Sponsors": ", ".join(version.sponsors),
        "Amends": ", ".join(version.amends),
    }
    return [f"{name}: {value}" if name else str(value) for name, value in facts.items() if value]


def _paragraphs(version: Version) -> list[str]:
    return [
        textwrap.fill(
            f"{paragraph.id:<6} {paragraph.label + ' ' if paragraph.label else ''}{paragraph.text}",
            _WIDTH,
            initial_indent="  " * paragraph.level,
            subsequent_indent="  " * paragraph.level + " " * 7,
        )
        for paragraph in version.paragraphs
    ]


def _footnotes(version: Version) -> list[str]:
    notes = [
        textwrap.fill(f"{note.mark:>4}   {note.text}", _WIDTH, subsequent_indent=" " * 7) for note in version.footnotes
    ]
    return ["", "Footnotes", *notes] if notes else []
