"""Text as such: cleaning, cutting into words, colouring."""
