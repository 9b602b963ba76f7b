"""The reading process: it gives back what `read` gives, survives whatever a file does, and cannot reach the machine."""

import subprocess
import sys
import time
import zlib
from collections.abc import Iterator

import pytest

from core.errors import CancelledError, EmptyFileError, InputError, MissingFileError, ReaderDiedError, TooLargeError
from core.readers import limits, wire, worker
from core.readers.read import read_bytes
from core.readers.worker import Reader

RESOLUTION = b"""A/RES/901/4

The General Assembly,

Recalling its resolution 900/3 of 3 January 2899,

1. Decides to remain seized of the matter.
"""

CAGED = """
import os, socket, subprocess, sys
from pathlib import Path
from core.readers import cage
protection = cage.enter([Path(sys.prefix), Path(sys.base_prefix)])
attempts = {
    "read": lambda: open("/etc/hostname").read(),
    "list": lambda: os.listdir("/"),
    "write": lambda: open(sys.argv[1], "w"),
    "tcp": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
    "udp": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    "unix": lambda: socket.socket(socket.AF_UNIX),
    "run": lambda: subprocess.run(["/bin/true"]),
    "fork": lambda: os.fork(),
    "kill": lambda: os.kill(os.getppid(), 0),
    "memory": lambda: bytearray(2 << 30),
}
print(protection.landlock > 0, protection.seccomp)
for name, attempt in attempts.items():
    try:
        attempt()
    except (OSError, MemoryError):
        print(name, "denied")
    else:
        print(name, "ALLOWED")
"""


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as made:
        yield made


def memory_bomb(size: int) -> bytes:
    """A small PDF whose one page unpacks to `size` bytes of text operators."""
    page = zlib.compress(b"BT /F1 9 Tf (resolution) Tj ET\n" * (size // 31), 9)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(page), page),
        b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    ends = b"trailer<</Root 1 0 R/Size 6>>\nstartxref\n%d\n%%%%EOF" % len(body)
    return body + b"xref\n0 6\n0000000000 65535 f \n" + table + ends


def test_it_gives_back_what_read_gives(reader: Reader) -> None:
    assert reader.read(RESOLUTION, "specimen.txt") == read_bytes(RESOLUTION, "specimen.txt")


def test_an_error_comes_back_with_its_class_and_its_parts(reader: Reader) -> None:
    with pytest.raises(EmptyFileError, match=r"^blank\.txt: it is empty"):
        reader.read(b"  \n", "blank.txt")


def test_a_missing_file_is_named(reader: Reader, tmp_path) -> None:
    with pytest.raises(MissingFileError, match=r"gone\.pdf: there is no such file"):
        reader.read(tmp_path / "gone.pdf")


def test_a_huge_file_is_refused_before_it_is_loaded(reader: Reader, tmp_path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(limits.FILE_BYTES + 1)
    with pytest.raises(TooLargeError, match="larger than"):
        reader.read(path)


def test_a_memory_bomb_is_stopped_and_the_next_file_is_read(reader: Reader) -> None:
    with pytest.raises(InputError, match=r"^bomb\.pdf: ") as caught:
        reader.read(memory_bomb(300_000_000), "bomb.pdf")
    assert "Traceback" not in str(caught.value)
    assert reader.read(RESOLUTION, "specimen.txt").versions


def test_reading_is_stopped_when_its_time_is_over() -> None:
    with Reader(seconds=0.0) as hasty, pytest.raises(ReaderDiedError, match="took longer than"):
        hasty.read(RESOLUTION, "slow.txt")


def test_cancelling_stops_at_once_and_the_reader_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    with Reader() as reader:
        started = time.monotonic()
        with pytest.raises(CancelledError):
            reader.read(memory_bomb(300_000_000), "long.pdf", cancelled=lambda: True)
        assert time.monotonic() - started < worker.TIME_LIMIT
        assert reader.read(RESOLUTION, "specimen.txt").versions


def test_a_killed_process_is_started_again() -> None:
    with Reader() as reader:
        reader.read(RESOLUTION, "first.txt")
        assert reader._process is not None
        reader._process.kill()
        reader._process.wait()
        assert reader.read(RESOLUTION, "second.txt").versions


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are parts of Linux")
def test_the_cage_denies_files_network_and_programs(tmp_path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CAGED, str(tmp_path / "escaped")], capture_output=True, text=True, check=True
    )
    walls, *attempts = done.stdout.splitlines()
    if walls != "True True":
        pytest.skip("this kernel offers no Landlock or no seccomp")
    assert not [line for line in attempts if not line.endswith("denied")]
    assert not (tmp_path / "escaped").exists()


@pytest.mark.parametrize("class_name", ["SystemExit", "ResoluteError", "InputError.__init__", "annotations"])
def test_a_foreign_error_class_never_comes_to_life(class_name: str) -> None:
    made = wire.to_error({"class": class_name, "name": "a.pdf", "reason": "r.", "advice": ""})
    assert type(made) is InputError


@pytest.mark.parametrize("message", [{}, {"versions": [{}]}, {"versions": 3}, {"error": {"class": "x"}}, {"error": 1}])
def test_an_answer_that_is_no_reading_is_a_plain_error(message: wire.Message) -> None:
    with pytest.raises(InputError, match=r"a\.pdf"):
        wire.to_reading(message, "a.pdf")


def test_what_guards_the_reading_is_known(reader: Reader) -> None:
    assert reader.protection.own_process
