"""Exporting from the window, taking an export back, and the PDF, which needs Qt to set its text."""
