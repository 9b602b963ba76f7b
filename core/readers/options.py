"""ReadOptions: what the user asked for or agreed to before a file is read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is to be read; the defaults start no foreign program.

    rejected_changes  read tracked changes as rejected (the text before them) instead of as accepted
    libreoffice       the user agreed that LibreOffice, when it is installed, converts .doc, .odt and .rtf
    recognition       the user agreed that tesseract, when it is installed, recognises the text of scanned pages
    """

    rejected_changes: bool = False
    libreoffice: bool = False
    recognition: bool = False

    @property
    def starts_programs(self) -> bool:
        """Whether the user agreed to any foreign program."""
        return self.libreoffice or self.recognition
