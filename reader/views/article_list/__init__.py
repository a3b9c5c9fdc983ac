"""The pane that lists the articles, and what is done about lists and the articles chosen there."""
