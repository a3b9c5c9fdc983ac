"""The pane that lists the articles."""
