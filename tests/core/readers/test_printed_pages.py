"""Layouts that only a printed page shows, by place, type and distance of lines; each as a picture."""

from core.readers.read import read_bytes
from core.resolution.version import Version
from tests.core.readers.pdf_files import Text, pdf, printed

HEAD = """\
United Nations
A/RES/99/7
Distr.: General

#Ninety-ninth session
Agenda item 9
#Deserts: the report on
#military dunes

#Resolution adopted by the General Assembly on
#2 May 2044

[*on the report of the Second Committee (A/99/480, para. 7)*]

#99/7. Dunes

"""
END = """
                                        *7th plenary meeting*
                                        *2 May 2044*
"""


def page(text: str, head: str = HEAD) -> Version:
    return read_bytes(printed(head + text + END), "page.pdf").versions[0]


def texts(version: Version) -> dict[str, str]:
    return {paragraph.id: paragraph.text for paragraph in version.paragraphs}


PREAMBLE = """\
    *The General Assembly*,

    *Recalling* its resolution 98/1 on the shifting
dunes of the north,

"""
SHORT = PREAMBLE + "    1.   *Decides* to meet.\n"


def test_the_name_of_the_organ_at_the_start_of_a_line_is_no_new_formula() -> None:
    version = page(
        """\
    *The General Assembly*,

    *Recalling* the Final Document of the Tenth Special Session of
the General Assembly,

    *Noting* that the President of
The General Assembly,^1^ in whose hands the matter lies, agreed,

    1.   *Decides* to meet.
"""
    )
    assert list(texts(version)) == ["PP1", "PP2", "OP1"]
    assert texts(version)["PP1"].endswith("Session of the General Assembly,")


def test_a_text_without_its_formula_begins_at_its_first_paragraph() -> None:
    version = page(
        """\
    *Recalling* its resolution 98/1 on the shifting
dunes of the north,

    *Noting* the report of
the Economic and Social Council, and the answers to it,

    1.   *Decides* to meet.
"""
    )
    assert list(texts(version)) == ["PP1", "PP2", "OP1"]
    assert version.title == "Dunes"


def test_lines_of_a_masthead_that_begin_like_a_line_of_adoption() -> None:
    head = HEAD.replace(
        "the report on\n#military dunes", "objective information\n#on military dunes, and on their sand"
    )
    version = page(SHORT, head)
    assert version.agenda_title == "Deserts: objective information on military dunes, and on their sand"
    assert str(version.adopted) == "2044-05-02"


def test_lines_of_a_title_that_alone_would_be_facts() -> None:
    title = (
        "#99/7. Dunes of the special session of the\n#General Assembly, resolution\n#75/290 A on its\n#twelfth session"
    )
    version = page(SHORT, HEAD.replace("#99/7. Dunes", title))
    assert (
        version.title
        == "Dunes of the special session of the General Assembly, resolution 75/290 A on its twelfth session"
    )
    assert (version.session, str(version.symbol)) == (99, "A/RES/99/7")


def test_the_last_line_of_an_agenda_title_that_alone_would_be_the_organization() -> None:
    version = page(SHORT, HEAD.replace("military dunes", "dunes in the Charter of the\n#United Nations"))
    assert version.agenda_title == "Deserts: the report on dunes in the Charter of the United Nations"


DRAFT = """\
United Nations
A/C.5/99/L.7
Distr.: Limited
#Ninety-ninth session
#Fifth Committee
Agenda item 9
#Deserts

#Draft resolution submitted by the Chair

#Financing of the dunes under
#resolution 2719 (2023)
"""


def test_the_last_line_of_a_title_that_alone_would_be_a_symbol() -> None:
    version = page("\n" + SHORT, DRAFT)
    assert (version.title, str(version.symbol)) == (
        "Financing of the dunes under resolution 2719 (2023)",
        "A/C.5/99/L.7",
    )


def test_the_letter_of_a_part_below_a_title_without_number() -> None:
    version = page(SHORT + "\n                    #B\n\n" + SHORT, DRAFT + "\n#A\n#Grass\n\n")
    assert version.title == "Financing of the dunes under resolution 2719 (2023)"
    assert list(texts(version)) == ["H1", "A.PP1", "A.OP1", "H2", "B.PP1", "B.OP1"]
    assert (version.paragraphs[0].label, version.paragraphs[0].text) == ("A", "Grass")


