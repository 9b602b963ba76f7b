"""What lists say of a backup: when it was made."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from core.store.entries import BackupEntry


def made_text(backup: BackupEntry) -> str:
    """When a backup was made, as the language of the interface writes it."""
    moment = QDateTime.fromString(backup.made, Qt.DateFormat.ISODate)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
