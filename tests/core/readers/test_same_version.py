"""The same resolution in every format and language gives the same version.

The specimens are texts; Word files are made of them here, and LibreOffice, where it is installed, writes the others.
"""

import subprocess
from pathlib import Path

import pytest

from core.readers.formats import soffice
from core.readers.read import read, read_bytes
from core.resolution.record import Record, to_record
from core.resolution.version import Version
from resources import ROOT
from tests.core.readers.specimen_word import as_word

SPECIMENS = ROOT / "specimens"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def text_of(language: str) -> Path:
    if language == "en":
        return SPECIMENS / "A_RES_909_16.txt"
    return SPECIMENS / "languages" / f"A_RES_909_16.{language}.txt"


def said(version: Version) -> Record:
    """All that a version says, without what depends on the file: source, coverage, warnings, pages."""
    record = to_record(version)
    for key in ("source", "coverage", "warnings"):
        del record[key]
    for paragraph in record["paragraphs"]:
        del paragraph["page"]
    return record


def only(path: Path) -> Version:
    (version,) = read(path).versions
    return version


@pytest.mark.parametrize("name", ["A_RES_909_16", "A_RES_911_53"])
@pytest.mark.parametrize("suffix", ["md", "docx", "xml"])
def test_markdown_word_and_akoma_ntoso_say_what_the_text_says(name: str, suffix: str) -> None:
    assert said(only(SPECIMENS / "formats" / f"{name}.{suffix}")) == said(only(SPECIMENS / f"{name}.txt"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_says_what_the_text_says_in_every_language(language: str) -> None:
    path = text_of(language)
    version = only(path)
    (from_word,) = read_bytes(as_word(path.read_text(encoding="utf-8"), version), "specimen.docx").versions
    assert version.language == language
    assert said(from_word) == said(version)


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the specimens of all languages in every format that LibreOffice writes."""
    if soffice.program() is None:
        pytest.skip("LibreOffice is not installed, and only it writes these formats")
    folder = tmp_path_factory.mktemp("converted")
    for language in LANGUAGES:
        path = text_of(language)
        (folder / f"{language}.docx").write_bytes(as_word(path.read_text(encoding="utf-8"), only(path)))
    words = sorted(path.name for path in folder.glob("*.docx"))
    for suffix in ("doc", "odt", "rtf", "html", "pdf"):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [soffice.program(), profile, "--headless", "--convert-to", suffix, *words]
        subprocess.run(command, cwd=folder, capture_output=True, timeout=180, check=True)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["doc", "odt", "rtf", "html", "pdf"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_office_format_says_what_the_text_says(converted: Path, language: str, suffix: str) -> None:
    assert said(only(converted / f"{language}.{suffix}")) == said(only(text_of(language)))
