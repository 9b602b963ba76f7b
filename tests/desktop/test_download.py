"""Getting a document by its symbol, against a server on this machine that plays the public service."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QUrlQuery

from desktop import download
from desktop.download import Download, FileType, address

PDF = b"%PDF-1.4 specimen " + b"x" * 5000


class Service(BaseHTTPRequestHandler):
    """Answers by the symbol that is asked for."""

    release = threading.Event()

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        symbol = query.get("s", [""])[0]
        answer = getattr(self, f"_{symbol.rsplit('/', 1)[-1]}", self._missing)
        answer()

    def _found(self) -> None:
        self._send(200, PDF, "application/pdf")

    def _moved(self) -> None:
        self.send_response(302)
        self.send_header("Location", "/elsewhere?s=A/RES/found")
        self.end_headers()

    def _circle(self) -> None:
        self.send_response(302)
        self.send_header("Location", "/again?s=A/RES/circle")
        self.end_headers()

    def _page(self) -> None:
        self._send(200, b"<!DOCTYPE html><title>Not found</title>", "text/html")

    def _empty(self) -> None:
        self._send(200, b"", "application/pdf")

    def _broken(self) -> None:
        self._send(503, b"", "text/plain")

    def _silent(self) -> None:
        self.release.wait(5)
        self._send(200, PDF, "application/pdf")

    def _missing(self) -> None:
        self._send(404, b"no such document", "text/plain")

    def _send(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def log_message(self, *words: object) -> None:
        """Says nothing: the test's output is for failures."""


@pytest.fixture
def service() -> Iterator[str]:
    Service.release.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/api"
    Service.release.set()
    server.shutdown()
    server.server_close()


def test_the_address_names_symbol_language_and_type() -> None:
    url = address("A/RES/75/268", "fr", FileType.DOCX)
    query = QUrlQuery(url)
    assert url.toString().startswith("https://documents.un.org/api/symbol/access?")
    assert [query.queryItemValue(key) for key in "slt"] == ["A/RES/75/268", "fr", "docx"]


@pytest.mark.parametrize("symbol", ["A/RES/found", "A/RES/moved"])
def test_a_document_arrives_also_after_a_redirect(qtbot, service: str, symbol: str) -> None:
    made = Download(symbol, service=service)
    with qtbot.waitSignal(made.arrived, timeout=5000) as got:
        pass
    assert got.args == [PDF, f"{symbol.replace('/', '_')}.en.pdf"]


@pytest.mark.parametrize(
    ("symbol", "words"),
    [
        ("A/RES/nowhere", "has no document A/RES/nowhere"),
        ("A/RES/page", "has no document A/RES/page"),
        ("A/RES/empty", "sent an empty file"),
        ("A/RES/broken", "status 503"),
        ("A/RES/circle", "elsewhere too often"),
    ],
)
def test_what_went_wrong_is_one_sentence(qtbot, service: str, symbol: str, words: str) -> None:
    made = Download(symbol, service=service)
    with qtbot.waitSignal(made.failed, timeout=5000) as got:
        pass
    assert words in got.args[0]
    assert "\n" not in got.args[0]


def test_no_network_is_said(qtbot) -> None:
    made = Download("A/RES/1/1", service="http://127.0.0.1:9/api")
    with qtbot.waitSignal(made.failed, timeout=5000) as got:
        pass
    assert "could not be reached" in got.args[0]


def test_silence_ends_in_a_sentence(qtbot, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "TIMEOUT", 200)
    made = Download("A/RES/silent", service=service)
    with qtbot.waitSignal(made.failed, timeout=5000) as got:
        pass
    assert "did not answer in time" in got.args[0]


def test_too_much_is_refused(qtbot, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "LARGEST", 1000)
    made = Download("A/RES/found", service=service)
    with qtbot.waitSignal(made.failed, timeout=5000) as got:
        pass
    assert "larger than" in got.args[0]


def test_nothing_comes_after_cancelling(qtbot, service: str) -> None:
    made = Download("A/RES/silent", service=service)
    heard: list[object] = []
    made.failed.connect(heard.append)
    made.arrived.connect(heard.append)
    with qtbot.waitSignal(made._reply.finished, timeout=5000):
        made.cancel()
    assert heard == []
