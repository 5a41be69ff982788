"""What `python -m macros` can do, one module a command."""
