"""EditList: the word changes of a paragraph, one below the other, each with its class and the reason for it."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.comparison.change import ChangeClass, Edit
from desktop.models.facets import Facet
from desktop.models.reasons import edit_reason
from desktop.models.wording import facet_name, visible_text
from desktop.theme import Theme, Tone
from desktop.widgets.plain_label import PlainLabel
from desktop.widgets.signs import FACET_TONES, sign_of

MOST_SHOWN = 60  # more words than that are read in the text itself
SIGN = 16
WORDS = 0.92  # of the size of the documents


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
    """The sign of the class and why the edit is of it; under them what stood there and what stands there now."""

    def __init__(self, edit: Edit, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        facet = Facet(edit.change_class.value)
        name = facet_name(facet)
        grid.addWidget(_sign(facet, theme, self), 0, 0)
        grid.addWidget(PlainLabel(_told(name, edit.why) if edit.why else name, theme, Tone.MUTED, self), 0, 1, 1, 2)
        for words, side, is_old in ((edit.old, self.tr("Old"), True), (edit.new, self.tr("New"), False)):
            if words:
                row = grid.rowCount()
                grid.addWidget(_side(side, theme, self), row, 1, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(_words(self._seen(words), theme, is_old=is_old, parent=self), row, 2)
        self.setAccessibleName(
            self.tr("{kind}, old: {old}, new: {new}").format(kind=name, old=edit.old or "–", new=edit.new or "–")
        )

    def _seen(self, words: str) -> str:
        """The words without the spaces around them; a mark alone stands in quotes, or nobody would see it."""
        bare = visible_text(words.strip(" ") or words)
        return bare if any(letter.isalnum() for letter in bare) else self.tr("“{mark}”").format(mark=bare)


def _sign(facet: Facet, theme: Theme, parent: QWidget) -> QLabel:
    sign = QLabel(parent)
    icon = theme.icon(sign_of(facet), FACET_TONES[facet])
    sign.setPixmap(icon.pixmap(QSize(SIGN, SIGN), parent.devicePixelRatio()))
    sign.setAlignment(Qt.AlignmentFlag.AlignTop)
    return sign


def _side(name: str, theme: Theme, parent: QWidget) -> PlainLabel:
    """The name of a side, on one line with the first of its words."""
    label = PlainLabel(name, theme, Tone.MUTED, parent)
    label.setWordWrap(False)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    label.setFont(theme.label_font())
    label.setMinimumHeight(QFontMetrics(theme.text_font(WORDS)).height())
    return label


def _words(words: str, theme: Theme, *, is_old: bool, parent: QWidget) -> PlainLabel:
    label = PlainLabel(words, theme, Tone.DELETION if is_old else Tone.INSERTION, parent)
    font = QFont(theme.text_font(WORDS))
    font.setStrikeOut(is_old)
    font.setUnderline(not is_old)
    label.setFont(font)
    return label
