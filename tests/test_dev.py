"""dev.py sets everything up by itself, or says in a sentence what is missing and what to do."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROGRAM = Path(__file__).resolve().parent.parent / "dev.py"


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """dev.py as a module whose environment is an empty folder."""
    spec = importlib.util.spec_from_file_location("dev", PROGRAM)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, path in (("VENV", tmp_path), ("STAMP", tmp_path / "stamp"), ("PYTHON", Path(sys.executable))):
        monkeypatch.setattr(module, name, path)
    monkeypatch.setattr(module, "build_translations", lambda: None)
    return module


def calls_of(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, *names: str) -> list[str]:
    """The list in which calls of these functions will be noted; nothing else happens in them."""
    calls: list[str] = []
    for name in names:
        monkeypatch.setattr(dev, name, lambda *_words, name=name: calls.append(name))
    return calls


def test_an_unknown_command_lists_the_commands() -> None:
    done = subprocess.run([sys.executable, PROGRAM, "dance"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "dev.py test" in done.stdout


def test_an_old_python_is_told_so(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(dev, "OLDEST", (99, 0))
    assert dev.main(["check"]) == 1
    assert capsys.readouterr().err.startswith("Resolute needs Python 99.0 or newer; this is Python 3.")


def test_set_up_is_done_once(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of(dev, monkeypatch, "make_venv", "install", "ensure_qt")
    dev.set_up()
    assert calls == ["make_venv", "install", "install", "ensure_qt"]
    dev.set_up()
    assert calls == ["make_venv", "install", "install", "ensure_qt"]


def test_another_lock_file_sets_up_anew(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    calls = calls_of(dev, monkeypatch, "make_venv", "install", "ensure_qt")
    dev.set_up()
    (tmp_path / "lock").write_text("another")
    monkeypatch.setattr(dev, "LOCK", tmp_path / "lock")
    dev.set_up()
    assert calls.count("make_venv") == 2


def test_a_display_that_comes_later_is_tried(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of(dev, monkeypatch, "make_venv", "install", "ensure_qt")
    for has_display in (False, False, True):
        monkeypatch.setattr(dev, "has_display", lambda answer=has_display: answer)
        dev.set_up()
    assert calls.count("ensure_qt") == 2


def test_without_a_network_the_reason_is_said(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("nothing-of-this-name==1 --hash=sha256:" + "0" * 64)
    with pytest.raises(dev.SetupError, match=r"could not be installed: .*\nCheck the network connection"):
        dev.install("--target", tmp_path / "nowhere", "--no-index", "-r", tmp_path / "lock")


def test_missing_libraries_of_qt_are_named(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "qt_problem", lambda: "libGL.so.1 is missing")
    monkeypatch.setattr(dev, "apt_install", lambda *_: False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(dev.SetupError, match=r"libGL\.so\.1 is missing\n.*\n  sudo apt-get install libegl1 "):
        dev.ensure_qt()


def test_without_a_display_a_picture_can_still_be_drawn(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "call", lambda *command, cwd: started.append(command) or 0)
    assert dev.main(["run", "--screenshot", "window.png"]) == 0
    assert dev.main(["run"]) == 1
    assert len(started) == 1
