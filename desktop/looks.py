"""Looks: what there is a picture of: views in languages, colours and sizes, and every dialog."""

from dataclasses import dataclass
from itertools import product

from desktop.theme import Mode, Palette

WIDE, NARROW = (1440, 900), (800, 600)
LANGUAGES = ("en", "ar", "zh")


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is drawn: the view, and everything that changes it."""

    view: str
    language: str = "en"
    mode: Mode = Mode.LIGHT
    size: tuple[int, int] = WIDE
    palette: Palette = Palette.REDLINE
    scale: int = 1

    @property
    def name(self) -> str:
        """The name of the file, without suffix."""
        parts = [self.view, self.language, self.mode.value, "wide" if self.size == WIDE else "narrow"]
        parts += [self.palette.value] if self.palette is not Palette.REDLINE else []
        return "-".join(parts + ([f"{self.scale}x"] if self.scale > 1 else []))


VIEWS = ("empty", "side", "redline", "long", "error")
CARE = ("backups", "check_library", "recent_libraries", "forget")
DIALOGS = ("preferences", "keys", "shortcuts", "about", "report", "get", "mend", "problem", *CARE)
EXTRAS = (
    *(Look("side", palette=palette, mode=mode) for palette in list(Palette)[1:] for mode in (Mode.LIGHT, Mode.DARK)),
    *(Look(view, mode=Mode.HIGH_CONTRAST) for view in ("empty", "side", "redline")),
    *(Look(view, scale=2) for view in ("empty", "side")),
    *(
        Look(view, mode=mode)
        for view in ("find", "search", "moved", "unfolded", "rewritten")
        for mode in (Mode.LIGHT, Mode.DARK)
    ),
    *(Look(f"dialog-{each}", mode=mode) for each in DIALOGS for mode in (Mode.LIGHT, Mode.DARK)),
    *(Look(f"dialog-{each}", code, Mode.DARK) for each in DIALOGS for code in ("fr", "ru", "ar")),
    *(Look("alone", code, mode) for code in LANGUAGES for mode in (Mode.LIGHT, Mode.DARK)),
    Look("alone", size=NARROW),
    *(Look("side", language=code, size=NARROW) for code in ("fr", "es", "ru")),
)


def looks() -> list[Look]:
    """All pictures: views x languages x light and dark x wide and narrow, and what is drawn once."""
    every = product(VIEWS, LANGUAGES, (Mode.LIGHT, Mode.DARK), (WIDE, NARROW))
    return [*(Look(*each) for each in every), *EXTRAS]
