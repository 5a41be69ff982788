"""The search index of one language: made here whole, so that the visitor's device only has to read it."""
