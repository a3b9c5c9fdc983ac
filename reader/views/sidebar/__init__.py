"""The pane beside the article."""
