"""Pairs of versions at which matchers break: nothing in common, all alike, turned round."""

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