def test_a_phrase_is_what_stands_in_italics_and_no_guess_where_others_do() -> None:
    version = page(PREAMBLE + "    1.   Protecting the dunes is a duty;\n\n    2.   *Decides* to meet.\n")
    assert [paragraph.phrase for paragraph in version.paragraphs] == ["Recalling", "", "Decides"]


def test_headings_that_are_numbered_sentences() -> None:
    version = page(
        PREAMBLE + "    1.   *Decides* to meet.\n\n#Action 2. We will plant grass.\n\n    2.   *Decides* to rest.\n"
    )
    assert [(p.id, p.label, p.text) for p in version.paragraphs][2] == ("H1", "Action 2.", "We will plant grass.")


def test_headings_between_the_sub_paragraphs_of_one_paragraph() -> None:
    version = page(
        PREAMBLE
        + """\
    1.   *Decides*, with a view to better dunes:

#Grass

    (a)  To plant grass;

    (b)  To water it;

#Sand

    (c)  To move sand.
"""
    )
    assert list(texts(version)) == ["PP1", "OP1", "H1", "OP1(a)", "OP1(b)", "H2", "OP1(c)"]


def test_a_list_of_definitions_is_no_quotation() -> None:
    version = page(
        PREAMBLE + "    1.   *Decides* that:\n\n    (a)  “Dune” means a heap;\n\n    (b)  “Sand” means grains.\n"
    )
    assert list(texts(version)) == ["PP1", "OP1", "OP1(a)", "OP1(b)"]


def test_an_amendment_keeps_all_new_paragraphs_that_it_reads_out() -> None:
    head = DRAFT.replace("Draft resolution submitted by the Chair", "Chad: amendment to draft resolution A/C.5/99/L.2")
    version = page(
        """
    1.   After paragraph 4, insert two paragraphs reading:

    *Stresses* the need for rain;

    *Decides* to wait for it;

    2.   Delete paragraph 9.
""",
        head,
    )
    assert [paragraph.id for paragraph in version.paragraphs] == ["OP1", "OP2"]
    assert version.paragraphs[0].text.endswith("Stresses the need for rain; Decides to wait for it;")


def test_a_decision_may_have_a_preamble_in_italics() -> None:
    head = DRAFT.replace("Draft resolution", "Draft decision")
    assert list(texts(page("\n" + PREAMBLE + "    *Decides* to meet.\n", head))) == ["PP1", "OP1"]


def test_a_title_whose_number_was_not_printed() -> None:
    assert page(SHORT, HEAD.replace("99/7. Dunes", "Dunes")).title == "Dunes"


def test_a_table_in_one_column_belongs_to_the_paragraph_that_it_stands_in() -> None:
    version = page(PREAMBLE + "    1.   *Approves* the following:\n\n~Sand\n~Water\n\n    2.   *Decides* to meet.\n")
    assert list(texts(version)) == ["PP1", "OP1", "OP2"]
    assert texts(version)["OP1"].endswith("following: Sand Water")


def table(*cells: tuple[float, float, str], size: float = 8.5) -> list[Text]:
    """Cells by their left edge and height in points."""
    return [Text(left, top, text, size=size) for left, top, text in cells]


def body(*lines: str, top: float = 700) -> list[Text]:
    return [Text(147, top - 18 * place, line) for place, line in enumerate(lines)]


def test_the_rows_of_a_table_are_lines_of_their_own_with_their_cells_apart() -> None:
    above = body("A/RES/99/7", "The General Assembly,", "Recalling its resolution,", "1. Approves the following posts:")
    cells = table(
        (147, 620, "Category of"), (300, 620, "Posts"), (147, 610, "staff"), (360, 610, "Total"),
        (147, 595, "Directors"), (300, 595, "56 234 300"), (354, 595, "51 375 900"),
        (147, 580, "Guides"), (300, 580, "2"), (360, 580, "4"),
    )  # fmt: skip
    version = read_bytes(pdf([*above, *cells, *body("2. Decides to meet.", top=550)]), "table.pdf").versions[0]
    assert texts(version) == {
        "PP1": "Recalling its resolution,",
        "OP1": "Approves the following posts:",
        "OP1+": "Category of staff | Posts | Total",
        "OP1+2": "Directors | 56 234 300 | 51 375 900",
        "OP1+3": "Guides | 2 | 4",
        "OP2": "Decides to meet.",
    }


