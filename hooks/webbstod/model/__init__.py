"""The nouns, one family a file."""
