"""Takes the tags of a web page one by one and makes Lines: no tree, so no depth at which text could get lost."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from core.errors import TooLargeError
from core.readers import limits
from core.readers.formats.html_style import (
    BLOCKS,
    LIST_TYPES,
    Declarations,
    align_of,
    class_rules,
    declarations,
    is_bold,
    is_italic,
    is_raised,
    reason_to_skip,
)
from core.readers.formats.line_builder import LineBuilder, merged
from core.readers.formats.number_formats import print_number
from core.readers.line import Align, Line, Place

_SPACES = re.compile(r"[ \t\r\n\f]+")
_MARK = re.compile(r"\s*[\[(]?(\d{1,3}|[*†‡§]{1,3}|[ivxlc]{1,6}|[a-z])[\])]?\s*")
_LONGEST_NOTE = 10_000  # characters; what follows such a footnote in its division stays apart from it
_NOTE_HOLDERS = frozenset({"div", "li", "aside", "section", "td"})
_PLACES = {"header": Place.HEADER, "footer": Place.FOOTER}  # the title of a division, as LibreOffice saves it


class _State(NamedTuple):
    """An open element, and how text in it is read."""

    tag: str
    block: str = ""
    italic: bool = False
    bold: bool = False
    raised: bool = False
    align: Align = Align.UNKNOWN
    place: Place = Place.BODY
    pre: bool = False
    skipped: str = ""
    named: bool = False  # whether links can lead to it


class _Link:
    """A link inside the page while it is open: it may be a footnote mark."""

    def __init__(self, target: str, names: set[str]) -> None:
        self.target = target
        self.names = names
        self.pieces: list[str] = []


class PageTarget:
    """Receives start tags, end tags and text from lxml's parser; `lines` and `left_out` hold the result."""

    def __init__(self, name: str) -> None:
        self.lines: list[Line] = []
        self.left_out: list[tuple[str, str]] = []
        self._name = name
        self._stack = [_State("")]
        self._open = Counter[str]()
        self._builder = LineBuilder()
        self._skipped: list[str] = []
        self._rules: dict[str, Declarations] = {}
        self._lists: list[tuple[str, int]] = []  # (format, last number) of each open list
        self._label = ""
        self._broken = False  # whether the paragraph has line breaks, so that its lines are printed lines
        self._link: _Link | None = None
        self._referred: set[str] = set()
        self._note = ""  # the mark of the footnote that the paragraph is

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """A start tag."""
        if len(self._stack) > limits.HTML_NESTING:
            raise TooLargeError(self._name, f"its tags are nested more than {limits.HTML_NESTING:,} deep.")
        if tag == "br":
            self._break()
            return
        outer = self._stack[-1]
        if tag in BLOCKS and not outer.skipped:
            self._end_paragraph(outer)
        style = self._style(attributes)
        state = _opened(tag, attributes, style, outer)
        self._stack.append(state)
        self._open[tag] += 1
        if state.skipped:
            return
        if tag in ("ol", "ul", "menu"):
            self._open_list(tag, attributes, style)
        elif tag == "li":
            self._number(attributes)
        elif tag == "a":
            self._open_link(attributes)

    def end(self, tag: str) -> None:
        """An end tag; one without a start is ignored."""
        while self._open[tag]:
            if self._close_last() == tag:
                return

    def data(self, text: str) -> None:
        """Text between tags; the parser may cut it anywhere."""
        state = self._stack[-1]
        if state.skipped:
            self._skipped.append(text)
        elif self._link is not None:
            self._link.pieces.append(text)
        elif state.pre:
            self._preformatted(text)
        else:
            self._add(_SPACES.sub(" ", text))

    def comment(self, text: str) -> None:
        """A comment is no text."""

    def close(self) -> "PageTarget":
        """Ends the page."""
        while len(self._stack) > 1:
            self._close_last()
        self._end_paragraph(self._stack[-1])
        return self

    def _style(self, attributes: Mapping[str, str]) -> Declarations:
        found: Declarations = {}
        for name in attributes.get("class", "").split()[:10]:
            found |= self._rules.get(name, {})
        return found | declarations(attributes["style"]) if "style" in attributes else found

    def _close_last(self) -> str:
        state = self._stack.pop()
        self._open[state.tag] -= 1
        if not state.skipped:
            self._close(state)
        elif not self._stack[-1].skipped:
            self._end_skipped(state)
        return state.tag

    def _close(self, state: _State) -> None:
        if state.tag == "a" and self._link is not None:
            self._close_link()
        if state.tag in ("ol", "ul", "menu") and self._lists:
            self._lists.pop()
        if state.tag in BLOCKS:
            self._end_paragraph(state)

    def _end_skipped(self, state: _State) -> None:
        raw, self._skipped = "".join(self._skipped), []
        if state.tag == "style":
            self._rules |= class_rules(raw)
        text = " ".join(raw.split())
        if text:
            self.left_out.append((text, state.skipped))

    def _add(self, text: str, *, raised: bool = False) -> None:
        state = self._stack[-1]
        if self._builder.ends_with_space():
            text = text.lstrip(" ")
        self._builder.add(text, bold=state.bold, italic=state.italic, raised=raised or state.raised)

    def _preformatted(self, text: str) -> None:
        for number, part in enumerate(text.split("\n")):
            if number:
                self._break()
            self._builder.add(part)

    def _break(self) -> None:
        """A line break: what stands before it is a printed line, and an empty one parts paragraphs."""
        if self._stack[-1].skipped:
            return
        self._broken = True
        if self._builder.has_ink or self._label:
            self._end_line(self._stack[-1], whole=False)
        elif self.lines and self.lines[-1].text:
            self.lines.append(Line(""))

    def _end_paragraph(self, state: _State) -> None:
        if self._builder.has_ink:
            self._end_line(state, whole=not self._broken)
        if not self._broken:
            return
        self.lines.append(Line(""))
        self._broken = False

    def _end_line(self, state: _State, *, whole: bool) -> None:
        builder, self._builder = self._builder, LineBuilder()
        label, self._label = self._label, ""
        note, self._note = self._note, ""
        line = builder.line(
            whole=whole,
            label=label,
            depth=len(self._lists) - 1 if self._lists else None,
            style=state.block,
            align=state.align,
            place=Place.FOOTNOTE if note else state.place,
            mark=note,
        )
        if state.place is Place.FOOTNOTE and not note and self.lines and len(self.lines[-1].text) < _LONGEST_NOTE:
            self.lines[-1] = merged([self.lines[-1], line])
        else:
            self.lines.append(line)

    def _open_list(self, tag: str, attributes: Mapping[str, str], style: Declarations) -> None:
        named = style.get("list-style-type", "")
        kind = LIST_TYPES.get(named) or LIST_TYPES.get(attributes.get("type", ""), "decimal")
        if tag != "ol":
            kind = "none" if named == "none" else "bullet"
        self._lists.append((kind, _integer(attributes.get("start", ""), 1) - 1))

    def _number(self, attributes: Mapping[str, str]) -> None:
        """The number that a browser prints before a list item."""
        if not self._lists:
            return
        kind, last = self._lists[-1]
        number = _integer(attributes.get("value", ""), last + 1)
        self._lists[-1] = (kind, number)
        printed = "•" if kind == "bullet" else print_number(number, kind)
        self._label = printed if kind in ("none", "bullet") else f"{printed}."

    def _open_link(self, attributes: Mapping[str, str]) -> None:
        href = attributes.get("href", "")
        names = {value for key in ("id", "name") if (value := attributes.get(key, ""))}
        if "#" in href or names:
            self._link = _Link(href.rpartition("#")[2], names)

    def _close_link(self) -> None:
        """A short mark that links inside the page refers to a footnote, or begins one that was referred to."""
        link, self._link = self._link, None
        if link is None:
            return
        text = _SPACES.sub(" ", "".join(link.pieces))
        mark = _MARK.fullmatch(text)
        if mark is None or not link.target:
            self._add(text)
        elif not self._builder.has_ink and self._referred & link.names:
            self._note = mark[1]
            self._enclose_note()
        else:
            self._referred.add(link.target)
            self._add(mark[1], raised=True)

    def _enclose_note(self) -> None:
        """All that follows in the division or list item of a footnote belongs to it."""
        for index in range(len(self._stack) - 1, 0, -1):
            if self._stack[index].named and self._stack[index].tag in _NOTE_HOLDERS:
                self._stack[index] = self._stack[index]._replace(place=Place.FOOTNOTE)
                return


def _opened(tag: str, attributes: Mapping[str, str], style: Declarations, outer: _State) -> _State:
    return _State(
        tag=tag,
        block=tag if tag in BLOCKS else outer.block,
        italic=is_italic(tag, style, outer.italic),
        bold=is_bold(tag, style, outer.bold),
        raised=is_raised(tag, style, outer.raised),
        align=align_of(attributes, style, Align.CENTRE if tag == "center" else outer.align),
        place=_PLACES.get(attributes.get("title", ""), outer.place) if tag == "div" else outer.place,
        pre=outer.pre or tag == "pre",
        named="id" in attributes,
        skipped=outer.skipped or reason_to_skip(tag, attributes, style),
    )


def _integer(value: str, default: int) -> int:
    return int(value) if value.isdecimal() and len(value) < 6 else default
