"""The failures of core in the reader's language: core speaks English and precisely; here each cause has a sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from core import errors

# By cause, the most special class first; every class of core.errors that a user may meet is here.
_SENTENCES = {
    errors.MissingFileError: QT_TRANSLATE_NOOP("Failures", "There is no such file, or it may not be opened."),
    errors.EmptyFileError: QT_TRANSLATE_NOOP("Failures", "It is empty."),
    errors.UnknownFormatError: QT_TRANSLATE_NOOP(
        "Failures", "Resolute cannot read this kind of file. Save it as PDF, Word or text."
    ),
    errors.NoTextLayerError: QT_TRANSLATE_NOOP(
        "Failures", "Its pages are pictures. Have the text recognised (OCR) first."
    ),
    errors.PasswordError: QT_TRANSLATE_NOOP(
        "Failures", "It is protected by a password. Save a copy without the password."
    ),
    errors.DamagedFileError: QT_TRANSLATE_NOOP(
        "Failures", "It is damaged. Download it again, or save it again in the program that made it."
    ),
    errors.TooLargeError: QT_TRANSLATE_NOOP("Failures", "It is larger or deeper than any resolution is."),
    errors.NotAResolutionError: QT_TRANSLATE_NOOP(
        "Failures", "It holds text, but no resolution, decision or amendment was found in it."
    ),
    errors.ReaderDiedError: QT_TRANSLATE_NOOP(
        "Failures", "Reading it took too long or broke off, so it was stopped. The file may be damaged."
    ),
    errors.LanguagesDifferError: QT_TRANSLATE_NOOP(
        "Failures", "The two texts are in different languages. Choose two texts in the same language."
    ),
    errors.LibraryFolderError: QT_TRANSLATE_NOOP(
        "Failures", "The library cannot be opened or written in its folder. Check the folder and its permissions."
    ),
    errors.LibraryFullError: QT_TRANSLATE_NOOP(
        "Failures", "The disk that holds the library is full. Nothing was changed; make room and try again."
    ),
    errors.LibraryBusyError: QT_TRANSLATE_NOOP(
        "Failures", "Another program is still writing to the library. Try again in a moment."
    ),
    errors.LibraryReadOnlyError: QT_TRANSLATE_NOOP(
        "Failures", "The library can be read but not changed. Copy it to a folder of yours to change it."
    ),
    errors.LibraryNewerError: QT_TRANSLATE_NOOP(
        "Failures", "A newer version of the program wrote the library. Update the program to change it."
    ),
    errors.LibraryDamagedError: QT_TRANSLATE_NOOP(
        "Failures", "The library is damaged. Restore a backup, or repair it."
    ),
    errors.NotInLibraryError: QT_TRANSLATE_NOOP("Failures", "The library no longer holds that text."),
    errors.LibraryError: QT_TRANSLATE_NOOP("Failures", "The library could not do that."),
}


def reason_of(error: errors.InputError) -> str:
    """Why a file cannot be used, without its name, as a sentence; core's own words in an English interface."""
    own = f"{error.reason} {error.advice}".strip()
    return _translated(error) or own[:1].upper() + own[1:]


def sentence_of(error: errors.ResoluteError) -> str:
    """A failure as a sentence that names the file, where there is one."""
    if isinstance(error, errors.InputError) and (reason := _translated(error)):
        return f"{error.name}: {reason}"
    return _translated(error) or str(error)


def _translated(error: errors.ResoluteError) -> str:
    """The sentence of the cause in the language of the interface; "" in English, and for a cause without one."""
    if QLocale().language() == QLocale.Language.English:
        return ""
    found = next((text for cause, text in _SENTENCES.items() if isinstance(error, cause)), None)
    return QCoreApplication.translate("Failures", str(found)) if found else ""
