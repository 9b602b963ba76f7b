"""Paragraphs made ready for matching: each token one character, so that paragraphs compare as short strings."""
