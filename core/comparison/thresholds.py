"""The numbers that decide about links, each with its reason.

All were chosen on generated texts with known links and checked on real series.
Similarities and shares lie between 0 and 1; lengths are counted in tokens, words and punctuation marks alike.
"""

# --- anchors
ANCHOR_TOKENS = 3  # shorter texts ("Annex", "(a) Noted") are found again anywhere by chance
REPEATED_PAIRS = 200_000_000  # cells of a bit-parallel table: 25 MB, a tenth of a second
TWIN_REACH = 2  # repeated texts that are still free are tried this many to each side of their expected place

# --- candidates
ALL_PAIRS = 6_000  # up to here comparing everything with everything takes less time than an index
PAIRS_PER_PARAGRAPH = 40  # rare terms are taken, rarest first, until they would give more pairs than this
BEST_BY_LIKENESS = 6  # of these the most alike are kept for each paragraph
BEST_BY_CONTENT = 3  # and those of which one holds the most of the other (splits and merges)
NEIGHBOURS = 3  # and those this many to each side of the expected place

# --- similarity
COMMON_SHARE = 0.18  # a token in more of the paragraphs than this is boilerplate
COMMON_LEAST = 4  # in a short text a token must stand in more paragraphs than this to count as boilerplate
CONTENT_TOKENS = 4  # with fewer rare tokens on both sides together all tokens decide alone

# --- links in reading order
LINK = 0.30  # least similarity of a link in order; .27 to .34 give the same links
SHORT_TOKENS = 6  # in shorter texts chance alone reaches such a similarity,
LINK_SHORT = 0.72  # so they need more
RIVAL_LEAD = 0.27  # a pair is given up when one of its paragraphs has a partner better by this
ZERO_WEIGHT = 0.24  # a link adds nothing to the weight of its chain at this similarity
PLACE_WEIGHT = 0.0001  # among near twins the one in the expected place is taken

# --- links out of order
MOVE = 0.50  # least similarity of a paragraph that left its place; .45 to .58 give the same links
MOVE_SHORT = 0.95  # short texts move only when they are all but equal
STEAL_LEAD = 0.12  # a better partner elsewhere breaks links in order that are worth less than this together

# --- confidence: a logistic curve over similarity and lead, fitted to generated texts with known links
SURE_SIMILARITY = 9.0
EVEN_SIMILARITY = 0.25
SURE_LEAD = 4.0
RIVAL = 0.25  # other pairs are worth showing from this similarity
RIVALS_SHOWN = 3

# --- rows
PLAINLY_KEPT = 0.8  # links as similar as this need no count of kept words to know that they are not rewritten
