"""Roles and columns under which the reading models hand out more than text."""

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """What a cell knows beyond Qt's own roles."""

    ITEM = Qt.ItemDataRole.UserRole + 1  # the RowItem of the row
    FACETS = Qt.ItemDataRole.UserRole + 2  # its facets, as a frozenset


class Column(IntEnum):
    """The columns of a comparison."""

    OLD = 0
    GUTTER = 1
    NEW = 2
