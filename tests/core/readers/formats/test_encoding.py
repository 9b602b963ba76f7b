"""Bytes to characters, in the encodings that texts of the six languages come in."""

import codecs

import pytest

from core.errors import UnknownFormatError
from core.readers.formats.encoding import decode

FRENCH = "L’Assemblée générale, rappelant sa résolution 70/1, "
RUSSIAN = "Генеральная Ассамблея, ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года, "
ARABIC = "إن الجمعية العامة، إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015، "
CHINESE = "大会，回顾其2015年9月25日第70/1号决议，"


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, ARABIC, CHINESE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_known_by_itself_or_by_its_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, ARABIC, CHINESE])
def test_utf_16_without_a_mark_is_known_by_its_zeros_or_its_script(text: str, encoding: str) -> None:
    assert decode(f"{text}\n".encode(encoding), "a.txt") == f"{text}\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (ARABIC, "cp1256"), (CHINESE, "gb18030")],
)
def test_legacy_code_pages_are_told_apart_in_long_texts(text: str, encoding: str) -> None:
    assert decode((text * 20).encode(encoding), "a.txt") == text * 20


def test_a_short_legacy_text_is_western_european() -> None:
    assert decode("Assemblée".encode("cp1252"), "a.txt") == "Assemblée"


def test_a_declared_encoding_is_believed_before_any_guess() -> None:
    page = '<?xml version="1.0" encoding="koi8-r"?><a>да</a>'
    assert decode(page.encode("koi8-r"), "a.xml") == page


def test_a_few_broken_characters_do_not_turn_utf_8_into_something_else() -> None:
    assert decode(RUSSIAN.encode() + b"\xd0", "a.txt") == RUSSIAN + "\ufffd"


def test_a_declaration_of_something_that_is_no_text_encoding_is_ignored() -> None:
    assert decode(b'<meta charset="zlib">Assembl\xe9e', "a.html").endswith("Assemblée")


def test_binary_bytes_are_refused() -> None:
    with pytest.raises(UnknownFormatError):
        decode(b"\x00\x01\x02\x03\xff\xfe\xfd" * 10, "a.bin")


def test_marks_of_all_encodings_are_taken_off() -> None:
    assert decode(codecs.BOM_UTF16_BE + "大会".encode("utf-16-be"), "a.txt") == "大会"
