"""SummaryLine: what changed in substance, and smaller what changed in form, for whoever has ten seconds."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.comparison import ComparisonModel
from desktop.models.filter import rows_by_facets
from desktop.models.items import Part
from desktop.models.summary import Summary, summary
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.filter_bar import MARGIN
from desktop.widgets.plain_label import PlainLabel

ABOVE, BELOW = 10, 8  # pixels


class SummaryLine(QWidget):
    """The summary of a model's comparison; it wraps where room is short, and goes where there is no comparison."""

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.headline = PlainLabel("", theme, parent=self)
        self.more = PlainLabel("", theme, Tone.MUTED, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, ABOVE, MARGIN, BELOW)
        column.setSpacing(UNIT)
        column.addWidget(self.headline)
        column.addWidget(self.more)
        model.modelReset.connect(self._say)
        self._say()

    def _say(self) -> None:
        said = self._words()
        self.headline.set_weight(QFont.Weight.Normal if self._model.is_alone else QFont.Weight.DemiBold)
        self.headline.setText(said.headline)
        self.more.setText(said.more)
        self.more.setVisible(bool(said.more))
        self.setVisible(bool(said.headline))

    def _words(self) -> Summary:
        items = self._model.items
        if self._model.is_alone:
            return Summary(
                self.tr("To see what changed, drop another version here, or choose one of the series above.")
            )
        if not items:
            return Summary("")
        notes = rows_by_facets(item for item in items if item.part is Part.FOOTNOTES)
        new_title = any(item.part is Part.TITLE and item.is_change for item in items[:1])
        return summary(self._model.rows_by_facets - notes, notes, new_title=new_title)

    def set_theme(self, theme: Theme) -> None:
        """Draws the sentences in another theme."""
        for label in (self.headline, self.more):
            label.set_theme(theme)
