"""A virtual screen for tours: programs on it, and a mouse and keyboard that xdotool moves."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 40.0  # seconds for anything to appear


class Screen:
    """An X display of its own."""

    def __init__(self, number: str) -> None:
        self.environment = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", PYTHONPATH=str(ROOT))

    @contextmanager
    def program(self, *words: str, errors: Path) -> Iterator["subprocess.Popen[bytes]"]:
        """Runs a Python program on the screen until the end of the block; what it says on stderr goes to a file."""
        with errors.open("wb") as out:
            process = subprocess.Popen([sys.executable, *words], env=self.environment, stderr=out, cwd=ROOT)
            try:
                yield process
            finally:
                process.terminate()
                process.wait(20)

    def do(self, *words: object) -> str:
        """One command of xdotool; what it answers."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The number of the one window with this in its title; "" while there is none, or more than one."""
        found = self.do("search", "--onlyvisible", "--name", title).split()
        return found[0] if len(found) == 1 else ""

    def has_window(self, title: str) -> bool:
        """Whether a window with this in its title is on the screen."""
        return bool(self.window(title))

    def wait_for(self, title: str) -> None:
        """Waits for a window with this in its title."""
        wait_until(lambda: self.has_window(title), title)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Presses, moves in steps as a hand does, and lets go."""
        self.do("mousemove", *start)
        self.do("mousedown", 1)
        for step in range(1, 13):
            x, y = (round(a + (b - a) * step / 12) for a, b in zip(start, end, strict=True))
            self.do("mousemove", x, y)
            time.sleep(0.04)
        time.sleep(0.2)
        self.do("mouseup", 1)

    def press(self, *keys: str) -> None:
        """Presses keys one after the other, by xdotool's names."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.08)


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Waits, and fails with what was waited for."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.1)


@contextmanager
def virtual_screen(size: str = "1600x900x24") -> Iterator[Screen]:
    """Starts Xvfb on a free number and ends it.

    Without -noreset the server starts anew whenever its last client leaves, and turns away whoever comes meanwhile:
    xdotool's first look for a window, over before the program's own connection, was such a client.
    """
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield Screen(answer.readline().strip())
    finally:
        server.terminate()
        server.wait(10)
