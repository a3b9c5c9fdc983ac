"""Small widgets, and what several parts of the window do to widgets."""
