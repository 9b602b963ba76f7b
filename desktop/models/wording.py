"""The words in which the reading views speak of rows: names of facets, parts and captions, in the reader's language."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QLocale

from core.comparison.change import ChangeKind, Row
from core.resolution.paragraph import Paragraph, ParagraphKind
from desktop.models.facets import Facet, main_facet
from desktop.models.items import ItemKind, Part, RowItem


def facet_name(facet: Facet) -> str:
    """The facet as a word for one row, as details and read-outs use it."""
    names = {
        Facet.IDENTICAL: QCoreApplication.translate("Reading", "identical"),
        Facet.TYPOGRAPHIC: QCoreApplication.translate("Reading", "typographic"),
        Facet.TECHNICAL: QCoreApplication.translate("Reading", "technical"),
        Facet.SEQUENCE: QCoreApplication.translate("Reading", "sequence"),
        Facet.EDITORIAL: QCoreApplication.translate("Reading", "editorial"),
        Facet.SUBSTANTIVE: QCoreApplication.translate("Reading", "substantive"),
        Facet.ADDED: QCoreApplication.translate("Reading", "added"),
        Facet.REMOVED: QCoreApplication.translate("Reading", "removed"),
        Facet.SPLIT: QCoreApplication.translate("Reading", "split"),
        Facet.MERGED: QCoreApplication.translate("Reading", "merged"),
        Facet.MOVED: QCoreApplication.translate("Reading", "moved"),
    }
    return names[facet]


def facet_count(facets: Collection[Facet], count: int) -> str:
    """So many rows of a facet, as a chip says it; of split and merged ones together where both are there."""
    if len(facets) > 1:
        return QCoreApplication.translate("Reading", "%n split or merged", "", count)
    words = {
        Facet.IDENTICAL: QCoreApplication.translate("Reading", "%n identical", "", count),
        Facet.TYPOGRAPHIC: QCoreApplication.translate("Reading", "%n typographic", "", count),
        Facet.TECHNICAL: QCoreApplication.translate("Reading", "%n technical", "", count),
        Facet.SEQUENCE: QCoreApplication.translate("Reading", "%n sequence", "", count),
        Facet.EDITORIAL: QCoreApplication.translate("Reading", "%n editorial", "", count),
        Facet.SUBSTANTIVE: QCoreApplication.translate("Reading", "%n substantive", "", count),
        Facet.ADDED: QCoreApplication.translate("Reading", "%n added", "", count),
        Facet.REMOVED: QCoreApplication.translate("Reading", "%n removed", "", count),
        Facet.SPLIT: QCoreApplication.translate("Reading", "%n split", "", count),
        Facet.MERGED: QCoreApplication.translate("Reading", "%n merged", "", count),
        Facet.MOVED: QCoreApplication.translate("Reading", "%n moved", "", count),
    }
    return words[next(iter(facets))]


def facet_help(facet: Facet) -> str:
    """What a facet means, in one sentence."""
    sentences = {
        Facet.IDENTICAL: QCoreApplication.translate("Reading", "The text is the same, letter by letter."),
        Facet.TYPOGRAPHIC: QCoreApplication.translate("Reading", "Only invisible or look-alike characters differ."),
        Facet.TECHNICAL: QCoreApplication.translate(
            "Reading", "Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions."
        ),
        Facet.SEQUENCE: QCoreApplication.translate(
            "Reading", "Only “also” or “further” came or went, as neighbours did."
        ),
        Facet.EDITORIAL: QCoreApplication.translate("Reading", "Punctuation, spelling or capitals, not the meaning."),
        Facet.SUBSTANTIVE: QCoreApplication.translate("Reading", "Words that may change the meaning."),
        Facet.ADDED: QCoreApplication.translate("Reading", "Paragraphs that only the new version has."),
        Facet.REMOVED: QCoreApplication.translate("Reading", "Paragraphs that only the old version has."),
        Facet.SPLIT: QCoreApplication.translate("Reading", "One paragraph became several."),
        Facet.MERGED: QCoreApplication.translate("Reading", "Several paragraphs became one."),
        Facet.MOVED: QCoreApplication.translate("Reading", "Paragraphs that stand in another place now."),
    }
    return sentences[facet]


def sign_help(item: RowItem) -> str:
    """What the signs beside a row mean, without a word from the document."""
    if item.row is None:
        return ""
    facets = [Facet.MOVED] if item.kind is ItemKind.GHOST else [facet for facet in Facet if facet in item.facets]
    return "\n".join(f"{facet_name(facet)}: {facet_help(facet)}" for facet in facets)


def part_name(part: Part) -> str:
    """The heading of a part."""
    names = {
        Part.TITLE: QCoreApplication.translate("Reading", "Title"),
        Part.PREAMBLE: QCoreApplication.translate("Reading", "Preamble"),
        Part.OPERATIVE: QCoreApplication.translate("Reading", "Operative part"),
        Part.ANNEX: QCoreApplication.translate("Reading", "Annexes"),
        Part.FOOTNOTES: QCoreApplication.translate("Reading", "Footnotes"),
    }
    return names[part]


def number(value: int) -> str:
    """A number as the interface language writes it."""
    return QLocale().toString(value)


def percent(share: float) -> str:
    """A share between 0 and 1 as whole per cent."""
    return QCoreApplication.translate("Reading", "{number} %").format(number=number(round(share * 100)))


def visible_text(text: str) -> str:
    """A text in which characters that nobody can see show their names."""
    return "".join(f"[U+{ord(letter):04X}]" if not letter.isprintable() else letter for letter in text)


def place_name(paragraphs: tuple[Paragraph, ...]) -> str:
    """The identifiers of paragraphs as one reads them out: "PP4", "OP3(a), OP4"."""
    return ", ".join(paragraph.id for paragraph in paragraphs)


def shown_label(paragraph: Paragraph) -> str:
    """What stands before the text: the printed label, else the identifier of a preambular paragraph."""
    if paragraph.label:
        return paragraph.label
    return paragraph.id if paragraph.kind is ParagraphKind.PREAMBULAR else ""


def fold_text(item: RowItem) -> str:
    """How many rows a fold hides, and of what kind where they are all alike."""
    count = len(item.hidden)
    if item.facets == {Facet.IDENTICAL}:
        return QCoreApplication.translate("Reading", "%n identical paragraph(s)", "", count)
    return QCoreApplication.translate("Reading", "%n paragraph(s) hidden by the filter", "", count)


def caption(item: RowItem, words_shown: bool, words_keys: str = "") -> str:
    """The line above a row's text that says what marks in the text cannot; "" for most rows.

    `words_keys` are the keys, as the reader knows them, that show the words of a rewritten row; "" for none.
    """
    row = item.row
    if row is None:
        return ""
    if item.kind is ItemKind.GHOST:
        words = QCoreApplication.translate("Reading", "{place} moved to {new_place}")
        return f"{_arrow(item)} {words.format(place=place_name(item.old), new_place=place_name(item.new))}"
    return " · ".join(part for part in (*_links(item, row), _rewrite(row, words_shown, words_keys)) if part)


def _links(item: RowItem, row: Row) -> tuple[str, ...]:
    found = []
    if row.moved:
        words = QCoreApplication.translate("Reading", "Moved from {place}").format(place=place_name(item.old))
        found.append(f"{_arrow(item)} {words}")
    if row.role_change:
        found.append(_role(item))
    if row.kind is ChangeKind.SPLIT:
        count = len(item.new)  # a name of its own: in any other form lupdate does not see that the text has plurals
        found.append(QCoreApplication.translate("Reading", "Split into %n paragraph(s)", "", count))
    if row.kind is ChangeKind.MERGED:
        count = len(item.old)
        found.append(QCoreApplication.translate("Reading", "Merged from %n paragraph(s)", "", count))
    return tuple(found)


def _arrow(item: RowItem) -> str:
    """Where the other place of a moved paragraph lies."""
    return "↑" if item.partner is not None and item.partner < item.key else "↓"


def _role(item: RowItem) -> str:
    if item.new and item.new[0].kind is ParagraphKind.PREAMBULAR:
        return QCoreApplication.translate("Reading", "operative before, now preambular")
    return QCoreApplication.translate("Reading", "preambular before, now operative")


def _rewrite(row: Row, words_shown: bool, keys: str) -> str:
    if not row.rewritten:
        return ""
    if words_shown:
        return QCoreApplication.translate("Reading", "Rewritten, shown word by word")
    if not keys:
        return QCoreApplication.translate("Reading", "Rewritten: click to compare words")
    words = QCoreApplication.translate("Reading", "Rewritten: click or press {keys} to compare words")
    return words.format(keys=keys)


def status(row: Row) -> str:
    """What happened to a row in words: "Changed, technical, moved"."""
    names = {
        ChangeKind.IDENTICAL: QCoreApplication.translate("Reading", "Identical"),
        ChangeKind.CHANGED: QCoreApplication.translate("Reading", "Changed"),
        ChangeKind.SPLIT: QCoreApplication.translate("Reading", "Split"),
        ChangeKind.MERGED: QCoreApplication.translate("Reading", "Merged"),
        ChangeKind.ADDED: QCoreApplication.translate("Reading", "Added"),
        ChangeKind.REMOVED: QCoreApplication.translate("Reading", "Removed"),
    }
    found = [names[row.kind]]
    if row.kind is ChangeKind.CHANGED:
        found.append(facet_name(main_facet(row)))
    if row.moved:
        found.append(facet_name(Facet.MOVED))
    return ", ".join(found)


def read_alone(item: RowItem) -> str:
    """A row of a version that is read by itself: "PP4, …"."""
    return f"{place_name(item.new)}, {text_of(item.new)}" if item.row else read_out(item)


def read_out(item: RowItem) -> str:
    """A row as a screen reader says it: "Changed, technical, PP4, old: …, new: …"."""
    if item.kind is ItemKind.HEADING:
        return part_name(item.part)
    if item.kind is ItemKind.FOLD:
        return fold_text(item)
    if item.row is None:
        return ""
    if item.kind is ItemKind.GHOST:
        return f"{place_name(item.old)}, {caption(item, words_shown=False)}"
    found = [status(item.row), place_name(item.paragraphs)]
    if item.row.kind is ChangeKind.IDENTICAL:
        return ", ".join([*found, text_of(item.new)])
    if item.old:
        found.append(QCoreApplication.translate("Reading", "old: {text}").format(text=text_of(item.old)))
    if item.new:
        found.append(QCoreApplication.translate("Reading", "new: {text}").format(text=text_of(item.new)))
    return ", ".join(found)


def text_of(paragraphs: tuple[Paragraph, ...]) -> str:
    """The text of a side, its paragraphs joined by one space, as the offsets of edits count it."""
    return " ".join(paragraph.text for paragraph in paragraphs)
