"""Layouts of resolutions, each as a text picture with the outline it must give."""

from pathlib import Path

import pytest

from core.errors import NotAResolutionError, TooLargeError
from core.readers import limits
from core.readers.levels import DEEPEST
from core.readers.read import read_bytes
from core.resolution.version import VersionKind
from tests.core.readers.pictures import outline, parse

HEAD = """\
United Nations
A/RES/99/301
General Assembly
Distr.: General
6 January 2045

Ninety-ninth session
Agenda item 130 (s)
Cooperation with regional organizations: cooperation with the
Meridian Basin Organization

Resolution adopted by the General Assembly on 24 December 2044

[without reference to a Main Committee (A/99/L.34 and Add.1)]

99/301. Cooperation with the Meridian Basin Organization

The General Assembly,
"""
END = "\n70th plenary meeting\n24 December 2044\n"


def test_a_masthead_gives_its_facts() -> None:
    version = parse(HEAD + "\nRecalling its resolution 98/1,\n\n1. Decides to meet.\n" + END)
    assert (str(version.symbol), version.kind, version.language) == ("A/RES/99/301", VersionKind.RESOLUTION, "en")
    assert version.title == "Cooperation with the Meridian Basin Organization"
    assert (version.session, version.session_ordinal) == (99, "Ninety-ninth")
    assert version.agenda_item == "130 (s)"
    assert version.agenda_title == (
        "Cooperation with regional organizations: cooperation with the Meridian Basin Organization"
    )
    assert [str(version.adopted), str(version.distributed)] == ["2044-12-24", "2045-01-06"]
    assert version.bracket == "[without reference to a Main Committee (A/99/L.34 and Add.1)]"
    assert version.draft_symbols == ("A/99/L.34", "A/99/L.34/Add.1")
    assert version.meeting == "70th plenary meeting"


def test_paragraphs_without_blank_lines_are_told_apart_by_their_openings() -> None:
    version = parse(
        HEAD
        + """\
Recalling its resolution 98/1 of 2 May 2043, in which it asked
the Basin to report,
Gravely dismayed by the drought,
Takes note of the activities of the Organization aimed at
1.
strengthening peace;
2.
Requests the Secretary-General to report thereon.
"""
        + END
    )
    assert outline(version) == [
        "PP1 Recalling its resolution 98/1 of 2 May 2043, in which it asked the Basin to report,",
        "PP2 Gravely dismayed by the drought,",
        "OP1 1. Takes note of the activities of the Organization aimed at strengthening peace;",
        "OP2 2. Requests the Secretary-General to report thereon.",
    ]
    assert [p.phrase for p in version.paragraphs] == ["Recalling", "Gravely dismayed", "Takes note", "Requests"]


def test_sub_paragraphs_hang_on_their_paragraphs_and_text_goes_on_after_them() -> None:
    version = parse(
        HEAD
        + """
Noting:

(a) The drought;

(b) The flood,

1. Requests that all reports hold:

(a) A summary:

(i) In English;

(ii) In French;

(b) Conclusions;

and that they be printed;

4 bis. Decides to meet.
"""
        + END
    )
    assert [p.id for p in version.paragraphs] == [
        "PP1", "PP1(a)", "PP1(b)", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)", "OP1+", "OP4bis",
    ]  # fmt: skip
    assert [p.level for p in version.paragraphs] == [0, 1, 1, 0, 1, 2, 2, 1, 0, 0]


def test_a_lone_operative_paragraph_needs_no_number() -> None:
    version = parse(HEAD + "\nNoting the work of the Agency,\n\nTakes note of the report of the Agency.\n" + END)
    assert [p.id for p in version.paragraphs] == ["PP1", "OP1"]


def test_decides_with_only_sub_paragraphs() -> None:
    version = parse(
        HEAD + "\nNoting the work of the Agency,\n\nDecides:\n\n(a) To meet;\n\n(b) To proclaim a day.\n" + END
    )
    assert outline(version)[1:] == ["OP1 Decides:", "OP1(a) (a) To meet;", "OP1(b) (b) To proclaim a day."]


