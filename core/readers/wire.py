"""What the reading process and its client say to each other: length-prefixed JSON, and the bytes of a file.

    request   header {"name", "options", "size", "seconds"}, then `size` bytes of the file
    answer    {"versions", "problems", "is_archive"} or {"error"} or {"died"}, at most ANSWER_LIMIT bytes

Problems and errors cross as the name of their class and their three parts, and only classes of `core.errors` come
back to life, since the other side has read hostile input.
"""

import json
import struct
from dataclasses import asdict
from typing import IO, Any

from core import errors
from core.errors import InputError, ReaderDiedError
from core.readers.options import ReadOptions
from core.readers.reading import Reading
from core.resolution.record import from_record, to_record

ANSWER_LIMIT = 256 << 20  # bytes; the record of the longest text that the readers let through is below it
_LENGTH = struct.Struct(">Q")

Message = dict[str, Any]


def send(stream: IO[bytes], message: Message, body: bytes = b"") -> None:
    """Writes one message and the bytes that follow it."""
    payload = json.dumps(message).encode()
    stream.write(_LENGTH.pack(len(payload)) + payload)
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> Message | None:
    """The next message; None at the end of the stream. Raises ValueError for anything that is no message."""
    prefix = stream.read(_LENGTH.size)
    if len(prefix) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(prefix)
    if length > ANSWER_LIMIT:
        raise ValueError("the message is too long")
    message = json.loads(stream.read(length))
    if not isinstance(message, dict):
        raise ValueError("the message is no object")
    return message


def request(name: str, options: ReadOptions, size: int, seconds: float) -> Message:
    """What asks for a file of `size` bytes to be read within `seconds`."""
    return {"name": name, "options": asdict(options), "size": size, "seconds": seconds}


def answer(reading: Reading) -> Message:
    """What carries a reading home."""
    return {
        "versions": [to_record(version) for version in reading.versions],
        "problems": [problem(each) for each in reading.problems],
        "is_archive": reading.is_archive,
    }


def problem(error: InputError) -> Message:
    """An error as its class and parts."""
    return {"class": type(error).__name__, "name": error.name, "reason": error.reason, "advice": error.advice}


def to_error(message: Message) -> InputError:
    """The error that `problem` wrote; a plain InputError where the class is none of ours."""
    kind = getattr(errors, str(message["class"]), InputError)
    if not (isinstance(kind, type) and issubclass(kind, InputError)):
        kind = InputError
    return kind(str(message["name"]), str(message["reason"]), str(message["advice"]))


def to_reading(message: Message, name: str) -> Reading:
    """The reading that an answer holds. Raises the InputError it holds, ReaderDiedError for anything else."""
    try:
        if error := message.get("error"):
            raise to_error(error)
        versions = tuple(from_record(record) for record in message["versions"])
        problems = tuple(to_error(each) for each in message["problems"])
        return Reading(versions, problems, bool(message["is_archive"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ReaderDiedError(name, "it could not be read: the reading process broke off.") from error
