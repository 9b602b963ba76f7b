"""Pairs of versions with known links: a resolution and what a new session made of it, edited by chance."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from core.comparison.chain import heaviest_chain
from core.resolution.paragraph import Paragraph, ParagraphKind
from core.resolution.version import Source, Version, VersionKind
from tests.benchmarks.sentences import OPERATIVE, PREAMBULAR, Topic, Writer, specimen_paragraphs, updated

Pair = tuple[int, int]  # positions of an old and a new paragraph
PARAGRAPHS_A_TOPIC = 12
_TRIES = 8  # for a text that differs from those around it
PREAMBLE = 0.35  # share of preambular paragraphs


@dataclass(frozen=True, slots=True)
class Case:
    """Two versions and what is known of them: links by position, exact groups, and what has moved."""

    old: Version
    new: Version
    links: frozenset[Pair]
    groups: frozenset[tuple[tuple[int, ...], tuple[int, ...]]]
    moved: frozenset[Pair]


@dataclass(frozen=True, slots=True)
class Rates:
    """How many of a hundred paragraphs meet each event; the rest stays as it is."""

    technical: float = 25
    light: float = 15
    opening: float = 3
    heavy: float = 3
    delete: float = 4
    insert: float = 5
    replace: float = 1
    decoy: float = 1
    split: float = 2
    merge: float = 2
    move: float = 2
    block: float = 0.3


ORDINARY = Rates()
HARD = Rates(30, 30, 8, 7, 5, 8, 3, 3, 4, 4, 7, 0.8)
BOILERPLATE = Rates(technical=60, light=5, heavy=0, opening=0, split=1, merge=1, move=1, delete=4, insert=4)


@dataclass(slots=True)
class Draft:
    """A paragraph of the new text while it is made: the old positions it comes from.

    One that was cut, joined or rewritten is not `whole`: joined with others, no reader could tell what it was.
    """

    text: str
    operative: bool
    origins: list[int] = field(default_factory=list)
    whole: bool = True


class Session:
    """A new session at work on an old text."""

    def __init__(self, writer: Writer, old: Sequence[tuple[str, bool]], topics: Sequence[Topic], rates: Rates) -> None:
        self.writer, self.random = writer, writer.random
        self.old, self.topics, self.rates = old, topics, rates

    def run(self) -> list[Draft]:
        """The new text."""
        drafts: list[Draft] = []
        events: dict[str, Callable[[int, Draft], list[Draft]]] = {
            "technical": self._technical, "light": self._light, "opening": self._opening, "heavy": self._heavy,
            "delete": lambda place, draft: [], "insert": self._insert, "replace": self._replace, "decoy": self._decoy,
            "split": self._split, "same": lambda place, draft: [draft],
        }  # fmt: skip
        weights = [getattr(self.rates, name, 0.0) for name in events]
        weights[-1] = 100 - sum(weights)  # what is left stays the same
        for place, (text, operative) in enumerate(self.old):
            event = self.random.choices(list(events), weights)[0]
            drafts += events[event](place, Draft(text, operative, [place]))
        return self._moved(self._merged(drafts))

    def _technical(self, place: int, draft: Draft) -> list[Draft]:
        draft.text = updated(draft.text, self.random.randint(1, 2))
        return [draft]

    def _light(self, place: int, draft: Draft) -> list[Draft]:
        """One to four small changes of words."""
        words = draft.text.split(" ")
        for _ in range(self.random.randint(1, 4)):
            at = self.random.randrange(2, max(3, len(words) - 1))
            other = self.writer.clause(self.topics[place], draft.operative).split(" ")[: self.random.randint(1, 5)]
            cut = self.random.randint(0, 3)
            words[at : at + cut] = other if self.random.random() < 0.7 or not cut else []
        draft.text = updated(" ".join(words), 1)
        return [draft]

    def _opening(self, place: int, draft: Draft) -> list[Draft]:
        draft.text = f"{self.writer.opening(draft.operative)} {_body(draft.text)}"
        return [draft]

    def _heavy(self, place: int, draft: Draft) -> list[Draft]:
        """Between two and three fifths of the words stay, in runs."""
        words = draft.text.split(" ")
        kept = self.random.uniform(0.42, 0.62)
        rewritten: list[str] = []
        at = 0
        while at < len(words):
            run = self.random.randint(4, 9)
            if self.random.random() < kept or at == 0:
                rewritten += words[at : at + run]
            else:
                rewritten += self.writer.clause(self.topics[place], draft.operative).split(" ")[:run]
            at += run
        draft.text, draft.whole = " ".join(rewritten), False
        return [draft]

    def _insert(self, place: int, draft: Draft) -> list[Draft]:
        return [draft, Draft(self.writer.paragraph(self.topics[place], draft.operative), draft.operative)]

    def _replace(self, place: int, draft: Draft) -> list[Draft]:
        """Another paragraph stands in the place of this one."""
        return [Draft(self.writer.paragraph(self.topics[place], draft.operative), draft.operative)]

    def _decoy(self, place: int, draft: Draft) -> list[Draft]:
        """A new paragraph that borrows the opening words of this one."""
        words = draft.text.split(" ")
        borrowed = " ".join(words[: min(self.random.randint(5, 8), len(words) // 3)])
        body = _body(self.writer.paragraph(self.topics[place], draft.operative, clauses=2))
        decoy = Draft(f"{borrowed} {body}", draft.operative)
        return [decoy, draft] if self.random.random() < 0.5 else [decoy]

    def _split(self, place: int, draft: Draft) -> list[Draft]:
        """Cut at a comma in two, now and then three; most new halves get an initiating phrase."""
        commas = [at for at, mark in enumerate(draft.text[:-1]) if mark == "," and draft.text[at + 1] == " "]
        good = [at for at in commas if 60 < at < len(draft.text) - 60]
        if not good:
            return [draft]
        cuts = sorted(self.random.sample(good, 2 if len(good) > 3 and self.random.random() < 0.15 else 1))
        ends = [*cuts, len(draft.text) - 1]
        pieces = [draft.text[start:end].strip(" ,") for start, end in zip([0, *cuts], ends, strict=True)]
        if min(map(len, pieces)) < 60:
            return [draft]
        for number in range(1, len(pieces)):
            piece = pieces[number].removeprefix("and ")
            if self.random.random() < 0.6:
                piece = f"{self.writer.opening(draft.operative)} {piece}"
            pieces[number] = piece[0].upper() + piece[1:]
        return [Draft(piece + draft.text[-1], draft.operative, [place], whole=False) for piece in pieces]

    def _merged(self, drafts: list[Draft]) -> list[Draft]:
        """Neighbours joined in one paragraph."""
        merged: list[Draft] = []
        for draft in drafts:
            last = merged[-1] if merged else None
            fit = last is not None and last.whole and draft.whole and last.operative == draft.operative
            if last is not None and fit and self.random.random() < self.rates.merge / 100:
                text = f"{last.text[:-1]}, and {draft.text[0].lower()}{draft.text[1:]}"
                merged[-1] = Draft(text, draft.operative, last.origins + draft.origins, whole=False)
            else:
                merged.append(draft)
        return merged

    def _moved(self, drafts: list[Draft]) -> list[Draft]:
        """Single paragraphs and blocks of three to six put elsewhere in their part."""
        for length, rate in ((1, self.rates.move), (0, self.rates.block)):
            for _ in range(_rounded(len(drafts) * rate / 100, self.random)):
                size = length or self.random.randint(3, 6)
                at = self.random.randrange(max(1, len(drafts) - size))
                block = drafts[at : at + size]
                if len({draft.operative for draft in block}) > 1:
                    continue
                rest = drafts[:at] + drafts[at + size :]
                places = [place for place, draft in enumerate(rest) if draft.operative == block[0].operative]
                to = self.random.choice(places) if places else at
                drafts = rest[:to] + block + rest[to:]
        return drafts


def make(size: int, rates: Rates, seed: int, templates: int = 0) -> Case:
    """A case of about `size` old paragraphs; with `templates` all paragraphs are made from so many patterns."""
    writer = Writer(seed)
    topics = [writer.topic() for _ in range(1 + size // PARAGRAPHS_A_TOPIC)]
    old_texts, of_topic = _old_text(writer, topics, size, templates)
    drafts = Session(writer, old_texts, of_topic, rates).run()
    links = frozenset((a, b) for b, draft in enumerate(drafts) for a in draft.origins)
    return Case(
        old=version_of(old_texts, 1),
        new=version_of([(draft.text, draft.operative) for draft in drafts], 2),
        links=links,
        groups=groups_in(links),
        moved=off_order(links, [len(text) for text, _ in old_texts], [len(draft.text) for draft in drafts]),
    )


def _old_text(
    writer: Writer, topics: Sequence[Topic], size: int, templates: int
) -> tuple[list[tuple[str, bool]], list[Topic]]:
    """The old paragraphs and the topic of each; a tenth are the project's own specimens."""
    patterns = [writer.random.choice(_PATTERNS) for _ in range(templates)]
    own = specimen_paragraphs()
    texts, of_topic = [], []
    for place in range(size):
        operative = place >= size * PREAMBLE
        topic = topics[place // PARAGRAPHS_A_TOPIC]
        if patterns:
            text = _another(texts, lambda topic=topic: writer.filled(writer.random.choice(patterns), topic))
        elif own and writer.random.random() < 0.1:
            text = own.pop(writer.random.randrange(len(own)))
        else:
            text = writer.paragraph(topic, operative)
        texts.append((text, operative))
        of_topic.append(topic)
    return texts, of_topic


def _another(texts: Sequence[tuple[str, bool]], made: Callable[[], str]) -> str:
    """A text that is not there yet, if one of some tries is: of equal ones nobody could tell which of them moved."""
    there = {text for text, _ in texts[-4 * PARAGRAPHS_A_TOPIC :]}
    for _ in range(_TRIES):
        text = made()
        if text not in there:
            break
    return text


_PATTERNS = (
    (
        "Also decides to apportion among Member States the amount of {number} million dollars for the maintenance of "
        "the {plan} for the period from 1 July {year} to 30 June {year}, in accordance with the levels set out in its "
        "resolution {session}/{number};"
    ),
    "Takes note of the report of the Secretary-General on {field} in {place} and of the related report of the {body};",
    "Requests the Secretary-General to report to the General Assembly at its {ordinal} session on {field} in {place};",
    "Recalling its resolution {session}/{number} of {day} {month} {year} on {field},",
    (
        "Welcomes the convening of the {ordinal} session of the {body}, held in {place} from {day} to {day} {month} "
        "{year};"
    ),
    "Invites Member States in a position to do so to make voluntary contributions to the {plan};",
    "Decides to include in the provisional agenda of its {ordinal} session the item entitled “{field} in {place}”;",
    "Noting that the {plan} has been extended until {day} {month} {year} at the request of the Government of {place},",
)


def version_of(texts: Sequence[tuple[str, bool]], number: int) -> Version:
    """A version of these paragraphs, each with whether it is operative; `number` names its file."""
    paragraphs, counts = [], {False: 0, True: 0}
    for text, operative in texts:
        counts[operative] += 1
        paragraphs.append(
            Paragraph(
                f"{'OP' if operative else 'PP'}{counts[operative]}",
                ParagraphKind.OPERATIVE if operative else ParagraphKind.PREAMBULAR,
                text,
                label=f"{counts[operative]}." if operative else "",
                phrase=_phrase(text, operative),
            )
        )
    source = Source(f"generated-{number}.txt", "0" * 64, "text")
    return Version(VersionKind.RESOLUTION, "en", source, tuple(paragraphs))


_PHRASES = {
    operative: sorted(words, key=len, reverse=True) for operative, words in ((True, OPERATIVE), (False, PREAMBULAR))
}


def _phrase(text: str, operative: bool) -> str:
    """The initiating phrase as a reader of the source would find it."""
    start = text.split(" ", 1)[1] if text.startswith(("Also ", "Further ")) else text
    for phrase in _PHRASES[operative]:
        if start.lower().startswith(phrase.lower()):
            return text[: len(text) - len(start) + len(phrase)]
    return ""


def _body(text: str) -> str:
    """A paragraph without its initiating phrase, as far as it is known."""
    return text.removeprefix(_phrase(text, True) or _phrase(text, False)).lstrip(" ,")


def groups_in(links: frozenset[Pair]) -> frozenset[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The splits and merges among links, as old and new positions."""
    by_old: dict[int, list[int]] = {}
    by_new: dict[int, list[int]] = {}
    for a, b in sorted(links):
        by_old.setdefault(a, []).append(b)
        by_new.setdefault(b, []).append(a)
    splits = {((a,), tuple(news)) for a, news in by_old.items() if len(news) > 1}
    return frozenset(splits | {(tuple(olds), (b,)) for b, olds in by_new.items() if len(olds) > 1})


def off_order(links: frozenset[Pair], old: Sequence[int], new: Sequence[int]) -> frozenset[Pair]:
    """Links outside the longest chain in reading order, of equally long ones the one with more text.

    A row of several paragraphs is in order when one of its links is.
    """
    pairs = sorted(links)
    chain = heaviest_chain(pairs, [1 + min(old[a], new[b]) / (1 + sum(old)) for a, b in pairs])
    olds, news = {pairs[index][0] for index in chain}, {pairs[index][1] for index in chain}
    return frozenset((a, b) for a, b in pairs if a not in olds and b not in news)


def _rounded(value: float, choose: random.Random) -> int:
    """A whole number that is `value` on average."""
    return int(value) + (choose.random() < value % 1)
