"""Coverage: every character of a file is in the version or was left out for a reason, whatever the file holds."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.readers.read import read_bytes
from core.resolution.version import Version

HEAD = "A/RES/99/301\n\nNinety-ninth session\nAgenda item 13\n\n99/301. The Basin\n\nThe General Assembly,\n\n"
# Lines of all kinds that a text layer holds, put together at random.
LINES = st.lists(
    st.sampled_from(
        [
            "",
            "Recalling its resolution 98/1, 1",
            "and the Treaty,",
            "1.",
            "2. Decides to meet:",
            "(a)",
            "(a) To begin;",
            "(ii) To end;",
            "I",
            "The delta",
            "“1. The Tribunal",
            "_______________",
            "1  Resolution 70/1.",
            "3",
            "* See A/99/1.",
            "A/RES/99/301",
            "The Basin",
            "45-00301 (E)    060145",
            "*4500301*",
            "2/3",
            "Please recycle",
            "0F",
            "Annex II",
            "70th plenary meeting",
            "24 December 2044",
            "\f",
            "The General Assembly,",
        ]
    ),
    max_size=14,
)
NUMBERS = st.lists(st.sampled_from(["_______________", "1", "2", "3", "The delta", "* See A/99/1.", "I"]), max_size=20)


def parse(text: str) -> Version:
    return read_bytes(text.encode(), "picture.txt").versions[0]


def characters(text: str) -> Counter[str]:
    """Letters, digits and signs; hyphens may be mended, white space does not count."""
    return Counter(c for c in text if not c.isspace() and c != "-")


def kept_text(version: Version) -> str:
    parts = [part for p in version.paragraphs for part in (p.label, p.text, *p.notes)]
    parts += [part for note in version.footnotes for part in (note.mark, note.text)]
    return " ".join(parts)


@given(LINES | NUMBERS)
def test_every_line_is_kept_or_left_out(lines: list[str]) -> None:
    body = "Noting the drought,\n\n" + "\n".join(lines)
    version = parse(HEAD + body)
    coverage = version.coverage
    left = " ".join(piece.text for piece in coverage.left_out)
    assert coverage.characters == len("".join((HEAD + body).split()))
    assert coverage.kept == coverage.characters - len("".join(left.split()))
    closing = "70th plenary meeting 24 December 2044" * (body.count("plenary") + body.count("December"))
    missing = characters(body) - characters(left) - characters(kept_text(version)) - characters(closing)
    assert not missing


@given(LINES)
def test_identifiers_are_unique_and_marks_stand_in_their_text(lines: list[str]) -> None:
    version = parse(HEAD + "Noting the drought,\n\n" + "\n".join(lines))
    idents = [paragraph.id for paragraph in version.paragraphs]
    assert len(set(idents)) == len(idents)
    assert all(0 <= at <= len(p.text) for p in version.paragraphs for at in p.note_at)
    assert all(len(p.notes) == len(p.note_at) for p in version.paragraphs)


def test_what_is_not_recognised_is_said() -> None:
    version = parse("A/RES/99/301\nA word from our sponsors\nDistr.: General\n" + HEAD + "1. Decides to meet.\n")
    assert [(p.text, p.why) for p in version.coverage.left_out if p.why == "not recognised"] == [
        ("A word from our sponsors", "not recognised")
    ]
    assert "1 line could not be placed" in version.warnings[0]
