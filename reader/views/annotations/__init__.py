"""Annotating in the window: the bar over a selection, the editor, the rows of a list."""
