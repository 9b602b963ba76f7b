"""resolute-cli as its users run it: what it prints, where it complains, and its exit status."""

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from core.cli import main
from core.readers.read import read
from core.store.library import Library
from resources import ROOT
from tests.core.readers.word_files import p, r, word

SPECIMENS = ROOT / "specimens"
PROGRAM = [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main())"]
OLD, NEW = SPECIMENS / "A_RES_901_12.txt", SPECIMENS / "A_RES_903_28.txt"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "own.resolute"
    with Library.open(path) as made:
        for file in (OLD, NEW):
            made.add(file.read_bytes(), file.name, read(file).versions)
    return path


def test_parse_prints_facts_and_paragraphs(capsys) -> None:
    assert main(["parse", str(OLD)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("A/RES/901/12 · resolution · en")
    assert "PP1" in out
    assert "OP1" in out


def test_parse_as_json_has_every_field_of_the_contract(capsys) -> None:
    assert main(["parse", str(OLD), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["symbol"] == "A/RES/901/12"
    assert record["source"]["format"] == "text"
    assert {"paragraphs", "footnotes", "coverage", "warnings", "vote", "sponsors"} <= set(record)


def test_compare_marks_what_changed(capsys) -> None:
    assert main(["compare", str(OLD), str(NEW)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("A/RES/901/12 -> A/RES/903/28")
    assert "[-" in out
    assert "{+" in out


def test_compare_as_json_puts_every_paragraph_in_one_row(capsys) -> None:
    assert main(["compare", str(OLD), str(NEW), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    old = [ident for row in record["rows"] for ident in row["old"]]
    assert sorted(old) == sorted(paragraph.id for paragraph in read(OLD).versions[0].paragraphs)
    assert sum(record["summary"].values()) == len(record["rows"])


def test_search_tells_where_a_phrase_stands(capsys, library: Path) -> None:
    assert main(["search", '"Meridian Basin"', "--library", str(library), "--limit", "3"]) == 0
    out = capsys.readouterr().out
    assert "A/RES/901/12 … A/RES/903/28" in out
    assert "(2 versions)" in out


def test_search_as_json(capsys, library: Path) -> None:
    assert main(["search", "Meridian", "--library", str(library), "--json"]) == 0
    hit = json.loads(capsys.readouterr().out)[0]
    start, end = hit["spans"][0]
    assert hit["text"][start:end] == "Meridian"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["parse", "nowhere.pdf"], "nowhere.pdf: there is no such file."),
        (["compare", str(OLD), "nowhere.pdf"], "nowhere.pdf: there is no such file."),
        (["search", "peace", "--library", "nowhere.resolute"], "There is no library at nowhere.resolute;"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_and_status_1(capsys, words: list[str], sentence: str) -> None:
    assert main(words) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(sentence)
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize("words", [["compare", str(OLD)], ["search", "peace", "--limit", "0"], ["history"], []])
def test_wrong_usage_is_status_2(capsys, words: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: resolute-cli")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_sentence_and_status_1() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*PROGRAM, "parse", OLD], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "The command could not be finished: No space left on device.\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_reader_that_goes_away_is_no_failure() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*PROGRAM, "parse", OLD], stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_interrupt_leaves_no_traceback(capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_words: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("core.cli.compare", interrupted)
    assert main(["compare", str(OLD), str(NEW)]) == 130
    assert capsys.readouterr() == ("", "")


def test_tracked_changes_can_be_read_as_rejected(capsys, tmp_path: Path) -> None:
    deleted = '<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2">{r("new")}</w:ins>'
    preambular = f"<w:p>{r('Recalling the ')}{deleted}{inserted}{r(' words,')}</w:p>"
    file = tmp_path / "tracked.docx"
    file.write_bytes(word(p("A/RES/901/4") + p("The General Assembly,") + preambular + p("1. Decides to go on.")))
    found = []
    for options in ([], ["--rejected-changes"]):
        assert main(["parse", str(file), "--json", *options]) == 0
        found.append(json.loads(capsys.readouterr().out)["paragraphs"][0]["text"])
    assert found == ["Recalling the new words,", "Recalling the old words,"]


def test_the_version_is_the_installed_one(capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Resolute {version('resolute')}\n"
