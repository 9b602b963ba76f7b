"""Lines to a Version: the parts of a resolution, found in one place for all formats."""

from core.readers.line import Document
from core.resolution.version import Source, Version, VersionKind


def to_version(document: Document, source: Source) -> Version:
    """The version that a document holds; raises NotAResolutionError when it holds none."""
    return Version(kind=VersionKind.OTHER, language="en", source=source, paragraphs=())
