"""Layouts of drafts, decisions and amendments, and of the resolutions of other organs and of Model UNs."""

from core.readers.languages import language
from core.readers.sponsors import Submission, submission
from core.resolution.record import from_record, to_record
from core.resolution.version import VersionKind, Vote
from tests.core.readers.pictures import outline, parse

DRAFT_HEAD = """\
A/99/L.34/Rev.1
General Assembly
Distr.: Limited
3 December 2044
Original: English

Ninety-ninth session
Agenda item 130 (s)
Cooperation with regional organizations: cooperation with the
Meridian Basin Organization

"""


def test_a_draft_has_sponsors() -> None:
    version = parse(
        DRAFT_HEAD
        + "Andorra, Bosnia and Herzegovina, Egypt (on behalf of the States of the Basin),\nChad and Viet Nam:* revised "
        + "draft resolution\n\nThe Basin\n\nThe General Assembly,\n\nNoting it,\n\n1. Decides to meet.\n\n"
        + "* Any changes to the list of sponsors will be reflected in the record of the meeting.\n"
    )
    assert (version.kind, str(version.symbol), version.title) == (VersionKind.DRAFT, "A/99/L.34/Rev.1", "The Basin")
    assert version.sponsors == (
        "Andorra", "Bosnia and Herzegovina", "Egypt (on behalf of the States of the Basin)", "Chad", "Viet Nam",
    )  # fmt: skip
    assert [p.id for p in version.paragraphs] == ["PP1", "OP1"]


def test_a_note_on_the_document_is_no_footnote_of_its_text() -> None:
    version = parse(
        DRAFT_HEAD
        + "Chad and Viet Nam:* draft resolution\n\nThe Basin\n\nThe General Assembly,\n\nNoting it,1\n\n"
        + "1. Decides to meet.\n\n_______________\n1 Resolution 70/1.\n"
        + "* Any changes to the list of sponsors will be reflected in the record of the meeting.\n"
    )
    assert [(note.mark, note.text) for note in version.footnotes] == [("1", "Resolution 70/1.")]
    assert [(piece.text, piece.why) for piece in version.coverage.left_out if piece.why != "masthead"] == [
        ("*", "footnote mark"),
        ("The General Assembly,", "opening formula"),
        ("_______________", "footnote rule"),
        ("*", "note on the document"),
        ("Any changes to the list of sponsors will be reflected in the record of the meeting.", "note on the document"),
    ]


def test_an_amendment_is_named_as_such_and_keeps_what_it_quotes() -> None:
    version = parse(
        DRAFT_HEAD
        + "Andorra: amendments to draft resolution A/99/L.30\n\nThe Basin\n\n1. Delete operative paragraph 9.\n\n"
        + "2. Insert a new paragraph reading:\n\n“Recalling the Treaty,”.\n"
    )
    assert (version.kind, version.sponsors) == (VersionKind.AMENDMENT, ("Andorra",))
    assert version.amends == ("A/99/L.30",)
    assert from_record(to_record(version)) == version
    assert outline(version) == [
        "OP1 1. Delete operative paragraph 9.",
        "OP2 2. Insert a new paragraph reading: “Recalling the Treaty,”.",
    ]


def test_a_decision_is_one_sentence() -> None:
    version = parse(
        DRAFT_HEAD
        + "Draft decision submitted by the President of the General Assembly\n\nHigh-level meeting\n\n"
        + "The General Assembly, recalling its resolution 98/1, decides to convene a meeting and that:\n\n"
        + "(a) It shall be held in person;\n\n(b) It shall last a day.\n"
    )
    assert (version.kind, version.title) == (VersionKind.DECISION, "High-level meeting")
    assert [p.id for p in version.paragraphs] == ["OP1", "OP1(a)", "OP1(b)"]


def test_a_resolution_of_the_security_council_has_no_title() -> None:
    version = parse(
        "United Nations     S/RES/9901 (2045)\nSecurity Council     Distr.: General\n     9 December 2045\n\n"
        "Resolution 9901 (2045)\n\nAdopted by the Security Council at its 9573rd meeting, on\n9 December 2045\n\n"
        "The Security Council,\n\nRecalling its resolution 9820 (2044),\n\n1. Decides to remain seized of the matter.\n"
    )
    assert (str(version.symbol), version.title, str(version.adopted)) == ("S/RES/9901 (2045)", "", "2045-12-09")


