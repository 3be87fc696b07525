"""Answers to one reader's question; values only, no markup."""
