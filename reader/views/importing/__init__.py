"""Importing in the window: the dialog with its preview, the cleaning rules, what was dropped."""
