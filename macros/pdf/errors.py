"""What keeps a paper from being made, in words for who builds the site."""


class PdfError(Exception):
    """No paper is better than one with a hole in it: boxes for letters, or a font left out."""
