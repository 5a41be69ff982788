"""After the engine: one site from all languages, and the gate that it must pass."""
