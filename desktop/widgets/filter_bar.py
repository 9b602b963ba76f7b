"""FilterBar: one chip for each kind of row with its count; a click shows or folds rows of that kind."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from desktop.models.comparison import ComparisonModel
from desktop.models.facets import ALL_FACETS, Facet
from desktop.models.filter import IDENTICAL, RowFilter
from desktop.models.items import ItemKind
from desktop.models.wording import facet_count, facet_help, number
from desktop.theme import Theme
from desktop.widgets.chip import Chip
from desktop.widgets.signs import FACET_TONES, sign_of

GAP = 8
MARGIN = 16

# The chips in order; those of the second set only stand where such rows are.
CHIPS = (
    frozenset({Facet.IDENTICAL}),
    frozenset({Facet.TYPOGRAPHIC}),
    frozenset({Facet.TECHNICAL}),
    frozenset({Facet.SEQUENCE}),
    frozenset({Facet.EDITORIAL}),
    frozenset({Facet.SUBSTANTIVE}),
    frozenset({Facet.ADDED}),
    frozenset({Facet.REMOVED}),
    frozenset({Facet.MOVED}),
    frozenset({Facet.SPLIT, Facet.MERGED}),
)
WHERE_PRESENT = frozenset({Facet.TYPOGRAPHIC, Facet.SEQUENCE})


class FilterBar(QWidget):
    """The chips of a comparison, kept in step with its model."""

    identical_chosen = Signal(bool)  # identical paragraphs shall be shown, or folded; worth being remembered

    def __init__(self, model: ComparisonModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._menu = QMenu(self)
        self._hides_something = False
        self.chips = {facets: self._chip(facets) for facets in CHIPS}
        self._all = QToolButton(self)
        self._all.clicked.connect(self._show_all)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Kinds of change"))
        model.modelReset.connect(self.refresh)
        self.refresh()

    def _chip(self, facets: frozenset[Facet]) -> Chip:
        first = next(facet for facet in Facet if facet in facets)
        chip = Chip(sign_of(first), FACET_TONES[first], self._theme, self)
        chip.clicked.connect(lambda: self._toggle(facets))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda at: self._open_menu(chip, facets, at))
        chip.installEventFilter(self)
        chip.setAccessibleDescription(_help(facets))
        return chip

    def _toggle(self, facets: frozenset[Facet]) -> None:
        self._model.set_filter(self._model.row_filter.toggled(facets))
        if facets == IDENTICAL:
            self.identical_chosen.emit(self._model.row_filter.shows_identical)

    def _show_all(self) -> None:
        only_folded = self._model.row_filter.keeps_single
        self._model.set_filter(RowFilter())
        if only_folded:
            self.identical_chosen.emit(True)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 8)
        row.setSpacing(GAP)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addWidget(self._all)
        row.addStretch(1)

    def refresh(self) -> None:
        """Takes counts and states from the model."""
        counts = self._model.counts()
        for facets, chip in self.chips.items():
            count = sum(counts[facet] for facet in facets)
            present = {facet for facet in facets if counts[facet]} or facets
            words = facet_count(present, count)
            chip.set_words(words, number(count))
            chip.setToolTip(f"{words}\n{_help(facets)}")
            chip.setEnabled(count > 0)
            chip.setChecked(facets <= self._model.row_filter.facets)
            chip.setVisible(self._is_present(facets, chip))
        self._name_button()
        self._fit()

    def _name_button(self) -> None:
        """The button shows what is hidden: runs of identical paragraphs at first, later whatever was chosen away."""
        shown = self._model.row_filter
        nothing_hidden = shown.keeps_single and not any(item.kind is ItemKind.FOLD for item in self._model.shown)
        self._hides_something = shown.facets != ALL_FACETS and not nothing_hidden
        self._all.setText(self.tr("Show identical") if shown.keeps_single else self.tr("Show all"))
        help_text = self.tr("Shows the paragraphs of every kind again")
        if shown.keeps_single:
            help_text = self.tr("Shows the paragraphs that are the same on both sides as well")
        self._all.setToolTip(help_text)
        self._all.setAccessibleDescription(help_text)

    def set_theme(self, theme: Theme) -> None:
        """Draws the chips in another theme."""
        self._theme = theme
        for chip in self.chips.values():
            chip.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where not all fits, chips that count nothing go, then a button that a chip can stand in for, then names."""
        present = [chip for facets, chip in self.chips.items() if self._is_present(facets, chip)]
        counting = [chip for chip in present if chip.isEnabled()]
        room = self.width() - 2 * MARGIN
        button = self._all.sizeHint().width() + GAP if self._hides_something else 0
        if self._model.row_filter.keeps_single and _width(counting, set()) > room - button:
            button = 0
        self._all.setVisible(button > 0)
        room -= button
        stays = present if _width(present, set()) <= room else counting
        short: set[Chip] = set()
        for chip in counting:
            if _width(stays, short) > room:
                short.add(chip)
        for chip in present:
            chip.setVisible(chip in stays)
            chip.set_compact(chip in short)
        self._row.activate()  # at once: else what is painted next would show the chips cut

    def _is_present(self, facets: frozenset[Facet], chip: Chip) -> bool:
        """Whether a chip is shown at all, as long as there is room."""
        return chip.isEnabled() or not facets <= WHERE_PRESENT

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click, or a click with Ctrl, shows rows of one kind alone."""
        if isinstance(event, QMouseEvent) and isinstance(watched, Chip) and _means_only(event):
            self._show_only(next(facets for facets, chip in self.chips.items() if chip is watched))
            return True
        return super().eventFilter(watched, event)

    def _show_only(self, facets: Iterable[Facet]) -> None:
        self._model.set_filter(RowFilter(frozenset(facets)))

    def _open_menu(self, chip: Chip, facets: frozenset[Facet], at: QPoint) -> None:
        self._menu.clear()
        menu = self._menu
        menu.addAction(self.tr("Show only these"), lambda: self._show_only(facets))
        menu.addAction(self.tr("Show all"), lambda: self._model.set_filter(RowFilter()))
        menu.popup(chip.mapToGlobal(at))


def _width(chips: list[Chip], short: set[Chip]) -> int:
    """The room that chips take, some of them without their names."""
    return sum(chip.width_of(compact=chip in short) + GAP for chip in chips) - GAP


def _help(facets: frozenset[Facet]) -> str:
    return " ".join(facet_help(facet) for facet in Facet if facet in facets)


def _means_only(event: QMouseEvent) -> bool:
    if event.button() is not Qt.MouseButton.LeftButton:
        return False
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    pressed = event.type() is QEvent.Type.MouseButtonPress
    return event.type() is QEvent.Type.MouseButtonDblClick or (pressed and control)
