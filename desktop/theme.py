"""Theme: the colours, letters and icons of the program, and how they are put on the application.

A Theme is a value: whoever draws asks it by name and keeps nothing; a new theme is handed to every widget by
`set_theme`. Qt's own dark mode is not relied on (without a desktop's help it does nothing), so Fusion gets a palette.
"""

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.icons import svg_icon
from desktop.palettes import MARKS, SURFACES, Mode, Palette, Tone
from desktop.style_sheet import style_sheet

__all__ = ["Mode", "Palette", "Reading", "Theme", "Tone", "apply", "system_mode"]

# First the book faces that a desktop may have, then what always comes along; the last ones hold Arabic and Chinese.
SERIF = ("Source Serif 4", "Source Serif Pro", "Georgia", "Noto Serif", "DejaVu Serif", "Times New Roman")
SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans", "Arial")
EVERY_SCRIPT = ("Noto Naskh Arabic", "Noto Serif CJK SC", "Songti SC", "SimSun", "Droid Sans Fallback")

UNIT = 4  # pixels: every distance in the program is a multiple of it


@dataclass(frozen=True, slots=True)
class Reading:
    """How documents are set: face, size in points, and line height as a multiple of the face's own."""

    serif: bool = True
    size: float = 11.0
    line_spacing: float = 1.3


@dataclass(frozen=True, slots=True)
class Theme:
    """What everything looks like; immutable and cheap to make."""

    mode: Mode = Mode.LIGHT
    palette: Palette = Palette.REDLINE
    reading: Reading = field(default_factory=Reading)

    @property
    def is_dark(self) -> bool:
        """Whether light writing stands on dark surfaces."""
        return self.mode is not Mode.LIGHT

    def colour(self, tone: Tone) -> QColor:
        """The colour that has this name in this theme."""
        return QColor(_colour(self.mode, self.palette, tone))

    def text_font(self, scale: float = 1.0) -> QFont:
        """The face in which documents are set."""
        return _font(SERIF if self.reading.serif else SANS, self.reading.size * scale)

    def label_font(self, scale: float = 0.82) -> QFont:
        """The face of paragraph labels, captions and chips within documents: sans, smaller than the text."""
        return _font(SANS, self.reading.size * scale)

    def icon(self, name: str, tone: Tone = Tone.TEXT) -> QIcon:
        """The program's own drawing of this name, in a colour of the theme; raises KeyError for an unknown name."""
        return svg_icon(name, self.colour(tone), self.colour(Tone.BORDER_STRONG))


@lru_cache(maxsize=512)
def _colour(mode: Mode, palette: Palette, tone: Tone) -> QColor:
    value = SURFACES[mode].get(tone) or MARKS[palette][mode][tone]
    return QColor(value)


@lru_cache(maxsize=64)
def _font(families: tuple[str, ...], points: float) -> QFont:
    font = QFont()
    font.setFamilies([*families, *EVERY_SCRIPT])
    font.setPointSizeF(points)
    return font


def system_mode() -> Mode:
    """The mode that the desktop asks for; light where it says nothing."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Mode.DARK if dark else Mode.LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Puts the theme on everything that Qt draws by itself; the program's own widgets get it by `set_theme`."""
    if not app.styleSheet():  # a style under a style sheet no longer tells its name
        app.setStyle("Fusion")
    app.setPalette(qt_palette(theme))
    app.setStyleSheet(style_sheet(theme.colour))


def qt_palette(theme: Theme) -> QPalette:
    """The theme as Qt's roles."""
    role = QPalette.ColorRole
    tones = {
        role.Window: Tone.SURFACE,
        role.WindowText: Tone.TEXT,
        role.Base: Tone.PAGE,
        role.AlternateBase: Tone.SURFACE,
        role.Text: Tone.TEXT,
        role.PlaceholderText: Tone.MUTED,
        role.Button: Tone.RAISED,
        role.ButtonText: Tone.TEXT,
        role.BrightText: Tone.ERROR,
        role.ToolTipBase: Tone.RAISED,
        role.ToolTipText: Tone.TEXT,
        role.Highlight: Tone.ACCENT,
        role.HighlightedText: Tone.ON_ACCENT,
        role.Accent: Tone.ACCENT,
        role.Link: Tone.ACCENT,
        role.LinkVisited: Tone.ACCENT,
        role.Light: Tone.RAISED,
        role.Midlight: Tone.HOVER,
        role.Mid: Tone.BORDER,
        role.Dark: Tone.BORDER_STRONG,
        role.Shadow: Tone.BORDER_STRONG,
    }
    palette = QPalette()
    for each, tone in tones.items():
        palette.setColor(each, theme.colour(tone))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, theme.colour(Tone.BORDER_STRONG))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.colour(Tone.BORDER))
    return palette
