"""A small window of another program, from which the tours drag files: drag_source.py with X, Y and the files."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Starts to drag its files as soon as the mouse moves with a button held."""

    def __init__(self, paths: list[Path]) -> None:
        super().__init__("drag me")
        self._paths = paths

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in self._paths])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Shows the window until it is ended."""
    app = QApplication([])
    source = Source([Path(word).absolute() for word in sys.argv[3:]])
    source.setWindowTitle("drag source")
    source.setGeometry(int(sys.argv[1]), int(sys.argv[2]), 120, 120)
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
