"""The dialog that gets documents by symbol: what it loads, what it says, and that closing it stops everything."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.dialogs.get_documents import GetDocumentsDialog


class Archive(BaseHTTPRequestHandler):
    """Has every document whose number is even, and keeps a list of what was asked for."""

    asked: list[str] = []  # noqa: RUF012  # shared on purpose: the server makes an instance for each request

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        symbol = query["s"][0]
        self.asked.append(f"{symbol} {query['l'][0]} {query['t'][0]}")
        found = int(symbol.rsplit("/", 1)[1]) % 2 == 0
        body = f"%PDF {symbol}".encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(BrokenPipeError):  # whoever asked has hung up
            self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        """Says nothing: the test's output is for failures."""


@pytest.fixture
def service() -> Iterator[str]:
    Archive.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Archive)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/api"
    server.shutdown()
    server.server_close()


def results(dialog: GetDocumentsDialog) -> list[str]:
    return [dialog._results.item(row).text() for row in range(dialog._results.count())]


def test_nothing_is_asked_before_the_button_is_pressed(qtbot, service: str) -> None:
    dialog = GetDocumentsDialog(["A/RES/901/2"], service=service)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(50)
    assert Archive.asked == []


def test_all_symbols_are_loaded_and_each_says_how_it_went(qtbot, service: str) -> None:
    dialog = GetDocumentsDialog(["A/RES/901/2", "A/RES/901/3", "A/RES/901/4"], service=service)
    qtbot.addWidget(dialog)
    arrived: list[tuple[bytes, str]] = []
    dialog.arrived.connect(lambda data, name: arrived.append((data, name)))
    QTest.mouseClick(dialog._get, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._stop.isEnabled(), timeout=5000)
    assert [name for _, name in arrived] == ["A_RES_901_2.en.pdf", "A_RES_901_4.en.pdf"]
    assert results(dialog)[0] == "A/RES/901/2: added to the library"
    assert "has no document A/RES/901/3" in results(dialog)[1]


def test_language_and_file_type_are_those_chosen(qtbot, service: str) -> None:
    dialog = GetDocumentsDialog(["A/RES/901/2"], service=service)
    qtbot.addWidget(dialog)
    dialog._language.setCurrentText("العربية")
    dialog._type.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.arrived, timeout=5000):
        dialog.start()
    assert set(Archive.asked) == {"A/RES/901/2 ar docx"}  # Qt asks once more by itself where a connection breaks


def test_closing_stops_what_has_not_come(qtbot, service: str) -> None:
    dialog = GetDocumentsDialog([f"A/RES/901/{2 * number}" for number in range(1, 40)], service=service)
    qtbot.addWidget(dialog)
    dialog.start()
    dialog.reject()
    assert results(dialog)[-1] == "A/RES/901/78: stopped"
    asked = len(Archive.asked)
    qtbot.wait(100)
    assert len(Archive.asked) <= asked + 1


def test_symbols_may_be_separated_as_people_do(qtbot) -> None:
    dialog = GetDocumentsDialog()
    qtbot.addWidget(dialog)
    assert not dialog._get.isEnabled()
    dialog._symbols.setPlainText("A/RES/217 (III), A/RES/901/2;\n A/RES/901/2\n")
    assert dialog.symbols() == ["A/RES/217 (III)", "A/RES/901/2"]
    assert dialog._get.isEnabled()


def test_what_is_proposed_is_typed_over_and_long_answers_are_wrapped(qtbot) -> None:
    dialog = GetDocumentsDialog(["A/RES/901/2"], service="http://127.0.0.1:9/api")  # where nobody listens
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog._symbols, "A/RES/901/4")
    assert dialog.symbols() == ["A/RES/901/4"]
    dialog.start()
    qtbot.waitUntil(lambda: "could not be reached" in results(dialog)[0], timeout=5000)
    assert not dialog._results.horizontalScrollBar().isVisible()
    line = dialog._results.visualItemRect(dialog._results.item(0))
    assert line.height() > 1.5 * dialog.fontMetrics().height()
