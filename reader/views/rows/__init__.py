"""How the rows of lists are drawn: their ground, their lines, an article's row."""
