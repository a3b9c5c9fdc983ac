"""What every dialog derives from; the dialogs of no other folder, one a file."""
