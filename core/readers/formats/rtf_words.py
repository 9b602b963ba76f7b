"""The control words of RTF that matter to its text, by what they mean."""

from collections.abc import Mapping

from core.readers.line import Align, Place

# Groups that hold no text of the document.
NO_TEXT = frozenset({
    "colortbl", "info", "pict", "objdata", "fldinst", "filetbl", "listtable", "listoverridetable", "revtbl", "rsidtbl",
    "themedata", "datastore", "nonshppict", "sp", "bkmkstart", "bkmkend", "atnid", "atnauthor", "atntime", "atndate",
    "atnref", "atnicn", "xe", "tc", "generator", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "pntxta", "pntxtb",
    "template", "passwordhash",
})  # fmt: skip
STARRED = frozenset({"footnote", "annotation", "shpinst", "ud", "shptxt"})  # marked as ignorable, but full of text
# Groups with a text of their own, and its place; None stands for the place that they are in.
STREAMS: Mapping[str, Place | None] = {
    "header": Place.HEADER, "headerf": Place.HEADER, "headerl": Place.HEADER, "headerr": Place.HEADER,
    "footer": Place.FOOTER, "footerf": Place.FOOTER, "footerl": Place.FOOTER, "footerr": Place.FOOTER,
    "footnote": Place.FOOTNOTE, "shptxt": None,
}  # fmt: skip
# Groups whose text is no running text, and what becomes of it.
USES = {"fonttbl": "fonts", "stylesheet": "styles", "listtext": "label", "pntext": "label", "annotation": "comment"}
ALIGNS = {"ql": Align.START, "qj": Align.START, "qc": Align.CENTRE, "qr": Align.END}
SWITCHES = {
    "b": "bold", "i": "italic", "ab": "bold_other", "ai": "italic_other", "super": "raised", "v": "hidden",
    "deleted": "deleted", "revised": "inserted",
}  # fmt: skip
LOOKS: Mapping[str, Mapping[str, bool]] = {
    "nosupersub": {"raised": False}, "rtlch": {"right_to_left": True}, "ltrch": {"right_to_left": False},
}  # fmt: skip
