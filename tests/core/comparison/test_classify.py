"""Each edit has the class that its words deserve, and says why; in doubt it is substantive."""

import pytest

from core.comparison.change import ChangeClass, Edit
from core.comparison.context import Context
from core.comparison.words import edits
from tests.core.comparison.edit_pictures import EditCase, edit_cases

CASES = edit_cases("classes.txt") + edit_cases("languages.txt")
_CONTEXT = Context(old_symbol="75/268")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_edit_has_its_class_and_its_reason(case: EditCase) -> None:
    assert [tell(edit) for edit in edits(case.old, case.new, case.language, _CONTEXT)] == case.told


@pytest.mark.parametrize("case", CASES, ids=str)
def test_swapped_texts_have_the_same_classes(case: EditCase) -> None:
    forth, back = edits(case.old, case.new, case.language), edits(case.new, case.old, case.language)
    assert [edit.change_class for edit in forth] == [edit.change_class for edit in back]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh", "unknown"])
def test_words_that_no_rule_knows_are_substantive(language: str) -> None:
    (edit,) = edits("", "λόγος", language)
    assert edit.change_class is ChangeClass.SUBSTANTIVE


def tell(edit: Edit) -> str:
    """The edit in one line."""
    return f"{edit.old.strip()} -> {edit.new.strip()} | {edit.change_class} | {edit.why}".strip()
