"""Puts what is selected in a reading view on the clipboard."""

from PySide6.QtGui import QGuiApplication

from desktop.models.copying import Piece, clipboard, reference
from desktop.models.roles import Column
from desktop.widgets.reading_table import ReadingTable
from desktop.widgets.row_layout import one_column


def copy_text(table: ReadingTable, *, with_marks: bool) -> None:
    """Copies the selected text, else the current row, plain and rich in one; with marks both its sides."""
    pieces = _selected(table) or (_woven(table) if with_marks else []) or _current(table)
    if pieces:
        QGuiApplication.clipboard().setMimeData(clipboard(pieces, with_marks=with_marks))


def copy_reference(table: ReadingTable) -> None:
    """Copies how one cites the current paragraph, that of the new version first."""
    item, versions = table.current, table.reading.versions
    if item is None or versions is None or not item.paragraphs:
        return
    version = versions[1] if item.new else versions[0]
    QGuiApplication.clipboard().setText(reference(version, item.paragraphs[0]))


def _selected(table: ReadingTable) -> list[Piece]:
    column, found = table.selection.column, []
    for row in table.selection.rows():
        span = table.selection.span_in(row, column) if column is not None else None
        text = table.shelf.texts(table.item(row)).get(column) if column is not None else None
        if text is not None and span is not None:
            found.append(Piece(text, span[0], min(span[1], len(text.text))))
    return found


def _woven(table: ReadingTable) -> list[Piece]:
    """The current row with what was taken out and what was put in, whatever the view shows of it."""
    item = table.current
    texts = one_column(item, words=True) if item else {}
    return [Piece(text, 0, len(text.text)) for text in texts.values()]


def _current(table: ReadingTable) -> list[Piece]:
    """The new text of the current row, else the old one; in the redline there is only one."""
    item = table.current
    texts = table.shelf.texts(item) if item else {}
    text = texts.get(Column.NEW) or texts.get(Column.OLD)
    return [Piece(text, 0, len(text.text))] if text else []
