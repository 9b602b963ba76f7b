"""Turns a specimen text into a Word file laid out like a United Nations document: masthead table, indents, notes."""

import re
from html import escape

from core.readers.formats.right_to_left import RIGHT_TO_LEFT
from core.resolution.paragraph import ParagraphKind
from core.resolution.version import Version
from tests.core.readers.word_files import word

_MARK = re.compile(r"⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})⁾?")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RULE = "_______________"
_MASTHEAD_BLOCKS = 9  # at most: the specimen's own line, organization, symbol, organ, distribution, date, languages
_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>'
    '<w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>'
)


def as_word(text: str, version: Version) -> bytes:
    """The text of a specimen as .docx; phrases of `version`, its parse, are set in italics."""
    blocks = [" ".join(block.split()) for block in re.split(r"\n\s*\n", text) if block.strip()]
    end = blocks.index(_RULE)
    body, tail = blocks[:end], blocks[end + 1 :]
    notes = [block for block in tail if _MARK.match(block)]
    writer = _Writer(version, body)
    session = next(i for i, block in enumerate(body[:_MASTHEAD_BLOCKS]) if version.session_ordinal in block)
    header = writer.masthead(body[1:session])
    written = writer.paragraph(body[0]) + "".join(map(writer.paragraph, body[session:]))
    section = '<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:titlePg/></w:sectPr>'
    return word(written + section, header1=header, footnotes="".join(map(writer.note, notes)), styles=_STYLES)


class _Writer:
    def __init__(self, version: Version, blocks: list[str]) -> None:
        texts = [paragraph.text for paragraph in version.paragraphs if paragraph.kind is ParagraphKind.HEADING]
        places = [index for index, block in enumerate(blocks) if block in texts]
        self._headings = {blocks[index + step] for index in places for step in (-1, 0)}  # "Annex" and its title
        self._title = version.title or ""
        self._phrases = {paragraph.phrase for paragraph in version.paragraphs if paragraph.phrase}

    def masthead(self, blocks: list[str]) -> str:
        """Organization and symbol in the first row of a table, organ and distribution in the second."""
        organization, symbol, organ, *distribution = blocks
        rows = [(organization, [symbol]), (organ, distribution)]
        return "<w:tbl>" + "".join(
            f"<w:tr><w:tc>{self.paragraph(left)}</w:tc><w:tc>{''.join(map(self.paragraph, right))}</w:tc></w:tr>"
            for left, right in rows
        ) + "</w:tbl>"  # fmt: skip

    def paragraph(self, block: str) -> str:
        indent = '<w:ind w:firstLine="475"/>' if self._starts(block) else ""
        direction = "<w:bidi/>" if RIGHT_TO_LEFT.search(block) else '<w:bidi w:val="0"/>'
        return f"<w:p><w:pPr>{direction}{indent}</w:pPr>{self._runs(block)}</w:p>"

    def note(self, block: str) -> str:
        mark = _MARK.match(block)
        number = mark[1].translate(_DIGITS)
        reference = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        text = self._run(" " + block[mark.end() :].strip())
        direction = "<w:bidi/>" if RIGHT_TO_LEFT.search(block) else '<w:bidi w:val="0"/>'
        style = f'<w:pPr><w:pStyle w:val="FootnoteText"/>{direction}</w:pPr>'
        return f'<w:footnote w:id="{number}"><w:p>{style}{reference}{text}</w:p></w:footnote>'

    def _starts(self, block: str) -> bool:
        return re.match(r"\d+(\.| -) ", block) is not None or self._phrase(block) != ""

    def _phrase(self, block: str) -> str:
        text = re.sub(r"^\d+(\.| -) *", "", block)
        return max((phrase for phrase in self._phrases if text.startswith(phrase)), key=len, default="")

    def _runs(self, block: str) -> str:
        if block in self._headings or block.endswith(self._title):
            return self._run(block, "<w:b/><w:bCs/>")
        phrase = self._phrase(block)
        before, found, after = block.partition(phrase) if phrase else ("", "", block)
        return self._run(before) + self._run(found, "<w:i/><w:iCs/>") + self._run(after)

    def _run(self, text: str, look: str = "") -> str:
        direction = "<w:rtl/>" if RIGHT_TO_LEFT.search(text) else ""
        written = ""
        for index, piece in enumerate(_MARK.split(text)):
            if index % 2:
                number = piece.translate(_DIGITS)
                raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                written += f'<w:r>{raised}<w:footnoteReference w:id="{number}"/></w:r>'
            elif piece:
                kept = escape(piece, quote=False)
                written += f'<w:r><w:rPr>{look}{direction}</w:rPr><w:t xml:space="preserve">{kept}</w:t></w:r>'
        return written
