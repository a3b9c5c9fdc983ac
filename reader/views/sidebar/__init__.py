"""The pane beside the article, and what is asked for it."""
