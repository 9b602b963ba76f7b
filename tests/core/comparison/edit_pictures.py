"""Cases of word edits as they stand in tests/golden/edits: texts with their edits, one below the other."""

from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parents[2] / "golden" / "edits"


@dataclass(frozen=True)
class EditCase:
    """Two texts and what is told of their edits, one string a line."""

    story: str
    language: str
    old: str
    new: str
    told: list[str]

    def __str__(self) -> str:
        return self.story


def edit_cases(name: str) -> list[EditCase]:
    """The cases of a file: comment, language and old text (-), new text (+), what is told (=), then an empty line."""
    blocks = (_FOLDER / name).read_text(encoding="utf-8").split("\n\n")
    return [_case([line for line in block.splitlines() if line]) for block in blocks if " + " in block]


def _case(lines: list[str]) -> EditCase:
    story = " ".join(line.removeprefix("# ") for line in lines if line.startswith("#"))
    old, new, *told = [line for line in lines if not line.startswith("#")]
    language, _, old_text = old.partition(" - ")
    new_text = new.partition(" + ")[2]
    return EditCase(
        story or new_text, language, old_text, new_text, [line.strip().removeprefix("=").strip() for line in told]
    )
