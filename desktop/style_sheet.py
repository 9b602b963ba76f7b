"""The style sheet: only what Fusion's palette cannot say: flat bars, hairlines, one visible focus ring, even fields."""

from collections.abc import Callable

from PySide6.QtGui import QColor

from desktop.palettes import Tone
from resources import ROOT

CONTROLS = (ROOT / "controls").as_posix()  # in colours of their own: a style sheet recolours no picture

# Braces are doubled for format().
_BARS = """
QToolTip {{ color: {text}; background: {raised}; border: 1px solid {border}; padding: 4px 8px; }}
QToolBar, QStatusBar {{ background: {surface}; border: none; spacing: 4px; padding: 4px; }}
QToolBar {{ border-bottom: 1px solid {border}; }}
QStatusBar {{ border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {border}; }}
QHeaderView::section {{ background: {surface}; color: {text}; border: none; border-bottom: 1px solid {border};
    padding: 8px; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
"""
_BUTTONS = """
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; color: {text}; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:checked {{ background: {hover}; border-color: {border}; }}
QToolButton:checked:disabled {{ background: transparent; border-color: transparent; }}
QToolButton:focus {{ border-color: {focus}; }}
QToolButton:disabled {{ color: {disabled}; }}
QPushButton {{ background: {raised}; color: {text}; border: 1px solid {strong}; border-radius: 6px;
    padding: 4px 12px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 3px 11px; }}
QPushButton:disabled {{ background: {surface}; color: {disabled}; border-color: {border}; }}
"""
_FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{ background: {page}; color: {text};
    border: 1px solid {strong}; border-radius: 6px; padding: 4px 8px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {focus};
    padding: 3px 7px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{controls}/down.svg"); width: 12px; height: 12px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 24px; }}
QAbstractSpinBox::up-arrow {{ image: url("{controls}/up.svg"); width: 12px; height: 12px; }}
QAbstractSpinBox::down-arrow {{ image: url("{controls}/down.svg"); width: 12px; height: 12px; }}
QAbstractSpinBox {{ padding: 2px 0 2px 6px; }}
QAbstractSpinBox:focus {{ padding: 1px 0 1px 5px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ border: none; background: transparent;
    padding: 2px 0; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; background: {page}; border: 1px solid {strong};
    border-radius: 4px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url("{controls}/check-{check}.svg"); }}
QCheckBox::indicator:focus {{ border: 2px solid {focus}; width: 12px; height: 12px; }}
QCheckBox::indicator:disabled {{ background: {surface}; border-color: {border}; }}
QCheckBox:disabled {{ color: {disabled}; }}
QDialog QTreeView, QDialog QListView {{ background: {page}; border: 1px solid {border}; border-radius: 6px; }}
QDialog QTreeView::item, QDialog QListView::item {{ padding: 3px 2px; }}
QDialog QTreeView::item:selected, QDialog QListView::item:selected {{ background: {selection};
    color: {on_selection}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QProgressBar {{ background: {page}; color: {text}; border: 1px solid {strong}; border-radius: 4px;
    text-align: center; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""
# A thumb alone, without arrows: a click beside it and the wheel go further than they would.
_SCROLL_BARS = """
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {muted}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
_TONES = {
    "text": Tone.TEXT,
    "muted": Tone.MUTED,
    "raised": Tone.RAISED,
    "surface": Tone.SURFACE,
    "page": Tone.PAGE,
    "border": Tone.BORDER,
    "strong": Tone.BORDER_STRONG,
    "thumb": Tone.BORDER_STRONG,
    "hover": Tone.HOVER,
    "focus": Tone.FOCUS,
    "accent": Tone.ACCENT,
    "on_accent": Tone.ON_ACCENT,
    "selection": Tone.SELECTION,
    "on_selection": Tone.ON_SELECTION,
    "disabled": Tone.BORDER_STRONG,
}


def style_sheet(colour: Callable[[Tone], QColor]) -> str:
    """The rules in the colours of a theme."""
    colours = {name: colour(tone).name() for name, tone in _TONES.items()}
    check = "light" if colour(Tone.ON_ACCENT).lightness() > 127 else "dark"
    return (_BARS + _BUTTONS + _FIELDS + _SCROLL_BARS).format(controls=CONTROLS, check=check, **colours)
