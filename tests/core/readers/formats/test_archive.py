"""Archives: their members one by one, with limits, and nothing ever written to disk."""

import io
import stat
import zipfile

import pytest

from core.errors import DamagedFileError, EmptyFileError, InputError, TooLargeError
from core.readers import limits
from core.readers.formats import archive
from tests.core.readers.word_files import p, word, zipped


def contents(data: bytes) -> dict[str, bytes | InputError]:
    return {member.name: member.content for member in archive.members(data, "a.zip")}


def test_members_come_by_name_without_folders() -> None:
    data = zipped({"session 79/A_RES_79_332.txt": b"one", "__MACOSX/._x": b"junk", "b.txt": b"two"})
    assert contents(data) == {"A_RES_79_332.txt": b"one", "b.txt": b"two"}


def test_a_word_file_is_a_member_and_an_archive_inside_is_opened_once() -> None:
    inner = zipped({"inner.docx": word(p("text")), "deeper.zip": zipped({"deepest.txt": b"x"})})
    found = contents(zipped({"inner.zip": inner}))
    assert set(found) == {"inner.docx", "deeper.zip"}
    assert isinstance(found["deeper.zip"], TooLargeError)


def test_a_name_that_leads_out_of_the_archive_is_refused() -> None:
    found = contents(zipped({"../../slip.txt": b"x", "good.txt": b"y"}))
    assert isinstance(found["slip.txt"], DamagedFileError)
    assert found["good.txt"] == b"y"


def test_links_are_not_followed() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        target.writestr(link, "/etc/hostname")
    assert isinstance(contents(stream.getvalue())["link.txt"], DamagedFileError)


def test_too_many_entries_are_refused() -> None:
    with pytest.raises(TooLargeError, match="entries"):
        contents(zipped({f"{number}.txt": b"" for number in range(limits.ENTRIES + 1)}))


def test_what_all_layers_unpack_to_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 5_000)
    inner = zipped({"a.txt": bytes(range(256)) * 15})
    with pytest.raises(TooLargeError):
        contents(zipped({"1.zip": inner, "2.zip": inner}))


def test_a_part_packed_far_too_tightly_is_refused_alone() -> None:
    found = contents(zipped({"bomb.txt": b"\0" * (limits.RATIO_FROM * 4), "good.txt": b"y"}))
    assert isinstance(found["bomb.txt"], TooLargeError)
    assert found["good.txt"] == b"y"


def test_a_size_that_lies_is_found_while_unpacking() -> None:
    data = zipped({"a.txt": bytes(range(256)) * 40})
    directory = data.rindex(b"PK\x01\x02")
    lying = data[: directory + 24] + (100).to_bytes(4, "little") + data[directory + 28 :]
    assert isinstance(contents(lying)["a.txt"], InputError)


def test_an_empty_archive_is_said_to_be_empty() -> None:
    with pytest.raises(EmptyFileError):
        contents(zipped({}))
