"""How sure a link is: from its similarity and from its lead over the next best partner of either side."""

from math import exp

from core.comparison import thresholds


def confidence_of(similarity: float, rival: float) -> float:
    """The chance, 0 to 1, that a careful reader draws a link; `rival` is the best other similarity of either side."""
    lead = similarity - rival
    evidence = thresholds.SURE_SIMILARITY * (similarity - thresholds.EVEN_SIMILARITY) + thresholds.SURE_LEAD * lead
    return 1 / (1 + exp(-evidence))
