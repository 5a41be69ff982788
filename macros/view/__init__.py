"""Records as HTML for a page: each view chooses what to show, its template in overrides/blokken says how."""
