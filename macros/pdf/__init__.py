"""Papers: HTML and a stylesheet of our own become PDF/UA. Knows no record; another engine can take its place."""
