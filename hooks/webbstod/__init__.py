"""The core of Webbstöd: folders and a date in, pages and problems out. Knows no site engine."""
