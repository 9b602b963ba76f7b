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
├── LibraryError               the library on disk cannot do what was asked
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
    """The library on disk cannot do what was asked."""


class CancelledError(ResoluteError):
    """The user stopped the work."""
