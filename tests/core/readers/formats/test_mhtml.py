"""Web pages that a browser saved as one file."""

from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from core.errors import EmptyFileError, TooLargeError
from core.readers.read import read_bytes

PAGE = "<html><body><p>A/RES/99/1</p><p>The General Assembly,</p><p>1. Decides “to meet” = now.</p></body></html>"


def saved(*parts: MIMEText | MIMEImage) -> bytes:
    whole = MIMEMultipart("related")
    whole["Subject"] = "Sand"
    for part in parts:
        whole.attach(part)
    return whole.as_bytes()


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_page_is_read_in_its_code_page_and_without_the_pictures(charset: str) -> None:
    picture = MIMEImage(b"GIF8 no text", "gif")
    version = read_bytes(saved(MIMEText(PAGE, "html", charset), picture), "page.mhtml").versions[0]
    assert (str(version.symbol), version.source.format) == ("A/RES/99/1", "html")
    assert version.paragraphs[0].text == "Decides “to meet” = now."
    assert not version.warnings


def test_a_file_without_a_page_and_one_of_many_containers_are_refused() -> None:
    with pytest.raises(EmptyFileError):
        read_bytes(saved(MIMEImage(b"GIF8", "gif")), "page.mhtml")
    with pytest.raises(TooLargeError):
        read_bytes(saved(MIMEText("multipart/ " * 30, "html", "us-ascii")), "page.mhtml")
