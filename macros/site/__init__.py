"""Everything loaded and linked."""