def test_a_quoted_numbered_block_stays_in_its_paragraph() -> None:
    version = parse(
        HEAD
        + """
1. Decides to amend article 3 to read:

“Article 3

“1. The Tribunal has seven members.

“2. Each has one vote.”

2. Requests the Secretary-General to publish it.
"""
        + END
    )
    assert outline(version) == [
        (
            "OP1 1. Decides to amend article 3 to read: "
            "“Article 3 “1. The Tribunal has seven members. “2. Each has one vote.”"
        ),
        "OP2 2. Requests the Secretary-General to publish it.",
    ]


def test_headings_of_sections_whose_numbers_run_on() -> None:
    version = parse(
        HEAD + "\n1. Notes this;\n\nI\nThe Basin\n\n2. Notes that;\n\nII\nThe delta\n\n3. Notes all.\n" + END
    )
    assert [p.id for p in version.paragraphs] == ["OP1", "H1", "OP2", "H2", "OP3"]
    assert [(p.label, p.text) for p in version.paragraphs if p.id[0] == "H"] == [
        ("I", "The Basin"),
        ("II", "The delta"),
    ]


def test_numbers_that_begin_anew_bear_the_label_of_their_section() -> None:
    version = parse(
        HEAD
        + "\nI\nThe Basin\n\nRecalling one,\n\n1. Notes it;\n\nII\nThe delta\n\nRecalling two,\n\n1. Notes it.\n"
        + END
    )
    assert [p.id for p in version.paragraphs] == ["H1", "I.PP1", "I.OP1", "H2", "II.PP1", "II.OP1"]


def test_parts_under_one_symbol() -> None:
    first, rest = HEAD.split("\nThe General Assembly,\n")
    version = parse(
        f"{first}\n\nA\nThe Basin\n\nThe General Assembly,\n\nRecalling one,\n\n1. Notes it.\n{END}\n"
        f"B\nThe delta\n\nThe General Assembly,\n\nRecalling two,\n\n1. Notes it.\n{END}{rest}"
    )
    assert [p.id for p in version.paragraphs] == ["H1", "A.PP1", "A.OP1", "H2", "B.PP1", "B.OP1"]
    assert version.title == "Cooperation with the Meridian Basin Organization"
    assert not version.warnings


def test_annexes_follow_the_meeting() -> None:
    version = parse(
        HEAD
        + "\n1. Adopts the rules annexed hereto.\n"
        + END
        + "\nAnnex I\nRules\n\n1. The Tribunal meets yearly.\n\n"
        + "2. The President shall:\n\n(a) Convene it;\n\n(b) Sign.\n"
        + "\nAnnex II\nSeat\n\nThe seat is Meridian City.\n"
    )
    ids = ["OP1", "H1", "AN1.1", "AN1.2", "AN1.2(a)", "AN1.2(b)", "H2", "AN2.1"]
    assert ([p.id for p in version.paragraphs], version.annexes) == (ids, 2)


def test_page_furniture_and_running_headers_leave_the_paragraph_whole() -> None:
    version = parse(
        HEAD
        + """
Recalling that the Basin is home to

45-00301 (E)    060145
*4500301*
Please rec cle
\fA/RES/99/301
Cooperation with the Meridian
Basin Organization
45-00301
2/3

many peoples,

1. Decides to
\fCooperation with the Meridian Basin Organization

A/RES/99/301

meet.
"""
        + END
        + "\n3/3\n"
    )
    assert outline(version) == ["PP1 Recalling that the Basin is home to many peoples,", "OP1 1. Decides to meet."]
    reasons = {piece.why for piece in version.coverage.left_out}
    assert {"page furniture", "running header"} <= reasons
    assert "not recognised" not in reasons


