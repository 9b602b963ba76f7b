"""Every way core can fail, as one class per cause; each message is a sentence for the user.

ResoluteError
├── InputError                 a file cannot be used: names the file, the reason and what to do
│   ├── MissingFileError       there is no such file, or it may not be opened
│   ├── EmptyFileError         nothing but white space
│   ├── UnknownFormatError     no reader knows these bytes
│   ├── NoTextLayerError       a PDF of pictures: it needs character recognition (OCR) first
│   ├── PasswordError          the file is protected by a password
│   ├── DamagedFileError       the format is known, the content is broken
│   ├── TooLargeError          a limit was passed before or while unpacking
│   ├── NotAResolutionError    the text was read, but it is no resolution, decision or amendment
│   └── ReaderDiedError        the reading process ran out of time or memory, or broke
├── ComparisonError            two versions cannot be compared
│   └── LanguagesDifferError
├── LibraryError               the library on disk cannot do what was asked: names the folder and what to do
│   ├── LibraryFolderError     it cannot be opened, made or written in its folder
│   ├── LibraryFullError       the disk is full
│   ├── LibraryBusyError       another program has been writing to it for too long
│   ├── LibraryReadOnlyError   it is open for reading only
│   ├── LibraryNewerError      a newer version of the program wrote it
│   ├── LibraryDamagedError    what it holds is not what was written
│   └── NotInLibraryError      it has no such text, series, note or backup
└── CancelledError             the user stopped the work
"""


class ResoluteError(Exception):
    """Base of all failures that a user may see; `str(error)` is the sentence to show."""


class InputError(ResoluteError):
    """A file that cannot be used.

    `name` is the file's name, `reason` what is wrong with it, `advice` what the user can do ("" when nothing).
    """

    def __init__(self, name: str, reason: str, advice: str = "") -> None:
        self.name = name
        self.reason = reason
        self.advice = advice
        super().__init__(f"{name}: {reason}" + (f" {advice}" if advice else ""))


class MissingFileError(InputError):
    """There is no such file, or it may not be opened."""


class EmptyFileError(InputError):
    """The file holds nothing but white space."""


class UnknownFormatError(InputError):
    """No reader knows these bytes."""


class NoTextLayerError(InputError):
    """The pages are pictures; the text must be recognised first."""


class PasswordError(InputError):
    """The file is protected by a password."""


class DamagedFileError(InputError):
    """The format is known, but the content is broken."""


class TooLargeError(InputError):
    """A limit on size, count, ratio or depth was passed."""


class NotAResolutionError(InputError):
    """Text was found, but no resolution, decision or amendment in it."""


class ReaderDiedError(InputError):
    """The reading process was stopped by a limit, or broke."""


class ComparisonError(ResoluteError):
    """Two versions cannot be compared."""


class LanguagesDifferError(ComparisonError):
    """The two versions are in different languages."""


class LibraryError(ResoluteError):
    """The library on disk cannot do what was asked; `str(error)` names its folder and what to do."""


class LibraryFolderError(LibraryError):
    """The library cannot be opened, made or written in its folder."""


class LibraryFullError(LibraryError):
    """The disk that holds the library is full; nothing was changed."""


class LibraryBusyError(LibraryError):
    """Another program has been writing to the library for longer than we wait."""


class LibraryReadOnlyError(LibraryError):
    """The library is open for reading only."""


class LibraryNewerError(LibraryError):
    """A newer version of the program wrote the library, in a way that this one cannot read."""


class LibraryDamagedError(LibraryError):
    """What the library holds is not what was written to it."""


class NotInLibraryError(LibraryError):
    """The library has no such text, series, note or backup."""


class CancelledError(ResoluteError):
    """The user stopped the work."""
