"""Files that are made from the site, one module for each kind."""
