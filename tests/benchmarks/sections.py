"""Pairs of versions of many sections, each with the boilerplate of all others, whose sections come, go and move."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.version import Source, Version, VersionKind
from tests.benchmarks.sentences import Writer
from tests.benchmarks.workload import ORDINARY, Case, Draft, Pair, Session, groups_in, off_order

_OWN = 6  # paragraphs of a section beside its heading and its boilerplate
_GONE, _COME, _MOVED = 0.15, 0.15, 0.2  # share of the sections
_REPORT = "Having considered the report of the Secretary-General and the related report of the Advisory Committee,"
_BOILERPLATE = (
    "Takes note of the report of the Secretary-General;",
    "Endorses the conclusions and recommendations contained in the report of the Advisory Committee;",
)


@dataclass(slots=True)
class _Section:
    """A heading and the paragraphs below; `first` is where the heading stood in the old text, None in a new section."""

    heading: str
    drafts: list[Draft]
    first: int | None


def sectioned(size: int, seed: int) -> Case:
    """A case of about `size` old paragraphs in sections of nine."""
    writer = Writer(seed)
    old: list[_Section] = []
    for _ in range(max(2, size // (_OWN + 3))):
        old.append(_written(writer, sum(1 + len(each.drafts) for each in old)))
    new = _next(writer, old)
    links, headings = _links(new), _heading_links(new)
    lengths = [[len(text) for text, _ in _texts(side)] for side in (old, new)]
    return Case(
        old=_version(old, 1),
        new=_version(new, 2),
        links=links | headings,
        groups=groups_in(links),
        moved=off_order(links, *lengths) | off_order(headings, *lengths),
    )


def _written(writer: Writer, first: int | None) -> _Section:
    topic = writer.topic()
    preamble = [_REPORT, *(writer.paragraph(topic, operative=False) for _ in range(_OWN // 3))]
    operative = [*_BOILERPLATE, *(writer.paragraph(topic, operative=True) for _ in range(_OWN - _OWN // 3))]
    texts = [(text, False) for text in preamble] + [(text, True) for text in operative]
    drafts = [Draft(text, is_operative, [place]) for place, (text, is_operative) in enumerate(texts)]
    return _Section(writer.filled("{plan}: {field} in {place}", topic), drafts, first)


def _next(writer: Writer, old: Sequence[_Section]) -> list[_Section]:
    """The sections of the new text: some are gone, some are new, some stand elsewhere, and all that stay are edited."""
    new: list[_Section] = []
    for section in old:
        chance = writer.random.random()
        if chance >= _GONE:
            place = writer.random.randint(0, len(new)) if chance > 1 - _MOVED else len(new)
            new.insert(place, _edited(writer, section))
        if writer.random.random() < _COME:
            new.append(_written(writer, None))
    return new


def _edited(writer: Writer, section: _Section) -> _Section:
    texts = [(draft.text, draft.operative) for draft in section.drafts]
    drafts = Session(writer, texts, [writer.topic()] * len(texts), ORDINARY).run()
    return _Section(section.heading, drafts, section.first)


def _links(new: Sequence[_Section]) -> frozenset[Pair]:
    """The links between the paragraphs of both texts; those of a section are numbered behind its heading."""
    links, at = set(), 0
    for section in new:
        for place, draft in enumerate(section.drafts, at + 1):
            if section.first is not None:
                links |= {(section.first + 1 + origin, place) for origin in draft.origins}
        at += 1 + len(section.drafts)
    return frozenset(links)


def _heading_links(new: Sequence[_Section]) -> frozenset[Pair]:
    links, at = set(), 0
    for section in new:
        if section.first is not None:
            links.add((section.first, at))
        at += 1 + len(section.drafts)
    return frozenset(links)


def _texts(sections: Sequence[_Section]) -> list[tuple[str, ParagraphKind]]:
    kinds = {True: ParagraphKind.OPERATIVE, False: ParagraphKind.PREAMBULAR}
    return [
        each
        for section in sections
        for each in (
            (section.heading, ParagraphKind.HEADING),
            *((draft.text, kinds[draft.operative]) for draft in section.drafts),
        )
    ]


def _version(sections: Sequence[_Section], number: int) -> Version:
    paragraphs = tuple(Paragraph(f"{kind}{at}", kind, text) for at, (text, kind) in enumerate(_texts(sections)))
    return Version(VersionKind.RESOLUTION, "en", Source(f"sections-{number}.txt", "0" * 64, "text"), paragraphs)
