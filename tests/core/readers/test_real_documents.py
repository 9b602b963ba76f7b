"""All real PDFs, without gold: what must hold for any resolution, draft and amendment."""

import re
from collections import Counter
from pathlib import Path

import pytest

from core.readers.read import read
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.version import Version, VersionKind

FOLDERS = {"series": VersionKind.RESOLUTION, "drafts": VersionKind.DRAFT, "amendments": VersionKind.AMENDMENT}
WITHOUT_COMMA = ("A/RES/78/8", "PP1")  # so printed
ENDED = re.compile(r"[,;:.][”\"]?$")
FURNITURE = re.compile(r"\d{2}-\d{5}|_{3,}|\b\d{1,2}/\d{1,2}\b(?= [A-Z]/RES)|Please recycle")


def documents() -> list[str]:
    """The names of the real PDFs, for one test each; none where the folder is missing."""
    corpus = Path(__file__).resolve().parents[4] / "shared" / "corpus"
    return sorted(f"{path.parent.name}/{path.name}" for folder in FOLDERS for path in (corpus / folder).glob("*.pdf"))


def numbered(version: Version) -> list[int]:
    return [int(p.id[2:]) for p in version.paragraphs if re.fullmatch(r"OP\d+", p.id)]


def tops(version: Version) -> list[Paragraph]:
    return [p for p in version.paragraphs if re.fullmatch(r"(PP|OP)\d+", p.id)]


@pytest.mark.slow
@pytest.mark.parametrize("name", documents() or ["none"])
def test_invariants_of_a_real_document(shared: Path, name: str) -> None:
    path = shared / "corpus" / name
    version = read(path).versions[0]
    check_facts(version, path)
    check_paragraphs(version)
    check_footnotes(version)
    check_headers(version)
    assert not version.warnings


def check_facts(version: Version, path: Path) -> None:
    adopted = path.stem.startswith("A_RES")
    assert version.kind is (VersionKind.RESOLUTION if adopted else FOLDERS[path.parent.name])
    assert str(version.symbol) == path.stem.replace("_", "/")
    assert version.title
    assert version.agenda_item
    assert version.agenda_title
    assert version.session_ordinal
    assert bool(version.adopted and version.bracket and version.meeting) is adopted
    assert bool(version.sponsors) is not adopted


def check_paragraphs(version: Version) -> None:
    assert numbered(version) == list(range(1, len(numbered(version)) + 1))
    idents = [p.id for p in version.paragraphs]
    assert len(set(idents)) == len(idents)
    for paragraph in version.paragraphs:
        if paragraph.kind is ParagraphKind.HEADING:
            continue
        assert ENDED.search(paragraph.text) or (str(version.symbol), paragraph.id) == WITHOUT_COMMA, paragraph
        assert not FURNITURE.search(paragraph.text), paragraph
        assert str(version.symbol) not in paragraph.text
        parent = paragraph.id.rpartition("(")[0]
        assert not parent or parent in idents
    if version.kind is not VersionKind.AMENDMENT:
        assert all(p.phrase and p.text.startswith(p.phrase) for p in tops(version))


def check_footnotes(version: Version) -> None:
    marks = [mark for p in version.paragraphs for mark in p.notes if mark.isdigit()]
    notes = [note.mark for note in version.footnotes if note.mark.isdigit()]
    assert Counter(marks) == Counter(notes)
    assert marks == sorted(marks, key=int)
    assert all(note.text for note in version.footnotes)


def check_headers(version: Version) -> None:
    """The running header of each page but the first was found: it bears the symbol."""
    said = [piece for piece in version.coverage.left_out if piece.text.rstrip("*") == str(version.symbol)]
    assert len(said) == (version.source.pages or 0) - 1
    assert {piece.why for piece in said} <= {"running header"}