def test_a_resolution_of_the_human_rights_council_may_have_a_vote() -> None:
    version = parse(
        "United Nations A/HRC/RES/99/1\nGeneral Assembly Distr.: General\n15 July 2045\nOriginal: English\n\n"
        "Human Rights Council\nNinety-ninth session\n13 June–8 July 2045\nAgenda item 2\n\n"
        "Resolution adopted by the Human Rights Council on 7 July 2045\n\n99/1. Right to water\n\n"
        "The Human Rights Council,\n\nRecalling the Charter,\n\n1. Decides to remain seized of the matter.\n\n"
        "41st meeting\n7 July 2045\n\n[Adopted by a recorded vote of 26 to 15, with 6 abstentions. The voting was as "
        "follows:\nIn favour:\nAndorra\nAgainst:\nChad]\n"
    )
    assert (str(version.symbol), version.title) == ("A/HRC/RES/99/1", "Right to water")
    assert version.vote == Vote(26, 15, 6)
    assert not version.warnings


def test_a_resolution_of_the_economic_and_social_council() -> None:
    version = parse(
        "Economic and Social Council\nDistr.: General\n20 June 2045\n\n2045 session\nAgenda item 12 (d)\n\n"
        "Resolution adopted by the Economic and Social Council on 8 June 2045\n\n"
        "[on the recommendation of the Commission (E/2045/27)]\n\n2045/5. Basin programme\n\n"
        "The Economic and Social Council,\n\nRecalling its resolution 2044/4,\n\n1. Decides to meet.\n\n"
        "20th plenary meeting\n8 June 2045\n"
    )
    assert (str(version.symbol), version.report_symbols) == ("E/RES/2045/5", ("E/2045/27",))


def test_a_model_un_text_has_no_masthead() -> None:
    version = parse(
        "Committee: Environment Programme\nTopic: Plastic in rivers\nSponsors: Andorra and Chad\n\n"
        "The General Assembly,\n\nDeeply alarmed by the plastic,\nRecognizing the work done,\n\n"
        "1. Urges all States to ban it by:\na. Setting up plans;\nb. Funding research, including\ni. On rivers;\n"
        "ii. On lakes;\n2. Further invites the public to help.\n"
    )
    assert (version.title, version.sponsors) == ("Plastic in rivers", ("Andorra", "Chad"))
    assert [p.id for p in version.paragraphs] == [
        "PP1", "PP2", "OP1", "OP1(a)", "OP1(b)", "OP1(b)(i)", "OP1(b)(ii)", "OP2",
    ]  # fmt: skip


def test_an_officer_of_a_committee_is_one_sponsor_and_not_what_he_based_the_draft_on() -> None:
    submitted = "Draft resolution submitted by the Vice-Chair of the Committee, Ana Li (Peru), on the basis of informal"
    version = parse(
        DRAFT_HEAD
        + f"{submitted}\nconsultations on draft resolution A/C.2/99/L.7\n\nThe Basin\n\nThe General Assembly,\n\n"
        + "Noting it,\n\n1. Decides to meet.\n"
    )
    assert version.sponsors == ("the Vice-Chair of the Committee, Ana Li (Peru)",)
    assert (version.kind, version.title) == (VersionKind.DRAFT, "The Basin")


def test_sponsors_with_several_stars_and_a_comma_before_the_last() -> None:
    for line, sponsors in (
        ("Iraq:*,** draft resolution", ("Iraq",)),
        ("Chad, and Togo: draft resolution", ("Chad", "Togo")),
    ):
        assert submission(line, language("en")) == Submission(VersionKind.DRAFT, sponsors)


def test_who_voted_how_is_named_as_a_note_below_the_text() -> None:
    version = parse(
        "A/HRC/RES/99/7\n\n99/7. Sand\n\nThe Human Rights Council,\n\n1. Decides to meet.\n\n31st meeting\n\n"
        "[Adopted by a recorded vote of 29 to 14, with 4 abstentions. The voting was as follows:\n\n"
        "In favour:\nAlgeria and Chad\n\nAgainst:\nAndorra\n\nAbstaining:\nBrazil]\n"
    )
    assert version.vote == Vote(29, 14, 4)
    assert not version.warnings
    assert ("Algeria and Chad", "note on the document") in [(x.text, x.why) for x in version.coverage.left_out]
