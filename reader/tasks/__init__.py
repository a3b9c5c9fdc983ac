"""The one gate for work that must not run on the GUI thread."""
