"""Colours can be read and told apart by everyone, icons are crisp, and a theme reaches the whole application."""

from itertools import combinations, product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication

from desktop.icons import icon_names
from desktop.models.facets import Facet
from desktop.theme import Mode, Palette, Reading, Theme, Tone, apply
from desktop.widgets.signs import FACET_TONES, sign_of

THEMES = [Theme(mode, palette) for mode, palette in product(Mode, Palette)]
GROUNDS = (Tone.PAGE, Tone.CURRENT, Tone.SURFACE)
WRITTEN_ON = {
    Tone.TEXT: (
        *GROUNDS,
        Tone.RAISED,
        Tone.HOVER,
        Tone.WINDOW,
        Tone.DELETION_TINT,
        Tone.INSERTION_TINT,
        Tone.MOVE_TINT,
    ),
    Tone.MUTED: (*GROUNDS, Tone.RAISED, Tone.MOVE_TINT, Tone.INSERTION_TINT, Tone.DELETION_TINT),
    Tone.ACCENT: (*GROUNDS, Tone.INSERTION_TINT, Tone.DELETION_TINT),
    Tone.DELETION: (*GROUNDS, Tone.DELETION_TINT, Tone.MOVE_TINT),
    Tone.INSERTION: (*GROUNDS, Tone.INSERTION_TINT, Tone.MOVE_TINT),
    Tone.MOVE: (*GROUNDS, Tone.MOVE_TINT),
    Tone.CHANGE: GROUNDS,
    Tone.DELETION_QUIET: (*GROUNDS, Tone.MOVE_TINT),
    Tone.INSERTION_QUIET: (*GROUNDS, Tone.MOVE_TINT),
    Tone.CHIP: (Tone.CHIP_TINT, Tone.PAGE),
    Tone.SYMBOL: (*GROUNDS, Tone.MOVE_TINT, Tone.INSERTION_TINT, Tone.DELETION_TINT),
    Tone.TREATY: (*GROUNDS, Tone.MOVE_TINT, Tone.INSERTION_TINT, Tone.DELETION_TINT),
    Tone.WARNING: GROUNDS,
    Tone.ERROR: GROUNDS,
    Tone.ON_ACCENT: (Tone.ACCENT,),
    Tone.ON_SELECTION: (Tone.SELECTION,),
    Tone.ON_HIT: (Tone.HIT,),
    Tone.ON_HIT_CURRENT: (Tone.HIT_CURRENT,),
}
# Brettel, Viénot and Mollon as simplified by Machado, Oliveira and Fernandes (2009), full strength, linear light.
VISIONS = {
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
TOLD_APART = 15.0  # CIE76 distance; about 2.3 is just noticeable, ten and more is another colour at a glance


def name(theme: Theme) -> str:
    return f"{theme.mode}-{theme.palette}"


def linear(colour: QColor) -> tuple[float, ...]:
    values = (colour.redF(), colour.greenF(), colour.blueF())
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of the Web Content Accessibility Guidelines 2.2."""
    weights = (0.2126, 0.7152, 0.0722)
    light, dark = sorted(
        (sum(w * v for w, v in zip(weights, linear(each), strict=True)) for each in (first, second)), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


def lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    x, y, z = (
        sum(m * min(1.0, max(0.0, v)) for m, v in zip(row, rgb, strict=True)) / w
        for row, w in zip(rows, white, strict=True)
    )
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(colour: QColor, vision: str) -> tuple[float, float, float]:
    rgb = linear(colour)
    return lab(tuple(sum(m * v for m, v in zip(row, rgb, strict=True)) for row in VISIONS[vision]))


@pytest.mark.parametrize("theme", THEMES, ids=name)
def test_every_text_stands_out_from_every_ground_it_is_written_on(theme: Theme) -> None:
    weak = [
        f"{ink} on {ground}: {ratio:.2f}"
        for ink, grounds in WRITTEN_ON.items()
        for ground in grounds
        if (ratio := contrast(theme.colour(ink), theme.colour(ground))) < 4.5
    ]
    assert not weak


@pytest.mark.parametrize("theme", THEMES, ids=name)
def test_signs_borders_and_focus_stand_out(theme: Theme) -> None:
    signs = {*FACET_TONES.values(), Tone.BORDER_STRONG, Tone.FOCUS}
    weak = [
        f"{sign} on {ground}"
        for sign in signs
        for ground in (Tone.PAGE, Tone.SURFACE, Tone.CURRENT)
        if contrast(theme.colour(sign), theme.colour(ground)) < 3.0
    ]
    assert not weak


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("palette", [Palette.REDLINE, Palette.ORANGE_BLUE])
@pytest.mark.parametrize("mode", Mode)
def test_deletions_insertions_and_moves_differ_for_the_colour_blind(mode: Mode, palette: Palette, vision: str) -> None:
    theme = Theme(mode, palette)
    for first, second in combinations((Tone.DELETION, Tone.INSERTION, Tone.MOVE), 2):
        a, b = seen(theme.colour(first), vision), seen(theme.colour(second), vision)
        distance = sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5
        assert distance >= TOLD_APART, f"{first} and {second}: {distance:.1f}"


@pytest.mark.parametrize("theme", THEMES, ids=name)
def test_yellow_is_kept_for_search_hits(theme: Theme) -> None:
    for tone in Tone:
        if tone not in (Tone.HIT, Tone.HIT_CURRENT, Tone.ON_HIT, Tone.ON_HIT_CURRENT):
            colour = theme.colour(tone)
            is_yellow = 45 <= colour.hsvHue() <= 65 and colour.hsvSaturation() > 150 and colour.value() > 150
            assert not is_yellow, tone


def test_each_kind_of_row_has_a_drawing_of_its_own(qapp: QApplication) -> None:
    pictures = {
        facet: Theme().icon(sign_of(facet)).pixmap(QSize(16, 16)).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        for facet in Facet
    }
    assert all(a != b for a, b in combinations(pictures.values(), 2))


@pytest.mark.parametrize("icon", icon_names())
def test_icons_are_drawn_in_the_size_and_colour_asked_for(qapp: QApplication, icon: str) -> None:
    pixmap = Theme().icon(icon, Tone.ERROR).pixmap(QSize(16, 16), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    image = pixmap.toImage()
    inked = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    if icon != "resolute":
        assert all(abs(colour.hue() - Theme().colour(Tone.ERROR).hue()) <= 8 for colour in inked)


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        Theme().icon("no such drawing")


def test_a_theme_reaches_the_application(qapp: QApplication) -> None:
    before = (qapp.palette(), qapp.styleSheet())
    theme = Theme(Mode.DARK)
    apply(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.colour(Tone.PAGE)
    assert theme.colour(Tone.FOCUS).name() in qapp.styleSheet()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


def test_colours_handed_out_are_copies() -> None:
    theme = Theme()
    theme.colour(Tone.TEXT).setAlpha(3)
    assert theme.colour(Tone.TEXT).alpha() == 255


def test_documents_are_set_in_a_serif_face_unless_asked_otherwise(qapp: QApplication) -> None:
    assert "Serif" in " ".join(Theme().text_font().families()[:4])
    assert "Serif" not in Theme(reading=Reading(serif=False)).text_font().families()[0]
    assert Theme().text_font().families()[-1] == "Droid Sans Fallback"
