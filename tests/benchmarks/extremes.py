"""Pairs at which matchers break: versions with nothing in common, all alike, turned round; paragraphs without end."""

import random

from core.resolution.version import Version
from tests.benchmarks.sentences import Writer
from tests.benchmarks.workload import version_of


def adversarial(size: int) -> dict[str, tuple[Version, Version]]:
    """Pairs that tempt a matcher into quadratic work."""
    writer, other = Writer(1), Writer(2)
    text = [(writer.paragraph(writer.topic(), operative=True), True) for _ in range(size)]
    strange = [(" ".join(other.name() for _ in range(40)), True) for _ in range(size)]
    alone = [(" ".join(writer.name().lower() for _ in range(40)), True) for _ in range(size)]
    patterned = [(f"Takes note of the report of the Secretary-General number {n};", True) for n in range(size)]
    renumbered = [(f"Takes note of the report of the Secretary-General number {n + size};", True) for n in range(size)]
    same = [("Decides to remain seized of the matter.", True)] * size
    shuffled = writer.random.sample(text, size)
    pairs = {
        "identical": (text, text),
        "one paragraph over and over": (same, same[: size * 9 // 10]),
        "nothing in common": (alone, strange),
        "all boilerplate, every number new": (patterned, renumbered),
        "reversed": (text, text[::-1]),
        "shuffled": (text, shuffled),
    }
    return {name: (version_of(old, 1), version_of(new, 2)) for name, (old, new) in pairs.items()}


def endless() -> dict[str, tuple[str, str]]:
    """Pairs of paragraphs, by words and changes, that tempt a comparison of words into quadratic work."""
    choose = random.Random(3)
    few = ["the", "report", "of", "the", "Council", "and", "its", "members", ","]
    ours, theirs = (choose.choices(few, k=5_000) for _ in range(2))
    long, other = (_words(seed, 50_000) for seed in (1, 2))
    second = [word if place % 2 else other[place] for place, word in enumerate(long)]
    light = [word if choose.random() < 0.97 else other[place] for place, word in enumerate(long)]
    pairs = {
        "5,000 words, the same few": (ours, theirs),
        "50,000 words, 3 of 100 changed": (long, light),
        "50,000 words, every second changed": (long, second),
        "50,000 words, another text": (long, other),
    }
    return {name: (" ".join(old), " ".join(new)) for name, (old, new) in pairs.items()}


def _words(seed: int, count: int) -> list[str]:
    """The words of paragraphs about twenty topics, as one paragraph."""
    writer = Writer(seed)
    topics = [writer.topic() for _ in range(20)]
    words: list[str] = []
    while len(words) < count:
        words += writer.paragraph(topics[len(words) * len(topics) // count], operative=True).split()
    return words[:count]
