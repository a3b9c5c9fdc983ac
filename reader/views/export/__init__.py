"""Exporting from the window: the dialog, and the PDF, which needs Qt to set its text."""
