"""Comparisons made by hand for tests of the reading views: every kind of row, and long or foreign ones."""

from datetime import date

from core.comparison.change import Candidate, ChangeClass, ChangeKind, Comparison, Edit, Op, Row
from core.resolution.paragraph import Footnote, Paragraph, ParagraphKind
from core.resolution.symbol import Symbol
from core.resolution.version import Source, Version, VersionKind

Pair = tuple[Comparison, Version, Version]
PP, OP, AN = ParagraphKind.PREAMBULAR, ParagraphKind.OPERATIVE, ParagraphKind.ANNEX


def paragraph(ident: str, text: str, phrase: str = "", **more: object) -> Paragraph:
    """A paragraph with the label that its identifier tells."""
    kind = {"PP": PP, "OP": OP, "AN": AN}[ident[:2]]
    label = ident[ident.index("(") :] if "(" in ident else f"{ident[2:]}." if kind is OP else ""
    return Paragraph(ident, kind, text, label, ident.count("("), phrase, **more)  # type: ignore[arg-type]


def version(symbol: str, *paragraphs: Paragraph, language: str = "en", notes: tuple[Footnote, ...] = ()) -> Version:
    """A version with these paragraphs."""
    return Version(
        kind=VersionKind.RESOLUTION,
        language=language,
        source=Source(f"{symbol.replace('/', '_')}.pdf", "0" * 64, "pdf", 3),
        paragraphs=paragraphs,
        symbol=Symbol(symbol),
        title="Cooperation with the Meridian Basin Organization",
        adopted=date(2020, 12, 21),
        footnotes=notes,
    )


def edit(texts: tuple[str, str], words: tuple[str, str], kind: ChangeClass, why: str = "") -> Edit:
    """The edit that turns the first word in one text into the second in the other."""
    old, new = words
    op = Op.REPLACE if old and new else Op.DELETE if old else Op.INSERT
    at_old, at_new = texts[0].index(old), texts[1].index(new)
    return Edit(op, old, new, (at_old, at_old + len(old)), (at_new, at_new + len(new)), kind, why)


def changed(old: Paragraph, new: Paragraph, words: tuple[str, str], kind: ChangeClass, **more: object) -> Row:
    """A row of two paragraphs with one edit."""
    found = edit((old.text, new.text), words, kind, "session ordinal +2")
    return Row((old.id,), (new.id,), ChangeKind.CHANGED, change_class=kind, edits=(found,), **more)  # type: ignore[arg-type]


def same(ident: str, new: str = "", **more: object) -> Row:
    """A row of two equal paragraphs."""
    return Row((ident,), (new or ident,), ChangeKind.IDENTICAL, similarity=1.0, **more)  # type: ignore[arg-type]


