"""The settings dialog: what is declared in ``appearance.declared_settings``, and the shortcuts."""
