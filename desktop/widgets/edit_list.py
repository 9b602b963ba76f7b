"""EditList: the word changes of a paragraph, one below the other, each with its class and the reason for it."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.comparison.change import ChangeClass, Edit
from desktop.models.facets import Facet
from desktop.models.reasons import edit_reason
from desktop.models.wording import facet_name, visible_text
from desktop.theme import Theme, Tone
from desktop.widgets.plain_label import PlainLabel
from desktop.widgets.signs import FACET_TONES, sign_of

MOST_SHOWN = 60  # more words than that are read in the text itself
SIGN = 16


class EditList(QWidget):
    """All edits of a row, the heaviest first, in reading order within a class."""

    def __init__(self, edits: tuple[Edit, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        weights = list(ChangeClass)
        ordered = sorted(edits, key=lambda edit: -weights.index(edit.change_class))
        for edit in ordered[:MOST_SHOWN]:
            column.addWidget(_EditRow(edit, theme, self))
        if len(edits) > MOST_SHOWN:
            rest = self.tr("and %n more", None, len(edits) - MOST_SHOWN)
            column.addWidget(PlainLabel(rest, theme, Tone.MUTED, self))


def _told(name: str, why: str) -> str:
    return QCoreApplication.translate("Reasons", "{kind}: {reason}").format(kind=name, reason=edit_reason(why))


class _EditRow(QWidget):
    """The sign of the class, the words taken out and put in, and why."""

    def __init__(self, edit: Edit, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        facet = Facet(edit.change_class.value)
        sign = QLabel(self)
        sign.setPixmap(
            theme.icon(sign_of(facet), FACET_TONES[facet]).pixmap(QSize(SIGN, SIGN), self.devicePixelRatio())
        )
        grid.addWidget(sign, 0, 0)
        for words, is_old in ((edit.old, True), (edit.new, False)):
            if words:
                grid.addWidget(_words(words, theme, is_old=is_old, parent=self), grid.rowCount(), 1)
        name = facet_name(facet)
        grid.addWidget(PlainLabel(_told(name, edit.why) if edit.why else name, theme, Tone.MUTED, self), 0, 1)
        self.setAccessibleName(
            self.tr("{kind}, old: {old}, new: {new}").format(kind=name, old=edit.old or "–", new=edit.new or "–")
        )


def _words(words: str, theme: Theme, *, is_old: bool, parent: QWidget) -> PlainLabel:
    label = PlainLabel(
        visible_text(words.strip(" ") or words), theme, Tone.DELETION if is_old else Tone.INSERTION, parent
    )
    font = QFont(theme.text_font(0.92))
    font.setStrikeOut(is_old)
    font.setUnderline(not is_old)
    label.setFont(font)
    return label
