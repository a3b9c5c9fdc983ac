"""The command palette: everything one can do, found by typing."""
