"""One program for one library: a second start hands its files to the first one and ends."""

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.arguments import mark_of

_WAIT = 500  # milliseconds: a program that is there answers within a few
_HUNG_UP = QLocalSocket.LocalSocketState.UnconnectedState
_LONGEST = 1 << 20  # bytes of a message: thousands of paths


def server_name(library: Path) -> str:
    """The name under which the program that has this library open is reached."""
    return f"resolute-{sha256(str(library.absolute()).encode()).hexdigest()[:16]}"


def hand_over(library: Path, paths: list[Path]) -> bool:
    """Gives files to the program that has the library open; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(library))
    if not socket.waitForConnected(_WAIT):
        return False
    socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
    delivered = socket.waitForBytesWritten(_WAIT)
    socket.disconnectFromServer()
    return delivered


class Instance(QObject):
    """Listens for later starts."""

    called = Signal(list)  # the paths that a later start was given; none when it only wants a window

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._sockets: list[QLocalSocket] = []
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        name = server_name(library)
        if not self._server.listen(name):
            # A program that crashed leaves its name behind; nobody answered, so it is free.
            QLocalServer.removeServer(name)
            self._server.listen(name)
        self._mark = mark_of(library)
        with suppress(OSError):  # in a folder that cannot be written later starts open a program of their own
            self._mark.touch()

    def close(self) -> None:
        """Stops listening."""
        self._server.close()
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)

    def _take(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._sockets.append(socket)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._drop)
        self._read()

    def _read(self) -> None:
        for socket in list(self._sockets):
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            elif socket.canReadLine():
                paths = _paths(bytes(socket.readLine().data()))
                if paths is not None:
                    self.called.emit(paths)

    def _drop(self) -> None:
        """Lets go of the sockets whose other end has hung up, when all they said was read."""
        self._read()
        for socket in [each for each in self._sockets if each.state() is _HUNG_UP]:
            self._sockets.remove(socket)
            socket.deleteLater()


def _paths(line: bytes) -> list[Path] | None:
    """The paths in a message; None when it is none of ours."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return [Path(each) for each in found if isinstance(each, str)] if isinstance(found, list) else None
