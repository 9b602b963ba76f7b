"""The reading process: `python -m core.readers.worker_program` reads files from standard input, one after the other.

On Linux and macOS it stays outside the cage itself and forks a caged child for each file, so that a file that eats its
memory or its time takes nothing with it. Elsewhere there is no fork: it reads each file itself, and its client
kills it when the time is over.
"""

import contextlib
import json
import os
import select
import signal
import sys
import time
from pathlib import Path
from typing import IO

from core.errors import InputError
from core.readers import cage, wire
from core.readers.options import ReadOptions
from core.readers.read import read_bytes
from resources import ROOT

_CAN_FORK = hasattr(os, "fork")
_SAMPLE = b"""%b

The General Assembly,

Recalling its resolution 1/1 of 1 January 1946,

1. Decides to remain seized of the matter.
"""


def main() -> int:
    """Answers requests until standard input ends."""
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not be taken for an answer
    _warm_up()
    protection = _try_cage() if _CAN_FORK else cage.Protection(own_process=True)
    wire.send(outgoing, {"protection": [getattr(protection, name) for name in protection.__slots__]})
    while (request := wire.receive(incoming)) is not None:
        data = incoming.read(int(request["size"]))
        if _CAN_FORK:
            _answer_by_child(outgoing, request, data)
        else:
            wire.send(outgoing, _read(request, data))
    return 0


def _warm_up() -> None:
    """Reads a small text, so that modules and phrases are loaded once, before any cage closes."""
    with contextlib.suppress(InputError):
        read_bytes(_SAMPLE % b"A/RES/1/1", "sample.txt")


def _read(request: wire.Message, data: bytes) -> wire.Message:
    """The answer to a request; whatever goes wrong in a reader becomes a sentence about the file."""
    name = str(request["name"])
    try:
        return wire.answer(read_bytes(data, name, ReadOptions(**request["options"])))
    except InputError as error:
        return {"error": wire.problem(error)}
    except MemoryError:
        return {"died": "memory"}
    except Exception as error:  # noqa: BLE001  # readers' libraries raise whatever they like on hostile files
        return {"died": type(error).__name__}


# ---- one caged child for each file


def _answer_by_child(outgoing: IO[bytes], request: wire.Message, data: bytes) -> None:
    """Lets a child read the file, and passes on its answer or says how it died."""
    reading_end, writing_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading_end)
        _child(request, data, writing_end)
    os.close(writing_end)
    payload, died = _collect(reading_end, float(request["seconds"]))
    if died:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    outgoing.write(payload if payload and not died else _encoded({"died": died or _cause(status)}))
    outgoing.flush()


def _child(request: wire.Message, data: bytes, writing_end: int) -> None:
    """Reads the file in the cage and leaves without the interpreter's farewell."""
    if not ReadOptions(**request["options"]).starts_programs:  # what the user agreed to cannot run in the cage
        cage.enter(_readable())
    with os.fdopen(writing_end, "wb") as stream:
        stream.write(_encoded(_read(request, data)))
    os._exit(0)


def _encoded(message: wire.Message) -> bytes:
    payload = json.dumps(message).encode()
    return len(payload).to_bytes(8, "big") + payload


def _collect(descriptor: int, seconds: float) -> tuple[bytes, str]:
    """All that the child writes, and why it was given up ("" when it was not)."""
    pieces: list[bytes] = []
    size, deadline = 0, time.monotonic() + seconds
    with os.fdopen(descriptor, "rb", buffering=0) as stream:
        while True:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([stream], [], [], left)[0]:
                return b"", "time"
            piece = stream.read(1 << 20)
            if not piece:
                return b"".join(pieces), ""
            pieces.append(piece)
            size += len(piece)
            if size > wire.ANSWER_LIMIT:
                return b"", "size"


def _cause(status: int) -> str:
    """Why a child ended without an answer, from its exit status."""
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return "time"
    return "memory" if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGABRT else "crash"


def _try_cage() -> cage.Protection:
    """What the cage of a child really is: one child enters it and tells."""
    reading_end, writing_end = os.pipe()
    child = os.fork()
    if child == 0:
        protection = cage.enter(_readable())
        values = [getattr(protection, name) for name in protection.__slots__]
        os.write(writing_end, json.dumps(values).encode())
        os._exit(0)
    os.close(writing_end)
    with os.fdopen(reading_end, "rb") as stream:
        values = json.loads(stream.read() or b"[true]")
    os.waitpid(child, 0)
    return cage.Protection(*values)


def _readable() -> list[Path]:
    """The folders that late imports and phrase lists are read from."""
    return [*{Path(sys.prefix), Path(sys.base_prefix), ROOT, ROOT.parent / "core"}]


if __name__ == "__main__":
    sys.exit(main())
