"""What core says in English is said in the language of the interface; names and quoted words stay as they are."""

import ast
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from core.comparison.compare import compare
from core.comparison.context import Context
from core.comparison.typographic import hidden
from core.comparison.words import edits
from core.readers.coverage import UNKNOWN
from core.readers.footnotes import FIELD, FOOTNOTE_RULE, ON_DOCUMENT
from core.readers.formats.html_style import SKIPPED
from core.readers.furniture import FURNITURE, RUNNING
from core.readers.masthead import MARK, MASTHEAD
from core.readers.read import read
from core.readers.structure import FORMULA
from core.resolution.version import Version
from desktop.models.reasons import deed, edit_reason, has_template, reading_reason
from resources import ROOT
from tests.core.comparison.edit_pictures import edit_cases

LANGUAGES = ("fr", "es", "ru", "zh", "ar")
CORE = ROOT.parent / "core"
_CONTEXT = Context(old_symbol="75/268")


def versions() -> list[Version]:
    """Every specimen, in all languages and formats."""
    files = [path for path in sorted((ROOT / "specimens").rglob("*.*")) if path.suffix != ".md"]
    return [version for path in files for version in read(path).versions]


def sentences(name: str, where: str = "store") -> list[str]:
    """What a module of core writes to the undo log: each sentence given to `change`, 7 in its blanks."""
    tree = ast.parse((CORE / where / name).read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    named = [call.args[0] for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "change"]
    named += [node.value for node in ast.walk(tree) if isinstance(node, ast.Assign) and _is_sentence(node)]
    return [_filled(node) for node in named if isinstance(node, ast.JoinedStr)]


def _is_sentence(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "sentence" for target in node.targets)


def _filled(node: ast.JoinedStr) -> str:
    words = [ast.unparse(part) if isinstance(part, ast.FormattedValue) else "" for part in node.values]
    blanks = ["Linked" if word.strip("f'{}") == "verb" else "7" for word in words]
    parts = zip(node.values, blanks, strict=True)
    return "".join(str(part.value) if isinstance(part, ast.Constant) else blank for part, blank in parts)


def constants(tree: ast.AST, names: tuple[str, ...]) -> Iterator[str]:
    """The texts of those functions' last arguments: the reasons under which readers put text aside."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names:
            last = node.args[-1] if node.args else None
            if isinstance(last, ast.Tuple):
                last = last.elts[-1]
            for part in ast.walk(last) if last is not None else ():
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.strip("0 \n"):
                    yield part.value


def test_every_reason_of_an_edit_has_a_template() -> None:
    cases = [case for name in ("classes.txt", "languages.txt", "cuts.txt") for case in edit_cases(name)]
    told = {edit.why for case in cases for edit in edits(case.old, case.new, case.language, _CONTEXT)}
    assert len(told) > 50
    assert {why for why in told if not has_template(why)} == set()


def test_every_reason_of_the_specimens_has_a_template() -> None:
    found = versions()
    left = {piece.why for version in found for piece in version.coverage.left_out}
    warnings = {warning for version in found for warning in version.warnings}
    plain = sorted((v for v in found if v.source.format == "text"), key=lambda v: (v.language, str(v.symbol)))
    pairs = [(old, new) for old, new in pairwise(plain) if old.language == new.language]
    told = {edit.why for pair in pairs for row in compare(*pair).rows for edit in row.edits if edit.why}
    assert left
    assert told
    assert {phrase for phrase in left | warnings | told if not has_template(phrase)} == set()


def test_every_reason_written_in_the_readers_has_a_template() -> None:
    told = {*SKIPPED.values(), FIELD, FOOTNOTE_RULE, FORMULA, FURNITURE, MARK, MASTHEAD, ON_DOCUMENT, RUNNING, UNKNOWN}
    for path in sorted((CORE / "readers").rglob("*.py")):
        told |= set(constants(ast.parse(path.read_text(encoding="utf-8")), ("_put_aside",)))
    assert "hidden text" in told
    assert {why for why in told if not has_template(why)} == set()


def test_every_sentence_of_the_undo_log_has_a_template() -> None:
    told = [each for name in ("library.py", "reparse.py") for each in sentences(name)]
    assert len(told) > 7
    assert [sentence for sentence in told if not has_template(sentence)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_said_in_the_language_and_keeps_what_it_names(
    language: str, speaking: Callable[[str], None]
) -> None:
    speaking(language)
    said = edit_reason("list of resolutions grows by 75/268 (the last text), 77/210")
    assert "75/268" in said
    assert "77/210" in said
    assert "the last text" not in said
    assert "grows" not in said
    quoted = edit_reason("only “report {0}” added")
    assert "report {0}" in quoted
    assert not quoted.startswith("only")
    assert reading_reason("hidden text") != "hidden text"
    assert deed("Renamed the series “Oceans” to “Mer”").count("Oceans") == 1
    assert deed("Removed 12 texts") != "Removed 12 texts"


def test_the_names_of_unseen_characters_stay_and_the_rest_is_said(speaking: Callable[[str], None]) -> None:
    unseen = hidden("states", "sta\u200btes")
    speaking("fr")
    assert edit_reason(f"words replaced; {unseen}") == f"mots remplacés; {unseen}"


def test_english_and_unknown_phrases_stay_as_core_says_them(speaking: Callable[[str], None]) -> None:
    speaking("en")
    assert edit_reason("session ordinal +2") == "session ordinal +2"
    speaking("fr")
    assert edit_reason("session ordinal +2") == "numéro de la session +2"
    assert edit_reason("a phrase of another version") == "a phrase of another version"
    assert edit_reason("") == ""
    assert deed("Removed  texts {0}") == "Retiré\N{NO-BREAK SPACE}:  texts {0}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_removed_text_still_lies_is_said_in_the_language(
    language: str, speaking: Callable[[str], None]
) -> None:
    speaking(language)
    said = deed(
        "Removed A/75/L.69, but it is still in 2 backups that could not be changed and inside both.zip, "
        "from which other texts came; remove these too"
    )
    assert all(name in said for name in ("A/75/L.69", "2", "both.zip"))
    assert not any(word in said for word in ("Removed", "still", "backups", "inside", "remove these"))


def test_a_hostile_phrase_is_passed_over_in_one_pass() -> None:
    assert not has_template("“" * 200_000)
    assert not has_template("Linked " + " of 7 an" * 20_000)
