"""StatusLine: how much is shown, what is being worked on with a way to stop it, and which pair is open."""

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from desktop.jobs import Jobs
from desktop.theme import UNIT
from desktop.widgets.plain import ElidedLabel, plain_label

_PATIENCE = 250  # milliseconds before work is shown: what is done sooner would only flicker
_SENTENCE = 8_000  # milliseconds that a sentence stays


class StatusLine(QStatusBar):
    """The bar at the foot of a window."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._counts = plain_label(wraps=False)
        self._pair = plain_label(wraps=False)
        self._work = self._make_work()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._sentence = ElidedLabel()
        self._fade = QTimer(self, singleShot=True, interval=_SENTENCE)
        self._changes = self._shown = self._all = ""
        self._is_alone = False
        self._lay_out()

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(False)
        self.setContentsMargins(3 * UNIT, 0, 3 * UNIT, 0)
        self._sentence.setContentsMargins(3 * UNIT, 0, 0, 0)
        self.addWidget(self._counts)
        self.addWidget(self._sentence, 1)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._pair)
        for label in (self._counts, self._title):
            label.setMinimumWidth(1)  # work that comes and goes makes no narrow window wider
        self._counts.setAccessibleName(self.tr("How much is shown"))
        self._pair.setAccessibleName(self.tr("The compared versions"))
        self._sentence.setAccessibleName(self.tr("What was done last"))
        self._work.hide()
        self._jobs.changed.connect(self._on_jobs)
        self._timer.timeout.connect(self._show_work)
        self._fade.timeout.connect(self._sentence.clear)

    def _make_work(self) -> QWidget:
        box = QWidget()
        self._title = plain_label(wraps=False)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(140)
        self._bar.setMaximumHeight(3 * UNIT)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QToolButton()
        self._stop.setText(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Stop what is being worked on; what is done stays"))
        self._stop.clicked.connect(self.stop_work)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 2 * UNIT, 0)
        for widget in (self._title, self._bar, self._stop):
            row.addWidget(widget)
        return box

    def show_counts(self, shown: int, everything: int) -> None:
        """Says how many paragraphs are shown; nothing when there is no comparison."""
        numbers = (QLocale().toString(each) for each in (shown, everything))
        self._all = self.tr("%n paragraph(s)", "", everything) if everything else ""
        self._shown = self.tr("{0} of {1} paragraphs shown").format(*numbers) if everything else ""
        self._count()

    def show_position(self, at: int, changes: int) -> None:
        """Says how many changes there are, and at which the reader is (0 for none)."""
        numbers = (QLocale().toString(each) for each in (at, changes))
        self._changes = self.tr("change {0} of {1}").format(*numbers) if at else self.tr("%n change(s)", "", changes)
        self._count()

    @property
    def counts(self) -> str:
        """What is said of how much there is."""
        return self._counts.text()

    def _count(self) -> None:
        counts = f"{self._changes} · {self._shown}" if self._shown else ""
        self._counts.setText(self._all if self._is_alone else counts)

    def show_pair(self, old: str, new: str) -> None:
        """Names the open pair, or the version that is read alone; two empty names for none."""
        self._is_alone = bool(new) and not old
        self._count()
        # Symbols are set apart (first strong isolate), so that they stand in order from right to left, too.
        ends = [f"\u2068{name}\u2069" for name in (old, new) if name]
        arrow = "\u200f ← " if self.isRightToLeft() else " → "
        mark = "\u200f" if self.isRightToLeft() else ""
        self._pair.setText(mark + arrow.join(ends) if old or new else "")

    def say(self, sentence: str) -> None:
        """Shows a sentence for a while."""
        self._sentence.setText(sentence)
        self._fade.start()

    def stop_work(self) -> None:
        """Cancels what is shown."""
        for job in self._jobs.titled:
            job.cancel()

    def _on_jobs(self) -> None:
        if not self._jobs.titled:
            self._timer.stop()
            self._work.hide()
        elif self._work.isVisible():
            self._show_work()
        elif not self._timer.isActive():
            self._timer.start()

    def _show_work(self) -> None:
        titled = self._jobs.titled
        if titled:
            self._title.setText(titled[0].title)
            self._bar.setRange(0, 100 if titled[0].share else 0)
            self._bar.setValue(round(titled[0].share * 100))
            self._work.show()
