"""The windows and panes. They know the library's values and the Qt models, and no SQL."""