OLD = (
    paragraph("PP1", "Recalling the Charter of the United Nations,", "Recalling"),
    paragraph("PP2", "Recalling also its resolution 73/900 of 20 December 2018,", "Recalling also"),
    paragraph("PP3", "Noting the shared waters of the basin,", "Noting"),
    paragraph("PP4", "Recognizing the work of the Organization,", "Recognizing", notes=("1",), note_at=(40,)),
    paragraph("PP5", "Welcoming the summit held in Port Meridian,", "Welcoming"),
    paragraph("OP1", "Takes note of the report of the Secretary-General;", "Takes note of"),
    paragraph("OP2", "Invites the agencies to cooperate, and requests them to report;", "Invites"),
    paragraph("OP3", "Calls upon Members to support the basin;", "Calls upon"),
    paragraph("OP3(a)", "To share data;"),
    paragraph("OP4", "Expresses its regret at the low rainfall of the year;", "Expresses"),
    paragraph("OP5", "Decides to continue at its seventy-fifth session.", "Decides"),
)
NEW = (
    paragraph("PP1", "Recalling the Charter of the United Nations,", "Recalling"),
    paragraph("PP2", "Recalling also its resolution 75/900 of 21 December 2020,", "Recalling also"),
    paragraph("PP3", "Recognizing the work of the Organization,", "Recognizing", notes=("1",), note_at=(40,)),
    paragraph("PP4", "Noting the shared waters of the basin,", "Noting"),
    paragraph("PP5", "Taking into account the drought of the year,", "Taking into account"),
    paragraph("OP1", "Welcomes the report of the Secretary-General;", "Welcomes"),
    paragraph("OP2", "Invites the agencies to cooperate;", "Invites"),
    paragraph("OP3", "Requests the agencies to report;", "Requests"),
    paragraph("OP4", "Calls upon Members to support the basin;", "Calls upon"),
    paragraph("OP4(a)", "To share data;"),
    paragraph("OP5", "Stresses the need for reservoirs in every valley;", "Stresses"),
    paragraph("OP6", "Decides to continue at its seventy-seventh session.", "Decides"),
)
ROWS = (
    same("PP1"),
    changed(OLD[1], NEW[1], ("73/900 of 20 December 2018", "75/900 of 21 December 2020"), ChangeClass.TECHNICAL),
    same("PP4", "PP3"),
    same("PP3", "PP4", moved=True, confidence=0.8, candidates=(Candidate("PP3", "PP5", 0.4),)),
    Row(("PP5",), (), ChangeKind.REMOVED, change_class=ChangeClass.SUBSTANTIVE),
    Row((), ("PP5",), ChangeKind.ADDED, change_class=ChangeClass.SUBSTANTIVE),
    changed(OLD[5], NEW[5], ("Takes note of", "Welcomes"), ChangeClass.SUBSTANTIVE),
    Row(
        ("OP2",),
        ("OP2", "OP3"),
        ChangeKind.SPLIT,
        change_class=ChangeClass.SUBSTANTIVE,
        edits=(
            edit(
                (OLD[6].text, f"{NEW[6].text} {NEW[7].text}"),
                (", and requests them", "; Requests the agencies"),
                ChangeClass.SUBSTANTIVE,
            ),
        ),
    ),
    same("OP3", "OP4"),
    same("OP3(a)", "OP4(a)"),
    Row(
        ("OP4",),
        ("OP5",),
        ChangeKind.CHANGED,
        rewritten=True,
        change_class=ChangeClass.SUBSTANTIVE,
        edits=tuple(
            edit((OLD[9].text, NEW[10].text), words, ChangeClass.SUBSTANTIVE)
            for words in (
                ("Expresses its regret at", "Stresses"),
                ("low rainfall of the year", "need for reservoirs in every valley"),
            )
        ),
    ),
    changed(OLD[10], NEW[11], ("seventy-fifth", "seventy-seventh"), ChangeClass.TECHNICAL),
)


def every_kind(language: str = "en") -> Pair:
    """A comparison with rows of every kind, a moved paragraph and a footnote that changed."""
    notes = (Footnote("1", "A/73/1."),), (Footnote("1", "A/75/1."),)
    old, new = (
        version(symbol, *paragraphs, language=language, notes=note)
        for symbol, paragraphs, note in zip(("A/RES/73/901", "A/RES/75/901"), (OLD, NEW), notes, strict=True)
    )
    first, second = paragraph("PP1", "A/73/1."), paragraph("PP1", "A/75/1.")
    row = changed(first, second, ("73", "75"), ChangeClass.TECHNICAL)
    footnote = Row(("FN1",), ("FN1",), row.kind, change_class=row.change_class, edits=row.edits)
    return Comparison(ROWS, (), (footnote,)), old, new


def long_pair(size: int = 300) -> Pair:
    """A long comparison in which every fifth paragraph has changed."""
    words = "the shared waters of the basin and of its valleys " * 5
    old = [paragraph(f"OP{n}", f"Notes {n} {words}in 2018;", "Notes") for n in range(1, size + 1)]
    new = [paragraph(f"OP{n}", f"Notes {n} {words}in {2018 + 2 * (n % 5 == 0)};", "Notes") for n in range(1, size + 1)]
    rows = [
        changed(a, b, ("2018", "2020"), ChangeClass.TECHNICAL) if a.text != b.text else same(a.id)
        for a, b in zip(old, new, strict=True)
    ]
    return Comparison(tuple(rows)), version("A/RES/73/902", *old), version("A/RES/75/902", *new)
