"""The limits of a file that is read: each has a name, a reason and one home.

They are checked before unpacking where the format declares its sizes, and while unpacking where it can lie.
The longest resolution known (oceans and the law of the sea) has 57 pages, 0.3 million characters and 400 kB;
every limit leaves room for far more, and keeps reading within the 1 GiB and 20 s that the reading process has.
"""

FILE_BYTES = 64 * 2**20
"""A file as handed in. UN documents with pictures reach about 20 MB."""

PAGES = 2_000
"""Pages of a PDF. The longest official records have about 1,000."""

PAGE_CHARACTERS = 200_000
"""Characters on one page of a PDF; a dense page has 8,000. Beyond it the library's work grows with the square."""

PAGE_WORK = 400_000_000
"""Text objects of a page times its characters: looking up one object's text passes over all the page's characters."""

CHARACTERS = 20_000_000
"""Characters of text in one file: 60 times the longest resolution."""

ENTRIES = 2_000
"""Entries of a ZIP, a Word or an ODT file; a Word file with many pictures has about 300."""

UNPACKED_BYTES = 128 * 2**20
"""The sizes that a package declares, summed up; checked before anything is unpacked."""

PART_BYTES = 32 * 2**20
"""One part of a package when unpacked; the text of the longest resolution in Word is 3 MB of XML."""

RATIO = 300
"""Unpacked size to packed size of one part; office XML reaches 60, deflate's most is 1,030."""

RATIO_FROM = 2**20
"""Parts smaller than this are harmless whatever their ratio."""

ARCHIVE_DEPTH = 2
"""A ZIP in a ZIP is read, a third layer is not."""

MARKUP_SIGNS = 1_500_000
"""Tags of one XML or HTML part, counted by "<" before parsing: at most about 400 MB as a tree."""

HTML_TAGS = 400_000
"""Tags of one web page; a page of the longest resolution has about 10,000, and each costs about 15 microseconds."""

HTML_NESTING = 2_000
"""Depth of the tags of a web page. Pages are read without a tree, so nothing is lost in the depth; but each stray
end tag costs the parser a walk through all open ones."""

RTF_NESTING = 1_000
"""Depth of the groups of an RTF file; office programs write about 10."""

ROWS = 60_000
"""Lines with text in one document: 20 times the longest resolution. A line costs at most 50 microseconds."""
