#!/usr/bin/env python3
"""Sets up a private environment in .venv, then runs, tests, checks, measures or pictures the program.

    python3 dev.py run [files…]        start Resolute
    python3 dev.py test [--slow] [-k]  run the tests; further words go to pytest
    python3 dev.py check               linters, types and import floors
    python3 dev.py bench [names…]      measure speed and quality beside other programs
    python3 dev.py shots [folder]      draw every view to PNG files (default folder: shots)
    python3 dev.py lock                renew requirements.lock from pyproject.toml

Standard library only, and readable by old Pythons, so that it can say in a sentence what is missing.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / ".resolute-stamp"
TRANSLATIONS = ROOT / "resources" / "i18n"
OLDEST = (3, 11)
BASE = getattr(sys, "_base_executable", None) or sys.executable  # not .venv's own Python, which set-up may remove

# Debian's names of what Qt loads: found one by one on a bare Debian 12, the same on Debian 13.
QT_LIBRARIES = ["libegl1", "libgl1", "libglib2.0-0", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"]
X11_LIBRARIES = ["libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0"]
CHINESE_FONT = "fonts-droid-fallback"


class SetupError(Exception):
    """Why the environment cannot be made ready, as a sentence with what to do."""


def main(argv):
    """Runs one command; returns its exit status."""
    name, rest = (argv[0], argv[1:]) if argv else ("run", [])
    if name in ("-h", "--help", "help") or name not in COMMANDS:
        print(__doc__)
        return 0 if name in ("-h", "--help", "help") else 2
    try:
        return COMMANDS[name](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(rest):
    """Starts the program with the given files."""
    set_up()
    wants_picture = "--screenshot" in rest or any(word.startswith("--screenshot=") for word in rest)
    if not has_display() and not wants_picture and not {"-h", "--help", "--version"} & set(rest):
        raise SetupError("There is no display to open a window on; use --screenshot FILE.png to draw it into a file.")
    return call(PYTHON, "-m", "desktop", *rest, cwd=None)


def test(rest):
    """Runs the tests, on all cores unless told otherwise."""
    set_up()
    spread = (
        [] if any(word.startswith(("-n", "-p", "--pdb")) for word in rest) else ["-n", "auto", "--dist", "loadgroup"]
    )
    return call(PYTHON, "-m", "pytest", *spread, *rest)


def check(_rest):
    """Linters, format, types and floors; every one runs, the status is the worst."""
    set_up()
    tools = (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("pytest", "-q", "tests/test_layers.py"),
    )
    return max(call(PYTHON, "-m", *tool) for tool in tools)


def bench(rest):
    """Prints the table of measurements."""
    set_up()
    return call(PYTHON, "-m", "tests.benchmarks.run", *rest, env=quiet_threads())


def shots(rest):
    """Draws every view to PNG files."""
    set_up()
    font_with_chinese()
    folder = Path(rest[0] if rest and not rest[0].startswith("-") else ROOT / "shots").resolve()
    return call(PYTHON, "-m", "desktop.shots", folder, *rest[1:], env=offscreen())


def lock(_rest):
    """Renews requirements.lock; uv writes it without host names."""
    set_up()
    uv = VENV / ".uv"
    if subprocess.run([*pip(), "install", "--quiet", "--target", str(uv), "uv"], check=False).returncode:
        raise SetupError("uv could not be installed; check the network connection and try again.")
    environment = dict(os.environ, PYTHONPATH=str(uv))
    export = ["export", "--all-groups", "--format", "requirements-txt", "--no-emit-project", "--no-header", "--quiet"]
    text = subprocess.run(
        [str(PYTHON), "-m", "uv", *export], cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    ).stdout
    LOCK.write_text(text, encoding="utf-8")
    return 0


COMMANDS = {"run": run, "test": test, "check": check, "bench": bench, "shots": shots, "lock": lock}


# ---- the environment


def set_up():
    """Makes .venv ready; does nothing when it already is."""
    if sys.version_info < OLDEST:
        raise SetupError(
            "Resolute needs Python {}.{} or newer; this is Python {}.".format(*OLDEST, sys.version.split()[0])
        )
    if not PYTHON.exists() or fingerprint() not in stamped():
        print("Setting up .venv (once; about half a minute) …", file=sys.stderr, flush=True)
        make_venv()
        install("--require-hashes", "-r", LOCK)
        install("--no-deps", "-e", ROOT)
        stamp(fingerprint())
    screen = "qt on a display" if has_display() else "qt in memory"
    if screen not in stamped():  # to try it costs a quarter of a second at every start
        ensure_qt()
        stamp(screen)
    build_translations()


def stamped():
    """What was made ready in .venv before, a line each."""
    return STAMP.read_text().splitlines() if STAMP.exists() else []


def stamp(line):
    """Notes that something was made ready."""
    with STAMP.open("a") as file:
        file.write(line + "\n")


def fingerprint():
    """Changes when what is to be installed changes, or the folder or the Python it is installed for."""
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode(), sys.version.encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make_venv():
    """A fresh .venv, also where Debian left out ensurepip."""
    shutil.rmtree(VENV, ignore_errors=True)
    command = [BASE, "-m", "venv", str(VENV)]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    done = subprocess.run([*command[:-1], "--without-pip", str(VENV)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"A private environment could not be made in {VENV}: {last_line(done.stderr)}")


def pip():
    """The environment's own pip, or the base interpreter's pip aimed at the environment."""
    own = [str(PYTHON), "-m", "pip"]
    if subprocess.run([*own, "--version"], capture_output=True, check=False).returncode == 0:
        return own
    return [BASE, "-m", "pip", "--python", str(PYTHON)]


def install(*what):
    """Installs by pip, or says in a sentence why that failed."""
    command = [*pip(), "install", "--quiet", "--disable-pip-version-check", *map(str, what)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(
            f"The packages that Resolute needs could not be installed: {last_line(done.stderr)}\n"
            "Check the network connection, then try again."
        )


def build_translations():
    """Compiles the translations that are newer than their compiled form."""
    stale = [
        source
        for source in sorted(TRANSLATIONS.glob("*.ts"))
        if not source.with_suffix(".qm").exists() or source.with_suffix(".qm").stat().st_mtime < source.stat().st_mtime
    ]
    if stale:
        tool = BIN / ("pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease")
        subprocess.run([str(tool), "-silent", *map(str, stale)], check=False, stdout=subprocess.DEVNULL)


# ---- the system libraries of Qt


def ensure_qt():
    """Installs what Qt misses on Debian and its kin, or says what to type."""
    problem = qt_problem()
    if not problem:
        return
    wanted = QT_LIBRARIES + (X11_LIBRARIES if has_display() else [])
    if apt_install(wanted, "the system libraries that Qt needs"):
        problem = qt_problem()
    if problem:
        hint = "\nInstall its system libraries, then try again:\n  sudo apt-get install " + " ".join(wanted)
        raise SetupError("Qt cannot start: " + problem + (hint if sys.platform.startswith("linux") else ""))


def qt_problem():
    """Why Qt cannot start here, in its own words; an empty string when it can."""
    code = "from PySide6 import QtWidgets; QtWidgets.QApplication([])"
    environment = None if has_display() else offscreen()
    done = subprocess.run([str(PYTHON), "-c", code], env=environment, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else last_line(done.stderr) or "it ended without a message"


def apt_install(packages, purpose):
    """Whether apt-get could install the packages; False where it is not there or not allowed."""
    if not shutil.which("apt-get"):
        return False
    sudo = root_prefix()
    if sudo is None:
        return False
    print("Installing {}: {}".format(purpose, " ".join(packages)), file=sys.stderr, flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    steps = (["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", *packages])
    return all(
        subprocess.run(
            [*sudo, "apt-get", *step],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        ).returncode
        == 0
        for step in steps
    )


def root_prefix():
    """What to put before a command to run it as root without a question; None when that is not possible."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def font_with_chinese():
    """The pictures need a font with Chinese; installs a small one where none is found."""
    if not sys.platform.startswith("linux") or not shutil.which("fc-list"):
        return
    found = subprocess.run(["fc-list", ":lang=zh"], capture_output=True, text=True, check=False).stdout.strip()
    if not found and not apt_install([CHINESE_FONT], "a font with Chinese"):
        print("Chinese will show as boxes: install a font for it, for example " + CHINESE_FONT, file=sys.stderr)


# ---- small things


def has_display():
    """Whether a window can be shown."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal", "vnc")
    )


def offscreen():
    """The environment for a Qt that draws into memory."""
    return dict(os.environ, QT_QPA_PLATFORM="offscreen") if sys.platform.startswith("linux") else dict(os.environ)


def quiet_threads():
    """The environment for measuring: numpy's idle threads would double the processor time."""
    return dict(offscreen(), OPENBLAS_NUM_THREADS="1")


def call(*command, env=None, cwd=ROOT):
    """Runs a command in the foreground and returns its status."""
    return subprocess.call([str(word) for word in command], cwd=cwd, env=env)


def last_line(text):
    """The last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
