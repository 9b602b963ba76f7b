"""The six languages by their names: in the language of the interface, and each by its own."""

from PySide6.QtCore import QCoreApplication

# Who cannot read the interface must find his own language.
OWN_NAMES = (
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ru", "Русский"),
    ("zh", "中文"),
    ("ar", "العربية"),
)


def language_name(code: str) -> str:
    """The language's name in the language of the interface."""
    names = {
        "ar": QCoreApplication.translate("Languages", "Arabic"),
        "zh": QCoreApplication.translate("Languages", "Chinese"),
        "en": QCoreApplication.translate("Languages", "English"),
        "fr": QCoreApplication.translate("Languages", "French"),
        "ru": QCoreApplication.translate("Languages", "Russian"),
        "es": QCoreApplication.translate("Languages", "Spanish"),
    }
    return names.get(code, code)
