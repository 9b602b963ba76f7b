"""Parses XML from strangers: no document type definition, no entities, no network, limits on size and depth."""

from lxml import etree

from core.errors import DamagedFileError, TooLargeError
from core.readers import limits

_LIMIT = "ERR_RESOURCE_LIMIT"  # libxml2's own limits: depth 256, texts of 10 MB, growth by entities
Element = etree._Element  # lxml offers no public name for the type


def parse_xml(data: bytes, name: str, what: str) -> Element:
    """The root element; `what` says in the error which part of the file `name` is meant.

    Comments and processing instructions are left out. Raises DamagedFileError and TooLargeError.
    """
    if data.count(b"<") > limits.MARKUP_SIGNS:
        raise TooLargeError(name, f"{what} holds more tags than any document needs.")
    parser = _parser()
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        if any(entry.type_name == _LIMIT for entry in parser.error_log):
            raise TooLargeError(name, f"{what} is nested deeper than any document needs.") from error
        raise DamagedFileError(name, f"{what} is damaged or is no XML.") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DamagedFileError(name, f"{what} defines its own entities, which may do harm.", "Remove the DOCTYPE.")
    return root


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def all_text(element: Element) -> str:
    """All the text in an element and below it, as it stands."""
    return "".join(str(text) for text in element.itertext())
