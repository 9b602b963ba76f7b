"""Runs `read` in a separate, caged process, so that no file can harm or stall the program that asked for it."""

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from core.errors import CancelledError, ReaderDiedError
from core.readers import wire
from core.readers.cage import Protection
from core.readers.files import bytes_of
from core.readers.options import ReadOptions
from core.readers.reading import Reading

TIME_LIMIT = 20.0  # seconds of wall clock for one file
PROGRAM_TIME_LIMIT = 150.0  # the same where the user agreed to LibreOffice or tesseract, which are slow
GRACE = 5.0  # seconds that the process has, beyond a file's own limit, to say that it gave the file up
_MOMENT = 0.02  # seconds between two looks at `cancelled`
_START_LIMIT = 30.0  # seconds for the process to load its modules on a cold disk
_DEATHS = {
    "time": ("it took longer than {seconds:.0f} seconds to read, so reading was stopped.", "It may be damaged."),
    "memory": ("it needs more memory than a resolution should, so reading was stopped.", "It may be damaged."),
    "size": ("it unpacks to far more text than a resolution has.", "It may be damaged."),
}
_CRASH = ("it is damaged in a way that stopped the reader.", "Try to open it in another program and save it again.")


class Reader:
    """A reading process and the way to talk to it; use it as a context manager, from one thread at a time.

    The process starts at once in the background, reads one file after the other, and is started anew when it broke.
    """

    def __init__(self, seconds: float = TIME_LIMIT) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.Queue[wire.Message | None] = queue.Queue()
        self._protection = Protection()
        self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def read(
        self,
        source: Path | bytes,
        name: str | None = None,
        options: ReadOptions = ReadOptions(),
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Reading:
        """Reads a file by its path, or its bytes under a name.

        Raises an InputError when the file cannot be used (ReaderDiedError where reading it was stopped) and
        CancelledError when `cancelled` says so.
        """
        data = source if isinstance(source, bytes) else bytes_of(source)
        name = name or (source.name if isinstance(source, Path) else "text")
        limit = PROGRAM_TIME_LIMIT if options.starts_programs else self._seconds
        self._ask(data, wire.request(name, options, len(data), limit))
        message = self._answer(name, limit, cancelled)
        if died := message.get("died"):
            reason, advice = _DEATHS.get(str(died), _CRASH)
            raise ReaderDiedError(name, reason.format(seconds=limit), advice)
        return wire.to_reading(message, name)

    @property
    def protection(self) -> Protection:
        """What guards the reading on this machine; waits until the process has said so."""
        self._greet()
        return self._protection

    def close(self) -> None:
        """Ends the process."""
        if self._process is not None:
            _end(self._process)
            self._process = None

    def _start(self) -> None:
        self.close()
        self._answers = queue.Queue()
        self._greeted = False
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-m", "core.readers.worker_program"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # a group of its own, so that it can be ended with its children
        )
        assert self._process.stdout is not None
        threading.Thread(target=_listen, args=(self._process.stdout, self._answers), daemon=True).start()

    def _greet(self) -> None:
        """Takes the process's first message, which says how it is protected."""
        if self._greeted:
            return
        try:
            message = self._answers.get(timeout=_START_LIMIT) or {}
        except queue.Empty:
            message = {}
        self._greeted = True
        self._protection = Protection(*message.get("protection", ()))

    def _ask(self, data: bytes, request: wire.Message) -> None:
        for last_try in (False, True):
            if self._process is None or self._process.poll() is not None:
                self._start()
            self._greet()
            assert self._process is not None
            assert self._process.stdin is not None
            try:
                wire.send(self._process.stdin, request, data)
            except OSError as error:
                self.close()
                if last_try:
                    raise ReaderDiedError(request["name"], "the reading process could not be started.") from error
            else:
                return

    def _answer(self, name: str, limit: float, cancelled: Callable[[], bool]) -> wire.Message:
        deadline = time.monotonic() + limit + GRACE
        while True:
            try:
                message = self._answers.get(timeout=_MOMENT)
            except queue.Empty:
                message = {}
            if message:
                return message
            if message is None or time.monotonic() > deadline:
                self.close()
                return {"died": "crash" if message is None else "time"}
            if cancelled():
                self.close()
                raise CancelledError(f"Reading {name} was stopped.")


def _listen(stream: IO[bytes], answers: queue.Queue[wire.Message | None]) -> None:
    """Passes on each answer; None when the process has gone or talks nonsense."""
    try:
        while (message := wire.receive(stream)) is not None:
            answers.put(message)
    except (OSError, ValueError):
        pass
    answers.put(None)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a process and its children at once; nothing that it does needs finishing."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