def test_a_table_that_fills_the_foot_of_a_page_keeps_its_figures_and_prints_its_head_once() -> None:
    head = body("A/RES/99/7", "The General Assembly,", "1. Approves the following posts:")
    first = table((147, 75, "Category"), (300, 75, "Posts"), (147, 60, "Guides"), (300, 60, "56"))
    second = table((147, 700, "Category"), (300, 700, "Posts"), (147, 685, "Directors"), (300, 685, "2"))
    running, number = Text(60, 740, "A/RES/99/7", size=8.5), Text(60, 40, "1/2", size=8.5)
    pages = [*head, *first, number], [running, *second, *body("2. Decides to meet.", top=600)]
    version = read_bytes(pdf(*pages), "table.pdf").versions[0]
    assert list(texts(version).values())[1:] == ["Category | Posts", "Guides | 56", "Directors | 2", "Decides to meet."]
    assert [left.text for left in version.coverage.left_out if left.why == "page furniture"][1:] == [
        "Category",
        "Posts",
    ]


def test_a_table_has_footnotes_of_its_own() -> None:
    foot = "\n" * 40 + "~  ^a^ See document A/99/1.\n"
    version = read_bytes(printed(HEAD + SHORT.replace("meet", "meet^a^") + END + foot), "page.pdf").versions[0]
    assert [(note.mark, note.text) for note in version.footnotes] == [("a", "See document A/99/1.")]
    assert version.paragraphs[-1].notes == ("a",)


def test_a_number_that_lost_its_full_stop_still_numbers_a_paragraph() -> None:
    version = page(PREAMBLE + "    1.   *Decides* to meet;\n\n    2   *Requests* a report.\n")
    assert list(texts(version)) == ["PP1", "OP1", "OP2"]


def test_a_lone_operative_paragraph_on_a_page_with_more_paragraphs_than_lines() -> None:
    version = page("    *The General Assembly*,\n\n    *Noting* the report,\n\n    *Takes note* of it.\n")
    assert list(texts(version)) == ["PP1", "OP1"]


def test_stars_between_groups_of_paragraphs_are_no_paragraph() -> None:
    version = page(PREAMBLE + "                    * * *\n\n    *Noting* the sand,\n\n    1.   *Decides* to meet.\n")
    assert list(texts(version)) == ["PP1", "PP2", "OP1"]
    assert "* * *" in [piece.text for piece in version.coverage.left_out]


def test_type_too_small_to_be_seen_is_named_as_hidden() -> None:
    version = page("`3\n" + SHORT)
    assert [piece.why for piece in version.coverage.left_out if piece.text == "3"] == ["hidden text"]
    assert not version.warnings


def test_sections_of_which_some_have_one_paragraph_without_a_number() -> None:
    version = page(
        PREAMBLE
        + """\
    1.   *Decides* to meet;

#I
#Grass

    *Approves* the grass;

#A. Seeds

    *Noting* the seeds of the north,

    *Endorses* them;

#B. Water

    1.   *Welcomes* the rain;

    2.   *Requests* more.
"""
    )
    assert list(texts(version)) == ["PP1", "OP1", "H1", "I.OP1", "H2", "A.PP1", "A.OP1", "H3", "B.OP1", "B.OP2"]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [f"dunes of the north, line {number}" for number in range(1, 10)]
    right = [f"waters of the south, row {number}" for number in range(1, 10)]
    texts = [Text(60, 700, "A/RES/99/7"), Text(60, 680, "The General Assembly,")]
    for place, (one, other) in enumerate(zip(["Recalling the", *left], [*right, "and seas,"], strict=True)):
        texts += [Text(60, 650 - 12 * place, one), Text(330, 650 - 12 * place, other)]
    version = read_bytes(pdf([*texts, Text(60, 500, "1. Decides to meet.")]), "columns.pdf").versions[0]
    assert version.paragraphs[0].text == " ".join(["Recalling the", *left, *right, "and seas,"])
    assert [paragraph.id for paragraph in version.paragraphs] == ["PP1", "OP1"]
