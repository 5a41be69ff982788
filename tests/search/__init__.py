"""Search as visitors use it: the browser's own modules, run in Node."""
