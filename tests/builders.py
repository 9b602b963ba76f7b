"""Small builders for tests: a version from a text picture, one paragraph a line."""

from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.version import Source, Version, VersionKind

_KINDS = {
    "PP": ParagraphKind.PREAMBULAR,
    "OP": ParagraphKind.OPERATIVE,
    "H": ParagraphKind.HEADING,
    "AN": ParagraphKind.ANNEX,
}


def version(picture: str, *, language: str = "en", title: str = "Cooperation") -> Version:
    """The version that a picture shows, one paragraph a line as `PP1 Recalling …` or `OP3(a) …`."""
    lines = [line.strip() for line in picture.strip().splitlines() if line.strip()]
    return Version(
        kind=VersionKind.RESOLUTION,
        language=language,
        source=Source("picture.txt", "0" * 64, "text"),
        paragraphs=tuple(paragraph(*line.split(" ", 1)) for line in lines),
        title=title,
    )


def paragraph(ident: str, text: str = "") -> Paragraph:
    """A paragraph by its identifier, which tells its kind, label and level."""
    prefix = ident.rstrip("0123456789()abcdefghijklmnopqrstuvwxyz.+")
    kind = _KINDS.get(prefix.rsplit(".", 1)[-1], ParagraphKind.OPERATIVE)
    return Paragraph(ident, kind, text, label=label(ident, kind), level=ident.count("("))


def label(ident: str, kind: ParagraphKind) -> str:
    """The label that is printed before a paragraph with this identifier."""
    if "(" in ident:
        return ident[ident.rindex("(") :]
    return f"{ident.removeprefix('OP')}." if kind is ParagraphKind.OPERATIVE else ""
