"""Gets a document by its symbol from the United Nations' public service: only when the user asks, with cancel."""

from enum import StrEnum

from PySide6.QtCore import QObject, QUrl, QUrlQuery, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

SERVICE = "https://documents.un.org/api/symbol/access"
TIMEOUT = 60_000  # milliseconds without any byte; the service builds some documents while one waits
LARGEST = 64 << 20  # bytes, as much as a reader takes
REDIRECTS = 10
_NOT_FOUND = 404
_OK = 200


class FileType(StrEnum):
    """The forms in which the service gives a document."""

    PDF = "pdf"
    DOCX = "docx"
    DOC = "doc"


def address(symbol: str, language: str, file_type: FileType, service: str = SERVICE) -> QUrl:
    """The public address of a document; `language` is one of ar, zh, en, fr, ru, es."""
    query = QUrlQuery()
    query.addQueryItem("s", symbol)
    query.addQueryItem("l", language)
    query.addQueryItem("t", file_type.value)
    url = QUrl(service)
    url.setQuery(query)
    return url


class Download(QObject):
    """One document on its way: emits `progressed`, then `arrived` or `failed`, and nothing after `cancel`."""

    progressed = Signal(int, int)  # bytes so far, bytes in all or -1
    arrived = Signal(bytes, str)  # the file, and a name for it
    failed = Signal(str)  # a sentence for the user

    def __init__(
        self,
        symbol: str,
        language: str = "en",
        file_type: FileType = FileType.PDF,
        service: str = SERVICE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.symbol = symbol
        self._name = f"{symbol.replace('/', '_')}.{language}.{file_type}"
        self._network = QNetworkAccessManager(self)
        self._reply = self._network.get(_request(address(symbol, language, file_type, service)))
        self._cancelled = False
        self._too_large = False
        self._reply.downloadProgress.connect(self._on_progress)
        self._reply.finished.connect(self._on_finished)

    def cancel(self) -> None:
        """Stops the download for good."""
        self._cancelled = True
        self._reply.abort()

    def _on_progress(self, received: int, total: int) -> None:
        if max(received, total) > LARGEST:
            self._too_large = True
            self._reply.abort()
        elif not self._cancelled:
            self.progressed.emit(received, total)

    def _on_finished(self) -> None:
        reply = self._reply
        reply.deleteLater()
        if self._cancelled:
            return
        problem = self._problem(reply)
        if problem:
            self.failed.emit(problem)
        else:
            self.arrived.emit(bytes(reply.readAll().data()), self._name)

    def _problem(self, reply: QNetworkReply) -> str:
        """Why the document did not come, as a sentence; "" when it did."""
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if self._too_large:
            return self.tr("{0} is larger than a resolution can be and was not loaded.").format(self.symbol)
        if status == _NOT_FOUND or (status == _OK and _is_web_page(reply)):
            sentence = self.tr("UN Documents has no document {0} in this language and file type; check the symbol.")
            return sentence.format(self.symbol)
        if reply.error() != QNetworkReply.NetworkError.NoError:
            return self._network_problem(reply.error(), status)
        if reply.bytesAvailable() == 0:
            return self.tr("UN Documents sent an empty file for {0}; try again later.").format(self.symbol)
        return ""

    def _network_problem(self, error: QNetworkReply.NetworkError, status: object) -> str:
        errors = QNetworkReply.NetworkError
        if error in (errors.OperationCanceledError, errors.TimeoutError):
            sentence = self.tr("UN Documents did not answer in time for {0}; try again later.")
        elif error in (errors.TooManyRedirectsError, errors.InsecureRedirectError):
            sentence = self.tr("UN Documents sent the request for {0} elsewhere too often; try again later.")
        elif status is not None:
            sentence = self.tr("UN Documents cannot give {0} now (status {1}); try again later.")
        else:
            sentence = self.tr("UN Documents could not be reached for {0}; check the network connection.")
        return sentence.format(self.symbol, status)


def _request(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    request.setTransferTimeout(TIMEOUT)
    request.setMaximumRedirectsAllowed(REDIRECTS)
    policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, policy)
    request.setAttribute(QNetworkRequest.Attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual)
    request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, "Resolute")
    return request


def _is_web_page(reply: QNetworkReply) -> bool:
    """Whether a page came instead of a document, as the service answers for symbols that it does not know."""
    kind = str(reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader) or "")
    start = bytes(reply.peek(256).data()).lstrip().lower()
    return kind.startswith("text/html") or start.startswith((b"<!doctype html", b"<html"))
