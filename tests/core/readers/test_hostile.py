"""Hostile and odd files, about 360 from the test suites of document libraries: one sentence each, and no harm."""

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.errors import InputError
from core.readers.worker import GRACE, TIME_LIMIT, Reader

READ_ALL = """
import sys
from pathlib import Path
from core.errors import InputError
from core.readers.worker import Reader
with Reader() as reader:
    for name in sys.stdin.read().splitlines():
        try:
            reader.read(Path(name))
        except InputError:
            pass
"""
OWN_PROGRAM = "core.readers.worker_program"


@pytest.fixture(scope="module")
def hostile_files(shared: Path) -> list[Path]:
    folder = shared / "corpus" / "hostile"
    notes = {"MANIFEST.csv", "SOURCE.txt"}
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name not in notes)


def one_sentence(error: InputError) -> bool:
    """Whether the message is a line for people, without a traceback and without a bare class name."""
    text = str(error)
    return "\n" not in text and "Traceback" not in text and text.startswith(error.name) and text.endswith((".", ")"))


def test_every_hostile_file_is_read_or_refused_in_a_sentence(hostile_files: list[Path]) -> None:
    odd, slow = [], []
    with Reader() as reader:
        for path in hostile_files:
            started = time.monotonic()
            try:
                reader.read(path)
            except InputError as error:
                if not one_sentence(error):
                    odd.append(f"{path.name}: {error}")
            if time.monotonic() - started > TIME_LIMIT + GRACE:
                slow.append(path.name)
    assert odd == []
    assert slow == []
    assert len(hostile_files) > 300


@pytest.mark.slow
def test_reading_opens_no_socket_no_program_and_no_path_named_in_a_document(hostile_files, program, tmp_path) -> None:
    trace = tmp_path / "trace"
    watched = "trace=socket,connect,execve,open,openat"
    command = [program("strace"), "-f", "-qq", "-e", watched, "-o", str(trace), sys.executable, "-c", READ_ALL]
    names = "\n".join(map(str, hostile_files))
    subprocess.run(command, input=names, text=True, check=True, timeout=600)
    calls = trace.read_text(errors="replace").splitlines()
    sockets = [call for call in calls if re.search(r"\bsocket\(AF_INET", call)]
    programs = [call for call in calls if "execve(" in call and OWN_PROGRAM not in call]
    opened = {found[1] for call in calls if (found := re.search(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)"', call))}
    expected = (sys.prefix, sys.base_prefix, str(Path(__file__).parents[3]), "/lib", "/usr", "/etc/", "/proc/", "/dev/")
    foreign = {path for path in opened if not path.startswith(expected)} - {str(path) for path in hostile_files}
    assert sockets == []
    assert len(programs) <= 1, "only the first line, which starts the test's own Python"
    assert foreign == set()
