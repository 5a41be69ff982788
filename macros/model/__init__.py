"""Frozen records, one file per family; the shape of what an editor may write."""
