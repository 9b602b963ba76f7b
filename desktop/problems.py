"""The one place where everything that escaped ends: a sentence for the user, details without document text to a log."""

import logging
import platform
import sys
import threading
import traceback
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler, qVersion

from core.errors import ResoluteError
from desktop.failures import sentence_of

LOG_NAME = "resolute.log"
_LOG_BYTES = 512 * 1024  # two files of this size hold months of ordinary use
_SERIOUS = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong: a sentence for the user, and details for whoever helps ("" when there is nothing to add)."""

    sentence: str
    details: str = ""


class Problems(QObject):
    """Collects what escaped: exceptions of any thread, failed jobs, and what Qt has to say."""

    raised = Signal(object)  # Problem
    _escaped = Signal(object)  # an exception, from any thread

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._logger = logging.getLogger("resolute")
        self._logger.propagate = False  # nothing on the terminal
        self._logger.addHandler(logging.NullHandler())
        self._handler: RotatingFileHandler | None = None
        self._before = sys.excepthook, threading.excepthook
        self._escaped.connect(self.take)

    def install(self) -> None:
        """Takes over the hooks of Python and Qt."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(self._on_qt_message)

    @Slot(object)
    def take(self, error: BaseException) -> None:
        """Makes a Problem of an exception: an expected failure says its own sentence, any other goes to the log."""
        if isinstance(error, ResoluteError):
            self.raised.emit(Problem(sentence_of(error)))
            return
        details = details_of(error)
        self._log(logging.ERROR, details)
        sentence = self.tr("Something went wrong inside Resolute. Your library is unchanged; please try again.")
        self.raised.emit(Problem(sentence, details))

    def close(self) -> None:
        """Gives the hooks back and closes the log."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        if self._handler is not None:
            self._logger.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            raise SystemExit(130)
        self._escaped.emit(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._escaped.emit(args.exc_value)

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        self._log(logging.ERROR if kind in _SERIOUS else logging.INFO, f"Qt: {message}")

    def _log(self, level: int, text: str) -> None:
        self._open_log()
        self._logger.log(level, "%s", text)

    def _open_log(self) -> None:
        """Opens the log when there is something to write: most sessions have nothing."""
        if self._handler is not None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                self._folder / LOG_NAME, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
            )
        except OSError:  # without a log the program still works
            return
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._logger.addHandler(self._handler)
        self._logger.setLevel(logging.INFO)


def details_of(error: BaseException) -> str:
    """Where an exception came from, by file, line and function.

    Its message is left out, since it may quote a document; so are the values of variables.
    """
    lines = [
        f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    about = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([f"{type(error).__name__} ({about})", *lines])
