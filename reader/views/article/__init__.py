"""The reading view: the article as a column of text."""
