"""Texts as pictures of a layout: read, and shown as an outline."""

from core.readers.read import read_bytes
from core.resolution.version import Version


def parse(text: str) -> Version:
    return read_bytes(text.encode(), "picture.txt").versions[0]


def outline(version: Version) -> list[str]:
    return [f"{p.id} {p.label} {p.text}".replace("  ", " ").strip() for p in version.paragraphs]
