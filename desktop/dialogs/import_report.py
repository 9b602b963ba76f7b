"""ImportReportDialog: what an import read, how much of each file was kept, what was left out and why."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from core.resolution.version import Version
from desktop.dialogs.shape import closing_buttons, column_of, settle
from desktop.importing import ImportReport, Result
from desktop.models.reasons import reading_reason
from desktop.widgets.plain import plain_label, plain_tip

_SHOWN = 160  # letters of a piece of text that was left out


class ImportReportDialog(QDialog):
    """The account of one import, a line a file, with its details under it."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report of the last import"))
        self.resize(760, 520)
        self._tree = QTreeWidget()
        self._tree.setHeaderLabels([self.tr("File"), self.tr("What was read")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self._tree.setColumnWidth(0, 300)
        self._tree.setAccessibleName(self.tr("Files of the import"))
        self._tree.addTopLevelItems([self._file_item(result) for result in report.results])
        if len(report.results) <= 3:
            self._tree.expandAll()
        column = column_of(self)
        column.addWidget(plain_label(self._summary(report)))
        column.addWidget(self._tree, 1)
        column.addWidget(closing_buttons(self))
        settle(self)

    def _summary(self, report: ImportReport) -> str:
        if not report.results:
            return self.tr("Nothing has been read since the program was started.")
        read = sum(bool(result.texts) for result in report.results)
        failed = len(report.results) - read
        parts = [self.tr("%n file(s) read", "", read)]
        if failed:
            parts.append(self.tr("%n file(s) could not be read", "", failed))
        return ", ".join(parts) + "."

    def _file_item(self, result: Result) -> QTreeWidgetItem:
        item = _line(result.name, "" if result.texts else "\n".join(result.problems))
        known = {entry.sha256 for entry in result.known}
        for text in result.texts:
            item.addChild(self._version_item(text, known=text.source.sha256 in known))
        if result.texts:
            item.setText(1, self._kept(result.texts))
            item.addChildren([_line(self.tr("Problem"), problem) for problem in result.problems])
        return item

    def _kept(self, texts: tuple[Version, ...]) -> str:
        """How much of the file's letters are in the library."""
        characters = sum(text.coverage.characters for text in texts)
        kept = sum(text.coverage.kept for text in texts)
        if not characters:
            return self.tr("read")
        return self.tr("{0} % of the text kept").format(self.locale().toString(100 * kept / characters, "f", 1))

    def _version_item(self, text: Version, *, known: bool) -> QTreeWidgetItem:
        name = str(text.symbol) if text.symbol else text.title or text.source.name
        counts = Counter(paragraph.kind.value for paragraph in text.paragraphs)
        facts = [
            self.tr("%n preambular paragraph(s)", "", counts["preambular"]),
            self.tr("%n operative paragraph(s)", "", counts["operative"]),
            self.tr("%n footnote(s)", "", len(text.footnotes)),
        ]
        if known:
            facts.append(self.tr("was in the library already"))
        item = _line(name, ", ".join(facts))
        item.addChildren([_line(self.tr("Odd"), reading_reason(warning)) for warning in text.warnings])
        item.addChildren(
            [
                _line(self.tr("Left out: {0}").format(reading_reason(each.why)), each.text)
                for each in text.coverage.left_out
            ]
        )
        return item


def _line(first: str, second: str) -> QTreeWidgetItem:
    """A line of the tree; long texts are cut, and whole in the tooltip."""
    item = QTreeWidgetItem([first, second if len(second) <= _SHOWN else second[: _SHOWN - 1] + "…"])
    item.setToolTip(0, plain_tip(first))
    item.setToolTip(1, plain_tip(second))
    return item
