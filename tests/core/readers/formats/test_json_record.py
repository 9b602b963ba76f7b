"""Versions that Resolute itself wrote as JSON are read back; other JSON is refused."""

import json

import pytest

from core.errors import DamagedFileError
from core.readers.formats.json_record import read_version
from core.resolution.record import to_record
from core.resolution.version import Source
from tests.builders import version

SOURCE = Source("record.json", "0" * 64, "json")


def test_a_record_is_read_back_with_its_own_file_as_source() -> None:
    written = version("PP1 Recalling its resolution,\nOP1 Decides to go.")
    found = read_version(json.dumps(to_record(written)).encode(), SOURCE)
    assert found.paragraphs == written.paragraphs
    assert found.source == SOURCE


@pytest.mark.parametrize(
    "data",
    [b"{", b"[]", b'{"paragraphs": [], "source": {}}', b"[" * 100_000, b'{"paragraphs": 1, "source": 2}'],
)
def test_other_json_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedFileError, match="no record"):
        read_version(data, SOURCE)


def test_a_record_with_a_number_for_a_text_is_refused() -> None:
    record = to_record(version("OP1 Decides to go."))
    record["paragraphs"][0]["text"] = 7
    with pytest.raises(DamagedFileError):
        read_version(json.dumps(record).encode(), SOURCE)
