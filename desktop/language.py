"""The language of the interface: its words, those of Qt's own buttons, its numbers and dates, its direction."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources import ROOT

FOLDER = ROOT / "i18n"


def speak(app: QApplication, code: str) -> None:
    """Puts the interface in a language, by its code ("" for that of the system, English where it is not spoken)."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    locale = _locale(code)
    QLocale.setDefault(locale)
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for folder, name in ((qt, "qtbase"), (FOLDER, "resolute")):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", str(folder)) or (
            folder == FOLDER and translator.load("resolute_en", str(folder))
        ):
            app.installTranslator(translator)
    app.setLayoutDirection(locale.textDirection())


def _locale(code: str) -> QLocale:
    """How a language writes numbers and lists; Arabic with the European digits of United Nations documents."""
    locale = QLocale(code) if code else QLocale.system()
    if locale.language() is QLocale.Language.Arabic:
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return QLocale("en") if locale.language() is QLocale.Language.C else locale
