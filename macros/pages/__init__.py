"""The plan of one language: which pages it has, what each is made from, and the way from one to another."""
