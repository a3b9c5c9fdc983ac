"""Maqal (مقال): an offline, Arabic-first article reader for the desktop."""

__version__ = "0.1.0"

APPLICATION_ID = "org.maqal.Maqal"
"""The name that desktops know the program by: of its desktop entry, icon and metadata."""
