"""Initiating phrases where the source has lost its italics."""

import pytest

from core.readers.phrases import phrases
from core.resolution.paragraph import ParagraphKind

ENGLISH = phrases("en")


@pytest.mark.parametrize(
    ("text", "phrase", "kind"),
    [
        ("Taking note of the report,", "Taking note", ParagraphKind.PREAMBULAR),
        ("Recalling also that States met,", "Recalling also", ParagraphKind.PREAMBULAR),
        ("Noting with deep concern the drought,", "Noting with deep concern", ParagraphKind.PREAMBULAR),
        ("Takes note of the report;", "Takes note", ParagraphKind.OPERATIVE),
        ("Also requests the Secretary-General to report;", "Also requests", ParagraphKind.OPERATIVE),
        ("Encourages further cooperation;", "Encourages", ParagraphKind.OPERATIVE),
        ("Decides:", "Decides", ParagraphKind.OPERATIVE),
    ],
)
def test_the_longest_known_phrase_is_found(text: str, phrase: str, kind: ParagraphKind) -> None:
    found = ENGLISH.opening(text)
    assert found is not None
    assert (found.text, found.kind) == (phrase, kind)


@pytest.mark.parametrize("text", ["States parties shall meet;", "Notesheets are kept;", "recalling the drought,", ""])
def test_other_words_open_no_paragraph(text: str) -> None:
    assert ENGLISH.opening(text) is None


def test_an_unknown_phrase_is_told_by_its_form() -> None:
    found = ENGLISH.guessed("Gravely dismayed by the drought,")
    assert found is not None
    assert (found.text, found.kind, found.known) == ("Gravely dismayed", ParagraphKind.PREAMBULAR, False)
