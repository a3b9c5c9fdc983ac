"""The one place where long work is seen: what runs, how far it is, and a way to stop it."""
