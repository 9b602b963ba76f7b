"""Damaged copies of a library: no crash, every changed text noticed, a way out offered, and what is readable saved."""

import random
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import LibraryError
from core.store.library import Library
from tests.conftest import ROOT
from tests.core.store import child

FILES = 60


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound library with notes and pins, as one file."""
    path = tmp_path_factory.mktemp("sound") / "library.resolute"
    with Library.open(path) as library:
        child.add(library, 0, FILES)
        child.work(library)
    return path


def damage(data: bytes, rng: random.Random) -> bytes:
    """The bytes with a few bits flipped, cut short, or with whole pages zeroed."""
    kind = rng.randrange(3)
    changed = bytearray(data)
    if kind == 0:
        for _ in range(rng.choice([1, 1, 1, 5, 50])):
            changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    elif kind == 1:
        del changed[rng.randrange(len(changed)) :]
    else:
        for _ in range(rng.randrange(1, 4)):
            page = rng.randrange(len(changed) // 4096) * 4096
            changed[page : page + 4096] = bytes(4096)
    return bytes(changed)


def examine(path: Path) -> str:
    """What comes of using a damaged library: "sound", "noticed", or the first untruth that nobody noticed."""
    try:
        with Library.open(path) as library:
            problems = library.check_thoroughly().problems
            untrue = untruth(library)
            library.search("recalling")
            library.search_counts("decides", unfinished=True)
    except LibraryError as error:
        return "noticed" if str(path.parent) in str(error) else f"no folder named: {error}"
    if problems:
        return "noticed"
    return untrue or "sound"


def untruth(library: Library) -> str:
    """The first text that is not what was added, "" when all are."""
    found = child.ids(library)
    for number in range(FILES):
        wanted = child.text(number)
        version_id = found.get(str(wanted.symbol))
        if version_id is None:
            return f"{wanted.symbol} is missing"
        if library.load(version_id) != wanted or library.original(version_id) != child.data(number):
            return f"{wanted.symbol} has changed"
        if [note.text for note in library.notes(version_id)] not in ([], [f"about {wanted.symbol}"]):
            return f"the note on {wanted.symbol} has changed"
    return ""


def mend(path: Path) -> str:
    """What comes of repairing: "saved N", "nothing left", or an untruth in what was saved."""
    before = path.read_bytes()
    try:
        report = Library.repair(path)
    except LibraryError as error:
        return "nothing left" if "Restore a backup" in str(error) else f"no way out named: {error}"
    if report.kept.read_bytes() != before and before[18:20] == b"\x01\x01":
        return "the damaged file was not kept"
    with Library.open(path) as library:
        problems = [
            each for each in library.check_thoroughly().problems if "has changed" in each and "text of" not in each
        ]
        if problems and not report.lost:
            return f"after repair: {problems}"
        truths = {str(child.text(number).symbol): child.text(number) for number in range(FILES)}
        stale = {each.sha256 for each in library.stale("1")}
        for version_id in child.ids(library).values():
            entry = library.entry(version_id)
            if entry.sha256 not in stale and library.load(version_id) != truths[entry.label]:
                return f"{entry.label} was saved with changes"
    return f"saved {report.saved}"


def tried(work: Callable[[Path], str], path: Path) -> str:
    """What comes of the work, and for an exception that no user may see its last line."""
    try:
        return work(path)
    except Exception:  # noqa: BLE001 - the test fails with what it was
        return " / ".join(traceback.format_exc().splitlines()[-6:])


def sweep(sound: Path, folder: Path, copies: int) -> None:
    """Makes damaged copies and prints what came of each; runs in a process of its own, which may crash."""
    data = sound.read_bytes()
    for number in range(copies):
        path = folder / f"{number}" / "library.resolute"
        path.parent.mkdir()
        damaged = damage(data, random.Random(number))
        path.write_bytes(damaged)
        came = tried(examine, path)
        path.write_bytes(damaged)
        sys.stdout.write(f"{number}\t{came}\t{tried(mend, path)}\n")
        sys.stdout.flush()


@pytest.mark.parametrize("copies", [6, pytest.param(300, marks=pytest.mark.slow)])
def test_damage_is_noticed_and_what_is_readable_is_saved(sound: Path, tmp_path: Path, copies: int) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.core.store.test_damage import sweep;"
        "sweep(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))"
    )
    command = [sys.executable, "-c", code, str(sound), str(tmp_path), str(copies)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    results = [line.split("\t") for line in done.stdout.splitlines()]
    assert len(results) == copies
    assert [each for each in results if each[1] not in {"sound", "noticed"}] == []
    assert [each for each in results if each[2] != "nothing left" and not each[2].startswith("saved")] == []
    assert [each for each in results if each[1] == "noticed"]


def test_a_sound_library_is_found_sound(sound: Path) -> None:
    assert examine(sound) == "sound"
    with Library.open(sound) as library:
        assert library.check().sound


def test_one_flipped_bit_in_a_text_is_noticed_by_its_hash(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.resolute"
    data = bytearray(sound.read_bytes())
    at = data.index(b"OP1about A/RES/1/1")  # the columns of the note stand side by side; the undo log says it otherwise
    data[at + 6] ^= 1
    path.write_bytes(data)
    with Library.open(path) as library:
        assert library.check().sound  # the structure is
        assert library.check_thoroughly().problems == ("What the library says of a note has changed.",)


def test_repair_saves_all_but_what_was_hit(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.resolute"
    data = bytearray(sound.read_bytes())
    with Library.open(sound) as library:
        kept = library._store.row("SELECT data FROM parse WHERE version_id = 7")
    assert kept is not None
    data[data.index(kept["data"][100:200])] ^= 8
    path.write_bytes(data)
    report = Library.repair(path)
    assert report.saved == FILES
    assert [sentence for sentence in report.lost if "read again" in sentence] == list(report.lost)
    assert report.kept.read_bytes() == data
    with Library.open(path) as library:
        (stale,) = library.stale("1")
        number = int(stale.name.partition(".")[0])
        library.reparse(stale.sha256, [child.text(number)], "1")
        assert untruth(library) == ""
        assert library.check_thoroughly().sound
