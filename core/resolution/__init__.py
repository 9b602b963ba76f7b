"""What a resolution is: symbols, paragraphs, versions."""
