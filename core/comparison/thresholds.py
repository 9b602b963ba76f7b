"""The numbers that decide about links, each with its reason.

All were chosen on generated texts with known links and checked on real series.
Similarities and shares lie between 0 and 1; lengths are counted in tokens, words and punctuation marks alike.
"""

# --- anchors
ANCHOR_TOKENS = 3  # shorter texts ("Annex", "(a) Noted") are found again anywhere by chance
REPEATED_PAIRS = 200_000_000  # cells of a bit-parallel table: 25 MB, a tenth of a second
TWIN_REACH = 2  # repeated texts that are still free are tried this many to each side of their expected place

# --- candidates
ALL_PAIRS = 600  # up to here comparing everything with everything takes less time than an index
PAIRS_PER_PARAGRAPH = 40  # rare terms are taken, rarest first, until they would give more pairs than this
BEST_BY_LIKENESS = 4  # of these the most alike are kept for each paragraph
BEST_BY_CONTENT = 2  # and those of which one holds the most of the other (splits and merges)
NEIGHBOURS = 2  # and those this many to each side of the expected place

# --- similarity
COMMON_SHARE = 0.18  # a token in more of the paragraphs than this is boilerplate
COMMON_LEAST = 3  # in a short text a token must stand in more paragraphs than this to count as boilerplate
CONTENT_TOKENS = 4  # with fewer rare tokens on both sides together all tokens decide alone

# --- sections
HEADING = 0.40  # mean of the likeness of two headings and of what stands below them; .36 was seen of different ones
HEADING_PAIRS = 5_000  # up to here all headings are compared with all
HOMES = 4  # a word that stands in no more sections of a side tells what they are about,
HOMES_SHARE = 3  # nor in more than one of so many
TELLING_WORDS = 8  # with fewer such words a section is about nothing
SAME_SUBJECT = 0.5  # so many of them in common are no chance
SECTION_PAIRS = 600  # free paragraphs of counterparts are all compared up to here
FOREIGN = 0.8  # what a pair loses that has no telling word in common and stands in sections that are no counterparts
FOREIGN_WORDS = 8  # with so many in common it loses only
FOREIGN_LEAST = 0.1  # this much: of equals the one in its own section is taken
OWN_WORDS = 30  # so long a text, unchanged, is the same wherever it stands; shorter ones may be boilerplate

# --- links in reading order
LINK = 0.30  # least similarity of a link in order; .27 to .34 give the same links
SHORT_TOKENS = 6  # in shorter texts chance alone reaches such a similarity,
LINK_SHORT = 0.72  # so they need more
RIVAL_LEAD = 0.27  # a pair is given up when one of its paragraphs has a partner better by this
HELD = 0.45  # what a text counts as alike to one that holds it: more than to a rewrite, less than a move needs
HELD_SHARE = 0.9  # so near to the most that two texts of such lengths can be alike
HELD_TOKENS = 12  # shorter texts stand in others by chance
ZERO_WEIGHT = 0.24  # a link adds nothing to the weight of its chain at this similarity
PLACE_WEIGHT = 0.0001  # among near twins the one in the expected place is taken;
FAR = 50.0  # from so many paragraphs on it does not matter how far it is
SAME_PHRASE = 0.5  # "Also welcomes" and "Welcomes", "Noting with concern" and "Noting"
PHRASE_WEIGHT = 0.03  # what speaks for a pair with the same initiating phrase: enough to decide between equals

# --- links out of order
MOVE = 0.50  # least similarity of a paragraph that left its place; .45 to .58 give the same links
MOVE_NEAR = 0.43  # least similarity of one that passed at most NEAR others
MOVE_SHORT = 0.95  # short texts move only when they are all but equal
STEAL_LEAD = 0.12  # a better partner elsewhere breaks links in order that are worth less than this together
OTHER_PART = 0.5  # a link between preamble and operative part counts half in the chain that says what has moved

# --- links in place
GAP_PARAGRAPHS = 3  # with more free paragraphs on a side the place says too little
IN_PLACE = 0.235  # least similarity between linked neighbours; up to .22 was seen where only the theme is shared
SAME_MATTER = 0.18  # among several, so many rare words are the same; .06 to .176 was seen of different matters
EXTENDED = 0.55  # of two paragraphs that face each other alone, so much of the shorter one stands in the other,
EXTENDED_CONTENT = 0.25  # and so much of its rare words; .47 of all words was seen by chance

# --- confidence: a logistic curve over similarity and lead
# The slopes were fitted to 3,400 generated links, of which one in forty was wrong; the midpoint was set by the weak
# links of real series, which were right more often.
SURE_SIMILARITY = 15.0
EVEN_SIMILARITY = 0.28
SURE_LEAD = 7.0
RIVAL = 0.25  # other pairs are worth showing from this similarity
RIVALS_SHOWN = 3

# --- rows
PLAINLY_KEPT = 0.8  # links as similar as this need no count of kept words to know that they are not rewritten

# --- splits and merges: a part stands on in its holder, which gained from it beyond its partner
PART_TOKENS = 8  # shorter texts (headings, running headers) stand in a long paragraph by chance
CONTENT_RUN = 2  # two rare words in a row are no chance
PART_CONTENT = 4  # least rare words that were passed on
PART_KEPT = 0.4  # share of a part's rare words that stands in what the holder gained, and
GAIN_EXPLAINED = 0.4  # share of that gain which the part explains; .33 and .26 were seen where only a theme is shared
PART_WHOLE = 0.75  # when so much of the part was passed on,
GAIN_WHOLE = 0.2  # it may be one of several,
GAIN_FAR = 0.5  # or stand far away
NEAR = 4  # paragraphs between a part and its holder's partner
CLAUSE_RUN = 3  # three words in a row, boilerplate included
OPENING_TOKENS = 14  # the initiating phrase and its object
CLAUSE_KEPT = 0.6  # so much of them and
CLAUSE_EXPLAINED = 0.6  # so much of the gain: the main clause of a long paragraph is what the holder gained
RECAST_LEAST = 0.44  # two near twins became one text: the weaker is still as similar as this
RECAST_BEST = 0.65  # and the better no more than this
RECAST_TOKENS = 3  # and the weaker one gave words of its own
