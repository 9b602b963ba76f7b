"""Days and moments as the language of the interface writes them, with the month names of United Nations documents."""

import json
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from resources import ROOT

# In the other five languages the months of documents are those of Qt; the Arabic ones bear both of their names.
_MONTHS_OF_ITS_OWN = "ar"


def year_text(day: date | None) -> str:
    """The year of a day, "" for no day."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "yyyy") if day else ""


def day_text(day: date) -> str:
    """A day as documents of the language write it: "25 March 2021"."""
    pattern = QCoreApplication.translate("Reading", "d MMMM yyyy")
    if QLocale().language() is QLocale.Language.Arabic:
        pattern = pattern.replace("MMMM", f"'{_months()[day.month - 1]}'")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def moment_text(moment: str) -> str:
    """A moment, given in the form of ISO 8601, to the minute."""
    when = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    day = when.date()
    words = QCoreApplication.translate("Reading", "{date}, {time}")
    time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return words.format(date=day_text(date(day.year(), day.month(), day.day())), time=time)


@lru_cache(maxsize=1)
def _months() -> tuple[str, ...]:
    """The Arabic months as documents print them: "آذار/مارس"."""
    data = json.loads((ROOT / "languages" / f"{_MONTHS_OF_ITS_OWN}.json").read_text(encoding="utf-8"))
    return tuple(names[0] for names in data["months"])
