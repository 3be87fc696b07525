"""Pages → search index."""
