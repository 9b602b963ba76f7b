"""Reads every file of a folder to Lines, each in a child with 1 GiB and 20 s, and prints what happened as JSON.

Run by tests: `python -m tests.core.readers.sweep FOLDER`. One line a file: name, outcome, seconds, message.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from core.errors import InputError
from core.readers.formats import archive
from core.readers.formats.sniff import format_of
from core.readers.options import ReadOptions
from core.readers.read import READERS

_MEMORY = 1 << 30
_SECONDS = 20


def main(folder: Path) -> None:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        start = time.perf_counter()
        outcome, message = _in_child(path)
        seconds = round(time.perf_counter() - start, 2)
        print(json.dumps([str(path.relative_to(folder)), outcome, seconds, message]), flush=True)  # noqa: T201


def _in_child(path: Path) -> tuple[str, str]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        os.write(writing, json.dumps(outcome_of(path)).encode()[:4000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        answer = stream.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return f"killed by signal {os.WTERMSIG(status)}", ""
    outcome, message = json.loads(answer)
    return outcome, message


def outcome_of(path: Path) -> tuple[str, str]:
    """What reading a file came to: "read", the class of the refusal, or "escaped" for any other exception."""
    try:
        return "read", str(_read(path.read_bytes(), path.name))
    except InputError as error:
        return type(error).__name__, str(error)
    except BaseException as error:  # noqa: BLE001  # what must not happen, and what the sweep is for
        return "escaped", repr(error)


def _read(data: bytes, name: str) -> int:
    kind = format_of(data, name)
    if kind == "zip":
        members = list(archive.members(data, name))
        return len([_bytes(member.content) for member in members])
    reader = READERS.get(kind)
    return len(reader(data, name, ReadOptions()).lines) if reader else 0


def _bytes(content: bytes | InputError) -> bytes:
    if isinstance(content, InputError):
        raise content
    return content


if __name__ == "__main__":
    main(Path(sys.argv[1]))
