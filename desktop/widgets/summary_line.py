"""SummaryLine: one sentence over the chips that says how much changed, for whoever has ten seconds."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.comparison import ComparisonModel
from desktop.models.items import Part
from desktop.models.summary import summary
from desktop.theme import Theme
from desktop.widgets.filter_bar import MARGIN
from desktop.widgets.plain_label import PlainLabel

ABOVE, BELOW = 10, 8  # pixels


class SummaryLine(QWidget):
    """The summary of a model's comparison; it wraps where room is short, and goes where there is no comparison."""

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.label = PlainLabel("", theme, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, ABOVE, MARGIN, BELOW)
        column.addWidget(self.label)
        model.modelReset.connect(self._say)
        self._say()

    def _say(self) -> None:
        items = self._model.items
        new_title = any(item.part is Part.TITLE and item.is_change for item in items[:1])
        if self._model.is_alone:
            self.label.setText(
                self.tr("To see what changed, drop another version here, or choose one of the series above.")
            )
        else:
            self.label.setText(summary(self._model.rows_by_facets, new_title=new_title) if items else "")
        self.setVisible(bool(items))

    def set_theme(self, theme: Theme) -> None:
        """Draws the sentence in another theme."""
        self.label.set_theme(theme)
