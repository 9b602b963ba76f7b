"""LibraryPanel: the tree of series and versions; choosing, renaming, moving, removing, dragging in and out."""

from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyle, QToolTip, QTreeView, QWidget

from core.store.entries import FailureEntry, SeriesEntry
from desktop.contents import Contents
from desktop.models.known_series import KnownVersion
from desktop.models.library import LibraryModel, Node
from desktop.theme import UNIT, Theme, Tone
from desktop.widgets.drag_picture import put_picture
from desktop.widgets.library_delegate import LibraryDelegate
from desktop.widgets.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
VERSIONS_TYPE = "application/x-resolute-versions"


class LibraryPanel(QTreeView):
    """The library of the window."""

    chosen = Signal(int)  # a version was opened by Return or double click
    missing_chosen = Signal(object)  # KnownVersion
    retry_chosen = Signal(object)  # FailureEntry
    move_asked = Signal(int, int)  # a version was dropped on a series
    selection_changed = Signal()
    drag_began = Signal(int)  # a version may be about to be dragged: its file is wanted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LibraryModel(self)
        self._theme = theme
        self._delegate = LibraryDelegate(theme, self)
        self._folded: set[str] = set()
        self._files: dict[int, Path] = {}
        self.actions_at_version: list[QAction] = []
        self._set_up()

    def _set_up(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(18)
        self.setMinimumWidth(200)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Library"))
        self.setAccessibleDescription(self.tr("Series of resolutions with their versions; Return opens a version"))
        self.collapsed.connect(lambda index: self._folded.add(self._model.node(index).key))
        self.expanded.connect(lambda index: self._folded.discard(self._model.node(index).key))
        self.activated.connect(self._on_activated)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def show_contents(self, contents: Contents) -> None:
        """Shows a listing of the library; what was folded and selected stays so."""
        selected = [self._model.node(index).key for index in self.selectedIndexes()]
        current = self._model.node(self.currentIndex()).key
        folded = set(self._folded)
        self._model.show_contents(contents.series, contents.failures)
        self.expandAll()
        self._select(selected, current)
        for key in folded:  # last, because Qt unfolds what holds the current line
            self.collapse(self._model.index_of(key))
        self._folded = folded

    def _select(self, keys: list[str], current: str) -> None:
        selection = self.selectionModel()
        if (index := self._model.index_of(current)).isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        for key in keys:
            if (index := self._model.index_of(key)).isValid():
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        self.selection_changed.emit()

    def show_pair(self, old_id: int | None, new_id: int | None) -> None:
        """Marks the versions that are being compared, and brings the newer one into view."""
        self._delegate.set_pair(old_id, new_id)
        if new_id is not None and (index := self._model.version_index(new_id)).isValid():
            self.scrollTo(index)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draws in other colours."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(
            QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent
        )  # the delegate marks what is selected
        self.setPalette(palette)
        self._delegate.set_theme(theme)
        self.viewport().update()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draws the sign of a folded or unfolded line; the style would fill the place of a selected one."""
        if not self._model.hasChildren(index):
            return
        place = QRect(rect.right() - self.indentation() + 1, rect.top() + UNIT, self.indentation(), 4 * UNIT)
        centre = QRectF(QStyle.visualRect(self.layoutDirection(), rect, place)).center()
        ahead = -1 if self.isRightToLeft() else 1
        folded = [(-2 * ahead, -4), (2 * ahead, 0), (-2 * ahead, 4)]
        corners = [(-4, -2), (0, 2), (4, -2)] if self.isExpanded(index) else folded
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Tone.MUTED), 1.5))
        painter.drawPolyline([centre + QPointF(*corner) for corner in corners])
        painter.restore()

    # What is selected

    @property
    def nodes(self) -> list[Node]:
        """The selected lines, from top to bottom."""
        return [self._model.node(index) for index in sorted(self.selectedIndexes())]

    def selected_versions(self) -> list[int]:
        """The versions that are selected themselves, not by their series."""
        return [node.version_id for node in self.nodes if node.version_id is not None]

    def removable(self) -> list[int]:
        """All versions under what is selected."""
        ids = (each for index in self.selectedIndexes() for each in self._model.version_ids(index))
        return list(dict.fromkeys(ids))

    def selected_failure(self) -> FailureEntry | None:
        """The failed file that is selected alone."""
        things = [node.thing for node in self.nodes]
        return things[0] if len(things) == 1 and isinstance(things[0], FailureEntry) else None

    def selected_series(self) -> SeriesEntry | None:
        """The series that is selected, or that holds the selected version."""
        node: Node | None = self.nodes[0] if self.nodes else None
        while node is not None and not isinstance(node.thing, SeriesEntry):
            node = node.parent
        return node.thing if node is not None and isinstance(node.thing, SeriesEntry) else None

    def select_version(self, version_id: int) -> None:
        """Selects a version."""
        self._select_alone(self._model.version_index(version_id))

    def select_key(self, key: str) -> None:
        """Selects a line by its key."""
        self._select_alone(self._model.index_of(key))

    def _select_alone(self, index: QModelIndex) -> None:
        """Selects one line and no other, whatever keys are held down: Qt's own way would add to what is selected."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # Events

    def _on_activated(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node.version_id is not None:
            self.chosen.emit(node.version_id)
        elif isinstance(node.thing, KnownVersion):
            self.missing_chosen.emit(node.thing)
        elif isinstance(node.thing, FailureEntry):
            self.retry_chosen.emit(node.thing)
        elif node.children:
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt opens lines with Return on some desktops only.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_activated(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # titles break otherwise, so that their lines are of other heights

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addActions([action for action in self.actions_at_version if action.isEnabled()])
        if menu.actions():
            menu.exec(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_whole(event.pos())
            return True
        return super().viewportEvent(event)

    def _show_whole(self, at: QPoint) -> None:
        """Shows the whole of a line, which may be elided, as plain text."""
        node = self._model.node(self.indexAt(at))
        text = "\n".join(part for part in (node.text, node.detail) if part)
        QToolTip.showText(self.viewport().mapToGlobal(at), plain_tip(text), self)

    # Dragging out and in

    def set_file(self, version_id: int, path: Path) -> None:
        """Says where the file of a version lies, for dragging it out of the window."""
        self._files[version_id] = path

    def forget_files(self) -> None:
        """The files for dragging are gone."""
        self._files.clear()

    def startDrag(self, actions: Qt.DropAction) -> None:
        ids = self.selected_versions()
        if not ids:
            return
        data = QMimeData()
        data.setData(VERSIONS_TYPE, ",".join(map(str, ids)).encode())
        data.setUrls([QUrl.fromLocalFile(str(self._files[each])) for each in ids if each in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        names = [self._model.node(each).text for each in self.selectedIndexes()]
        put_picture(drag, names, self.font(), self._theme, self.devicePixelRatioF())
        drag.exec(actions | Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        node = self._model.node(self.indexAt(event.position().toPoint()))
        if node.version_id is not None and node.version_id not in self._files:
            self.drag_began.emit(node.version_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files go to the window, which takes them wherever they fall.
        event.setAccepted(event.mimeData().hasFormat(VERSIONS_TYPE))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._target(event) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        series = self._target(event)
        if series is None:
            event.ignore()
            return
        event.acceptProposedAction()
        for part in bytes(event.mimeData().data(VERSIONS_TYPE).data()).decode().split(","):
            self.move_asked.emit(int(part), series.id)

    def _target(self, event: QDropEvent) -> SeriesEntry | None:
        """The series on which versions of this window would fall."""
        if event.source() is not self or not event.mimeData().hasFormat(VERSIONS_TYPE):
            return None
        node: Node | None = self._model.node(self.indexAt(event.position().toPoint()))
        while node is not None and not isinstance(node.thing, SeriesEntry):
            node = node.parent
        return node.thing if node is not None and isinstance(node.thing, SeriesEntry) else None
