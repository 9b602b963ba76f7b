"""A number that points to a paragraph of the same text is an update when it follows that paragraph's new number."""

import pytest

from core.comparison.compare import compare
from tests.builders import version
from tests.core.comparison.test_classify import tell

DECIDES = "Decides to meet in Orsa and to keep the records of all ferries"
THANKS = "Expresses its thanks to the fishers of Karvel for their maps of the reefs"
ABOVE = {
    "en": "Asks the Panel to report on paragraph{s} {numbers} above;",
    "fr": "Prie le Groupe de rendre compte des paragraphe{s} {numbers} ci-dessus ;",
    "es": "Pide al Grupo que informe sobre los párrafo{s} {numbers} supra;",
    "ru": "просит Группу доложить о пункта{s} {numbers} выше;",
    "ar": "تطلب إلى الفريق أن يقدم تقريرا عن الفقرة {numbers} أعلاه؛",
    "zh": "请小组就上文第{numbers}段提出报告；",
}


def told(first: str, second: str, language: str = "en") -> list[str]:
    """What is told of the last paragraph when a new one is put before the first."""
    old = version(f"OP1 {DECIDES};\nOP2 {THANKS};\nOP3 {first}", language=language)
    new = version(
        f"OP1 Welcomes the new harbour of Tavland;\nOP2 {DECIDES};\nOP3 {THANKS};\nOP4 {second}", language=language
    )
    return [tell(edit) for row in compare(old, new).rows if row.old == ("OP3",) for edit in row.edits]


@pytest.mark.parametrize("language", ABOVE)
def test_a_reference_follows_the_new_numbering(language: str) -> None:
    first, second = (ABOVE[language].format(numbers=number, s="") for number in (1, 2))
    assert told(first, second, language) == ["1 -> 2 | technical | reference follows the new numbering"]


def test_several_references_follow_together() -> None:
    first, second = (ABOVE["en"].format(numbers=numbers, s="s") for numbers in ("1 and 2", "2 and 3"))
    assert told(first, second) == ["1 and 2 -> 2 and 3 | technical | reference follows the new numbering"]


def test_a_reference_to_another_paragraph_is_a_change_of_substance() -> None:
    """Paragraph 1 became paragraph 2; the text now points to paragraph 3, the thanks."""
    first, second = (ABOVE["en"].format(numbers=number, s="") for number in (1, 3))
    assert told(first, second) == ["1 -> 3 | substantive | figure changed"]


def test_a_paragraph_of_another_text_keeps_its_number() -> None:
    first, second = (f"Recalls paragraph {number} of the charter of the Panel;" for number in (1, 2))
    assert told(first, second) == ["1 -> 2 | substantive | figure changed"]
