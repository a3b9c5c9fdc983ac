"""The command line ``maqal``: one module per command, and how all of them speak and end."""