FOOTNOTED = """
Recalling the Treaty, 1 signed on 3 May 2040, and the Charter, 2
1F

Noting articles 1 and 2 of the Treaty,

1. Decides to meet.3
"""


@pytest.mark.parametrize(
    "notes",
    [
        "_______________\n1\n\nResolution 70/1.\n\n2\nResolution 60/288.\n3\n\nSee A/99/1.\n",
        "_______________\n1\n2\n3\n\nResolution 70/1.\nResolution 60/288.\nSee A/99/1.\n",
        "_______________\n1  Resolution 70/1. \n\n2  Resolution 60/288. \n\n3  See A/99/1.\n",
        "_______________\nResolution 70/1.\nResolution 60/288.\n3\nSee A/99/1.\n1\n2\n",
    ],
    ids=["under each mark", "marks first", "beside the mark", "marks last"],
)
def test_footnotes_are_taken_out_and_hang_on_their_marks(notes: str) -> None:
    version = parse(HEAD + FOOTNOTED + END + "\n" + notes + "\n45-00301\n\f")
    first = version.paragraphs[0]
    assert first.text == "Recalling the Treaty, signed on 3 May 2040, and the Charter,"
    assert (first.notes, first.note_at) == (("1", "2"), (21, 60))
    assert version.paragraphs[1].text == "Noting articles 1 and 2 of the Treaty,"
    assert version.paragraphs[2].notes == ("3",)
    assert [(note.mark, note.text) for note in version.footnotes] == [
        ("1", "Resolution 70/1."), ("2", "Resolution 60/288."), ("3", "See A/99/1."),
    ]  # fmt: skip


def test_markdown_has_raised_marks_italics_and_links() -> None:
    version = parse(
        HEAD
        + "\n*Recalling* its resolution [98/1](#) and the Treaty,¹\n\n¹ United Nations, *Treaty Series*, vol. 1.\n\n"
        + "1. *Takes note with deep thanks* of the report;\n2. *Decides* to meet.\n"
        + END
    )
    assert outline(version)[0] == "PP1 Recalling its resolution 98/1 and the Treaty,"
    assert [p.phrase for p in version.paragraphs] == ["Recalling", "Takes note with deep thanks", "Decides"]
    assert version.paragraphs[0].notes == ("1",)
    assert version.footnotes[0].text == "United Nations, Treaty Series, vol. 1."
    assert ("[](#) ** ** ** **", "markup") in [(piece.text, piece.why) for piece in version.coverage.left_out]


def test_sub_paragraphs_that_all_begin_anew_go_only_so_deep() -> None:
    version = parse(HEAD + "\n1. Decides:\n" + "(a) To meet;\n" * 40 + END)
    assert len(version.paragraphs) == 41
    assert max(paragraph.level for paragraph in version.paragraphs) == DEEPEST + 1


def test_a_text_that_is_no_resolution_is_said_so() -> None:
    with pytest.raises(NotAResolutionError, match=r"list\.txt: it holds text, but no resolution"):
        read_bytes(b"Shopping list\n\nMilk, eggs and bread.\n\nCall the plumber.\n", "list.txt")


def test_a_text_of_endless_lines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ROWS", 10)
    with pytest.raises(TooLargeError, match="more than 10 lines"):
        parse(HEAD)


@pytest.mark.parametrize("name", ["A_RES_64_183.pdftotext.txt", "A_RES_71_14.pdftotext.txt", "A_RES_75_268.sample.md"])
def test_real_text_layers_are_whole(shared: Path, name: str) -> None:
    version = read_bytes((shared / "corpus" / "sco" / name).read_bytes(), name).versions[0]
    marks = [mark for paragraph in version.paragraphs for mark in paragraph.notes]
    assert [note.mark for note in version.footnotes] == marks
    assert all(p.text.startswith(p.phrase) and p.text[-1] in ",;." for p in version.paragraphs)
    assert not version.warnings
