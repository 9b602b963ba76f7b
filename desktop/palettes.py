"""Every colour of the program: what each name means, and its value in each mode and palette."""

from enum import StrEnum


class Mode(StrEnum):
    """How light the surfaces are."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Palette(StrEnum):
    """The set of colours in which changes are marked."""

    REDLINE = "redline"
    ORANGE_BLUE = "orange-blue"
    BLACK_WHITE = "black-white"


class Tone(StrEnum):
    """A colour by what it is for, never by how it looks."""

    # Surfaces, from the back to the front
    WINDOW = "window"  # around the panes
    SURFACE = "surface"  # panels, bars, headers
    PAGE = "page"  # where documents are read
    RAISED = "raised"  # chips, buttons
    HOVER = "hover"
    BORDER = "border"
    BORDER_STRONG = "border-strong"  # around controls: at least 3:1 against the surface
    CURRENT = "current"  # behind the current row
    HATCH = "hatch"  # lines across a side that has no text
    # Writing
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on-accent"
    FOCUS = "focus"
    SELECTION = "selection"
    ON_SELECTION = "on-selection"
    WARNING = "warning"
    ERROR = "error"
    HIT = "hit"  # a search hit; yellow is used for nothing else
    HIT_CURRENT = "hit-current"
    ON_HIT = "on-hit"
    ON_HIT_CURRENT = "on-hit-current"
    # Syntax: quietly apart from the text, and never in a colour that marks a change
    SYMBOL = "symbol"
    TREATY = "treaty"
    # Marks of change
    DELETION = "deletion"
    DELETION_TINT = "deletion-tint"
    INSERTION = "insertion"
    INSERTION_TINT = "insertion-tint"
    MOVE = "move"
    MOVE_TINT = "move-tint"
    CHANGE = "change"  # sign of a changed paragraph
    CHANGE_TINT = "change-tint"
    DELETION_QUIET = "deletion-quiet"  # words taken out by a technical update
    INSERTION_QUIET = "insertion-quiet"  # words put in by a technical update
    CHIP = "chip"  # the name of an invisible character
    CHIP_TINT = "chip-tint"


SURFACES: dict[Mode, dict[Tone, str]] = {
    Mode.LIGHT: {
        Tone.WINDOW: "#eef0f3",
        Tone.SURFACE: "#f7f8fa",
        Tone.PAGE: "#ffffff",
        Tone.RAISED: "#ffffff",
        Tone.HOVER: "#e6eaf0",
        Tone.BORDER: "#dbe0e6",
        Tone.BORDER_STRONG: "#828b97",
        Tone.CURRENT: "#f1f5fb",
        Tone.HATCH: "#e9ecf0",
        Tone.TEXT: "#1c2127",
        Tone.MUTED: "#59636f",
        Tone.ACCENT: "#1f5fae",
        Tone.ON_ACCENT: "#ffffff",
        Tone.FOCUS: "#1f5fae",
        Tone.SELECTION: "#bfd8f8",
        Tone.ON_SELECTION: "#12161b",
        Tone.WARNING: "#8a5300",
        Tone.ERROR: "#b3261e",
        Tone.HIT: "#fff0a3",
        Tone.HIT_CURRENT: "#ffd028",
        Tone.ON_HIT: "#1c2127",
        Tone.ON_HIT_CURRENT: "#1c2127",
        Tone.SYMBOL: "#2d474c",
        Tone.TREATY: "#423b54",
        Tone.CHIP: "#5b4a86",
        Tone.CHIP_TINT: "#eee9f8",
    },
    Mode.DARK: {
        Tone.WINDOW: "#14171b",
        Tone.SURFACE: "#1c2025",
        Tone.PAGE: "#1a1d22",
        Tone.RAISED: "#262b32",
        Tone.HOVER: "#2e343c",
        Tone.BORDER: "#333a43",
        Tone.BORDER_STRONG: "#7b8593",
        Tone.CURRENT: "#222831",
        Tone.HATCH: "#262b31",
        Tone.TEXT: "#e3e6ea",
        Tone.MUTED: "#a3acb8",
        Tone.ACCENT: "#8ab8f5",
        Tone.ON_ACCENT: "#0f1a28",
        Tone.FOCUS: "#8ab8f5",
        Tone.SELECTION: "#31527c",
        Tone.ON_SELECTION: "#ffffff",
        Tone.WARNING: "#f0b866",
        Tone.ERROR: "#ff9d94",
        Tone.HIT: "#6b5a12",
        Tone.HIT_CURRENT: "#f2c230",
        Tone.ON_HIT: "#fbf3d3",
        Tone.ON_HIT_CURRENT: "#14171b",
        Tone.SYMBOL: "#c6d3d5",
        Tone.TREATY: "#d2cddd",
        Tone.CHIP: "#c9b8f2",
        Tone.CHIP_TINT: "#352e48",
    },
    Mode.HIGH_CONTRAST: {
        Tone.WINDOW: "#000000",
        Tone.SURFACE: "#000000",
        Tone.PAGE: "#000000",
        Tone.RAISED: "#000000",
        Tone.HOVER: "#2b2b2b",
        Tone.BORDER: "#b8b8b8",
        Tone.BORDER_STRONG: "#ffffff",
        Tone.CURRENT: "#1d1d1d",
        Tone.HATCH: "#4a4a4a",
        Tone.TEXT: "#ffffff",
        Tone.MUTED: "#d9d9d9",
        Tone.ACCENT: "#5cd6ff",
        Tone.ON_ACCENT: "#000000",
        Tone.FOCUS: "#5cd6ff",
        Tone.SELECTION: "#5cd6ff",
        Tone.ON_SELECTION: "#000000",
        Tone.WARNING: "#ffc266",
        Tone.ERROR: "#ffa199",
        Tone.HIT: "#ffe600",
        Tone.HIT_CURRENT: "#ffffff",
        Tone.ON_HIT: "#000000",
        Tone.ON_HIT_CURRENT: "#000000",
        Tone.SYMBOL: "#ffffff",
        Tone.TREATY: "#ffffff",
        Tone.CHIP: "#e0d1ff",
        Tone.CHIP_TINT: "#3a2f57",
    },
}

_REDLINE = {
    Mode.LIGHT: {
        Tone.DELETION: "#b3261e",
        Tone.DELETION_TINT: "#fdeceb",
        Tone.INSERTION: "#1747b5",
        Tone.INSERTION_TINT: "#e9f0fd",
        Tone.MOVE: "#0b6e4f",
        Tone.MOVE_TINT: "#e5f4ee",
        Tone.CHANGE: "#74508c",
        Tone.CHANGE_TINT: "#f4eff7",
        Tone.DELETION_QUIET: "#86605c",
        Tone.INSERTION_QUIET: "#576a8c",
    },
    Mode.DARK: {
        Tone.DELETION: "#ff968c",
        Tone.DELETION_TINT: "#3d2423",
        Tone.INSERTION: "#8fb8ff",
        Tone.INSERTION_TINT: "#1f2d47",
        Tone.MOVE: "#5ee0b0",
        Tone.MOVE_TINT: "#1a332a",
        Tone.CHANGE: "#cbaee0",
        Tone.CHANGE_TINT: "#2c2534",
        Tone.DELETION_QUIET: "#c9a09b",
        Tone.INSERTION_QUIET: "#9fb0cd",
    },
    Mode.HIGH_CONTRAST: {
        Tone.DELETION: "#ff9d94",
        Tone.DELETION_TINT: "#3a0c08",
        Tone.INSERTION: "#86b8ff",
        Tone.INSERTION_TINT: "#071f47",
        Tone.MOVE: "#5cf0c0",
        Tone.MOVE_TINT: "#06331a",
        Tone.CHANGE: "#e3c2ff",
        Tone.CHANGE_TINT: "#2b1a3a",
        Tone.DELETION_QUIET: "#e6bcb7",
        Tone.INSERTION_QUIET: "#bfd2f2",
    },
}

_ORANGE_BLUE = {
    Mode.LIGHT: {
        Tone.DELETION: "#a34700",
        Tone.DELETION_TINT: "#fdeee0",
        Tone.INSERTION: "#0b4f9c",
        Tone.INSERTION_TINT: "#e4f0fb",
        Tone.MOVE: "#1b7340",
        Tone.MOVE_TINT: "#e7f4ea",
        Tone.CHANGE: "#55606c",
        Tone.CHANGE_TINT: "#eff1f4",
        Tone.DELETION_QUIET: "#7d6349",
        Tone.INSERTION_QUIET: "#536b85",
    },
    Mode.DARK: {
        Tone.DELETION: "#ffae66",
        Tone.DELETION_TINT: "#3d2a18",
        Tone.INSERTION: "#86bcff",
        Tone.INSERTION_TINT: "#1b2f4a",
        Tone.MOVE: "#8fe89a",
        Tone.MOVE_TINT: "#1c3420",
        Tone.CHANGE: "#c0c8d2",
        Tone.CHANGE_TINT: "#2a2f36",
        Tone.DELETION_QUIET: "#c8aa8c",
        Tone.INSERTION_QUIET: "#9db2cc",
    },
    Mode.HIGH_CONTRAST: {
        Tone.DELETION: "#ffb066",
        Tone.DELETION_TINT: "#3a2000",
        Tone.INSERTION: "#86b8ff",
        Tone.INSERTION_TINT: "#071f47",
        Tone.MOVE: "#a4f2a0",
        Tone.MOVE_TINT: "#0b330f",
        Tone.CHANGE: "#d9d9d9",
        Tone.CHANGE_TINT: "#2b2b2b",
        Tone.DELETION_QUIET: "#e6cbb0",
        Tone.INSERTION_QUIET: "#bfd2f2",
    },
}


def _plain(ink: str, quiet: str, strong: str, soft: str) -> dict[Tone, str]:
    """One ink on two greys: only form tells deletion, insertion and move apart."""
    return {
        Tone.DELETION: ink,
        Tone.DELETION_TINT: strong,
        Tone.INSERTION: ink,
        Tone.INSERTION_TINT: soft,
        Tone.MOVE: ink,
        Tone.MOVE_TINT: soft,
        Tone.CHANGE: ink,
        Tone.CHANGE_TINT: soft,
        Tone.DELETION_QUIET: quiet,
        Tone.INSERTION_QUIET: quiet,
    }


_BLACK_WHITE = {
    Mode.LIGHT: _plain("#000000", "#595959", "#e6e6e6", "#f4f4f4"),
    Mode.DARK: _plain("#ffffff", "#b8b8b8", "#3a3d42", "#2a2d31"),
    Mode.HIGH_CONTRAST: _plain("#ffffff", "#d0d0d0", "#404040", "#262626"),
}

MARKS: dict[Palette, dict[Mode, dict[Tone, str]]] = {
    Palette.REDLINE: _REDLINE,
    Palette.ORANGE_BLUE: _ORANGE_BLUE,
    Palette.BLACK_WHITE: _BLACK_WHITE,
}
