"""Lets LibreOffice convert a .doc, .odt or .rtf to .docx, when it is installed and the user agreed.

It runs with a profile of its own, made for the one file and thrown away: no macros, no links followed, a time limit.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from core.errors import DamagedFileError, ReaderDiedError
from core.readers.formats import docx
from core.readers.line import Document
from core.readers.options import ReadOptions

CONVERTED = frozenset({"doc", "odt", "rtf"})
TIME_LIMIT = 60.0  # seconds; the first start with a new profile takes about 5, a long document 10

_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
)
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>\
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>\
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">\
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def program() -> str | None:
    """The path of LibreOffice, None when it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def read_lines(data: bytes, name: str, kind: str, options: ReadOptions) -> Document:
    """Reads a file of one of the formats CONVERTED by way of .docx.

    Raises DamagedFileError when LibreOffice makes nothing of it, ReaderDiedError when it takes too long.
    """
    executable = program()
    if executable is None:
        raise DamagedFileError(name, "LibreOffice was to convert it, but is not installed any more.")
    with tempfile.TemporaryDirectory(prefix="resolute-", ignore_cleanup_errors=True) as folder:
        converted = _convert(executable, data, kind, Path(folder), name)
    document = docx.read_lines(converted, name, options)
    said = "LibreOffice converted the file to Word before it was read."
    return replace(document, format=kind, warnings=(*document.warnings, said))


def _convert(executable: str, data: bytes, kind: str, folder: Path, name: str) -> bytes:
    source = folder / f"document.{kind}"  # a name of our own: that of the file may be made to mislead
    source.write_bytes(data)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_SETTINGS, encoding="utf-8")
    command = [
        executable, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore",
        "--nolockcheck", "--convert-to", "docx:Office Open XML Text", "--outdir", str(folder), str(source),
    ]  # fmt: skip
    _run(command, folder, name)
    result = source.with_suffix(".docx")
    if not result.is_file():
        raise DamagedFileError(name, "LibreOffice could not convert it; it may be damaged.")
    return result.read_bytes()


def _run(command: list[str], folder: Path, name: str) -> None:
    """Runs LibreOffice in a group of its own, since it starts helpers that must end with it."""
    environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder)}
    process = subprocess.Popen(  # noqa: S603  # a fixed command; the document's name is no part of it
        command, cwd=folder, env=environment, start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        process.wait(TIME_LIMIT)
    except subprocess.TimeoutExpired as error:
        raise ReaderDiedError(name, f"LibreOffice took more than {TIME_LIMIT:.0f} seconds to convert it.") from error
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
