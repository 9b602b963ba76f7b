"""What tags and simple CSS say of the look of a piece of a web page."""

import re
from collections.abc import Mapping

from core.readers.line import Align

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
BOLD = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"})

# Elements whose text is no part of the document, and the reason that the report gives.
SKIPPED: Mapping[str, str] = {
    "title": "title of the web page",
    "script": "script",
    "style": "style sheet",
    "noscript": "shown only without scripts",
    "template": "not shown",
    "svg": "drawing",
    "math": "formula",
    "nav": "navigation of the web page",
    "button": "control of the web page",
    "select": "control of the web page",
    "textarea": "control of the web page",
    "iframe": "another page",
    "object": "embedded object",
}
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "menu", "menubar"})
LIST_TYPES: Mapping[str, str] = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "lower-alpha": "lowerLetter", "upper-alpha": "upperLetter", "lower-latin": "lowerLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman", "decimal": "decimal",
    "none": "none",
}  # fmt: skip
_ALIGNS = {
    "left": Align.START, "start": Align.START, "justify": Align.START, "center": Align.CENTRE,
    "right": Align.END, "end": Align.END,
}  # fmt: skip
_RULE = re.compile(r"\.([\w-]{1,80})\s{0,20}\{([^{}]{0,2000})\}")

Declarations = dict[str, str]


def declarations(css: str) -> Declarations:
    """The `name: value` pairs of a style attribute, lower case."""
    pairs = (part.partition(":") for part in css.split(";")[:60])
    return {name.strip().lower(): value.strip().lower() for name, _, value in pairs if value}


def class_rules(sheet: str) -> dict[str, Declarations]:
    """The rules of a style sheet for single classes (`.c1 {font-style: italic}`): how office programs save looks."""
    return {name: declarations(css) for name, css in _RULE.findall(sheet)}


def reason_to_skip(tag: str, attributes: Mapping[str, str], style: Declarations) -> str:
    """Why the text of an element is put aside, "" when it is read."""
    if tag in SKIPPED:
        return SKIPPED[tag]
    if attributes.get("role", "").lower() in _ROLES:
        return "navigation of the web page"
    if "hidden" in attributes or style.get("display") == "none" or style.get("mso-hide") == "all":
        return "not shown"
    return ""


def align_of(attributes: Mapping[str, str], style: Declarations, outer: Align) -> Align:
    """How an element is set: by its style, its attribute, or as what it stands in."""
    word = style.get("text-align") or attributes.get("align", "").lower()
    return _ALIGNS.get(word, outer)


def is_italic(tag: str, style: Declarations, outer: bool) -> bool:
    """Whether text in an element is in italics."""
    word = style.get("font-style")
    if word is not None:
        return word in ("italic", "oblique")
    return outer or tag in ITALIC


def is_bold(tag: str, style: Declarations, outer: bool) -> bool:
    """Whether text in an element is bold."""
    word = style.get("font-weight")
    if word is not None:
        return word in ("bold", "bolder") or (word.isdecimal() and len(word) == 3 and int(word) >= 600)
    return outer or tag in BOLD


def is_raised(tag: str, style: Declarations, outer: bool) -> bool:
    """Whether text in an element is set as superscript."""
    return outer or tag == "sup" or style.get("vertical-align") == "super"
