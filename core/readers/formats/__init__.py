"""One reader a format: bytes to the Lines of a Document. `read` enters each by `read_lines`; none knows structure."""
