"""Annexes: conventions and declarations with numbers of their own, and paragraphs that bear none among them."""

from core.resolution.version import Version
from tests.core.readers.pictures import parse

TEXT = """\
A/RES/99/8

99/8. Convention on dunes

The General Assembly,

1. Adopts the Convention annexed to the present resolution.

7th plenary meeting
2 May 2044

Annex
Convention on Dunes

"""


def idents(version: Version) -> list[str]:
    return [f"{paragraph.id} {paragraph.label}".strip() for paragraph in version.paragraphs[1:]]


def test_articles_head_paragraphs_that_are_counted_by_themselves() -> None:
    version = parse(
        TEXT
        + """\
The States Parties to this Convention,

Have agreed as follows:

Chapter I
General provisions

Article 1
Scope

1. This Convention applies to dunes.

2. It does not apply to beaches.

Article 2
Terms

For the purposes of this Convention:

1. “Dune” means a heap of sand:

(a) High; or

(b) Long.
"""
    )
    assert idents(version) == [
        "H1 Annex", "AN1.0+", "AN1.0+2", "H2 Chapter I", "H3 Article 1", "1.AN1.1 1.", "1.AN1.2 2.", "H4 Article 2",
        "2.AN1.0+", "2.AN1.1 1.", "2.AN1.1(a) (a)", "2.AN1.1(b) (b)",
    ]  # fmt: skip
    assert [p.text for p in version.paragraphs if p.label == "Article 2"] == ["Terms"]


def test_the_lone_paragraph_of_an_article_is_its_first() -> None:
    version = parse(
        TEXT + "Article 1\nScope\n\n1. This Convention applies to dunes.\n\n2. It does not apply to beaches.\n\n"
        "Article 2\nEntry into force\n\nThis Convention enters into force when it rains.\n"
    )
    assert idents(version) == ["H1 Annex", "H2 Article 1", "1.AN1.1 1.", "1.AN1.2 2.", "H3 Article 2", "2.AN1.1"]


def test_a_paragraph_without_a_number_hangs_on_the_number_before_it() -> None:
    version = parse(
        TEXT
        + """\
1. We will plant grass.

Target: two dunes in three by 2050.

2. We will:

(a) Measure;

(b) Report.

All of this in good time:

(a) Before the winter.

3. We will meet.
"""
    )
    assert idents(version) == [
        "H1 Annex", "AN1.1 1.", "AN1.1+", "AN1.2 2.", "AN1.2(a) (a)", "AN1.2(b) (b)", "AN1.2+", "AN1.2+(a) (a)",
        "AN1.3 3.",
    ]  # fmt: skip
